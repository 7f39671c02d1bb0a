package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.plangraf.Instances;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The codebook has an entry for all that files and API name, and for nothing else. */
class CodebookSchemaTests {

	private static final GraphQLSchema API = Instances.embedded().getBean(GraphQlSource.class).schema();

	private static final List<Codebook.Entry> ENTRIES = Codebook.packaged().entries();

	@ParameterizedTest
	@ValueSource(strings = { "plan.schema.json", "catalogue.schema.json" })
	void everyFieldOfTheFilesHasAnEntryAndNoEntryIsAboutAFieldThatIsNotThere(String schema) {
		Map<String, Map<String, JsonNode>> described = described(schema);
		assertThat(described).hasSizeGreaterThan(5);
		assertThat(definitions(schema)).as("the entries of " + schema)
			.containsExactlyInAnyOrderElementsOf(described.keySet());
		entries(schema).forEach((entry) -> assertThat(entry.fields()).as(entry.name())
			.extracting(Codebook.Field::name)
			.containsExactlyInAnyOrderElementsOf(described.get(entry.definition()).keySet()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "plan.schema.json", "catalogue.schema.json" })
	void everyFieldThatMayBeLeftOutSaysWhatThatMeansAndNoOtherDoes(String schema) {
		JsonNode root = CodebookFixture.schema(schema);
		entries(schema).forEach((entry) -> assertThat(entry.fields()).as(entry.name())
			.filteredOn((field) -> field.empty() == null)
			.extracting(Codebook.Field::name)
			.containsExactlyInAnyOrderElementsOf(required(at(root, entry.definition()), entry)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "plan.schema.json", "catalogue.schema.json" })
	void everyFieldWithAClosedListNamesItAndHasAllOfItsValues(String schema) {
		Map<String, Map<String, JsonNode>> described = described(schema);
		entries(schema).forEach((entry) -> entry.fields().forEach((field) -> {
			JsonNode values = described.get(entry.definition()).get(field.name()).path("enum");
			assertThat(field.list() != null).as(entry.name() + "." + field.name() + " has a list")
				.isEqualTo(values.isArray());
			if (field.list() != null) {
				assertThat(entry(field.list()).values()).as(field.list())
					.extracting(Codebook.Value::value)
					.containsExactlyElementsOf(values.valueStream().map(JsonNode::asString).toList());
			}
		}));
	}

	@Test
	void everyNameOfTheApiIsOne() {
		ENTRIES.stream()
			.filter((entry) -> entry.definition() != null && !entry.name().equals("Catalogue"))
			.forEach((entry) -> {
				GraphQLObjectType type = API.getObjectType(entry.name());
				assertThat(type).as(entry.name()).isNotNull();
				assertThat(entry.fields()).as(entry.name())
					.extracting(Codebook.Field::graphql)
					.filteredOn(Objects::nonNull)
					.isSubsetOf(type.getFieldDefinitions().stream().map((field) -> field.getName()).toList());
			});
	}

	@Test
	void everyClosedListOfTheCodedDataAndOfTheComparisonHasAnEntryWithItsValuesInOrder() {
		Stream<GraphQLObjectType> coded = ENTRIES.stream()
			.map((entry) -> API.getType(entry.name()))
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast);
		Map<String, List<String>> lists = Stream.concat(coded, Stream.of(API.getObjectType("CoverageCell")))
			.flatMap((type) -> type.getFieldDefinitions().stream())
			.map((field) -> GraphQLTypeUtil.unwrapAll(field.getType()))
			.filter(GraphQLEnumType.class::isInstance)
			.map(GraphQLEnumType.class::cast)
			.distinct()
			.collect(Collectors.toMap(GraphQLEnumType::getName,
					(list) -> list.getValues().stream().map((value) -> value.getName()).toList()));
		assertThat(lists).hasSizeGreaterThan(15);
		assertThat(ENTRIES.stream()
			.filter((entry) -> !entry.values().isEmpty())
			.collect(Collectors.toMap(Codebook.Entry::name,
					(entry) -> entry.values().stream().map(Codebook.Value::value).toList())))
			.isEqualTo(lists);
	}

	private static Codebook.Entry entry(String name) {
		return ENTRIES.stream().filter((entry) -> entry.name().equals(name)).findFirst().orElseThrow();
	}

	private static List<Codebook.Entry> entries(String schema) {
		return ENTRIES.stream()
			.filter((entry) -> entry.definition() != null && entry.definition().startsWith(schema))
			.toList();
	}

	private static TreeSet<String> definitions(String schema) {
		return entries(schema).stream().map(Codebook.Entry::definition).collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * The fields by object; one without an entry of its own is described where it stands.
	 */
	private static Map<String, Map<String, JsonNode>> described(String schema) {
		Map<String, Map<String, JsonNode>> described = new TreeMap<>();
		JsonNode root = CodebookFixture.schema(schema);
		Stream
			.concat(Stream.of(schema),
					root.path("$defs").propertyNames().stream().map((name) -> schema + "#/$defs/" + name))
			.filter((pointer) -> at(root, pointer).has("properties"))
			.forEach((pointer) -> describe(root, pointer, described));
		return described;
	}

	private static void describe(JsonNode root, String pointer, Map<String, Map<String, JsonNode>> described) {
		Map<String, JsonNode> fields = new TreeMap<>();
		JsonNode properties = at(root, pointer).path("properties");
		for (String name : properties.propertyNames()) {
			JsonNode property = properties.path(name);
			fields.put(name, property);
			if (property.has("properties")) {
				String inner = pointer + "/properties/" + name;
				if (definitions(pointer.replaceAll("#.*", "")).contains(inner)) {
					describe(root, inner, described);
				}
				else {
					property.path("properties")
						.properties()
						.forEach((field) -> fields.put(name + "." + field.getKey(), field.getValue()));
				}
			}
		}
		described.put(pointer, fields);
	}

	private static List<String> required(JsonNode object, Codebook.Entry entry) {
		List<String> required = new ArrayList<>();
		entry.fields().forEach((field) -> {
			String[] path = field.name().split("\\.");
			JsonNode holder = (path.length > 1) ? object.path("properties").path(path[0]) : object;
			if (holder.path("required")
				.valueStream()
				.map(JsonNode::asString)
				.toList()
				.contains(path[path.length - 1])) {
				required.add(field.name());
			}
		});
		return required;
	}

	private static JsonNode at(JsonNode root, String pointer) {
		return pointer.contains("#") ? root.at(pointer.substring(pointer.indexOf('#') + 1)) : root;
	}

}
