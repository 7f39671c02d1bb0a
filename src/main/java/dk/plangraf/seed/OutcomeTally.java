package dk.plangraf.seed;

import java.util.Collection;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * How differences were settled.
 *
 * @param first as the first reading has it
 * @param second as the second has it
 * @param both with what both have
 * @param neither with what neither has left out
 * @param mended with something else
 * @param open not settled
 */
public record OutcomeTally(int first, int second, int both, int neither, int mended, int open) {

	static OutcomeTally of(Collection<Difference> differences) {
		return new OutcomeTally(count(differences, "FIRST"), count(differences, "SECOND"), count(differences, "BOTH"),
				count(differences, "NEITHER"), count(differences, "MENDED"), count(differences, null));
	}

	OutcomeTally plus(OutcomeTally other) {
		return new OutcomeTally(this.first + other.first, this.second + other.second, this.both + other.both,
				this.neither + other.neither, this.mended + other.mended, this.open + other.open);
	}

	/**
	 * All differences.
	 * @return their number
	 */
	public int all() {
		return this.first + this.second + this.both + this.neither + this.mended + this.open;
	}

	private static int count(Collection<Difference> differences, @Nullable String settled) {
		return (int) differences.stream().filter((one) -> Objects.equals(one.settled(), settled)).count();
	}

}
