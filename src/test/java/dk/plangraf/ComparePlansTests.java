package dk.plangraf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The four plans side by side, as clients see them. */
class ComparePlansTests {

	private static final String ALBERTSLUND = "albertslund-2020-2022";

	private static final String ESBJERG = "esbjerg-2021-2022";

	private static final String HEDENSTED = "hedensted-2021";

	private static final String JAMMERBUGT = "jammerbugt-2019";

	private static final List<String> PLANS = List.of(ALBERTSLUND, ESBJERG, HEDENSTED, JAMMERBUGT);

	private static final List<String> DIMENSIONS = List.of("ministerialGoals", "sustainableDevelopmentGoals",
			"targetGroups", "instruments", "partners");

	/** Every field of the types that a comparison is made of. */
	private static final String EVERYTHING = """
			query($slugs: [String!], $years: ComparedYears!) { comparePlans(slugs: $slugs, years: $years) {
			  plans { plan { slug } years partYears }
			  ministerialGoals { ...S } sustainableDevelopmentGoals { ...S } targetGroups { ...S } instruments { ...S }
			  partners { ...S }
			  targets { groups { indicator { key } named values { ...R } changes { ...R } targets { ...T } related { ...T }
			      pairs { first { ...T } second { ...T } values { ...R } changes { ...R } } }
			    unaligned { target { id } reason reasonLabel related { ...T } changes { ...C } } }
			  changes { from { slug } to { slug } partYears { year plan { slug } }
			    counts { type added dropped reworded changed kept notKnown }
			    units { kind kindLabel type before { __typename } after { __typename } matchedBy likeness
			      fields { field before after } } } } }
			fragment S on SubjectComparison { subjects { ...E } shared { ...I } partly { ...I } distinct { ...I }
			  limited { ...I } undecided { ...I } }
			fragment I on ComparedSubject { subject { id } }
			fragment E on ComparedSubject { subject { id } sharing sharingLabel lowestLevel named plans { slug } presences {
			  plan { slug } presence presenceLabel state reason level statedLevel label basis announced named
			  counts { strategies initiatives } narrower { id } claims { id } reservations { id }
			  evidence { via level claim { id } } years { year state reason level label } } }
			fragment T on AlignedTarget { target { id } changes { ...C } }
			fragment C on TargetChange { against againstLabel from period kind absolute relative unit }
			fragment R on Comparability { comparable reasons reasonLabels }
			""";

	private static final Map<List<Object>, Answer> ANSWERS = new HashMap<>();

	private static final GraphQLSchema SCHEMA = Instances.embedded().getBean(GraphQlSource.class).schema();

	@ParameterizedTest
	@MethodSource("pairs")
	void aComparisonMirrorsThatOfTheSamePlansTheOtherWayRound(String one, String other, String years) {
		Answer there = ask(List.of(one, other), years);
		Answer back = ask(List.of(other, one), years);
		for (String dimension : DIMENSIONS) {
			List<Map<String, Object>> mirrored = back.rows("comparePlans." + dimension + ".subjects");
			for (String list : List.of("plans", "presences")) {
				mirrored.forEach((subject) -> subject.computeIfPresent(list, (name, plans) -> reversed(plans)));
			}
			assertThat(mirrored).isEqualTo(there.rows("comparePlans." + dimension + ".subjects"));
		}
		assertThat(targets(back, "second", "first")).isEqualTo(targets(there, "first", "second"));
	}

	@ParameterizedTest
	@MethodSource("pairs")
	void everySubjectIsInOneListAndNothingThatIsNotKnownMakesAnotherDistinct(String one, String other, String years) {
		Answer answer = ask(List.of(one, other), years);
		for (String dimension : DIMENSIONS) {
			String there = "comparePlans." + dimension + ".";
			List<String> listed = new ArrayList<>();
			for (String list : List.of("shared", "partly", "distinct", "limited", "undecided")) {
				List<String> ids = answer.texts(there + list + "[*].subject.id");
				assertThat(ids).isEqualTo(answer.texts(there + "subjects[?(@.sharing == '"
						+ list.toUpperCase(java.util.Locale.ROOT) + "')].subject.id"));
				listed.addAll(ids);
			}
			assertThat(listed).containsExactlyInAnyOrderElementsOf(answer.texts(there + "subjects[*].subject.id"));
			assertThat(answer.texts(there + "subjects[?(@.sharing == 'DISTINCT')].presences[*].presence"))
				.doesNotContain("NOT_KNOWN");
		}
	}

	@ParameterizedTest
	@MethodSource("plans")
	void aPlanHasWhatItsCellsHave(String slug) {
		String other = slug.equals(HEDENSTED) ? JAMMERBUGT : HEDENSTED;
		Map<String, String> dimensions = Map.of("ministerialGoals", "MINISTERIAL_GOAL", "targetGroups", "TARGET_GROUP",
				"instruments", "INSTRUMENT", "partners", "PARTNER");
		String municipality = Api.embedded()
			.ask("query($slug: String) { plan(slug: $slug) { issuer { code } } }", Map.of("slug", slug))
			.at("plan.issuer.code");
		Answer comparison = ask(List.of(slug, other), "ALL");
		dimensions.forEach((field, dimension) -> {
			List<Map<String, Object>> subjects = comparison.rows("comparePlans." + field + ".subjects");
			Map<Object, Object> levels = new TreeMap<>();
			Api.embedded()
				.ask("""
						query($by: CoverageDimension!, $code: MunicipalityCode!) { coverage(by: $by, years: { from: 2019, to: 2022 },
						  filter: { municipalities: [$code] }) { rows { cells { subject { id } year level } } } }
						""",
						Map.of("by", dimension, "code", municipality))
				.rows("coverage.rows[*].cells[*]")
				.forEach((cell) -> levels.put(((Map<?, ?>) cell.get("subject")).get("id") + " " + cell.get("year"),
						String.valueOf(cell.get("level"))));
			assertThat(subjects).isNotEmpty().allSatisfy((subject) -> {
				Object id = ((Map<?, ?>) subject.get("subject")).get("id");
				Map<?, ?> presence = (Map<?, ?>) ((List<?>) subject.get("presences")).get(0);
				((List<?>) presence.get("years"))
					.forEach((year) -> assertThat(String.valueOf(((Map<?, ?>) year).get("level")))
						.isEqualTo(levels.getOrDefault(id + " " + ((Map<?, ?>) year).get("year"),
								((Map<?, ?>) year).get("level") != null ? "NOT_FOUND" : "null")));
			});
		});
	}

	@Test
	void anyComparisonTakesTwoStatementsAtMostOnBothWaysAndSaysTheSame() {
		List<String> bodies = new ArrayList<>();
		for (Api api : List.of(Api.embedded(), Api.overBolt())) {
			StatementCounter counter = api.instance().getBean(StatementCounter.class);
			counter.take();
			bodies.add(api.ask(EVERYTHING, Map.of("slugs", PLANS, "years", "ALL")).body());
			assertThat(counter.take()).hasSize(2);
		}
		assertThat(bodies.get(0)).isEqualTo(bodies.get(1));
	}

	@Test
	void whatIsNotSelectedIsNotRead() {
		StatementCounter counter = Instances.embedded().getBean(StatementCounter.class);
		counter.take();
		Api.embedded()
			.ask("""
					{ comparePlans(slugs: ["hedensted-2021", "jammerbugt-2019"]) { instruments { subjects { sharing } } } }""");
		assertThat(counter.take()).singleElement()
			.satisfies((statement) -> assertThat(statement).contains("instrumentEvidence")
				.doesNotContain("partnerEvidence", "INVOLVES", "HAS_BODY"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "PlanComparison", "ComparedPlan", "SubjectComparison", "ComparedSubject", "PlanPresence",
			"YearPresence", "TargetAlignment", "AlignedTargets", "AlignedTarget", "UnalignedTarget", "TargetPair",
			"TargetChange", "Comparability", "PlanChanges", "UnitChangeCounts", "UnitChange", "FieldDifference" })
	void everyFieldIsAskedForHere(String type) {
		assertThat(EVERYTHING.split("\\W+")).contains(SCHEMA.getObjectType(type)
			.getFieldDefinitions()
			.stream()
			.map(GraphQLFieldDefinition::getName)
			.toArray(String[]::new));
	}

	@Test
	void whatSpeaksForAPlanCanBeReadWhereItStands() {
		Answer answer = Api.embedded()
			.ask("""
					{ comparePlans(slugs: ["hedensted-2021", "esbjerg-2021-2022"]) { instruments { shared { subject { name }
					  presences { level evidence { level via words subject { name } claim { id } passages { exact }
					    unit { __typename ... on Initiative { title } ... on Strategy { title } ... on Commitment { title } } } } } } } }
					""");
		List<Map<String, Object>> presences = answer.rows("comparePlans.instruments.shared[*].presences[*]");
		assertThat(presences).hasSizeGreaterThan(20).allSatisfy((presence) -> {
			List<Map<String, Object>> evidence = maps(presence.get("evidence"));
			assertThat(evidence).isNotEmpty().allSatisfy((one) -> {
				assertThat(maps(one.get("passages"))).isNotEmpty();
				assertThat(one).containsEntry("claim", null);
				assertThat((String) one.get("words")).isNotBlank();
			});
			assertThat(evidence).extracting((one) -> one.get("level")).contains(presence.get("level"));
		});
		// the ice-breaker scheme, a wage subsidy for people with disabilities, under
		// Esbjerg's strategy 4
		assertThat(answer.texts("comparePlans.instruments.shared[?(@.subject.name == 'Løntilskud')].presences[1]"
				+ ".evidence[?(@.via == 'NARROWER')].subject.name"))
			.contains("Isbryderordningen");
	}

	@Test
	void plansAreNamedByTheirIdsOrTheirSlugs() {
		String question = "{ plans { plan { slug } years partYears } ministerialGoals { shared { subject { name } } } }";
		List<String> slugs = List.of(JAMMERBUGT, ESBJERG);
		List<Object> ids = slugs.stream()
			.map((slug) -> (Object) Api.embedded()
				.ask("query($slug: String) { plan(slug: $slug) { id } }", Map.of("slug", slug))
				.at("plan.id"))
			.toList();
		Answer bySlugs = Api.embedded()
			.ask("query($of: [String!]) { comparePlans(slugs: $of) " + question + " }", Map.of("of", slugs));
		Answer byIds = Api.embedded()
			.ask("query($of: [ID!]) { comparePlans(plans: $of) " + question + " }", Map.of("of", ids));
		assertThat(byIds).isEqualTo(bySlugs);
		assertThat(bySlugs.texts("comparePlans.plans[*].plan.slug")).isEqualTo(slugs);
		assertThat(bySlugs.<List<Object>>at("comparePlans.plans[*].partYears"))
			.isEqualTo(List.of(List.of(), List.of(2021)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ALL", "WHOLE" })
	void ofEsbjergsPartOfAYearWhatIsNotFoundIsNotKnown(String years) {
		Answer answer = ask(List.of(ESBJERG, HEDENSTED), years);
		boolean whole = years.equals("WHOLE");
		assertThat(answer.texts("comparePlans.instruments.subjects[*].presences[0].presence"))
			.doesNotContain(whole ? "NOT_KNOWN" : "ABSENT");
		assertThat(answer.texts("comparePlans.instruments.subjects[*].presences[1].presence")).contains("ABSENT")
			.doesNotContain("NOT_KNOWN");
		// job rotation: Hedensted uses it, the loaded text of Esbjerg does not name it
		String jobRotation = "comparePlans.instruments.subjects[?(@.subject.id == '"
				+ Api.embedded().ask("{ instrument(key: \"jobrotation\") { id } }").at("instrument.id") + "')]";
		assertThat(answer.texts(jobRotation + ".sharing")).containsExactly(whole ? "DISTINCT" : "UNDECIDED");
		assertThat(answer.texts(jobRotation + ".plans[*].slug")).containsExactly(HEDENSTED);
	}

	@Test
	void jammerbugtsTargetsChangeByWhatItsTableSays() {
		List<Map<String, Object>> targets = Api.embedded()
			.ask("""
					{ comparePlans(slugs: ["jammerbugt-2019", "albertslund-2020-2022"]) { targets { groups { targets {
					  target { metric } changes { against from absolute relative unit kind } } } } } }""")
			.rows("comparePlans.targets.groups[*].targets[?(@.target.metric == 'Helårspersoner på kontanthjælp')]");
		assertThat(targets).isNotEmpty()
			.allSatisfy((target) -> assertThat(target.get("changes")).hasToString(
					"[{\"against\":\"PREVIOUS_TARGET\",\"from\":292.0,\"absolute\":7.0,\"relative\":0.02397260273972603,"
							+ "\"unit\":\"helårspersoner\",\"kind\":null},{\"against\":\"BASELINE\",\"from\":318.0,"
							+ "\"absolute\":-19.0,\"relative\":-0.05974842767295597,\"unit\":\"helårspersoner\","
							+ "\"kind\":\"ESTIMATED\"}]"));
	}

	static Stream<String> plans() {
		return PLANS.stream();
	}

	static Stream<Arguments> pairs() {
		return PLANS.stream()
			.flatMap((one) -> PLANS.subList(PLANS.indexOf(one) + 1, PLANS.size())
				.stream()
				.map((other) -> arguments(one, other, (PLANS.indexOf(other) % 2 == 0) ? "ALL" : "WHOLE")));
	}

	private static Answer ask(List<String> slugs, String years) {
		return ANSWERS.computeIfAbsent(List.of(slugs, years),
				(key) -> Api.embedded().ask(EVERYTHING, Map.of("slugs", slugs, "years", years)));
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> maps(Object list) {
		return (List<Map<String, Object>>) list;
	}

	private static List<?> reversed(Object list) {
		List<?> reversed = new ArrayList<>((List<?>) list);
		Collections.reverse(reversed);
		return reversed;
	}

	/** What is said of the targets, whatever their order. */
	private static Map<String, Object> targets(Answer answer, String first, String second) {
		Map<String, Object> said = new TreeMap<>();
		for (Map<String, Object> group : answer.rows("comparePlans.targets.groups")) {
			String name = group.get("indicator") + " ";
			said.put(name, List.of(group.get("named"), group.get("values"), group.get("changes")));
			((List<?>) group.get("targets")).forEach((target) -> said.put(name + target, true));
			((List<?>) group.get("pairs")).forEach((one) -> {
				Map<?, ?> pair = (Map<?, ?>) one;
				said.put(name + pair.get(first) + pair.get(second), List.of(pair.get("values"), pair.get("changes")));
			});
		}
		answer.rows("comparePlans.targets.unaligned").forEach((target) -> said.put(target.toString(), true));
		return said;
	}

}
