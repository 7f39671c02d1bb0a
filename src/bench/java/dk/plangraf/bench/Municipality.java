package dk.plangraf.bench;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A municipality.
 *
 * @param code its official code, four digits
 * @param name without the word kommune
 * @param region key of its region
 */
record Municipality(String code, String name, String region) {

	private static final Pattern ENTRY = Pattern
		.compile("- code: \"(?<code>\\d{4})\"\\R +name: (?<name>.+)\\R +region: (?<region>.+)");

	private static final Map<String, String> REGIONS = Map.of("hovedstaden", "Hovedstaden", "sjaelland", "Sjælland",
			"syddanmark", "Syddanmark", "midtjylland", "Midtjylland", "nordjylland", "Nordjylland");

	/** All that a catalogue file of ours holds, in its order, which is that of the codes. */
	static List<Municipality> in(String catalogue) {
		return ENTRY.matcher(catalogue).results().map(Municipality::of).toList();
	}

	/** The code as the CSV files have it, without its leading zero. */
	String shortCode() {
		return this.code.substring(1);
	}

	String regionName() {
		return Objects.requireNonNull(REGIONS.get(this.region));
	}

	private static Municipality of(MatchResult entry) {
		return new Municipality(entry.group(1), entry.group(2), entry.group(3));
	}

}
