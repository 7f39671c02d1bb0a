package dk.plangraf.seed;

import java.util.Map;

/**
 * An entry of a claim's history.
 *
 * @param date when the claim was put right
 * @param by who did it
 * @param change what was done: {@code ADDED}, {@code CHANGED} or {@code REMOVED}
 * @param reason why it was wrong
 */
public record Correction(String date, String by, String change, String reason) {

	static Correction of(Map<String, Object> properties) {
		return new Correction(String.valueOf(properties.get("date")), String.valueOf(properties.get("by")),
				String.valueOf(properties.get("change")), String.valueOf(properties.get("reason")));
	}

}
