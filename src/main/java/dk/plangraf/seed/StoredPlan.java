package dk.plangraf.seed;

import java.util.List;
import java.util.Map;

import dk.plangraf.graph.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A plan as it is in the graph.
 *
 * @param slug its slug
 * @param checksum of the files that it came from, and of what that hangs on
 * @param contentHash of what it says
 * @param replaces slug of the edition that it replaces, null for none
 * @param agreement how far its two readings agree; null where it was not read twice
 */
record StoredPlan(String slug, String checksum, String contentHash, @Nullable String replaces,
		@Nullable PlanAgreement agreement) {

	/** The property of a plan that keeps how far its readings agree. */
	static final String READINGS = "readings";

	private static final JsonMapper JSON = new JsonMapper();

	static StoredPlan of(Row row) {
		String readings = row.findText(READINGS);
		return new StoredPlan(row.text("slug"), row.text("checksum"), row.text("contentHash"), row.findText("replaces"),
				(readings != null) ? JSON.readValue(readings, PlanAgreement.class) : null);
	}

	/** What is kept on a plan besides what it says. */
	static Map<String, Object> properties(String checksum, String contentHash, @Nullable PlanAgreement agreement) {
		Map<String, Object> kept = Map.of("checksum", checksum, "contentHash", contentHash);
		if (agreement == null) {
			return kept;
		}
		// the numbers are what later imports add up; what they are about is in the files
		PlanAgreement numbers = new PlanAgreement(agreement.plan(), agreement.first(), agreement.second(),
				agreement.tally(), List.of(), List.of());
		return Map.of("checksum", checksum, "contentHash", contentHash, READINGS, JSON.writeValueAsString(numbers));
	}

}
