package dk.plangraf.seed;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The outcome of an import of files: what it did, or what is wrong with them.
 *
 * @param findings every finding; of plans that are in the graph as they are, none
 * @param done what was done, null if a finding is an error
 */
public record SeedImport(List<Finding> findings, @Nullable ImportResult done) {

	/** Copies the list. */
	public SeedImport {
		findings = List.copyOf(findings);
	}

	/** What was done; nothing if a finding is an error. */
	public Optional<ImportResult> result() {
		return Optional.ofNullable(this.done);
	}

}
