package dk.plangraf.seed;

import java.util.List;

/**
 * What an import did.
 *
 * @param added slugs of plans that were not there before
 * @param changed slugs of plans that were replaced
 * @param unchanged slugs of plans that were left as they are
 * @param withdrawn slugs of plans that are no longer there
 * @param version version of the data set now
 * @param times how long its parts took
 */
public record ImportResult(List<String> added, List<String> changed, List<String> unchanged, List<String> withdrawn,
		String version, ImportTimes times) {

	/** Whether the data are as they were. */
	public boolean isNothingNew() {
		return this.added.isEmpty() && this.changed.isEmpty() && this.withdrawn.isEmpty();
	}

	@Override
	public String toString() {
		return "%d added, %d changed, %d unchanged, %d withdrawn; data set version %s".formatted(this.added.size(),
				this.changed.size(), this.unchanged.size(), this.withdrawn.size(), this.version);
	}

}
