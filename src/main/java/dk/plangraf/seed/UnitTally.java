package dk.plangraf.seed;

/**
 * How many units of one kind two readings have.
 *
 * @param kind the kind, {@code initiative}
 * @param first units of the first reading
 * @param second units of the second
 * @param matched pairs of units that are the same
 */
public record UnitTally(String kind, int first, int second, int matched) {

	UnitTally plus(UnitTally other) {
		return new UnitTally(this.kind, this.first + other.first, this.second + other.second,
				this.matched + other.matched);
	}

}
