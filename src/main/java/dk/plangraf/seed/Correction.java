package dk.plangraf.seed;

import java.util.Map;

/**
 * An entry of a claim's history.
 *
 * @param on when the claim was put right
 * @param by who did it
 * @param change what was done: {@code ADDED}, {@code CHANGED} or {@code REMOVED}
 * @param reason why it was wrong
 */
public record Correction(String on, String by, String change, String reason) {

	static Correction of(Map<String, Object> properties) {
		return new Correction(String.valueOf(properties.get("on")), String.valueOf(properties.get("by")),
				String.valueOf(properties.get("change")), String.valueOf(properties.get("reason")));
	}

}
