package dk.plangraf.plan;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.SelectedField;

import org.springframework.stereotype.Component;

/** What is loaded, and in which version. */
@Component
class DatasetQueries {

	private static final Shape COUNTS = Shape.of("DatasetCounts")
		.with("municipalities", count("(x:Municipality)"))
		.with("municipalitiesWithPlan",
				count("(x:Municipality)", "EXISTS { (x)<-[:COVERS]-(p) WHERE %s }".formatted(Statement.visible("p"))))
		.with("plans", count("(x:EmploymentPlan)"))
		.with("planYears", count("(x:PlanYear)"))
		.with("strategies", count("(x:Strategy)"))
		.with("commitments", count("(x:Commitment)"))
		.with("initiatives", count("(x:Initiative {top: true})"))
		.with("targets", count("(x:Target)", "NOT EXISTS { (x)-[:TOTAL_OF]->() }"))
		.with("claims", count("(x:Claim)"))
		.with("contextFigures", count("(x:ContextFigure)"))
		.with("targetGroups", count("(x:TargetGroup)"))
		.with("instruments", count("(x:Instrument)"))
		.with("indicators", count("(x:Indicator)"))
		.with("partners", count("(x:Partner)"))
		.with("passages", count("(x:Passage)"));

	private static final Shape DATASET = Shape.of("Dataset")
		.properties("version", "importedAt")
		.with("counts", (field, release, statement) -> COUNTS.project(field.getSelectionSet(), release, statement))
		.with("licence", (field, release, statement) -> "'CC BY 4.0'")
		.with("citation", DatasetQueries::citation)
		.with("codingNotice", DatasetQueries::codingNotice)
		.with("releases", ChangeShapes::releases)
		.with("changes", Changes::since)
		.with("agreement", Readings.list("(x:Agreement)", "sort", "ReadingAgreement"))
		// these come from files, not from the graph
		.with("terms", (field, release, statement) -> "null")
		.with("codebook", (field, release, statement) -> "null");

	private final PlanQueries queries;

	DatasetQueries(PlanQueries queries) {
		this.queries = queries;
	}

	Object dataset(Question question) {
		return Objects.requireNonNull(this.queries.ask(question,
				(statement) -> "head(COLLECT { OPTIONAL MATCH (release:Release {generation: g}) RETURN "
						+ DATASET.project(question.selection(), "release", statement) + " })"));
	}

	private static FieldReading count(String pattern, String... conditions) {
		return (field, release, statement) -> {
			String all = Stream.concat(Stream.of(Statement.visible("x")), Stream.of(conditions))
				.collect(Collectors.joining(" AND "));
			return "COUNT { MATCH " + pattern + " WHERE " + all + " }";
		};
	}

	private static String citation(SelectedField field, String release, Statement statement) {
		String before = (Language.of(field.getArguments()) == Language.EN)
				? "Plangraf: Danish employment plans as a graph. Data set, version "
				: "Plangraf: danske beskæftigelsesplaner som graf. Datasæt, version ";
		return statement.parameter(before) + " + coalesce(left(" + release
				+ ".version, 12), '-') + coalesce(' (' + left(" + release
				+ ".importedAt, 10) + ')', '') + '. CC BY 4.0.'";
	}

	private static String codingNotice(SelectedField field, String release, Statement statement) {
		boolean english = Language.of(field.getArguments()) == Language.EN;
		String unreviewed = english ? "The plans were read by machine; no person has reviewed the readings."
				: "Planerne er læst maskinelt; intet menneske har gennemgået læsningerne.";
		String reviewed = english ? "A person has reviewed all readings."
				: "Et menneske har gennemgået alle læsninger.";
		String plan = statement.variable();
		return "CASE WHEN EXISTS { MATCH (%s:EmploymentPlan {codingReviewed: false}) WHERE %s } THEN %s ELSE %s END"
			.formatted(plan, Statement.visible(plan), statement.parameter(unreviewed), statement.parameter(reviewed));
	}

}
