package dk.plangraf.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.plangraf.plan.ComparedPlan;
import dk.plangraf.plan.ReferenceValue;
import dk.plangraf.plan.SubjectEntry;
import dk.plangraf.plan.TargetFacts;

/** A target to be varied, and plans that have some. */
record TargetFixture(TargetFacts facts) {

	/**
	 * Below "ydelse" stand "kontanthjaelp" and "sygedagpenge", beside it "job" and
	 * "praktik", which are related.
	 */
	static final TermTree INDICATORS = TermTree.of(List.of(new SubjectEntry("ydelse", List.of()),
			new SubjectEntry("kontanthjaelp", List.of("ydelse")), new SubjectEntry("sygedagpenge", List.of("ydelse")),
			new SubjectEntry("job", List.of()), new SubjectEntry("praktik", List.of())));

	static final Map<String, List<String>> RELATED = Map.of("job", List.of("praktik"), "praktik", List.of("job"));

	/** As Jammerbugt's on cash benefit. */
	static TargetFixture target() {
		return new TargetFixture(new TargetFacts("t", "kontanthjaelp", "Kontanthjælpsmodtagere", Set.of(2019),
				Set.of("kontanthjaelpsmodtagere -"), null, null, null, new BigDecimal("299"), "helårspersoner",
				"QUANTIFIED", "2019", new ReferenceValue(new BigDecimal("292"), "2018", null),
				new ReferenceValue(new BigDecimal("318"), "2018", "ESTIMATED")));
	}

	/** With a direction and no value. */
	static TargetFixture direction() {
		return target().value(null).kind("DIRECTIONAL");
	}

	TargetFixture key(String key) {
		TargetFacts f = this.facts;
		return new TargetFixture(new TargetFacts(key, f.indicator(), f.population(), f.years(), f.targetGroups(),
				f.direction(), f.comparator(), f.reference(), f.value(), f.unit(), f.kind(), f.dueDate(), f.previous(),
				f.baseline()));
	}

	TargetFixture indicator(String indicator) {
		TargetFacts f = this.facts;
		return new TargetFixture(new TargetFacts(f.key(), indicator, f.population(), f.years(), f.targetGroups(),
				f.direction(), f.comparator(), f.reference(), f.value(), f.unit(), f.kind(), f.dueDate(), f.previous(),
				f.baseline()));
	}

	TargetFixture population(String population, String... targetGroups) {
		TargetFacts f = this.facts;
		return new TargetFixture(new TargetFacts(f.key(), f.indicator(), population, f.years(), Set.of(targetGroups),
				f.direction(), f.comparator(), f.reference(), f.value(), f.unit(), f.kind(), f.dueDate(), f.previous(),
				f.baseline()));
	}

	TargetFixture comparator(String comparator, String reference) {
		TargetFacts f = this.facts;
		return new TargetFixture(
				new TargetFacts(f.key(), f.indicator(), f.population(), f.years(), f.targetGroups(), f.direction(),
						comparator, reference, f.value(), f.unit(), f.kind(), f.dueDate(), f.previous(), f.baseline()));
	}

	TargetFixture value(String value) {
		TargetFacts f = this.facts;
		return new TargetFixture(new TargetFacts(f.key(), f.indicator(), f.population(), f.years(), f.targetGroups(),
				f.direction(), f.comparator(), f.reference(), decimal(value), f.unit(), f.kind(), f.dueDate(),
				f.previous(), f.baseline()));
	}

	TargetFixture unit(String unit) {
		TargetFacts f = this.facts;
		return new TargetFixture(new TargetFacts(f.key(), f.indicator(), f.population(), f.years(), f.targetGroups(),
				f.direction(), f.comparator(), f.reference(), f.value(), unit, f.kind(), f.dueDate(), f.previous(),
				f.baseline()));
	}

	TargetFixture kind(String kind) {
		TargetFacts f = this.facts;
		return new TargetFixture(new TargetFacts(f.key(), f.indicator(), f.population(), f.years(), f.targetGroups(),
				f.direction(), f.comparator(), f.reference(), f.value(), f.unit(), kind, f.dueDate(), f.previous(),
				f.baseline()));
	}

	TargetFixture due(String date) {
		TargetFacts f = this.facts;
		return new TargetFixture(new TargetFacts(f.key(), f.indicator(), f.population(), f.years(), f.targetGroups(),
				f.direction(), f.comparator(), f.reference(), f.value(), f.unit(), f.kind(), date, f.previous(),
				f.baseline()));
	}

	TargetFixture from(String previous, String baseline) {
		TargetFacts f = this.facts;
		return new TargetFixture(new TargetFacts(f.key(), f.indicator(), f.population(), f.years(), f.targetGroups(),
				f.direction(), f.comparator(), f.reference(), f.value(), f.unit(), f.kind(), f.dueDate(),
				(previous != null) ? new ReferenceValue(decimal(previous), "2018", null) : null,
				(baseline != null) ? new ReferenceValue(decimal(baseline), "2018", "MEASURED") : null));
	}

	TargetFixture years(Integer... years) {
		TargetFacts f = this.facts;
		return new TargetFixture(new TargetFacts(f.key(), f.indicator(), f.population(), Set.of(years),
				f.targetGroups(), f.direction(), f.comparator(), f.reference(), f.value(), f.unit(), f.kind(),
				f.dueDate(), f.previous(), f.baseline()));
	}

	TargetFixture direction(String direction) {
		TargetFacts f = this.facts;
		return new TargetFixture(new TargetFacts(f.key(), f.indicator(), f.population(), f.years(), f.targetGroups(),
				direction, f.comparator(), f.reference(), f.value(), f.unit(), f.kind(), f.dueDate(), f.previous(),
				f.baseline()));
	}

	/** With a baseline of a period, measured or estimated, and no previous target. */
	TargetFixture baseline(String value, String period, String kind) {
		TargetFacts f = this.facts;
		return new TargetFixture(new TargetFacts(f.key(), f.indicator(), f.population(), f.years(), f.targetGroups(),
				f.direction(), f.comparator(), f.reference(), f.value(), f.unit(), f.kind(), f.dueDate(), null,
				new ReferenceValue(decimal(value), period, kind)));
	}

	static ComparedPlan plan(String slug, TargetFixture... targets) {
		return new ComparedPlan(slug, List.of("0561"), null, null, List.of(), List.of(), Map.of(),
				List.of(targets).stream().map(TargetFixture::facts).toList(), List.of());
	}

	private static BigDecimal decimal(String number) {
		return (number != null) ? new BigDecimal(number) : null;
	}

}
