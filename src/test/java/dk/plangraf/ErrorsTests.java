package dk.plangraf;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Every complaint has a code, says what was wrong and what would be right, and no more.
 */
class ErrorsTests {

	/** Nothing of how we are built. */
	private static final Pattern INTERNAL = Pattern
		.compile("(?:org|java|dk|graphql|tools)\\.[a-z]|\\b(?:MATCH|RETURN|COLLECT)\\b"
				+ "|Exception|Value\\{|\\tat |ANTLR|Neo4j|Cypher|Coercing|\\$p[0-9]|null pointer");

	static Stream<Arguments> badQuestions() {
		return Stream.of(
				// the document
				arguments("{ plans {", "SYNTAX_ERROR", "ends too early"),
				arguments("", "SYNTAX_ERROR", "ends too early"),
				arguments("{ plans(først: 1) { totalCount } }", "SYNTAX_ERROR", "'ø' was not expected at line 1"),
				arguments("{ plans } }", "SYNTAX_ERROR", "'}' was not expected"),
				arguments("{ planer { slug } }", "UNKNOWN_FIELD", "It has: node, "),
				arguments("{ plans { nodes { slugg } } }", "UNKNOWN_FIELD", "slug, title"),
				arguments("{ plans { nodes } }", "VALIDATION_ERROR", "Subselection required"),
				arguments("{ dataset { version { x } } }", "VALIDATION_ERROR", "Subselection not allowed"),
				arguments("{ plans { nodes { ... on Strategy { title } } } }", "VALIDATION_ERROR", "can never be"),
				arguments("{ ...F }", "VALIDATION_ERROR", "'F'"),
				arguments("{ dataset @tynd { version } }", "VALIDATION_ERROR", "'tynd'"),
				arguments("mutation { x }", "VALIDATION_ERROR", "not supported"),
				arguments("query A { dataset { version } } query B { dataset { version } }", "INVALID_ARGUMENT",
						"operation name"),
				// arguments
				arguments("{ plans(offset: 1) { totalCount } }", "UNKNOWN_ARGUMENT",
						"takes: filter, first, after, last, before, orderBy."),
				arguments("{ dataset(x: 1) { version } }", "UNKNOWN_ARGUMENT", "takes no arguments"),
				arguments("{ municipality { name } }", "INVALID_ARGUMENT", "'code'"),
				arguments("{ plans(first: \"ti\") { totalCount } }", "INVALID_ARGUMENT", "'Int'"),
				arguments("{ plans(first: 1.5) { totalCount } }", "INVALID_ARGUMENT", "'Int'"),
				arguments("{ plan(slug: 5) { slug } }", "INVALID_ARGUMENT", "'String'"),
				arguments("{ plans(first: \"\"\"a\n'b' is\nc\"\"\") { totalCount } }", "INVALID_ARGUMENT", "'Int'"),
				arguments("{ plans(filter: { goal: [\"x\"] }) { totalCount } }", "INVALID_ARGUMENT",
						"municipalities, plans, years, goals, sdgs, basis, targetGroups, instruments, partners, region, council"),
				arguments("{ plans(filter: { basis: [SAID] }) { totalCount } }", "INVALID_ARGUMENT",
						"STATED, COLLECTIVE, INFERRED"),
				arguments("{ comparePlans { changes { counts { kept } } } }", "INVALID_ARGUMENT", "give exactly one"),
				arguments("{ comparePlans(plans: [], slugs: []) { changes { counts { kept } } } }", "INVALID_ARGUMENT",
						"give exactly one"),
				arguments("{ comparePlans(slugs: [\"hedensted-2021\"]) { changes { counts { kept } } } }",
						"INVALID_ARGUMENT", "2 to 10 plans, and 1 "),
				arguments(
						"{ comparePlans(slugs: [\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\",\"h\",\"i\",\"j\",\"k\"]) { changes { counts { kept } } } }",
						"INVALID_ARGUMENT", "2 to 10 plans, and 11 "),
				arguments(
						"{ comparePlans(slugs: [\"hedensted-2021\", \"hedensted-2021\"]) { changes { counts { kept } } } }",
						"INVALID_ARGUMENT", "'hedensted-2021' is named twice"),
				arguments("{ comparePlans(slugs: [\"hedensted-2021\", \"x\"]) { changes { counts { kept } } } }",
						"UNKNOWN_KEY", "plan 'x'"),
				arguments(
						"{ comparePlans(plans: [\"TXVuaWNpcGFsaXR5OjA1NjE\", \"x\"]) { changes { counts { kept } } } }",
						"INVALID_ARGUMENT", "the id of a Municipality"),
				arguments("{ comparePlans(plans: [\"x\", \"y\"]) { changes { counts { kept } } } }", "MALFORMED_ID",
						"'x'"),
				arguments("{ comparePlans(slugs: [\"a\", \"b\"], years: SOME) { changes { counts { kept } } } }",
						"INVALID_ARGUMENT", "ALL, WHOLE"),
				arguments("{ coverage(by: PLAN) { rows { subject { name } } } }", "INVALID_ARGUMENT",
						"MINISTERIAL_GOAL, SUSTAINABLE_DEVELOPMENT_GOAL, TARGET_GROUP, INSTRUMENT, PARTNER"),
				arguments("{ coverage(by: MINISTERIAL_GOAL, year: 99999999999) { rows { subject { name } } } }",
						"INVALID_ARGUMENT", "'year'"),
				arguments("{ coverage(by: PARTNER, year: 2021, years: { from: 2021, to: 2022 }) { notPlaced } }",
						"INVALID_ARGUMENT", "give one of them"),
				arguments("{ coverage(by: PARTNER, years: { from: 2022, to: 2021 }) { notPlaced } }",
						"INVALID_ARGUMENT", "'from' 2022 'to' 2021"),
				arguments("{ coverage(by: PARTNER, years: { from: 1990, to: 2020 }) { notPlaced } }",
						"INVALID_ARGUMENT", "more than 30"),
				arguments("{ coverage(by: PARTNER, years: { from: -2147483648, to: 2147483647 }) { notPlaced } }",
						"INVALID_ARGUMENT", "more than 30"),
				arguments(
						"{ coverage(by: PARTNER, subjects: [\"TWluaXN0ZXJpYWxHb2FsOm9wa3ZhbGlmaWNlcmluZw\"]) { notPlaced } }",
						"INVALID_ARGUMENT", "'partners { nodes { id } }'"),
				arguments("{ coverage(by: MINISTERIAL_GOAL, subjects: [\"TWluaXN0ZXJpYWxHb2FsOng\"]) { notPlaced } }",
						"UNKNOWN_KEY", "'ministerialGoals { id }'"),
				arguments("{ coverage(by: PARTNER) { rows { distributions(of: CHOSEN) { name } } } }",
						"INVALID_ARGUMENT", "'municipalities'"),
				arguments(
						"{ coverage(by: PARTNER) { rows { cells { distribution(municipalities: [\"0561\"]) { name } } } } }",
						"INVALID_ARGUMENT", "'of: CHOSEN'"),
				arguments(
						"{ coverage(by: PARTNER) { rows { distributions(of: CHOSEN, municipalities: []) { name } } } }",
						"INVALID_ARGUMENT", "needs some"),
				arguments(
						"{ coverage(by: PARTNER) { rows { distributions(of: CHOSEN, municipalities: [\"0999\"]) { name } } } }",
						"UNKNOWN_KEY", "'0999'"),
				arguments("{ plan { slug } }", "INVALID_ARGUMENT", "exactly one"),
				arguments("{ plan(id: \"x\", slug: \"y\") { slug } }", "INVALID_ARGUMENT", "exactly one"),
				arguments("{ dataset { terms(list: \"Nope\") { value } } }", "INVALID_ARGUMENT", "CoverageLevel"),
				arguments("{ search(query: \"--\") { totalCount } }", "INVALID_ARGUMENT", "such as 'mentor'"),
				// codes, ids and cursors
				arguments("{ municipality(code: \"abc\") { name } }", "MALFORMED_CODE",
						"'abc' is not a municipality code"),
				arguments("{ municipality(code: \"a - b\") { name } }", "MALFORMED_CODE", "'a - b' is not"),
				arguments("{ municipality(code: \"05610\") { name } }", "MALFORMED_CODE", "four digits"),
				arguments("{ municipality(code: 561) { name } }", "MALFORMED_CODE", "a string of four digits"),
				arguments("{ plans(filter: { municipalities: [\"0561\", \"56\"] }) { totalCount } }", "MALFORMED_CODE",
						"'56'"),
				arguments("{ plan(id: \"x\") { slug } }", "MALFORMED_ID", "Take ids from the field 'id'"),
				arguments("{ node(id: \"æøå %s\") { id } }", "MALFORMED_ID", "'æøå %s'"),
				arguments("{ nodes(ids: [\"x\"]) { id } }", "MALFORMED_ID", "Take ids from"),
				arguments("{ coverage(by: MINISTERIAL_GOAL, subjects: [\"x\"]) { rows { subject { name } } } }",
						"MALFORMED_ID", "Take ids from"),
				arguments("{ plans(after: \"x\") { totalCount } }", "MALFORMED_CURSOR",
						"pageInfo { startCursor endCursor }"),
				arguments("{ plans(last: 1, before: \"x\") { totalCount } }", "MALFORMED_CURSOR", "edges { cursor }"),
				arguments("{ search(query: \"mentor\", after: \"x\") { totalCount } }", "MALFORMED_CURSOR",
						"pageInfo { startCursor endCursor }"),
				arguments("{ plans(first: 0) { totalCount } }", "PAGE_SIZE", "1 to 500"),
				arguments("{ plans(last: 501) { totalCount } }", "PAGE_SIZE", "'last' is 501"),
				arguments("{ plans(first: 1, last: 1) { totalCount } }", "INVALID_ARGUMENT", "give one of them"),
				arguments("{ plans(orderBy: { field: NUMBER }) { totalCount } }", "INVALID_ARGUMENT",
						"MUNICIPALITY, FIRST_YEAR, LAST_YEAR, TITLE"),
				arguments("{ plans(orderBy: { direction: DESC }) { totalCount } }", "INVALID_ARGUMENT",
						"It has: field, direction."),
				arguments("{ plans(orderBy: TITLE) { totalCount } }", "INVALID_ARGUMENT", "field, direction"),
				arguments("{ search(query: \"mentor\", first: 501) { totalCount } }", "PAGE_SIZE", "1 to 500"),
				// keys in filters
				arguments("{ plans(filter: { goals: [\"x\"] }) { totalCount } }", "UNKNOWN_KEY", "ministerialGoals"),
				arguments("{ coverage(by: MINISTERIAL_GOAL, filter: { region: \"x\" }) { rows { subject { name } } } }",
						"UNKNOWN_KEY", "region 'x'"),
				arguments("{ plans(filter: { sdgs: [18] }) { totalCount } }", "UNKNOWN_KEY", "UN goal '18'"),
				arguments("{ commitments(filter: { targetGroups: [\"x\"] }) { totalCount } }", "UNKNOWN_KEY",
						"'targetGroups { key }'"),
				arguments("{ strategies(filter: { partners: [\"x\"] }) { totalCount } }", "UNKNOWN_KEY",
						"'partners { nodes { key } }'"),
				arguments("{ partners(filter: { goals: [\"opkvalificering\"] }) { totalCount } }", "INVALID_ARGUMENT",
						"municipalities, plans, years, kinds, region, council"));
	}

	@ParameterizedTest
	@MethodSource("badQuestions")
	void aBadQuestionIsToldWhatIsWrongAndWhatWouldBeRight(String document, String code, String words) {
		Answer answer = Api.embedded().send(document, Map.of());
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.codes()).containsOnly(code);
		assertThat(answer.messages()).allSatisfy((message) -> assertThat(message).matches("(?s)\\P{Ll}.*\\."))
			.anySatisfy((message) -> assertThat(message).contains(words));
		assertKeepsToItself(answer);
	}

	@Test
	void aMatrixThatIsTooLargeIsToldHowToAskForLess() {
		List<String> ids = Api.embedded().ask("{ instruments { id } }").at("instruments[*].id");
		Answer answer = Api.embedded()
			.send("query($ids: [ID!]) { coverage(by: INSTRUMENT, subjects: $ids, years: { from: 2000, to: 2029 },"
					+ " filter: { region: \"hovedstaden\" }) { columns { year } } }", Map.of("ids", ids));
		assertThat(answer.codes()).containsExactly("TOO_COMPLEX");
		assertThat(answer.messages().get(0)).contains("870 columns", "50000", "'subjects'");
	}

	@Test
	void aMatrixThatIsFarTooLargeIsRefusedWithTheSizeThatItWouldHave() {
		List<String> codes = Api.embedded()
			.ask("{ municipalities(first: 500) { nodes { code } } }")
			.at("municipalities.nodes[*].code");
		int rows = Api.embedded()
			.ask("{ coverage(by: INSTRUMENT, years: { from: 2019, to: 2022 }) { rows { subject { id } } } }")
			.rows("coverage.rows")
			.size();
		Answer answer = Api.embedded()
			.send("query($codes: [MunicipalityCode!]) { coverage(by: INSTRUMENT, years: { from: 2000, to: 2029 },"
					+ " filter: { municipalities: $codes }) { columns { year } } }", Map.of("codes", codes));
		assertThat(answer.codes()).containsExactly("TOO_COMPLEX");
		assertThat(answer.messages().get(0))
			.startsWith("The comparison would have " + rows + " rows and 2940 columns,");
	}

	@Test
	void pagesBelowAComparisonAreCountedForEachEntryThatItLeadsTo() {
		Answer answer = Api.embedded()
			.send("{ coverage(by: INSTRUMENT, year: 2021) { rows { cells { initiatives { plan { initiatives(first: 500) {"
					+ " nodes { plan { initiatives(first: 500) { nodes { id } } } } } } } } } } }", Map.of());
		assertThat(answer.codes()).containsExactly("TOO_COMPLEX");
		assertThat(answer.messages().get(0)).startsWith("Pages within pages").contains("less of a comparison");
	}

	static Stream<Arguments> badVariables() {
		return Stream.of(
				arguments("MunicipalityCode!", "municipality(code: $v) { name }", "abc", "MALFORMED_CODE",
						"'abc' is not a municipality code"),
				arguments("MunicipalityCode!", "municipality(code: $v) { name }", 561, "MALFORMED_CODE",
						"a string of four digits"),
				arguments("[MunicipalityCode!]", "plans(filter: { municipalities: $v }) { totalCount }",
						List.of("0561", "x"), "MALFORMED_CODE", "'x' is not"),
				arguments("PlanFilter", "plans(filter: $v) { totalCount }", Map.of("municipalities", List.of("x")),
						"MALFORMED_CODE", "'x' is not"),
				arguments("[ClaimBasis!]", "plans(filter: { basis: $v }) { totalCount }", List.of("SAID"),
						"INVALID_ARGUMENT", "STATED, COLLECTIVE, INFERRED"),
				arguments("PlanFilter", "plans(filter: $v) { totalCount }", Map.of("goal", List.of("x")),
						"INVALID_ARGUMENT", "municipalities, plans, years, goals"),
				arguments("Int", "plans(first: $v) { totalCount }", "ti", "INVALID_ARGUMENT", "'Int'"),
				arguments("Int", "plans(first: $v) { totalCount }", 501, "PAGE_SIZE", "1 to 500"),
				arguments("String", "plans(after: $v) { totalCount }", "x", "MALFORMED_CURSOR", "endCursor"),
				arguments("String", "plans(first: $v) { totalCount }", "x", "VALIDATION_ERROR", "'Int'"),
				arguments("Planer", "plans(first: $v) { totalCount }", "x", "VALIDATION_ERROR", "'Planer'"));
	}

	@ParameterizedTest
	@MethodSource("badVariables")
	void aBadVariableIsToldTheSameAsABadLiteral(String type, String field, Object value, String code, String words) {
		Answer answer = Api.embedded().send("query($v: " + type + ") { " + field + " }", Map.of("v", value));
		assertThat(answer.codes()).contains(code);
		assertThat(answer.messages()).allSatisfy((message) -> assertThat(message).matches("(?s)\\P{Ll}.*\\."))
			.anySatisfy((message) -> assertThat(message).contains(words));
		assertKeepsToItself(answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "de", "nl", "da", "xx" })
	void complaintsAreTheSameInABrowserOfAnyLanguage(String language) {
		for (String document : List.of("{ plans(first: \"ti\") { totalCount } }", "{ plans {", "{ planer }",
				"{ municipality(code: \"x\") { name } }")) {
			assertThat(Api.embedded().sendIn(language, document)).isEqualTo(Api.embedded().send(document, Map.of()));
		}
	}

	@Test
	void aRequiredVariableThatIsMissingIsNamed() {
		Answer answer = Api.embedded()
			.send("query($v: MunicipalityCode!) { municipality(code: $v) { name } }", Map.of());
		assertThat(answer.codes()).containsExactly("INVALID_ARGUMENT");
		assertThat(answer.messages().get(0)).contains("'v'").contains("MunicipalityCode!");
		assertKeepsToItself(answer);
	}

	@Test
	void whatIsNotInTheDataIsNullOnALookUpAndNoError() {
		Answer answer = Api.embedded().ask("""
				{ municipality(code: "999") { name } plan(slug: "x") { slug } ministerialGoal(key: "x") { key }
				  node(id: "UGxhbjp4") { id } }""");
		assertThat(answer.<List<Object>>at("*")).hasSize(4).containsOnlyNulls();
	}

	@Test
	void oneBadFieldDoesNotTakeTheOthersWithItWhereItMayBeNull() {
		Answer answer = Api.embedded()
			.send("{ municipality(code: \"561\") { name } node(id: \"x\") { id } }", Map.of());
		assertThat(answer.codes()).containsExactly("MALFORMED_ID");
		assertThat(answer.<String>at("municipality.name")).isEqualTo("Esbjerg");
	}

	@Test
	void aQuestionThatIsNestedTooDeeplyIsTooComplex() {
		String down = "children { ".repeat(30);
		Answer answer = Api.embedded().send("{ strategies { nodes { " + down + "id" + " }".repeat(33), Map.of());
		assertThat(answer.codes()).containsExactly("TOO_COMPLEX");
		assertThat(answer.messages().get(0)).startsWith("The query is nested too deeply")
			.contains("several operations");
		assertKeepsToItself(answer);
	}

	@Test
	void aQuestionWithTooManyFieldsIsTooComplex() {
		StringBuilder fields = new StringBuilder();
		for (int i = 0; i < 1100; i++) {
			fields.append(" f").append(i).append(": version");
		}
		Answer answer = Api.embedded().send("{ dataset {" + fields + " } }", Map.of());
		assertThat(answer.codes()).containsExactly("TOO_COMPLEX");
		assertThat(answer.messages().get(0)).startsWith("The query has too many fields");
		assertKeepsToItself(answer);
	}

	@Test
	void fragmentsDoNotHideHowManyFieldsAreAskedFor() {
		StringBuilder wide = new StringBuilder("{ plans { nodes {");
		for (int i = 0; i < 40; i++) {
			wide.append(" s").append(i).append(": strategies { nodes { ...F } }");
		}
		wide.append(" } } } fragment F on Strategy { ");
		for (int i = 0; i < 40; i++) {
			wide.append(" t").append(i).append(": title");
		}
		assertThat(Api.embedded().send(wide.append(" }").toString(), Map.of()).codes()).containsExactly("TOO_COMPLEX");
	}

	@Test
	void fragmentsWithinFragmentsDoNotHideHowDeepAQuestionIs() {
		StringBuilder document = new StringBuilder("{ strategies { nodes { ...F0 } } } fragment F9 on Strategy { id }");
		for (int i = 0; i < 9; i++) {
			document.append(
					" fragment F%d on Strategy { a: parent { children { parent { ...F%d } } } }".formatted(i, i + 1));
		}
		Answer answer = Api.embedded().send(document.toString(), Map.of());
		assertThat(answer.codes()).containsExactly("TOO_COMPLEX");
		assertThat(answer.messages().get(0)).startsWith("The query is nested too deeply");
	}

	@Test
	void fragmentsThatDoubleEachOtherAreGivenUpEarly() {
		StringBuilder document = new StringBuilder(
				"{ strategies { nodes { ...F0 } } } fragment F20 on Strategy { id }");
		for (int i = 0; i < 20; i++) {
			document.append(" fragment F%d on Strategy { a%d: parent { ...F%d } b%d: parent { ...F%d } }".formatted(i,
					i, i + 1, i, i + 1));
		}
		Answer answer = Api.embedded().send(document.toString(), Map.of());
		assertThat(answer.codes()).containsExactly("TOO_COMPLEX");
		assertKeepsToItself(answer);
	}

	@Test
	void aQuestionThatNoParserShouldReadToItsEndIsTooComplex() {
		for (String document : List.of("{ dataset { " + "version ".repeat(20_000) + "} }",
				"{ strategies { nodes " + "{ children ".repeat(600))) {
			Answer answer = Api.embedded().send(document, Map.of());
			assertThat(answer.codes()).containsExactly("TOO_COMPLEX");
			assertKeepsToItself(answer);
		}
	}

	@Test
	void pagesWithinPagesAreTooComplexWhenTheyCouldHoldMoreThanAnybodyWants() {
		String round = "strategies { nodes { plan { ";
		Answer answer = Api.embedded()
			.send("{ plans { nodes { " + round.repeat(5) + "slug" + " } } }".repeat(5) + " } } }", Map.of());
		assertThat(answer.codes()).containsExactly("TOO_COMPLEX");
		assertThat(answer.messages().get(0)).contains("smaller pages");
		assertKeepsToItself(answer);
	}

	@Test
	void aWalkDownThePlansIsNotTooComplex() {
		Answer answer = Api.embedded()
			.ask("{ plans { nodes { strategies { nodes { initiatives { nodes { claims { nodes { basis } } } } } } } } }");
		assertThat(answer.texts("plans.nodes[*].strategies.nodes[*].initiatives.nodes[*].claims.nodes[*].basis"))
			.contains("INFERRED");
	}

	@Test
	void toolsCanAskForTheWholeSchema() {
		Answer answer = Api.embedded().ask(graphql.introspection.IntrospectionQuery.INTROSPECTION_QUERY);
		assertThat(answer.texts("__schema.types[*].name")).contains("EmploymentPlan", "CoverageCell");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "5", "{}", "{\"query\": null}", "{\"query\": \"{ x }\", \"variables\": 7}",
			"{\"query\": 7}", "{\"query\": \"{ x }\", \"variables\": []}",
			"{\"query\": \"{ x }\", \"extensions\": \"x\"}", "{\"query\": \"{ x }\", \"operationName\": true}",
			"{ dataset { version } }" })
	void aBodyThatIsNoRequestIsRefused(String body) {
		Answer answer = Api.embedded().post("application/json", body);
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.codes()).containsExactly("MALFORMED_REQUEST");
		assertKeepsToItself(answer);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/plain", "application/xml", "application/x-www-form-urlencoded" })
	void aBodyOfAnotherKindIsRefused(String contentType) {
		Answer answer = Api.embedded().post(contentType, "{ dataset { version } }");
		assertThat(answer.status()).isEqualTo(415);
		assertThat(answer.codes()).containsExactly("MALFORMED_REQUEST");
		assertKeepsToItself(answer);
	}

	@Test
	void complaintsAreTheSameOverBolt() {
		for (String document : List.of("{ plans(filter: { goals: [\"x\"] }) { totalCount } }",
				"{ municipality(code: \"abc\") { name } }", "{ plans(after: \"x\") { totalCount } }")) {
			assertThat(Api.overBolt().send(document, Map.of())).isEqualTo(Api.embedded().send(document, Map.of()));
		}
	}

	private static void assertKeepsToItself(Answer answer) {
		assertThat(answer.body()).doesNotContainPattern(INTERNAL);
	}

}
