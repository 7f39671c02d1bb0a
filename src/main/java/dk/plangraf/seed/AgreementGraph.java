package dk.plangraf.seed;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

import dk.plangraf.graph.NodeLabel;
import dk.plangraf.seed.GraphDocument.Properties;

/**
 * Makes the nodes that tell how far the readings agree: one a plan that was read twice,
 * and one over all of them. Tables are lists of numbers, row after row.
 */
final class AgreementGraph {

	static final String NAME = "agreement";

	/** Key of the node over all plans. */
	static final String ALL = "all";

	private final GraphDocument graph = new GraphDocument(NAME);

	private AgreementGraph() {
	}

	static GraphDocument of(List<ValidatedPlan> plans) {
		return ofAgreements(plans.stream().flatMap((plan) -> Stream.ofNullable(plan.agreement())).toList());
	}

	/** Of the plans that were read twice, in the order of their slugs. */
	static GraphDocument ofAgreements(List<PlanAgreement> agreements) {
		AgreementGraph made = new AgreementGraph();
		agreements.forEach(made::plan);
		agreements.stream()
			.map(PlanAgreement::tally)
			.reduce(AgreementTally::plus)
			.ifPresent((sum) -> made.overall(sum, agreements));
		return made.graph;
	}

	private void plan(PlanAgreement agreement) {
		this.graph.node(NodeLabel.AGREEMENT, agreement.plan(),
				properties(agreement.tally()).with("plan", agreement.plan())
					.with("plans", List.of(agreement.plan()))
					.with("firstReader", agreement.first().name())
					.with("secondReader", agreement.second().name())
					.with("machines", agreement.byMachines())
					.with("sort", "1/" + agreement.plan()));
	}

	private void overall(AgreementTally tally, List<PlanAgreement> agreements) {
		this.graph.node(NodeLabel.AGREEMENT, ALL,
				properties(tally).with("plans", agreements.stream().map(PlanAgreement::plan).toList())
					.with("machines", agreements.stream().allMatch(PlanAgreement::byMachines))
					.with("sort", "0"));
	}

	private static Properties properties(AgreementTally tally) {
		List<UnitTally> units = tally.units();
		List<FieldTally> fields = tally.fields().stream().filter((field) -> field.compared() > 0).toList();
		Properties properties = new Properties().with("units", units.stream().map(UnitTally::kind).toList())
			.with("unitsOfFirst", numbers(units, UnitTally::first))
			.with("unitsOfSecond", numbers(units, UnitTally::second))
			.with("unitsMatched", numbers(units, UnitTally::matched))
			.with("fields", fields.stream().map(FieldTally::name).toList())
			.with("fieldsCompared", numbers(fields, FieldTally::compared))
			.with("fieldsEqual", numbers(fields, FieldTally::equal))
			.with("fieldsAreSets", fields.stream().map(FieldTally::set).toList())
			.with("elementsOfBoth", numbers(fields, FieldTally::both))
			.with("elementsOfFirst", numbers(fields, FieldTally::onlyFirst))
			.with("elementsOfSecond", numbers(fields, FieldTally::onlySecond))
			.with("unmatchedClaimsOfFirst", tally.unmatchedOfFirst())
			.with("unmatchedClaimsOfSecond", tally.unmatchedOfSecond());
		table(properties, "claimOrNone", tally.claimOrNone());
		table(properties, "claim", tally.claims());
		table(properties, "level", tally.levels());
		OutcomeTally outcomes = tally.outcomes();
		return properties.with("settledAsFirst", outcomes.first())
			.with("settledAsSecond", outcomes.second())
			.with("settledAsBoth", outcomes.both())
			.with("settledAsNeither", outcomes.neither())
			.with("mended", outcomes.mended())
			.with("notSettled", outcomes.open());
	}

	private static void table(Properties properties, String name, ConfusionTable table) {
		properties.with(name + "Categories", table.categories())
			.with(name + "Counts", numbers(table.counts().stream().flatMap(List::stream).toList(), Integer::intValue))
			.with(name + "Ratings", table.n())
			.with(name + "Observed", table.observed())
			.with(name + "Expected", table.expected())
			.with(name + "Kappa", table.kappa());
	}

	private static <T> List<Long> numbers(List<T> tallies, ToIntFunction<T> number) {
		return tallies.stream().map((tally) -> (long) number.applyAsInt(tally)).toList();
	}

}
