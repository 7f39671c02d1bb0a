package dk.plangraf.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dk.plangraf.Instances;
import dk.plangraf.graph.GraphReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReachTests {

	@ParameterizedTest
	@ValueSource(strings = { "(n1)-[:ISSUED_BY]->(n2:Municipality)", "(n1)<-[:HAS_YEAR]-(n2:EmploymentPlan)",
			"(n1)<-[:HAS_TARGET]-()<-[:HAS_STRATEGY*0..1]-(n2:EmploymentPlan)",
			"(n1)-[:HAS_STRATEGY*0..1]->()-[:HAS_INITIATIVE|HAS_TARGET*0..1]->()-[:MAKES]->(n2:Claim)" })
	void alongRelationshipsAndWithinADocumentEverythingIsVisible(String pattern) {
		assertThat(Reach.isVisible(pattern)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "(n1)<-[:COVERS]-(n2:EmploymentPlan)", "(n1)<-[:ABOUT]-(:Claim)<-[:MAKES]-(n2)",
			"(n1)-[:RELATED]-(n2:Instrument)", "(n2:Initiative)", "(n2:PlanYear {year: n1.year})",
			"(:Initiative)-[:PART_OF*0..]->(n2:Initiative {top: true})", "(n1)<-[:HAS_TARGET|CONCERNS]-(n2)" })
	void fromTheCatalogueBackAndWithoutAWayNothingIsTakenForVisible(String pattern) {
		assertThat(Reach.isVisible(pattern)).isFalse();
	}

	@Test
	void whatIsSaidToStayWithinADocumentDoes() {
		Set<String> crossing = relationships("a.document <> b.document").stream()
			.map((row) -> String.valueOf(row.get("type")))
			.collect(Collectors.toSet());
		assertThat(crossing).isNotEmpty().doesNotContainAnyElementsOf(Reach.WITHIN);
		assertThat(relationships("a.document = b.document")).extracting((row) -> row.get("type"))
			.contains("HAS_STRATEGY", "MAKES", "BROADER");
	}

	@Test
	void whatLeadsToAnotherDocumentLeadsAwayFromPlansAndReadings() {
		// the catalogue is replaced with all plans, and what readings agree on with any
		// of them
		assertThat(relationships("a.document <> b.document AND b.document <> 'catalogue'"))
			.allSatisfy((row) -> assertThat(row.get("from")).isEqualTo("agreement"));
		assertThat(relationships("a.document = 'catalogue' AND b.document <> 'catalogue'")).isEmpty();
	}

	private static List<Map<String, Object>> relationships(String condition) {
		return Instances.embedded()
			.getBean(GraphReader.class)
			.read("MATCH (a:Entry)-[r]->(b:Entry) WHERE " + condition
					+ " RETURN DISTINCT type(r) AS type, CASE WHEN a:Agreement THEN 'agreement' ELSE a.document END AS from",
					Map.of());
	}

}
