package dk.plangraf.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dk.plangraf.Answer;
import dk.plangraf.Api;
import dk.plangraf.Plangraf;
import dk.plangraf.StatementCounter;
import dk.plangraf.graph.GraphReader;
import dk.plangraf.graph.NodeLabel;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What changed between two versions, as the API tells it after imports of both. */
class ChangesTests {

	private static final String CHANGES = """
			query($since: String!, $first: Int, $after: String) { dataset {
			  changes(since: $since, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes {
			    kind kindLabel type id title planSlug plan { slug } release { version }
			    node { __typename id ... on Claim { basis } } corrections { date change reason claim { id } } } } } }
			""";

	private static final String INITIATIVES = "    initiatives:\n";

	private static final String ANOTHER = """
			    initiatives:
			      - key: praktik
			        title: Mere praktik
			        unitSource: PROSE
			        passages: [{heading: [Ungeindsats], exact: Flere unge skal i job}]
			""";

	private static final String CLAIM_ON_TARGET = """
			        unit: personer
			        claims:
			          - goal: opkvalificering
			            stance: ADDRESSES
			            basis: INFERRED
			            rationale: Det ligner.
			            passages: [{heading: [Ungeindsats], exact: Flere unge skal i job}]
			""";

	@TempDir
	static Path temporary;

	private static ConfigurableApplicationContext instance;

	private static Api api;

	private static SeedImporter importer;

	private static GraphReader reader;

	private SeedFixture seed = SeedFixture.in(temporary);

	private ValidatedSeed base = validated(this.seed);

	private String version = "";

	@BeforeAll
	static void start() {
		instance = new SpringApplicationBuilder(Plangraf.class, StatementCounter.class).run("--server.port=0",
				"--plangraf.seed.load=false", "--plangraf.graph.data-folder=" + temporary.resolve("data"));
		api = new Api(instance);
		importer = instance.getBean(SeedImporter.class);
		reader = instance.getBean(GraphReader.class);
		run(SeedFixture.in(temporary));
		assertThat(changesStored()).as("of the first import").isZero();
	}

	@AfterAll
	static void stop() {
		instance.close();
	}

	@BeforeEach
	void importTwoPlans() {
		edit("covers: [\"0561\", \"0563\"]", "covers: [\"0561\"]");
		edit("unit: personer\n", CLAIM_ON_TARGET.strip() + "\n");
		this.seed.with("plans/other.yaml",
				this.seed.read("plans/sound.yaml").replace("0561", "0563").replace("slug: sound", "slug: other"));
		this.base = validated(this.seed);
		this.version = run(this.seed).version();
	}

	@AfterEach
	void changesAreNoPartOfTheVersion() {
		assertThat(ImportProgram.recorded(reader)).isEqualTo(ImportProgram.recomputed(reader));
	}

	@Test
	void anElementIsWhatHasAGlobalId() {
		GraphQLSchema schema = instance.getBean(GraphQlSource.class).schema();
		assertThat(Stream.of(NodeLabel.values())
			.filter((label) -> Elements.isElement(label) && label != NodeLabel.CORRECTION)
			.map(NodeLabel::label))
			.containsExactlyInAnyOrderElementsOf(schema.getImplementations(schema.getTypeAs("Node"))
				.stream()
				.map(GraphQLObjectType::getName)
				.filter((type) -> !type.equals("CoverageCell"))
				.toList());
	}

	@Test
	void whatWasAddedRemovedAndChangedIsToldAndWhatHoldsItIsNot() {
		edit(INITIATIVES, ANOTHER);
		edit("title: Ungeindsats", "title: Unge i fokus");
		this.seed.with("plans/sound.yaml",
				this.seed.read("plans/sound.yaml")
					.replaceFirst("(?s)      - goal: opk.*?job}]\n", "")
					.replaceFirst("    claims:\n    init", "    init"));
		importedSince();
		assertThat(shown()).containsExactly("CHANGED Strategy Unge i fokus",
				"REMOVED Claim Ungeindsats: Flere ledige skal opkvalificeres (ADDRESSES)",
				"ADDED Initiative Mere praktik");
		assertThat(changes().texts("dataset.changes.nodes[*].kindLabel")).containsExactly("Ændret", "Fjernet",
				"Tilføjet");
		assertThat(changes().texts("dataset.changes.nodes[*].plan.slug")).containsOnly("sound").hasSize(3);
		assertThat(changes().<List<Object>>at("dataset.changes.nodes[*].node.__typename")).containsExactly("Strategy",
				"Initiative");
		assertThat(changes().texts("dataset.changes.nodes[*].release.version"))
			.containsOnly(ImportProgram.recorded(reader));
	}

	@Test
	void aClaimIsCorrectedWhereThePlanSaysWhatWasWrong() {
		edit("basis: STATED", "basis: INFERRED\n        rationale: Kun nævnt i forbifarten.");
		edit("slug: sound\n", "slug: sound\n" + corrections(correction("unge", "CHANGED", "STATED")));
		importedSince();
		assertThat(shown())
			.containsExactly("CORRECTED Claim Ungeindsats: Flere ledige skal opkvalificeres (ADDRESSES) Forkert læst.");
		assertThat(changes().<List<Object>>at("dataset.changes.nodes[*].corrections[*].claim.id"))
			.isEqualTo(changes().<List<Object>>at("dataset.changes.nodes[*].id"));
	}

	@Test
	void aClaimThatACorrectionAddsOrTakesAwayIsCorrectedToo() {
		edit("        claims:\n          - goal: opkvalificering",
				"        claims:\n          - goal: udsatte-ledige\n            stance: ADDRESSES\n"
						+ "            basis: INFERRED\n            rationale: Det ligner.\n"
						+ "            passages: [{heading: [Ungeindsats], exact: Flere unge skal i job}]\n"
						+ "          - sdg: 8");
		edit("slug: sound\n", "slug: sound\n" + corrections(correction("unge-i-job", "REMOVED", "INFERRED"),
				correction("unge-i-job", "ADDED", null).replace("opkvalificering", "udsatte-ledige")));
		importedSince();
		assertThat(shown()).containsExactlyInAnyOrder(
				"CORRECTED Claim Unge i job: Flere ledige skal opkvalificeres (ADDRESSES) Forkert læst.",
				"CORRECTED Claim Unge i job: Udsatte ledige skal have en indsats (ADDRESSES) Forkert læst.",
				"ADDED Claim Unge i job: Verdensmål 8 (ADDRESSES)");
	}

	@Test
	void aClaimThatWasTakenAwayAfterAnEarlierCorrectionKeepsItsHistory() {
		edit("basis: INFERRED\n            rationale: Det ligner.", "basis: STATED");
		edit("slug: sound\n", "slug: sound\n" + corrections(correction("unge-i-job", "CHANGED", "INFERRED")));
		run(this.seed);
		String between = ImportProgram.recorded(reader);
		edit("        claims:\n          - goal: opkvalificering\n            stance: ADDRESSES\n            basis: STATED\n"
				+ "            passages: [{heading: [Ungeindsats], exact: Flere unge skal i job}]\n", "");
		edit("    reason: Forkert læst.\n",
				"    reason: Forkert læst.\n" + correction("unge-i-job", "REMOVED", "STATED"));
		importedSince();
		String claim = "CORRECTED Claim Unge i job: Flere ledige skal opkvalificeres (ADDRESSES)";
		assertThat(shown()).containsExactly(claim + " Forkert læst. Forkert læst.");
		assertThat(shown(ask(between))).containsExactly(claim + " Forkert læst.");
	}

	@Test
	void onlyTheWholeWayCounts() {
		String old = this.seed.read("plans/sound.yaml");
		edit(INITIATIVES, ANOTHER);
		run(this.seed);
		String added = this.seed.read("plans/sound.yaml");
		edit("title: Mere praktik", "title: Mere virksomhedspraktik");
		importedSince();
		assertThat(shown()).as("added, then changed").containsExactly("ADDED Initiative Mere virksomhedspraktik");
		this.seed.with("plans/sound.yaml", old);
		importedSince();
		assertThat(shown()).as("added, then removed").isEmpty();
		String without = old.replaceFirst("(?s)    initiatives:\n.*?    targets:", "    targets:");
		assertThat(without).isNotEqualTo(old);
		this.seed.with("plans/sound.yaml", without);
		importedSince();
		assertThat(shown()).as("removed").containsExactly("REMOVED Initiative Styrke mentorordningen");
		this.seed.with("plans/sound.yaml", old);
		importedSince();
		assertThat(shown()).as("removed, then added as it was").isEmpty();
		this.seed.with("plans/sound.yaml", added.replace("Styrke mentor", "Styrk mentor"));
		importedSince();
		assertThat(shown()).as("removed, then added otherwise")
			.containsExactlyInAnyOrder("CHANGED Initiative Styrk mentorordningen", "ADDED Initiative Mere praktik");
	}

	@Test
	void aChangedCatalogueChangesOnlyWhatSaysSomethingElse() {
		this.seed.with("catalogue/01-places.yaml",
				this.seed.read("catalogue/01-places.yaml").replace("name: Fanø", "name: Fanø Ø"));
		importedSince();
		assertThat(shown()).containsExactly("CHANGED Municipality Fanø Ø");
		Map<String, Object> change = changes().rows("dataset.changes.nodes").get(0);
		assertThat(change).containsEntry("plan", null).containsEntry("planSlug", null);
	}

	@Test
	void aPlanIsToldWithAllThatItHoldsWhenItComesAndWhenItGoes() {
		String plan = this.seed.read("plans/other.yaml");
		this.seed.without("plans/other.yaml");
		importedSince();
		assertThat(shown()).hasSize(8).allMatch((line) -> line.startsWith("REMOVED"));
		assertThat(changes().texts("dataset.changes.nodes[*].planSlug")).containsOnly("other");
		assertThat(changes().<List<Object>>at("dataset.changes.nodes[*].plan")).containsOnlyNulls();
		this.base = validated(this.seed);
		this.version = ImportProgram.recorded(reader);
		this.seed.with("plans/other.yaml", plan.replace("slug: other\n",
				"slug: other\n" + corrections(correction("unge", "CHANGED", "INFERRED"))));
		importedSince();
		assertThat(shown()).as("corrections of a plan that was not there correct nothing")
			.hasSize(8)
			.allMatch((line) -> line.startsWith("ADDED"));
	}

	@Test
	void neitherOrderNorCommentsNorWhatAPlanCoversMakesAUnitChange() {
		edit("strategies:", "# Bemærkning.\nstrategies:");
		edit("covers: [\"0561\"]", "covers: [\"0561\", \"0563\"]");
		edit("strategies:\n", "strategies:\n  - {key: ny, kind: STRATEGY, title: Ny, years: [2021],"
				+ " passages: [{heading: [Ungeindsats], exact: Flere unge skal i job}]}\n");
		importedSince();
		assertThat(shown()).containsExactly("CHANGED EmploymentPlan Beskæftigelsesplan 2021", "ADDED Strategy Ny");
	}

	@Test
	void theVersionOfNowAndTheBeginningOfAVersionAreVersionsToo() {
		assertThat(shown()).isEmpty();
		edit("title: Ungeindsats", "title: Unge i fokus");
		run(this.seed);
		assertThat(shown(ask(this.version.substring(0, 8).toUpperCase(Locale.ROOT)))).isEqualTo(shown()).hasSize(1);
		List<Map<String, Object>> releases = api.ask("{ dataset { version releases { version importedAt } } }")
			.rows("dataset.releases");
		assertThat(releases.get(0)).containsEntry("version", ImportProgram.recorded(reader));
		assertThat(releases.get(1)).containsEntry("version", this.version);
		assertThat(releases).extracting((release) -> String.valueOf(release.get("importedAt")))
			.isSortedAccordingTo(Comparator.reverseOrder());
	}

	@Test
	void anUnknownVersionIsAnsweredWithThoseThatAreKnownNewestFirst() {
		edit("title: Ungeindsats", "title: Unge i fokus");
		String now = run(this.seed).version();
		Answer answer = api.send(CHANGES, Map.of("since", "0123456789abcdef"));
		assertThat(answer.codes()).containsExactly("UNKNOWN_VERSION");
		assertThat(answer.messages().get(0)).startsWith("'0123456789abcdef' is not the beginning of")
			.containsSubsequence("newest first: " + now.substring(0, 12), this.version.substring(0, 12))
			.contains("plangraf diff");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "0123456", "i går", "seneste" })
	void whatIsNoVersionAtAllIsAnInvalidArgument(String since) {
		Answer answer = api.send(CHANGES, Map.of("since", since));
		assertThat(answer.codes()).containsExactly("INVALID_ARGUMENT");
		assertThat(answer.messages().get(0)).contains("releases { version }");
	}

	@Test
	void pagesFollowOneAnother() {
		this.seed.without("plans/other.yaml");
		run(this.seed);
		List<String> all = changes().texts("dataset.changes.nodes[*].id");
		List<String> paged = new ArrayList<>();
		Map<String, Object> variables = Map.of("since", this.version, "first", 3);
		Answer page = api.ask(CHANGES, variables);
		paged.addAll(page.texts("dataset.changes.nodes[*].id"));
		while (page.<Boolean>at("dataset.changes.pageInfo.hasNextPage")) {
			page = api.ask(CHANGES, Map.of("since", this.version, "first", 3, "after",
					page.<String>at("dataset.changes.pageInfo.endCursor")));
			assertThat(page.<Integer>at("dataset.changes.totalCount")).isEqualTo(all.size());
			paged.addAll(page.texts("dataset.changes.nodes[*].id"));
		}
		assertThat(paged).isEqualTo(all).hasSize(8);
		assertThat(api.send(CHANGES, Map.of("since", this.version, "after", "x")).codes())
			.containsExactly("MALFORMED_CURSOR");
	}

	@Test
	void allOfItIsOneStatement() {
		edit("title: Ungeindsats", "title: Unge i fokus");
		run(this.seed);
		StatementCounter counter = instance.getBean(StatementCounter.class);
		counter.take();
		changes();
		assertThat(counter.take()).hasSize(1);
	}

	@Test
	void anImportThatFailsOnItsWayLeavesNoChanges() {
		long stored = changesStored();
		edit("title: Ungeindsats", "title: Unge i fokus");
		this.seed.without("plans/other.yaml");
		this.seed.with("plans/third.yaml", this.seed.read("plans/sound.yaml").replace("slug: sound", "slug: third"));
		this.seed.with("catalogue/01-places.yaml",
				this.seed.read("catalogue/01-places.yaml").replace("name: Fanø", "name: Fanø Ø"));
		assertThatThrownBy(() -> run(this.seed, (line) -> {
			if (line.startsWith("Writing plan third")) {
				throw new IllegalStateException("The power is gone");
			}
		})).hasMessage("The power is gone");
		assertThat(changesStored()).as("leavings").isGreaterThan(stored);
		assertThat(shown()).isEmpty();
		importer.run(this.base, "test", (line) -> {
		});
		assertThat(changesStored()).isEqualTo(stored);
		assertThat(shown()).isEmpty();
	}

	@Test
	void anImportOfNothingNewWritesNothing() {
		long stored = changesStored();
		this.seed.with("plans/sound.yaml", "# Bemærkning.\n" + this.seed.read("plans/sound.yaml"));
		run(this.seed);
		run(this.seed);
		assertThat(changesStored()).isEqualTo(stored);
	}

	/**
	 * Imports, and compares what the API tells with what two seeds tell by themselves.
	 */
	private void importedSince() {
		run(this.seed);
		SeedDifference difference = SeedDifference.between(this.base, validated(this.seed));
		assertThat(difference.oldVersion()).isEqualTo(this.version);
		assertThat(difference.newVersion()).isEqualTo(ImportProgram.recorded(reader));
		assertThat(shown()).isEqualTo(difference.changes().stream().map(ChangesTests::line).toList());
		assertThat(changes().texts("dataset.changes.nodes[*].id"))
			.isEqualTo(difference.changes().stream().map(ElementChange::id).toList());
		assertThat(changes().<Integer>at("dataset.changes.totalCount")).isEqualTo(difference.changes().size());
	}

	private static String line(ElementChange change) {
		return (change.kind() + " " + change.type() + " " + change.title() + " "
				+ String.join(" ", change.corrections().stream().map(Correction::reason).toList()))
			.strip();
	}

	private List<String> shown() {
		return shown(changes());
	}

	@SuppressWarnings("unchecked")
	private static List<String> shown(Answer answer) {
		return answer.rows("dataset.changes.nodes").stream().map((row) -> {
			List<Map<String, Object>> corrections = (List<Map<String, Object>>) row.get("corrections");
			return (row.get("kind") + " " + row.get("type") + " " + row.get("title") + " "
					+ String.join(" ", corrections.stream().map((one) -> String.valueOf(one.get("reason"))).toList()))
				.strip();
		}).toList();
	}

	private Answer changes() {
		return ask(this.version);
	}

	private static Answer ask(String since) {
		return api.ask(CHANGES, Map.of("since", since, "first", 100));
	}

	private void edit(String from, String to) {
		String text = this.seed.read("plans/sound.yaml");
		assertThat(text).contains(from);
		this.seed.with("plans/sound.yaml", text.replace(from, to));
	}

	private static String corrections(String... corrections) {
		return "corrections:\n" + String.join("", corrections);
	}

	private static String correction(String subject, String change, String before) {
		return "  - date: \"2026-11-22\"\n    by: Karen Jensen\n    subject: " + subject
				+ "\n    goal: opkvalificering\n    stance: ADDRESSES\n    change: " + change + "\n"
				+ ((before != null) ? "    before: {basis: " + before
						+ (before.equals("INFERRED") ? ", rationale: Det ligner." : "") + "}\n" : "")
				+ "    reason: Forkert læst.\n";
	}

	private static ImportResult run(SeedFixture seed) {
		return run(seed, (line) -> {
		});
	}

	private static ImportResult run(SeedFixture seed, Consumer<String> progress) {
		return importer.run(validated(seed), "test", progress);
	}

	private static ValidatedSeed validated(SeedFixture seed) {
		SeedValidation validation = SeedValidator.validate(SeedFiles.in(seed.folder()), null);
		assertThat(validation.findings()).filteredOn(Finding::isError).isEmpty();
		return validation.seed().orElseThrow();
	}

	private static long changesStored() {
		return (Long) reader.read("MATCH (c:Change) RETURN count(c) AS n", Map.of()).get(0).get("n");
	}

}
