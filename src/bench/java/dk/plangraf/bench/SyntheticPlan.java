package dk.plangraf.bench;

import java.math.BigDecimal;
import java.util.List;

/**
 * A made-up plan of one municipality and year. Whatever stands in a list has the position
 * that it has there, counted from 1.
 *
 * @param goals those that the plan names, in the order of their ids
 * @param sdgs numbers of the UN goals that it names
 */
record SyntheticPlan(Municipality municipality, int year, String status, String adoptedOn, List<Announcement> goals,
		List<Integer> sdgs, List<Strategy> strategies) {

	/** Our slug is the same. */
	String id() {
		return "plan-" + this.municipality.shortCode() + "-" + this.year;
	}

	String title() {
		return "Beskæftigelsesplan " + this.year + " for " + this.municipality.name() + " Kommune";
	}

	String sourceUrl() {
		return "https://example.invalid/" + this.municipality.shortCode() + "/beskaeftigelsesplan-" + this.year + ".pdf";
	}

	record Strategy(String title, String description, List<Announcement> goals, List<Integer> sdgs,
			List<Target> targets, List<Initiative> initiatives) {
	}

	record Target(Indicator indicator, BigDecimal baseline, BigDecimal value, int dueYear) {
	}

	record Initiative(String title, String description, String status, int budget, List<Term> targetGroups,
			List<Term> instruments) {
	}

}
