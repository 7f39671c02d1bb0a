package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.plangraf.Instances;
import dk.plangraf.graph.GraphReader;
import dk.plangraf.graph.PlanKeys;
import dk.plangraf.graph.Row;
import dk.plangraf.graph.UnitTitles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What comparisons read of a plan year is what the graph says: the same evidence is found
 * by a walk from the plan over all its units.
 */
class EvidenceOfTheGraphTests {

	private static final String UNITS = "MATCH (p)-[:HAS_STRATEGY*0..1]->()-[:HAS_INITIATIVE|HAS_TARGET|HAS_COMMITMENT*0..1]->(u)";

	private static final String UNIT = """
			unitType: [label IN labels(u) WHERE label <> 'Entry'][0], unit: u.key,
			targetKind: CASE WHEN u:Target THEN u.kind END,
			counted: CASE WHEN u:Initiative
			  THEN head(COLLECT { MATCH (u)-[:PART_OF*0..]->(whole:Initiative {top: true}) RETURN whole.key })
			  ELSE u.key END,
			total: u:Target AND EXISTS { (u)-[:TOTAL_OF]->() }""";

	private static final String CLAIMS = UNITS
			+ """
					-[:MAKES]->(c:Claim)-[:ABOUT]->(t)
					WHERE y.year IN c.years AND (%s)
					WITH y, u, c, t ORDER BY c.sort
					RETURN {claim: c.key, stance: c.stance, basis: c.basis,
					  rationale: CASE c.stance WHEN 'LIMITS' THEN c.rationale END, subject: CASE WHEN NOT t:GoalSet THEN t.key END,
					  initiatives: CASE WHEN u:Strategy AND c.stance = 'ADDRESSES' AND c.basis <> 'COLLECTIVE' THEN COLLECT {
					    MATCH (u)<-[:PART_OF*0..]-(:Strategy)-[:HAS_INITIATIVE]->(i:Initiative {top: true})
					    WHERE y.year IN i.years WITH i ORDER BY i.sort RETURN i.key
					  } ELSE [] END,
					""";

	private static final String USES = UNITS + """
			-[use:%s]->(t)
			WHERE y.year IN u.years
			WITH u, use, t ORDER BY u.sort, use.position
			RETURN {stance: 'ADDRESSES', basis: 'STATED', subject: t.key, words: use.words, initiatives: [],
			""";

	private static final String PASSAGES = """
			, passages: COLLECT { MATCH (%s)-[:EVIDENCED_BY]->(q:Passage) WITH q ORDER BY q.sort
			  RETURN {key: q.key, place: [[h IN q.headingPath | h], q.exact, q.prefix, q.suffix, q.occurrence]} }}""";

	private static final String YEARS = "MATCH (d:Dataset) MATCH (p:EmploymentPlan)-[:HAS_YEAR]->(y:PlanYear)"
			+ " WHERE y.visibleFrom <= d.generation AND d.generation < y.visibleUntil"
			+ " RETURN y.key AS key, y.year AS year, p.slug AS plan, {";

	private final GraphReader reader = Instances.embedded().getBean(GraphReader.class);

	@Test
	void soAreTheTitlesOfItsUnits() {
		List<Map<String, Object>> years = this.reader.read(YEARS + EvidenceReading.TITLES + ", walked: COLLECT {"
				+ " MATCH (p)-[:HAS_STRATEGY]->()-[:HAS_INITIATIVE|HAS_COMMITMENT*0..1]->(u) WITH u ORDER BY u.sort"
				+ " RETURN [u.key, u.title] }} AS said ORDER BY key", Map.of());
		assertThat(years).hasSizeGreaterThan(4);
		for (Map<String, Object> year : years) {
			Row row = new Row(year);
			Map<String, String> walked = new LinkedHashMap<>();
			((List<?>) row.row("said").value("walked"))
				.forEach((unit) -> walked.put(PlanKeys.local(row.text("plan"), (String) ((List<?>) unit).get(0)),
						(String) ((List<?>) unit).get(1)));
			assertThat(row.row("said").text("titles")).as(row.text("key")).isEqualTo(UnitTitles.write(walked));
			assertThat(walked).hasSizeGreaterThan(10);
		}
	}

	@ParameterizedTest
	@EnumSource(CoverageDimension.class)
	void isAllThatAWalkOverThePlanFinds(CoverageDimension dimension) {
		List<Map<String, Object>> walked = this.reader
			.read(YEARS + "evidence: COLLECT { " + walk(dimension) + "}} AS said ORDER BY key", Map.of());
		List<Map<String, Object>> read = this.reader
			.read(YEARS + EvidenceReading.of(dimension, true) + "} AS said ORDER BY key", Map.of());
		assertThat(read).hasSameSizeAs(walked).hasSizeGreaterThan(4);
		List<Evidence> all = new ArrayList<>();
		for (int i = 0; i < read.size(); i++) {
			Row year = new Row(read.get(i));
			List<Evidence> found = EvidenceReading.evidence(dimension, year.text("key"), year.row("said"),
					(any) -> true);
			assertThat(numbered(found)).as(year.text("key"))
				.isEqualTo(numbered(evidence(new Row(walked.get(i)).row("said"))));
			all.addAll(found);
		}
		assertThat(all).isNotEmpty();
	}

	/** The same with places numbered as they come. */
	private static List<Evidence> numbered(List<Evidence> evidence) {
		Map<Integer, Integer> places = new HashMap<>();
		return evidence.stream()
			.map((one) -> new Evidence(one.claim(), one.subject(), one.words(), one.stance(), one.basis(), one.unit(),
					one.initiatives(),
					one.passages()
						.stream()
						.map((passage) -> new Quotation(passage.key(),
								places.computeIfAbsent(passage.place(), (any) -> places.size())))
						.toList(),
					one.rationale()))
			.toList();
	}

	private static List<Evidence> evidence(Row year) {
		Map<Object, Integer> places = new HashMap<>();
		return year.rows("evidence")
			.stream()
			.map((row) -> new Evidence(row.findText("claim"), row.findText("subject"), row.findText("words"),
					row.text("stance"), row.text("basis"),
					new EvidenceUnit(row.text("unitType"), row.text("unit"), row.text("counted"),
							row.findText("targetKind"), row.is("total")),
					row.texts("initiatives"),
					row.rows("passages")
						.stream()
						.map((passage) -> new Quotation(passage.text("key"),
								places.computeIfAbsent(place(passage), (any) -> places.size())))
						.toList(),
					row.findText("rationale")))
			.toList();
	}

	private static List<Object> place(Row passage) {
		return ((List<?>) passage.value("place")).stream().<Object>map(String::valueOf).toList();
	}

	private static String walk(CoverageDimension dimension) {
		return switch (dimension) {
			case MINISTERIAL_GOAL -> claims("t:MinisterialGoal OR (t:GoalSet AND t.year = y.year)");
			case SUSTAINABLE_DEVELOPMENT_GOAL -> claims("t:SustainableDevelopmentGoal");
			case TARGET_GROUP -> uses("CONCERNS");
			case INSTRUMENT -> uses("USES");
			case PARTNER -> uses("INVOLVES");
		};
	}

	private static String claims(String about) {
		return CLAIMS.formatted(about) + UNIT + PASSAGES.formatted("c");
	}

	private static String uses(String relationship) {
		return USES.formatted(relationship) + UNIT + PASSAGES.formatted("u");
	}

}
