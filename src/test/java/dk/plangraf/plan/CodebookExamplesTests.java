package dk.plangraf.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.plangraf.Api;
import dk.plangraf.graph.GlobalId;
import dk.plangraf.plan.CodebookFixture.Piece;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** The codebook's examples are true, and its text keeps to its form. */
class CodebookExamplesTests {

	private static final List<Codebook.Entry> ENTRIES = Codebook.packaged().entries();

	private static final Map<String, List<Piece>> PLANS = CodebookFixture.codebook()
		.path("plans")
		.valueStream()
		.map((plan) -> plan.path("slug").asString())
		.collect(Collectors.toMap((slug) -> slug, CodebookFixture::piecesOf));

	private static final List<Piece> CATALOGUE = CodebookFixture.catalogue();

	@Test
	void everyPlanThatExamplesAreFromIsOneOfTheSeedByItsTitle() {
		CodebookFixture.codebook()
			.path("plans")
			.forEach((plan) -> assertThat(plan.path("title"))
				.isEqualTo(CodebookFixture.plan(plan.path("slug").asString()).path("title")));
	}

	@Test
	void everyUnitThatAnExampleNamesIsThere() {
		assertThat(examples()).hasSizeGreaterThan(150)
			.filteredOn((example) -> example.unit() != null)
			.allSatisfy(
					(example) -> assertThat(pieces(example)).anyMatch((piece) -> piece.owner().equals(example.unit())));
	}

	@Test
	void theUnitOfAFieldsExampleHasThatField() {
		ENTRIES.forEach((entry) -> entry.fields()
			.stream()
			.filter((field) -> field.example() != null && field.example().unit() != null)
			.forEach((field) -> assertThat(pieces(field.example()))
				.filteredOn((piece) -> piece.definition().equals(entry.definition()))
				.filteredOn((piece) -> piece.owner().equals(field.example().unit()))
				.as(entry.name() + "." + field.name())
				.satisfiesAnyOf((all) -> assertThat(all.isEmpty()).isTrue(),
						(all) -> assertThat(all.stream().anyMatch((piece) -> !piece.at(field.name()).isMissingNode()))
							.isTrue())));
	}

	@Test
	void theUnitOfAValuesExampleReallyHasThatValue() {
		Set<String> checked = new HashSet<>();
		ENTRIES.stream()
			.filter((entry) -> !isDerived(entry.name()))
			.forEach((entry) -> entry.values().stream().filter((value) -> value.example() != null).forEach((value) -> {
				List<String> found = values(entry.name(), value.example());
				// a plan that is not yet coded for a kind of unit has no value of it at
				// all
				if (value.example().unit() != null || !found.isEmpty()) {
					assertThat(found).as(entry.name() + "." + value.value() + " " + value.example())
						.contains(value.value());
					checked.add(entry.name());
				}
			}));
		assertThat(checked).hasSizeGreaterThan(10);
	}

	@Test
	void aTargetIsOfTheKindThatItIsAnExampleOf() {
		assertThat(ENTRIES).filteredOn((entry) -> entry.name().equals("TargetKind"))
			.flatExtracting(Codebook.Entry::values)
			.hasSize(4)
			.allSatisfy((value) -> {
				String id = new GlobalId("Target", value.example().plan().slug() + "/" + value.example().unit())
					.encode();
				assertThat(Api.embedded()
					.ask("{ node(id: \"" + id + "\") { ... on Target { kind } } }")
					.<String>at("node.kind")).isEqualTo(value.value());
			});
	}

	@Test
	void aClaimIsOfTheAgreementThatItIsAnExampleOf() {
		ENTRIES.stream()
			.filter((entry) -> entry.name().equals("ClaimAgreement"))
			.flatMap((entry) -> entry.values().stream())
			.filter((value) -> value.example() != null)
			.forEach((value) -> {
				List<String> found = agreements(value.example());
				// null where the data do not know the two readings
				assertThat(found.isEmpty() || found.contains(value.value())).as(value + ": " + found).isTrue();
			});
	}

	@Test
	void everyValueHasAnExampleOrSaysThatNoPlanHasOne() {
		assertThat(CodebookFixture.codebook()
			.path("entries")
			.valueStream()
			.flatMap((entry) -> entry.path("values").valueStream()))
			.hasSizeGreaterThan(70)
			.allSatisfy((value) -> assertThat(
					value.path("example").isObject() || value.path("example").asString().equals("none"))
				.as(value.toString())
				.isTrue());
	}

	@Test
	void examplesAreShortAndQuoteEightWordsAtMost() {
		assertThat(examples()).allSatisfy((example) -> {
			assertThat(example.text()).hasSizeLessThan(120);
			Stream.of(example.text().split("»"))
				.skip(1)
				.forEach((quoted) -> assertThat(quoted.substring(0, quoted.indexOf('«')).split(" ")).as(quoted)
					.hasSizeLessThanOrEqualTo(8));
		});
	}

	@Test
	void rulesHaveRisingNumbersAndTheThirteenAtTheTopHaveTitles() {
		List<Codebook.Rule> rules = Codebook.packaged().rules();
		assertThat(rules).extracting(Codebook.Rule::number)
			.doesNotHaveDuplicates()
			.isSortedAccordingTo((first, second) -> Double.compare(order(first), order(second)));
		assertThat(rules).filteredOn((rule) -> rule.title() != null)
			.extracting(Codebook.Rule::number)
			.containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13");
		assertThat(rules).filteredOn((rule) -> rule.title() == null).allMatch((rule) -> rule.number().contains("."));
	}

	@Test
	void everyRuleThatIsReferredToIsThere() {
		String number = "\\d+(?:\\.\\d+)?";
		Pattern reference = Pattern.compile("rules? " + number + "(?:(?:, | to | and )" + number + ")*");
		assertThat(reference.matcher(CodebookFixture.codebook().toString())
			.results()
			.flatMap((found) -> Pattern.compile(number).matcher(found.group()).results())
			.map(MatchResult::group)).hasSizeGreaterThan(30)
			.isSubsetOf(Codebook.packaged().rules().stream().map(Codebook.Rule::number).toList());
	}

	@Test
	void everyRuleThatASettlementCitesIsThere() {
		assertThat(CodebookFixture.settlements()).flatExtracting((file) -> file.findValuesAsString("rule"))
			.flatExtracting((rules) -> List.of(rules.split(", ")))
			.isNotEmpty()
			.isSubsetOf(Codebook.packaged().rules().stream().map(Codebook.Rule::number).toList());
	}

	@Test
	void theFileHasNoNamesButThoseThatAreRead() {
		JsonNode file = CodebookFixture.codebook();
		assertThat(file.propertyNames()).containsExactly("plans", "rules", "shared", "entries");
		assertNames(file.path("rules"), "number", "title", "text");
		assertNames(file.path("entries"), "name", "danish", "meaning", "definition", "shared", "fields", "values");
		file.path("entries").forEach((entry) -> {
			assertNames(entry.path("values"), "value", "meaning", "when", "notWhen", "example");
			assertFields(entry.path("fields"));
		});
		assertFields(file.path("shared"));
	}

	private static void assertFields(JsonNode fields) {
		assertNames(fields, "name", "graphql", "danish", "meaning", "coding", "format", "empty", "list", "example");
	}

	private static void assertNames(JsonNode list, String... names) {
		list.forEach((element) -> assertThat(element.propertyNames()).isSubsetOf(names));
	}

	private static Stream<Codebook.Example> examples() {
		return ENTRIES.stream()
			.flatMap((entry) -> Stream.concat(entry.fields().stream().map(Codebook.Field::example),
					entry.values().stream().map(Codebook.Value::example)))
			.filter((example) -> example != null);
	}

	private static List<Piece> pieces(Codebook.Example example) {
		return (example.plan() != null) ? PLANS.get(example.plan().slug()) : CATALOGUE;
	}

	/** What the example's unit, or its plan as a whole, takes from a closed list. */
	private static List<String> values(String list, Codebook.Example example) {
		return ENTRIES.stream()
			.flatMap((entry) -> entry.fields()
				.stream()
				.filter((field) -> list.equals(field.list()))
				.flatMap((field) -> pieces(example).stream()
					.filter((piece) -> piece.definition().equals(entry.definition()))
					.filter((piece) -> example.unit() == null || piece.owner().equals(example.unit()))
					.map((piece) -> piece.at(field.name()))))
			.filter(JsonNode::isString)
			.map(JsonNode::asString)
			.toList();
	}

	private static List<String> agreements(Codebook.Example example) {
		List<Map<String, Object>> claims = Api.embedded()
			.ask("{ claims(filter: {plans: [\"%s\"]}, first: 500) { nodes { agreement subject { ... on Node { id } } } } }"
				.formatted(example.plan().slug()))
			.at("claims.nodes");
		return claims.stream()
			.filter((claim) -> claim.get("agreement") != null)
			.filter((claim) -> GlobalId.decode(((Map<?, ?>) claim.get("subject")).get("id").toString())
				.orElseThrow()
				.key()
				.equals(example.plan().slug() + "/" + example.unit()))
			.map((claim) -> claim.get("agreement").toString())
			.toList();
	}

	private static boolean isDerived(String list) {
		return ENTRIES.stream()
			.flatMap((entry) -> entry.fields().stream())
			.noneMatch((field) -> list.equals(field.list()));
	}

	private static double order(String number) {
		String[] parts = number.split("\\.");
		return Integer.parseInt(parts[0]) + ((parts.length > 1) ? Integer.parseInt(parts[1]) / 100.0 : 0);
	}

}
