package dk.plangraf.seed;

/**
 * How often two readings say the same under one name, of units that both have. Where
 * neither says anything, nothing is compared.
 *
 * @param name kind and field, {@code initiative.unitSource}
 * @param compared pairs of units of which at least one says something
 * @param equal pairs that say the same
 * @param both where the field is a set: elements that both name
 * @param onlyFirst elements that only the first reading names
 * @param onlySecond elements that only the second does
 * @param set whether the field is a set
 */
public record FieldTally(String name, boolean set, int compared, int equal, int both, int onlyFirst, int onlySecond) {

	FieldTally plus(FieldTally other) {
		return new FieldTally(this.name, this.set, this.compared + other.compared, this.equal + other.equal,
				this.both + other.both, this.onlyFirst + other.onlyFirst, this.onlySecond + other.onlySecond);
	}

}
