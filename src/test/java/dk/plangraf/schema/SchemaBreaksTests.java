package dk.plangraf.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.diff.DiffCategory;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What breaks a client, and what does not, each shown by one change. */
class SchemaBreaksTests {

	private static final String BEFORE = """
			type Query { things(kind: Kind, first: Int = 100, filter: Filter, by: By!): [Thing!]! thing: Thing any: Any named: Named }
			type Thing implements Named { name: String! other: String tags: [String!] parts: [Thing]! }
			type Part implements Named { name: String! size: Int }
			type Alone { alone: Int }
			interface Named { name: String! }
			union Any = Thing | Part
			enum Kind { BIG SMALL }
			enum By { NAME SIZE }
			input Filter { kinds: [Kind!] years: [Int!]! size: Int = 3 }
			scalar Code
			""";

	static Stream<Arguments> breaks() {
		return Stream.of(change("other: String", "", "Thing.other", "the field is gone"),
				change("parts: [Thing]!", "parts: [Thing]", "Thing.parts", "the type was [Thing]! and is [Thing]"),
				change("other: String", "other: Int", "Thing.other", "the type was String and is Int"),
				change("tags: [String!]", "tags: String", "Thing.tags", "the type was [String!] and is String"),
				change("tags: [String!]", "tags: [String]", "Thing.tags", "the type was [String!] and is [String]"),
				change("parts: [Thing]!", "parts: [Part]!", "Thing.parts", "the type was [Thing]! and is [Part]!"),
				change("kind: Kind, ", "", "Query.things(kind:)", "the argument is gone"),
				change("kind: Kind", "kind: Kind!", "Query.things(kind:)", "the type was Kind and is Kind!"),
				change("kind: Kind", "kind: [Kind]", "Query.things(kind:)", "the type was Kind and is [Kind]"),
				change("first: Int = 100", "first: Int = 50", "Query.things(first:)", "the default was 100 and is 50"),
				change("first: Int = 100", "first: Int", "Query.things(first:)", "the default was 100 and is none"),
				change("kind: Kind", "kind: Kind = BIG", "Query.things(kind:)", "the default was none and is BIG"),
				change("thing: Thing", "thing(code: Code!): Thing", "Query.thing(code:)",
						"a new argument that has to be given"),
				change("kinds: [Kind!] ", "", "Filter.kinds", "the input field is gone"),
				change("kinds: [Kind!]", "kinds: [Kind!]!", "Filter.kinds", "the type was [Kind!] and is [Kind!]!"),
				change("years: [Int!]!", "years: [String!]!", "Filter.years", "the type was [Int!]! and is [String!]!"),
				change("size: Int = 3", "size: Int = 4", "Filter.size", "the default was 3 and is 4"),
				change("input Filter {", "input Filter { must: Int!", "Filter.must",
						"a new input field that has to be given"),
				change("BIG SMALL", "BIG", "Kind.SMALL", "the value is gone"),
				change("BIG SMALL", "BIG SMALL TINY", "Kind.TINY", "a new value"),
				change("NAME SIZE", "NAME SIZE AGE", "By.AGE", "a new value"),
				change("Thing | Part", "Thing", "Any.Part", "the member is gone"),
				change("Thing | Part", "Thing | Part | Alone", "Any.Alone", "a new member"),
				change("type Part implements Named {", "type Part {", "Named.Part", "the type implements it no longer"),
				change("type Alone {", "type Alone implements Named { name: String!", "Named.Alone",
						"a new type that implements it"),
				change("scalar Code", "type Fresh implements Named { name: String! }", "Named.Fresh",
						"a new type that implements it", "Code", "the type is gone"),
				change("type Alone { alone: Int }", "", "Alone", "the type is gone"),
				change("type Alone { alone: Int }", "input Alone { alone: Int }", "Alone", "another kind of type"),
				// reached through an interface only
				change("size: Int }\ntype Alone", "}\ntype Alone", "Part.size", "the field is gone"));
	}

	@ParameterizedTest
	@MethodSource("breaks")
	void aChangeThatHurtsAClientIsNamedByItsCoordinate(String before, String after, List<SchemaBreak> expected) {
		assertThat(between(before, after)).containsExactlyInAnyOrderElementsOf(expected);
	}

	static Stream<Arguments> additions() {
		return Stream.of(arguments("other: String", "other: String more: Int!"),
				arguments("other: String", "other: String!"), arguments("tags: [String!]", "tags: [String!]!"),
				arguments("parts: [Thing]!", "parts: [Thing!]!"), arguments("by: By!", "by: By"),
				arguments("years: [Int!]!", "years: [Int]"), arguments("thing: Thing", "thing(code: Code): Thing"),
				arguments("thing: Thing", "thing(code: Code! = 1): Thing"),
				arguments("input Filter {", "input Filter { more: Int must: Int! = 1"),
				arguments("other: String", "other: String @deprecated(reason: \"Use name.\")"),
				arguments("scalar Code", "scalar Code type Fresh { a: Int } enum New { A } interface Old { a: Int }"),
				arguments("other: String tags: [String!]", "tags: [String!] other: String"),
				arguments("BIG SMALL", "SMALL BIG"),
				arguments("type Thing implements", "\"Described.\" type Thing implements"));
	}

	@ParameterizedTest
	@MethodSource("additions")
	void aChangeThatNoClientNoticesIsNone(String before, String after) {
		assertThat(between(before, after)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("breaks")
	void whatGraphQlJavaComplainsOfIsFoundHereToo(String before, String after, List<SchemaBreak> expected) {
		assertThat(typesOf(expected)).containsAll(secondWitness(BEFORE, after(before, after)));
	}

	@Test
	void whatGraphQlJavaComplainsOfSinceTheLastReleaseIsFoundHereToo() {
		String release = Changelog.read().releases().get(0);
		assertThat(typesOf(
				SchemaBreaks.between(SchemaText.parse(SchemaText.of(release)), SchemaText.parse(SchemaText.now()))))
			.containsAll(secondWitness(SchemaText.of(release), SchemaText.now()));
	}

	@Test
	void theChangelogIsReadByItsHeadings() {
		Changelog changelog = new Changelog("""
				# Changelog

				## [Unreleased]

				### Added

				- `Thing.more`: a field.

				### Breaking

				- `Kind.TINY`, `Kind.HUGE`: new values; take `BIG` for both.
				- `Query.things(first:)`: the default was 100 and is 50.

				### Fixed

				- `Thing.name`: is right now.

				## [0.2.0] - 2026-12-01

				### Breaking

				- `Old.old`: gone.

				## [0.1.0] - 2026-11-22
				""");
		assertThat(changelog.releases()).containsExactly("0.2.0", "0.1.0");
		assertThat(changelog.breaking()).containsExactly("Kind.TINY", "Kind.HUGE", "Query.things(first:)");
	}

	private static List<SchemaBreak> between(String before, String after) {
		return SchemaBreaks.between(SchemaText.parse(BEFORE), SchemaText.parse(after(before, after)));
	}

	private static String after(String before, String after) {
		assertThat(BEFORE).containsOnlyOnce(before);
		return BEFORE.replace(before, after);
	}

	private static Set<String> typesOf(List<SchemaBreak> breaks) {
		return breaks.stream()
			.flatMap((change) -> Stream.of(change.coordinate().split("[.(]")))
			.collect(Collectors.toSet());
	}

	private static Set<String> secondWitness(String before, String after) {
		CapturingReporter reporter = new CapturingReporter();
		new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(SchemaText.parse(before), SchemaText.parse(after)),
				reporter);
		return Stream.concat(reporter.getBreakages().stream(), reporter.getDangers().stream())
			.filter((event) -> event.getCategory() != DiffCategory.DEPRECATION_ADDED)
			// it holds a new argument with a default to be required
			.filter((event) -> event.getCategory() != DiffCategory.STRICTER
					|| !event.getReasonMsg().contains("the new"))
			.map(DiffEvent::getTypeName)
			.collect(Collectors.toSet());
	}

	private static Arguments change(String before, String after, String... coordinatesAndWhats) {
		List<SchemaBreak> expected = new ArrayList<>();
		for (int i = 0; i < coordinatesAndWhats.length; i += 2) {
			expected.add(new SchemaBreak(coordinatesAndWhats[i], coordinatesAndWhats[i + 1]));
		}
		return arguments(before, after, expected);
	}

}
