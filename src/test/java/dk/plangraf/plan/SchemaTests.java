package dk.plangraf.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import dk.plangraf.Instances;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarInfo;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SchemaReport;

import static org.assertj.core.api.Assertions.assertThat;

/** The schema is a book to be read, and all that it promises is kept. */
class SchemaTests {

	private static final GraphQLSchema SCHEMA = Instances.embedded().getBean(GraphQlSource.class).schema();

	@Test
	void everythingThatTheSchemaPromisesIsFetchedAndNothingElseIs() {
		SchemaReport report = report();
		// behind maps the inspection can't see; the shapes and the walks through them are
		// tested by themselves
		assertThat(report.unmappedFields()).filteredOn((field) -> !Shapes.all().containsKey(field.getTypeName()))
			.filteredOn((field) -> !field.getTypeName().matches(".*(Connection|Edge)"))
			.isEmpty();
		assertThat(report.unmappedRegistrations()).isEmpty();
		assertThat(report.unmappedArguments()).isEmpty();
	}

	@Test
	void theJavaTypesSayTheSameOfNullAsTheSchema() {
		SchemaReport report = report();
		assertThat(report.fieldNullnessErrors()).isEmpty();
		assertThat(report.argumentNullnessErrors()).isEmpty();
	}

	@Test
	void everyTypeIsDescribedDanishTermFirst() {
		assertThat(undescribed(types().map((type) -> element(type.getName(), type)))).isEmpty();
	}

	@Test
	void everyFieldAndArgumentIsDescribed() {
		assertThat(undescribed(containers().flatMap((type) -> type.getFieldDefinitions().stream().flatMap((field) -> {
			String name = type.getName() + "." + field.getName();
			return Stream.concat(Stream.of(element(name, field)),
					field.getArguments()
						.stream()
						.map((argument) -> element(name + "(" + argument.getName(), argument)));
		})))).isEmpty();
	}

	@Test
	void everyEnumValueAndInputFieldIsDescribed() {
		assertThat(undescribed(enums().flatMap((list) -> list.getValues()
			.stream()
			.map((value) -> element(list.getName() + "." + value.getName(), value))))).isEmpty();
		assertThat(undescribed(inputs().flatMap((input) -> input.getFieldDefinitions()
			.stream()
			.map((field) -> element(input.getName() + "." + field.getName(), field))))).isEmpty();
	}

	@Test
	void everyFieldOfATypeThatIsReadFromTheGraphHasAReadingAndNoReadingIsWithoutAField() {
		assertThat(Shapes.all()).isNotEmpty().allSatisfy((name, shape) -> {
			GraphQLObjectType type = SCHEMA.getObjectType(name);
			assertThat(type).as(name).isNotNull();
			assertThat(shape.fields().keySet()).as(name)
				.containsExactlyInAnyOrderElementsOf(
						type.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName).toList());
		});
	}

	@Test
	void everyTypeWithAGlobalIdIsReadFromTheGraphExceptTheCellsOfAMatrix() {
		assertThat(SCHEMA.getImplementations(SCHEMA.getTypeAs("Node"))).extracting(GraphQLObjectType::getName)
			.hasSizeGreaterThan(10)
			.filteredOn((name) -> !name.equals("CoverageCell"))
			.isSubsetOf(Shapes.all().keySet());
	}

	@Test
	void theTermsAreThoseOfTheSchemaInItsOrder() {
		Map<String, List<String>> schema = new TreeMap<>();
		enums().forEach((list) -> schema.put(list.getName(),
				list.getValues().stream().map((value) -> value.getName()).toList()));
		Map<String, List<String>> terms = new TreeMap<>();
		Terms.lists().forEach((list) -> terms.put(list, List.copyOf(Terms.labels(list, Language.DA).keySet())));
		assertThat(terms).isEqualTo(schema);
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void everyTermHasAWordInBothLanguages(Language language) {
		assertThat(Terms.lists()).isNotEmpty()
			.allSatisfy((list) -> assertThat(Terms.labels(list, language).values()).as(list)
				.allSatisfy((label) -> assertThat(label).isNotBlank().matches("\\p{Lu}.*"))
				.doesNotHaveDuplicates());
	}

	@Test
	void theLevelsBearTheWordsThatAnalystsUse() {
		assertThat(Terms.labels("CoverageLevel", Language.DA).values()).containsExactly("Har mål", "Har indsatser",
				"Har strategi", "Kun nævnt", "Ikke fundet i planen");
		assertThat(Terms.labels("ClaimBasis", Language.DA).values()).containsExactly("Planen siger det",
				"Planen siger det samlet", "Vores læsning");
	}

	@Test
	void whatASearchCanBeNarrowedToIsWhatItCanFind() {
		GraphQLUnionType found = SCHEMA.getTypeAs("SearchResult");
		GraphQLEnumType types = SCHEMA.getTypeAs("SearchType");
		assertThat(types.getValues()).extracting((value) -> value.getName().replace("_", ""))
			.usingElementComparator(String.CASE_INSENSITIVE_ORDER)
			.containsExactlyElementsOf(found.getTypes().stream().map(GraphQLNamedType::getName).toList());
	}

	@Test
	void aSearchIsNarrowedByAllThatItsFilterHas() {
		GraphQLInputObjectType filter = SCHEMA.getTypeAs("SearchFilter");
		assertThat(SearchQueries.FILTERS).contains("types")
			.containsAll(filter.getFieldDefinitions().stream().map((field) -> field.getName()).toList())
			.hasSize(filter.getFieldDefinitions().size() + 1);
	}

	@Test
	void everyErrorCodeStandsInTheReadme() throws IOException {
		Path readme = Path.of("README.md");
		Assumptions.assumeTrue(Files.exists(readme), "There is no README yet.");
		assertThat(Files.readString(readme)).contains(Arrays.stream(ErrorCode.values()).map(Enum::name).toList());
	}

	@ParameterizedTest
	@ValueSource(strings = { "municipality(code: MunicipalityCode!)",
			"municipalities(filter: MunicipalityFilter, first: Int, after: String)", "plan(id: ID, slug: String)",
			"plans(filter: PlanFilter, first: Int, after: String)", "ministerialGoal(key: String!)",
			"ministerialGoals(year: Int)", "goalSets()", "sustainableDevelopmentGoals()",
			"strategies(filter: StrategyFilter, first: Int, after: String)",
			"initiatives(filter: InitiativeFilter, first: Int, after: String)",
			"targets(filter: TargetFilter, first: Int, after: String)",
			"claims(filter: ClaimFilter, first: Int, after: String)",
			"search(query: String!, types: [SearchType!], first: Int, after: String)", "node(id: ID!)",
			"nodes(ids: [ID!]!)", "comparePlans(plans: [ID!], slugs: [String!])",
			"coverage(by: CoverageDimension!, year: Int, subjects: [ID!], filter: CoverageFilter)", "dataset()" })
	void clientsFindTheRootFieldsThatTheyWriteFirst(String signature) {
		String name = signature.substring(0, signature.indexOf('('));
		String arguments = signature.substring(name.length() + 1, signature.length() - 1);
		GraphQLFieldDefinition field = SCHEMA.getQueryType().getFieldDefinition(name);
		assertThat(field).as(name).isNotNull();
		assertThat(field.getArguments().stream().map(SchemaTests::signature))
			.containsAll(arguments.isEmpty() ? List.of() : List.of(arguments.split(", ")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ':', value = {
			"EmploymentPlan: title slug edition issuer covers years strategies initiatives targets claims "
					+ "sustainableDevelopmentGoals sourceDocument coding",
			"PlanYear: year completeness note plan strategies goalSet",
			"Strategy: title number kind parent children plan years objective initiatives targets claims",
			"Initiative: title summary from to parts unitSource strategy plan claims passages",
			"Target: metric population direction comparator reference value valueState unit previousTarget baseline "
					+ "dueDate measurement status totalOf plan strategy claims passages",
			"PreviousTarget: value period", "Baseline: value period kind nationalValue state",
			"TargetStatus: text value", "Claim: subject about stance basis rationale years passages coding",
			"MinisterialGoal: key name announcements claims plans endedOn",
			"GoalAnnouncement: year number wording novelty source",
			"SustainableDevelopmentGoal: number name uri claims plans",
			"Passage: headingPath exact prefix suffix occurrence page source link",
			"SourceDocument: title publisher edition sha256 url retrievedOn", "Coverage: rows columns",
			"CoverageRow: subject cells totals", "CoverageColumn: municipality year plans totals",
			"CoverageCell: id municipality year state reason level statedLevel basis counts claims reservations",
			"CoverageCounts: strategies initiatives targets",
			"TargetKindCounts: quantified directional qualitative awaited",
			"Dataset: version counts licence citation changes releases" })
	void clientsFindTheFieldsThatTheyCountOn(String type, String fields) {
		assertThat(SCHEMA.getObjectType(type).getFieldDefinitions()).extracting(GraphQLFieldDefinition::getName)
			.contains(fields.split(" "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ':',
			value = { "CoverageLevel: TARGETED ACTED_ON PLANNED MENTIONED NOT_FOUND",
					"CoverageState: JUDGED NOT_APPLICABLE NOT_ANNOUNCED NOT_LOADED NOT_KNOWN",
					"ClaimBasis: STATED COLLECTIVE INFERRED", "ClaimStance: ADDRESSES MENTIONS LIMITS",
					"Completeness: WHOLE PART", "UnitSource: LISTED PROSE", "BaselineKind: MEASURED ESTIMATED",
					"ValueState: STATED NOT_STATED AWAITING_MEASUREMENT", "CoderKind: HUMAN MACHINE",
					"TargetComparator: AT_LEAST AT_MOST EXACTLY ABOVE_REFERENCE BELOW_REFERENCE" })
	void closedListsHaveExactlyTheValuesThatClientsKnow(String name, String values) {
		GraphQLEnumType list = SCHEMA.getTypeAs(name);
		assertThat(list.getValues()).extracting((value) -> value.getName()).containsExactly(values.split(" "));
	}

	@Test
	void everyConnectionIsOneOfRelayWithNodesAndATotal() {
		List<GraphQLObjectType> connections = objects().filter((type) -> type.getName().endsWith("Connection"))
			.toList();
		assertThat(connections).isNotEmpty().allSatisfy((connection) -> {
			assertThat(connection.getFieldDefinitions()).extracting(SchemaTests::result)
				.contains("pageInfo: PageInfo!", "totalCount: Int!");
			String edge = connection.getName().replace("Connection", "Edge");
			assertThat(connection.getFieldDefinitions()).extracting(SchemaTests::result)
				.contains("edges: [" + edge + "!]!");
			assertThat(SCHEMA.getObjectType(edge).getFieldDefinitions()).extracting(SchemaTests::result)
				.contains("cursor: String!",
						"node: " + result(connection.getFieldDefinition("nodes")).replaceAll("nodes: \\[|]!$", ""));
		});
	}

	@Test
	void everyConnectionIsTakenByPagesFromEitherEndAndInAnOrder() {
		assertThat(containers().flatMap((type) -> type.getFieldDefinitions().stream())
			.filter((field) -> typeName(field).endsWith("Connection"))).hasSizeGreaterThan(15).allSatisfy((field) -> {
				String connection = typeName(field);
				assertThat(field.getArguments().stream().map(SchemaTests::signature)).as(field.getName())
					.contains("first: Int", "after: String", "last: Int", "before: String")
					// what is found comes best first
					.contains(connection.startsWith("SearchResult") ? "query: String!" : "orderBy: "
							+ connection.replaceFirst("^Employment", "").replace("Connection", "") + "Order");
				assertThat(GraphQLArgument.<Integer>getArgumentDefaultValue(field.getArgument("first")))
					.as(field.getName())
					.isEqualTo(Slice.USUAL);
			});
	}

	@Test
	void everyOrderOfTheSchemaHasItsKeysAndNoKeysAreWithoutOne() {
		Map<String, List<String>> schema = new TreeMap<>();
		enums().filter((list) -> list.getName().endsWith("OrderField"))
			.forEach((list) -> schema.put(list.getName(),
					list.getValues().stream().map((value) -> value.getName()).sorted().toList()));
		Map<String, List<String>> keys = new TreeMap<>();
		Orders.all()
			.forEach((type, fields) -> keys.put(type.replace("Employment", "") + "OrderField",
					fields.keySet().stream().sorted().toList()));
		assertThat(keys).isEqualTo(schema);
	}

	@Test
	void filtersUseTheSameNamesEverywhere() {
		assertThat(inputs().filter((input) -> input.getName().endsWith("Filter"))).isNotEmpty()
			.allSatisfy((input) -> assertThat(input.getFieldDefinitions())
				.extracting((field) -> field.getName() + ": " + GraphQLTypeUtil.simplePrint(field.getType()))
				.isSubsetOf("municipalities: [MunicipalityCode!]", "plans: [String!]", "years: [Int!]",
						"goals: [String!]", "sdgs: [Int!]", "basis: [ClaimBasis!]", "targetGroups: [String!]",
						"instruments: [String!]", "indicators: [String!]", "partners: [String!]", "region: String",
						"council: String", "kinds: [PartnerKind!]", "kinds: [TargetKind!]", "stances: [ClaimStance!]",
						"agreement: [ClaimAgreement!]"));
	}

	@Test
	void namesAreWrittenTheWayGraphQlWritesThem() {
		assertThat(types()).allSatisfy((type) -> assertThat(type.getName()).matches("[A-Z][A-Za-z]*"));
		containers().forEach((type) -> assertThat(type.getFieldDefinitions())
			.allSatisfy((field) -> assertThat(field.getName()).matches("[a-z][A-Za-z0-9]*")));
		enums().forEach((list) -> assertThat(list.getValues())
			.allSatisfy((value) -> assertThat(value.getName()).matches("[A-Z]+(_[A-Z]+)*")));
	}

	private static SchemaReport report() {
		RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
		Instances.embedded().getBean(AnnotatedControllerConfigurer.class).configure(wiring);
		return SchemaMappingInspector.inspect(SCHEMA, wiring.build().getDataFetchers());
	}

	private static Map.Entry<String, GraphQLNamedSchemaElement> element(String name,
			GraphQLNamedSchemaElement element) {
		return Map.entry(name, element);
	}

	// the Danish term stands first, then a colon or nothing more
	private static List<String> undescribed(Stream<Map.Entry<String, GraphQLNamedSchemaElement>> elements) {
		List<Map.Entry<String, GraphQLNamedSchemaElement>> all = elements.toList();
		assertThat(all).hasSizeGreaterThan(20);
		return all.stream()
			.filter((entry) -> !Objects.requireNonNullElse(entry.getValue().getDescription(), "")
				.strip()
				.matches("(?s)\\p{Lu}.*[.…]"))
			.map(Map.Entry::getKey)
			.toList();
	}

	private static Stream<GraphQLNamedType> types() {
		return SCHEMA.getAllTypesAsList()
			.stream()
			.filter((type) -> !type.getName().startsWith("__"))
			.filter((type) -> !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()));
	}

	private static Stream<GraphQLFieldsContainer> containers() {
		return types().filter(GraphQLFieldsContainer.class::isInstance).map(GraphQLFieldsContainer.class::cast);
	}

	private static Stream<GraphQLObjectType> objects() {
		return types().filter(GraphQLObjectType.class::isInstance).map(GraphQLObjectType.class::cast);
	}

	private static Stream<GraphQLEnumType> enums() {
		return types().filter(GraphQLEnumType.class::isInstance).map(GraphQLEnumType.class::cast);
	}

	private static Stream<GraphQLInputObjectType> inputs() {
		return types().filter(GraphQLInputObjectType.class::isInstance).map(GraphQLInputObjectType.class::cast);
	}

	private static String signature(GraphQLArgument argument) {
		return argument.getName() + ": " + GraphQLTypeUtil.simplePrint(argument.getType());
	}

	private static String result(GraphQLFieldDefinition field) {
		return field.getName() + ": " + GraphQLTypeUtil.simplePrint(field.getType());
	}

	private static String typeName(GraphQLFieldDefinition field) {
		return Objects.requireNonNull(GraphQLTypeUtil.unwrapAll(field.getType()).getName());
	}

}
