package dk.plangraf.seed;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of a validation: every finding, and the seed if none of them is an error.
 */
public final class SeedValidation {

	private final List<Finding> findings;

	private final @Nullable ValidatedSeed seed;

	private SeedValidation(List<Finding> findings, @Nullable ValidatedSeed seed) {
		this.findings = findings.stream().sorted().distinct().toList();
		this.seed = seed;
	}

	static SeedValidation passed(List<Finding> notices, ValidatedSeed seed) {
		return new SeedValidation(notices, seed);
	}

	static SeedValidation failed(List<Finding> findings) {
		return new SeedValidation(findings, null);
	}

	/** By file, and in it from top to bottom. */
	public List<Finding> findings() {
		return this.findings;
	}

	/** Present if and only if no finding is an error. */
	public Optional<ValidatedSeed> seed() {
		return Optional.ofNullable(this.seed);
	}

}
