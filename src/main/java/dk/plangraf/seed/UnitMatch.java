package dk.plangraf.seed;

import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What two readers made of one thing: a unit each, or a unit of only one of them.
 */
record UnitMatch(@Nullable CodedUnit first, @Nullable CodedUnit second) {

	boolean isWhole() {
		return this.first != null && this.second != null;
	}

	/** Either of the two. */
	CodedUnit any() {
		return Objects.requireNonNull((this.first != null) ? this.first : this.second);
	}

	Stream<CodedUnit> units() {
		return Stream.of(this.first, this.second).filter(Objects::nonNull).map(Objects::requireNonNull);
	}

	/** {@code strategy:key-of-the-first|key-of-the-second}, {@code -} for none. */
	String id() {
		return any().kind().word() + ":" + key(this.first) + "|" + key(this.second);
	}

	private static String key(@Nullable CodedUnit unit) {
		return (unit != null) ? unit.key() : "-";
	}

}
