package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import dk.plangraf.graph.EvidenceFact;
import dk.plangraf.graph.EvidencePlaces;
import dk.plangraf.graph.InitiativesBelow;
import dk.plangraf.graph.NodeLabel;
import dk.plangraf.graph.PlanKeys;
import dk.plangraf.graph.PlanYearFact;
import dk.plangraf.graph.Row;
import dk.plangraf.graph.UnitTitles;
import org.jspecify.annotations.Nullable;

/**
 * How what a plan has in its year {@code y} is read: as the import has worked it out, see
 * {@link EvidenceFact}.
 */
final class EvidenceReading {

	/** The entry of a map that titles of units are made from. */
	static final String TITLES = "titles: " + of(PlanYearFact.UNIT_TITLES);

	private final CoverageDimension dimension;

	private final String plan;

	private final String year;

	private EvidenceReading(CoverageDimension dimension, String key) {
		this.dimension = dimension;
		this.plan = PlanKeys.plan(key);
		this.year = PlanKeys.local(this.plan, key);
	}

	/**
	 * Writes the entries of a map that the evidence is made from.
	 * @param dimension what it is about
	 * @param passages whether passages are wanted
	 * @return the entries, without braces
	 */
	static String of(CoverageDimension dimension, boolean passages) {
		return "facts: " + of(dimension.evidence())
				+ (dimension.isClaimed() ? ", below: " + of(PlanYearFact.INITIATIVES_BELOW) : "")
				+ (passages ? ", places: " + of(dimension.places()) : "");
	}

	/**
	 * The titles of units by slug of the plan, from maps with {@link #TITLES}; none at
	 * all where some are of an import that did not note them.
	 */
	static Map<String, UnitTitles> titles(List<Row> rows) {
		Map<String, UnitTitles> titles = new HashMap<>();
		for (Row row : rows) {
			String text = row.findText("titles");
			if (text == null) {
				return Map.of();
			}
			titles.computeIfAbsent(PlanKeys.plan(row.text("key")), (plan) -> UnitTitles.read(text));
		}
		return titles;
	}

	private static String of(PlanYearFact fact) {
		return "y." + fact.property();
	}

	/**
	 * Makes the evidence.
	 * @param dimension what it is about
	 * @param year key of the plan year
	 * @param row the map
	 * @param wanted which subjects are wanted
	 * @return the evidence, in document order
	 */
	static List<Evidence> evidence(CoverageDimension dimension, String year, Row row, Predicate<String> wanted) {
		List<EvidenceFact> facts = EvidenceFact.read(row.findText("facts"), wanted);
		return facts.isEmpty() ? List.of() : new EvidenceReading(dimension, year).evidence(facts, row);
	}

	private List<Evidence> evidence(List<EvidenceFact> facts, Row row) {
		InitiativesBelow below = InitiativesBelow.read(this.plan, row.findText("below"));
		EvidencePlaces places = EvidencePlaces.read(row.findText("places"));
		List<Evidence> evidence = new ArrayList<>(facts.size());
		facts.forEach((fact) -> evidence.add(evidence(fact, below, places.of(fact))));
		return evidence;
	}

	private Evidence evidence(EvidenceFact fact, InitiativesBelow below, int[] places) {
		String key = PlanKeys.of(this.plan, fact.unit());
		EvidenceUnit unit = new EvidenceUnit(fact.unitType(), key,
				fact.counted().equals(fact.unit()) ? key : PlanKeys.of(this.plan, fact.counted()), fact.targetKind(),
				fact.total());
		String claim = this.dimension.isClaimed() ? claim(fact, key) : null;
		return new Evidence(claim, fact.subject(), (claim == null) ? fact.words() : null, fact.stance(), fact.basis(),
				unit, fact.passedDown() ? below.of(fact.unit()) : List.of(), quotations(fact, key, claim, places),
				(claim != null) ? fact.words() : null);
	}

	private String claim(EvidenceFact fact, String unit) {
		String subject = fact.subject();
		return (subject != null) ? PlanKeys.claim(unit, this.dimension.label(), subject, fact.stance())
				: PlanKeys.claim(unit, NodeLabel.GOAL_SET, this.year, fact.stance());
	}

	/** What a claim is shown by is its own, what a use is shown by its unit's. */
	private static List<Quotation> quotations(EvidenceFact fact, String unit, @Nullable String claim, int[] places) {
		if (places.length == 0) {
			return List.of();
		}
		NodeLabel label = (claim != null) ? NodeLabel.CLAIM : NodeLabel.find(fact.unitType()).orElseThrow();
		String owner = (claim != null) ? claim : unit;
		return IntStream.range(0, places.length)
			.mapToObj((i) -> new Quotation(PlanKeys.passage(label, owner, i + 1), places[i]))
			.toList();
	}

}
