package dk.plangraf.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import dk.plangraf.Api;
import dk.plangraf.Instances;
import dk.plangraf.Plangraf;
import dk.plangraf.StatementCounter;
import dk.plangraf.graph.GraphReader;
import dk.plangraf.graph.Migrations;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Imports into a database of their own, as its readers see them over the API. */
class ImportTests {

	/** Evidence in one statement, entries in another. */
	private static final String COVERAGE = """
			{ coverage(by: MINISTERIAL_GOAL, year: 2021) {
			    columns { municipality { name } plans { title } }
			    rows { subject { name } cells { label claims { rationale subject { ... on Strategy { title } } } } } } }
			""";

	private static final String EVERYTHING = """
			{ dataset { version importedAt counts { plans strategies initiatives targets claims passages } }
			  plans { totalCount nodes { id slug title claims { nodes { id basis rationale passages { exact } } } } }
			  strategies { totalCount nodes { id title } }
			  initiatives { totalCount nodes { id title } }
			  targets { totalCount nodes { id metric value } }
			  claims { totalCount nodes { id } }
			  search(query: "mentorordningen") { totalCount }
			  ministerialGoals { name plans { nodes { slug } } claims { totalCount } }
			  municipalities { nodes { name plans { nodes { slug } } } } }
			""";

	@TempDir
	static Path temporary;

	private static final Interruption INTERRUPTION = new Interruption();

	private static ConfigurableApplicationContext instance;

	private static Api api;

	private static SeedImporter importer;

	private static GraphStore store;

	private static GraphReader reader;

	private final SeedFixture seed = SeedFixture.in(temporary);

	@BeforeAll
	static void start() {
		instance = new SpringApplicationBuilder(Plangraf.class, StatementCounter.class)
			.initializers((context) -> context.getBeanFactory().registerSingleton("interruption", INTERRUPTION))
			.run("--server.port=0", "--plangraf.seed.load=false",
					"--plangraf.graph.data-folder=" + temporary.resolve("data"));
		api = new Api(instance);
		importer = instance.getBean(SeedImporter.class);
		store = instance.getBean(GraphStore.class);
		reader = instance.getBean(GraphReader.class);
	}

	@AfterAll
	static void stop() {
		instance.close();
	}

	/** Two plans, {@code sound} of Esbjerg and {@code other} of Fanø. */
	@BeforeEach
	void importTwoPlans() {
		edit("plans/sound.yaml", "covers: [\"0561\", \"0563\"]", "covers: [\"0561\"]");
		this.seed.with("plans/other.yaml",
				this.seed.read("plans/sound.yaml").replace("0561", "0563").replace("slug: sound", "slug: other"));
		run();
	}

	@AfterEach
	void theVersionIsTheOneThatTheDatabaseGives() {
		assertThat(store.state().version()).isEqualTo(ImportProgram.recomputed(reader));
	}

	@Test
	void aSecondImportOfTheSameSeedChangesNothing() {
		DatasetState before = store.state();
		Map<String, Map<String, String>> nodes = nodes();
		ImportResult result = run();
		assertThat(result.unchanged()).containsExactly("other", "sound");
		assertThat(result.isNothingNew()).isTrue();
		assertThat(result.version()).isEqualTo(before.version());
		assertThat(store.state()).isEqualTo(before);
		assertThat(nodes()).isEqualTo(nodes);
		assertThat(stored("n.visibleFrom > d.generation OR n.visibleUntil = d.generation + 1")).isZero();
	}

	@Test
	void onlyThePlanWhoseFileChangedIsReplacedAndAllIdsStay() {
		Map<String, Map<String, String>> before = nodes();
		String version = store.state().version();
		edit("plans/sound.yaml", "title: Ungeindsats", "title: Unge i fokus");
		ImportResult result = run();
		assertThat(result.changed()).containsExactly("sound");
		assertThat(result.unchanged()).containsExactly("other");
		assertThat(result.version()).isNotEqualTo(version);
		Map<String, Map<String, String>> after = nodes();
		assertThat(after.get("other")).as("the very nodes").isEqualTo(before.get("other"));
		assertThat(after.get("catalogue")).as("the very nodes").isEqualTo(before.get("catalogue"));
		assertThat(after.get("sound").keySet()).as("ids").isEqualTo(before.get("sound").keySet());
		assertThat(after.get("sound").values()).as("nodes").doesNotContainAnyElementsOf(before.get("sound").values());
		assertThat(api.ask("{ strategies { nodes { title } } }").texts("strategies.nodes[*].title"))
			.containsExactlyInAnyOrder("Unge i fokus", "Ungeindsats");
	}

	@Test
	void ofAnImportWithOneChangedPlanOnlyThatIsReadAndWritten() {
		edit("plans/sound.yaml", "title: Ungeindsats", "title: Unge i fokus");
		Map<String, Map<String, String>> before = nodes();
		List<String> lines = new ArrayList<>();
		ImportResult result = importer.run(files(), "test", lines::add).result().orElseThrow();
		assertThat(lines).containsExactly("Checking plan sound (1 of 1)", "Writing plan sound (1 of 1)");
		assertThat(result.changed()).containsExactly("sound");
		assertThat(result.unchanged()).containsExactly("other");
		assertThat(result.version()).isEqualTo(ImportProgram.versionOf(this.seed.folder()));
		assertThat(nodes().get("other")).as("the very nodes").isEqualTo(before.get("other"));
		assertThat(nodes().get("catalogue")).as("the very nodes").isEqualTo(before.get("catalogue"));
	}

	@Test
	void ofAnImportOfTheSameFilesFromElsewhereNoPlanIsRead() {
		List<String> lines = new ArrayList<>();
		ImportResult result = importer.run(files(), "elsewhere", lines::add).result().orElseThrow();
		assertThat(lines).isEmpty();
		assertThat(result.unchanged()).containsExactly("other", "sound");
		assertThat(store.state().origin()).isEqualTo("elsewhere");
		assertThat(importer.run(files(), "elsewhere", lines::add).result()).contains(new ImportResult(List.of(),
				List.of(), result.unchanged(), List.of(), result.version(), ImportTimes.NONE));
		assertThat(lines).isEmpty();
	}

	@Test
	void aChangedPlanIsHeldAgainstThoseThatAreNotReadAgain() {
		edit("plans/sound.yaml", "slug: sound\n", "slug: sound\nreplaces: other\n");
		run();
		edit("plans/other.yaml", "slug: other\n", "slug: other\nreplaces: sound\n");
		assertThat(faults()).containsExactly("plans/other.yaml The plan is said to replace one that replaces it.");
		edit("plans/other.yaml", "replaces: sound", "replaces: gone");
		assertThat(faults()).containsExactly("plans/other.yaml There is no plan \"gone\" here.");
		this.seed.without("plans/other.yaml");
		assertThat(faults()).as("of a plan that itself is as it was")
			.containsExactly("plans/sound.yaml There is no plan \"other\" here.");
	}

	@Test
	void aPlanThatStandsTwiceIsReadTwiceHoweverWellItIsKnown() {
		SeedFixture another = SeedFixture.in(temporary);
		another.without("catalogue").with("plans/sound.yaml", this.seed.read("plans/sound.yaml"));
		List<String> lines = new ArrayList<>();
		SeedImport outcome = importer.run(SeedFiles.in(this.seed.folder(), another.folder()), "test", lines::add);
		assertThat(outcome.result()).isEmpty();
		assertThat(outcome.findings()).extracting(Finding::fault)
			.singleElement()
			.asString()
			.startsWith("The slug \"sound\" already stands in ");
		assertThat(lines).containsExactly("Checking plan sound (1 of 2)", "Checking plan sound (2 of 2)");
	}

	@Test
	void howFarReadingsAgreeIsKeptForPlansThatAreNotReadAgain() {
		SeedFixture real = SeedFixture.in(temporary);
		real.without("plans").without("catalogue");
		copy("catalogue", real, Set.of());
		copy("plans", real, Set.of("albertslund-2020-2022.yaml", "hedensted-2021.yaml"));
		importer.run(SeedFiles.in(real.folder()), "test", (line) -> {
		});
		real.with("plans/hedensted-2021.yaml", "# Bemærkning.\n" + real.read("plans/hedensted-2021.yaml"));
		List<String> lines = new ArrayList<>();
		SeedImport outcome = importer.run(SeedFiles.in(real.folder()), "test", lines::add);
		assertThat(lines).containsExactly("Checking plan hedensted-2021 (1 of 1)",
				"Writing plan hedensted-2021 (1 of 1)");
		assertThat(outcome.result().orElseThrow().version()).isEqualTo(ImportProgram.versionOf(real.folder()));
	}

	@Test
	void aReadingThatCameSinceIsReadWithItsPlan() {
		run();
		this.seed.readTwice();
		List<String> lines = new ArrayList<>();
		SeedImport outcome = importer.run(files(), "test", lines::add);
		assertThat(outcome.findings()).filteredOn(Finding::isError).isEmpty();
		assertThat(lines).contains("Checking plan sound (1 of 1)").doesNotContain("Checking plan other (2 of 2)");
		assertThat(outcome.result().orElseThrow().version()).isEqualTo(ImportProgram.versionOf(this.seed.folder()));
	}

	@Test
	void aRevisedEditionIsComparedWithTheOneThatItReplaces() {
		String revised = this.seed.read("plans/sound.yaml")
			.replace("slug: sound\n", "slug: revised\nreplaces: sound\nrevisedOn: \"2021-06\"\n")
			.replace("Styrke mentorordningen", "Mentorer til alle unge")
			.replace("value: 10", "value: 12.5")
			.replace("    initiatives:\n",
					"    commitments:\n      - key: loefte\n        title: Alle unge får en mentor\n"
							+ "        passages: [{heading: [Ungeindsats], exact: Flere unge skal i job}]\n    initiatives:\n");
		edit("plans/sound.yaml", "    initiatives:\n",
				"    initiatives:\n      - key: jobklub\n        title: Jobklub\n"
						+ "        unitSource: PROSE\n        passages: [{heading: [Ungeindsats], exact: Flere unge skal i job}]\n");
		this.seed.with("plans/revised.yaml", revised);
		run();
		List<String> answers = List.of("\"revised\", \"sound\"", "\"sound\", \"revised\"")
			.stream()
			.map((slugs) -> api
				.ask("""
						{ comparePlans(slugs: [%s]) { changes { from { slug } to { slug } units { kind kindLabel type matchedBy likeness
						  before { __typename ... on Initiative { title } } after { __typename ... on Initiative { title } ... on Target { value } }
						  fields { field before after } } counts { type kept } } } }"""
					.formatted(slugs))
				.body())
			.toList();
		assertThat(answers.get(0)).isEqualTo(answers.get(1));
		assertThat(answers.get(0)).isEqualTo(
				("""
						{"data":{"comparePlans":{"changes":{"from":{"slug":"sound"},"to":{"slug":"revised"},"units":[
						{"kind":"ADDED","kindLabel":"Tilføjet","type":"Commitment","matchedBy":null,"likeness":null,"before":null,"after":{"__typename":"Commitment"},"fields":[]},
						{"kind":"REWORDED","kindLabel":"Omformuleret","type":"Initiative","matchedBy":"KEY","likeness":null,"before":{"__typename":"Initiative","title":"Styrke mentorordningen"},
						"after":{"__typename":"Initiative","title":"Mentorer til alle unge"},
						"fields":[{"field":"title","before":["Styrke mentorordningen"],"after":["Mentorer til alle unge"]}]},
						{"kind":"DROPPED","kindLabel":"Udgået","type":"Initiative","matchedBy":null,"likeness":null,"before":{"__typename":"Initiative","title":"Jobklub"},"after":null,"fields":[]},
						{"kind":"CHANGED","kindLabel":"Ændret","type":"Target","matchedBy":"KEY","likeness":null,"before":{"__typename":"Target"},"after":{"__typename":"Target","value":12.5},
						"fields":[{"field":"value","before":["10"],"after":["12.5"]}]}],
						"counts":[{"type":"Strategy","kept":1},{"type":"Commitment","kept":0},{"type":"Initiative","kept":0},{"type":"Target","kept":0}]}}}}
						""")
					.replace("\n", ""));
	}

	@Test
	void aWithdrawnPlanIsGoneFromEveryListCountSearchAndGoal() {
		String id = api.ask("{ plan(slug: \"sound\") { id } }").at("plan.id");
		this.seed.without("plans/sound.yaml");
		assertThat(run().withdrawn()).containsExactly("sound");
		var left = api.ask(EVERYTHING);
		assertThat(left.texts("plans.nodes[*].slug")).containsExactly("other");
		for (String list : List.of("plans", "strategies", "initiatives", "targets", "claims", "search")) {
			assertThat((Integer) left.at(list + ".totalCount")).as(list).isEqualTo(1);
		}
		for (String counted : List.of("plans", "strategies", "initiatives", "targets", "claims")) {
			assertThat((Integer) left.at("dataset.counts." + counted)).as(counted).isEqualTo(1);
		}
		assertThat(left.texts("ministerialGoals[*].plans.nodes[*].slug")).containsExactly("other");
		assertThat(left.texts("municipalities.nodes[*].plans.nodes[*].slug")).containsExactly("other");
		assertThat((Object) api.ask("{ plan(slug: \"sound\") { id } }").at("plan")).isNull();
		assertThat((Object) api.ask("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id)).at("node")).isNull();
		assertThat(api
			.ask("{ coverage(by: MINISTERIAL_GOAL, year: 2021, filter: { municipalities: [\"0561\"] }) {"
					+ " rows { cells { municipality { name } state } } } }")
			.texts("coverage.rows[*].cells[?(@.municipality.name == 'Esbjerg')].state")).isNotEmpty()
			.containsOnly("NOT_LOADED");
	}

	@Test
	void aPlanThatComesBackHasTheIdsThatItHad() {
		Set<String> before = nodes().get("sound").keySet();
		String plan = this.seed.read("plans/sound.yaml");
		this.seed.without("plans/sound.yaml");
		run();
		assertThat(nodes()).doesNotContainKey("sound");
		this.seed.with("plans/sound.yaml", plan);
		assertThat(run().added()).containsExactly("sound");
		assertThat(nodes().get("sound").keySet()).isEqualTo(before);
	}

	@Test
	void aChangedCatalogueIsWrittenAnewWithAllThatHangsOnIt() {
		Map<String, Map<String, String>> before = nodes();
		edit("catalogue/01-places.yaml", "name: Fanø", "name: Fanø Ø");
		assertThat(run().changed()).containsExactly("other", "sound");
		assertThat(api.ask("{ plan(slug: \"other\") { issuer { name } } }").<String>at("plan.issuer.name"))
			.isEqualTo("Fanø Ø");
		Map<String, Map<String, String>> after = nodes();
		before.forEach(
				(document, nodes) -> assertThat(after.get(document).keySet()).as(document).isEqualTo(nodes.keySet()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Writing the catalogue", "Writing plan other (1 of 2)", "Writing plan sound (2 of 2)" })
	void anImportThatFailsOnItsWayLeavesEverythingAsItWas(String moment) {
		Map<String, Map<String, String>> nodes = nodes();
		DatasetState state = store.state();
		String answer = api.ask(EVERYTHING).body();
		edit("catalogue/01-places.yaml", "name: Fanø", "name: Fanø Ø");
		edit("plans/sound.yaml", "title: Ungeindsats", "title: Unge i fokus");
		edit("plans/other.yaml", "title: Ungeindsats", "title: Noget helt andet");
		assertThatThrownBy(() -> run(this.seed, (line) -> {
			if (line.equals(moment)) {
				throw new IllegalStateException("The power is gone");
			}
		})).hasMessage("The power is gone");
		assertThat(api.ask(EVERYTHING).body()).isEqualTo(answer);
		assertThat(store.state()).isEqualTo(state);
		assertThat(nodes()).isEqualTo(nodes);
		assertThat(ImportProgram.recomputed(reader)).isEqualTo(state.version());
		if (!moment.equals("Writing the catalogue")) {
			assertThat(stored("n.visibleFrom > d.generation")).as("leavings").isPositive();
			assertThat(stored("n.visibleUntil = d.generation + 1")).as("leavings").isPositive();
		}
		assertThat(run().changed()).containsExactly("other", "sound");
		assertThat(stored("n.visibleFrom > d.generation OR n.visibleUntil = d.generation + 1")).as("leavings").isZero();
		assertThat(api.ask("{ strategies { nodes { title } } }").texts("strategies.nodes[*].title"))
			.containsExactlyInAnyOrder("Unge i fokus", "Noget helt andet");
	}

	@Test
	void whatAFailedImportLeftBehindIsClearedEvenIfTheNextOneChangesNothing() {
		DatasetState state = store.state();
		String old = this.seed.read("plans/sound.yaml");
		edit("plans/sound.yaml", "title: Ungeindsats", "title: Unge i fokus");
		edit("catalogue/01-places.yaml", "name: Fanø", "name: Fanø Ø");
		assertThatThrownBy(() -> run(this.seed, (line) -> {
			if (line.startsWith("Writing plan sound")) {
				throw new IllegalStateException();
			}
		})).isInstanceOf(IllegalStateException.class);
		this.seed.with("plans/sound.yaml", old);
		edit("catalogue/01-places.yaml", "name: Fanø Ø", "name: Fanø");
		assertThat(run().unchanged()).containsExactly("other", "sound");
		assertThat(stored("n.visibleFrom > d.generation OR n.visibleUntil = d.generation + 1")).isZero();
		assertThat(store.state()).isEqualTo(state);
	}

	@Test
	void aStartOnTheFilesThatTheDataWereMadeFromReadsNoneOfThem() {
		List<Path> folders = List.of(this.seed.folder());
		importer.run(SeedValidator.validate(SeedFiles.in(this.seed.folder()), null).seed().orElseThrow(),
				SeedImporter.origin(folders), (line) -> {
				});
		DatasetState state = store.state();
		assertThat(importer.recognise(SeedFiles.in(this.seed.folder()), "another origin")).isEmpty();
		edit("plans/sound.yaml", "slug: sound", "slug: [nothing that can be read");
		SeedFiles unreadable = SeedFiles.in(this.seed.folder());
		assertThat(SeedValidator.validate(unreadable, null).seed()).isEmpty();
		assertThat(importer.recognise(unreadable, state.origin())).isEmpty();
		store.remember(SeedImporter.fingerprint(unreadable.fingerprint()) + " " + state.version());
		assertThat(importer.recognise(unreadable, state.origin())).contains(new ImportResult(List.of(), List.of(),
				List.of("other", "sound"), List.of(), state.version(), ImportTimes.NONE));
		StatementCounter counter = instance.getBean(StatementCounter.class);
		counter.take();
		new SeedLoader(new SeedSettings(true, folders), instance.getBean(Migrations.class), importer).start();
		assertThat(counter.take()).as("reads").hasSizeLessThanOrEqualTo(2);
		this.seed.with("words/spare.yaml", "");
		assertThat(importer.recognise(SeedFiles.in(this.seed.folder()), state.origin())).as("one more file").isEmpty();
	}

	@Test
	void filesAreNotRecognisedAfterAnOlderPlangrafHasImportedOthers() {
		SeedFiles files = SeedFiles.in(this.seed.folder());
		String origin = store.state().origin();
		assertThat(importer.recognise(files, origin)).isPresent();
		String version = store.state().version();
		Neo4jClient client = instance.getBean(Neo4jClient.class);
		client.query("MATCH (d:Dataset) SET d.version = 'that of 0.1.0'").run();
		assertThat(importer.recognise(files, origin)).isEmpty();
		client.query("MATCH (d:Dataset) SET d.version = $version").bind(version).to("version").run();
		assertThat(importer.recognise(files, origin)).isPresent();
	}

	@Test
	void whatAFailedImportLeftBehindIsClearedByAStartOnTheSameFilesToo() {
		SeedFiles files = SeedFiles.in(this.seed.folder());
		edit("plans/sound.yaml", "title: Ungeindsats", "title: Unge i fokus");
		assertThatThrownBy(() -> run(this.seed, (line) -> {
			if (line.startsWith("Writing plan sound")) {
				throw new IllegalStateException();
			}
		})).isInstanceOf(IllegalStateException.class);
		instance.getBean(Neo4jClient.class).query("CREATE (:Entry {visibleFrom: 1000000000})").run();
		assertThat(importer.recognise(files, store.state().origin())).isPresent();
		assertThat(stored("n.visibleFrom > d.generation OR n.visibleUntil = d.generation + 1")).isZero();
	}

	@Test
	void theVersionIsTheSameWhateverTheWayAndTheStore() {
		SeedFixture real = SeedFixture.in(temporary);
		real.without("plans").without("catalogue");
		copy("catalogue", real, Set.of());
		copy("plans", real, Set.of("esbjerg-2021-2022.yaml", "hedensted-2021.yaml"));
		run(real, (line) -> {
		});
		String half = ImportProgram.recomputed(reader);
		copy("plans", real, Set.of("albertslund-2020-2022.yaml", "jammerbugt-2019.yaml"));
		run(real, (line) -> {
		});
		real.without("plans").without("readings");
		copy("plans", real, Set.of());
		String whole = run(real, (line) -> {
		}).version();
		assertThat(whole).isNotEqualTo(half)
			.isEqualTo(ImportProgram.recomputed(reader))
			.isEqualTo(Api.embedded().ask("{ dataset { version } }").<String>at("dataset.version"));
	}

	@Test
	void aCommentInAFileMakesANewImportOfItButNotANewVersion() {
		String version = store.state().version();
		this.seed.with("plans/sound.yaml", "# Bemærkning.\n\n" + this.seed.read("plans/sound.yaml") + "\n");
		ImportResult plan = run();
		assertThat(plan.changed()).containsExactly("sound");
		assertThat(plan.version()).isEqualTo(version);
		this.seed.with("catalogue/01-places.yaml", "# Bemærkning.\n" + this.seed.read("catalogue/01-places.yaml"));
		ImportResult catalogue = run();
		assertThat(catalogue.changed()).containsExactly("other", "sound");
		assertThat(catalogue.version()).isEqualTo(version);
	}

	@Test
	void whatWasCountedInASourceIsAPartOfItsPlanAndOfTheVersion() {
		String search = """
				{ plans { nodes { slug wordSearches { subject { name } words { word occurrences } total } } }
				  coverage(by: MINISTERIAL_GOAL, year: 2021) { rows { cells { wordSearch { total } } } } }
				""";
		assertThat(api.ask(search).rows("plans.nodes[*].wordSearches[*]")).isEmpty();
		assertThat(api.ask(search).rows("coverage.rows[*].cells[*]")).isNotEmpty()
			.allMatch((cell) -> cell.get("wordSearch") == null);
		this.seed.searched();
		run();
		assertThat(api.ask(search).rows("plans.nodes[?(@.slug=='sound')].wordSearches[*].words[*]"))
			.extracting((word) -> word.get("word") + " " + word.get("occurrences"))
			.containsExactly("mentor* 3", "støttepersoner 0", "følger 2");
		assertThat(api.ask(search).<List<Integer>>at("plans.nodes[*].wordSearches[*].total")).containsExactly(5);
		String version = store.state().version();
		edit("words/sound.yaml", "\"følger\": 2", "\"følger\": 1");
		ImportResult result = run();
		assertThat(result.changed()).containsExactly("sound");
		assertThat(result.version()).isNotEqualTo(version);
		assertThat(api.ask(search).<List<Integer>>at("plans.nodes[*].wordSearches[*].total")).containsExactly(4);
		assertThat(api
			.ask("query($since: String!) { dataset { changes(since: $since) { totalCount } } }",
					Map.of("since", version))
			.<Integer>at("dataset.changes.totalCount")).isZero();
	}

	@Test
	void anOperationThatAnImportComesBetweenSeesTheDataThatItBeganWith() {
		StatementCounter counter = instance.getBean(StatementCounter.class);
		counter.take();
		String before = api.ask(COVERAGE).body();
		assertThat(counter.take()).as("statements").hasSize(2);
		changeAll();
		INTERRUPTION.afterNextRead(this::run);
		assertThat(api.ask(COVERAGE).body()).as("the operation in between").isEqualTo(before);
		assertThat(api.ask(COVERAGE).body()).as("the next operation")
			.isNotEqualTo(before)
			.contains("Unge i fokus", "Fanø Ø")
			.doesNotContain("Ungeindsats");
	}

	@Test
	void whatWasRetiredIsDeletedByAnImportThatNoReaderCanReachBackBefore() {
		changeAll();
		run();
		run();
		assertThat(stored("n.visibleUntil <= d.generation")).as("within a minute").isPositive();
		instance.getBean(Neo4jClient.class).query("MATCH (d:Dataset) SET d.changedAt = d.changedAt - 60001").run();
		run();
		assertThat(stored("n.visibleUntil <= d.generation")).as("a minute later").isZero();
		assertThat(stored("n.visibleUntil > d.generation")).isPositive();
	}

	@Test
	void readersSeeAllOfOneSeedOrAllOfTheOtherWhileImportsGoOn() {
		String one = api.ask(COVERAGE).body();
		changeAll();
		run();
		String two = api.ask(COVERAGE).body();
		Set<String> seen = Collections.synchronizedSet(new HashSet<>());
		AtomicReference<Boolean> over = new AtomicReference<>(false);
		CompletableFuture<Void> asking = CompletableFuture.runAsync(() -> {
			while (!over.get()) {
				seen.add(api.ask(COVERAGE).body());
			}
		});
		for (int i = 0; i < 60 && (i < 10 || seen.size() < 2); i++) {
			changeAll();
			run();
		}
		over.set(true);
		asking.join();
		assertThat(seen).containsExactlyInAnyOrder(one, two);
	}

	@Test
	void twoImportsAtOnceGoOneAfterTheOther() {
		SeedFixture first = this.seed;
		SeedFixture second = SeedFixture.in(temporary).without("plans");
		second.with("plans/third.yaml", this.seed.read("plans/sound.yaml").replace("slug: sound", "slug: third"));
		edit("catalogue/01-places.yaml", "name: Fanø", "name: Fanø Ø");
		long generation = store.state().generation();
		List<String> lines = Collections.synchronizedList(new ArrayList<>());
		CyclicBarrier together = new CyclicBarrier(2);
		List<CompletableFuture<ImportResult>> imports = List.of(first, second)
			.stream()
			.map((seed) -> CompletableFuture.supplyAsync(() -> {
				await(together);
				return run(seed, (line) -> lines.add(seed.folder() + " " + line));
			}))
			.toList();
		List<ImportResult> results = imports.stream().map(CompletableFuture::join).toList();
		assertThat(store.state().generation()).isEqualTo(generation + 2);
		List<String> turns = lines.stream().map((line) -> line.split(" ")[0]).toList();
		assertThat(turns.indexOf(turns.get(turns.size() - 1))).as("where the second begins, in %s", lines)
			.isEqualTo(turns.lastIndexOf(turns.get(0)) + 1);
		boolean firstWasLast = turns.get(turns.size() - 1).equals(first.folder().toString());
		assertThat(store.state().version()).isEqualTo(results.get(firstWasLast ? 0 : 1).version());
		assertThat(nodes().keySet()).containsExactlyInAnyOrderElementsOf(
				firstWasLast ? Set.of("catalogue", "other", "sound") : Set.of("catalogue", "third"));
	}

	private static void await(CyclicBarrier barrier) {
		try {
			barrier.await();
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void changeAll() {
		boolean changed = this.seed.read("catalogue/01-places.yaml").contains("name: Fanø Ø");
		edit("catalogue/01-places.yaml", changed ? "name: Fanø Ø" : "name: Fanø",
				changed ? "name: Fanø" : "name: Fanø Ø");
		for (String plan : List.of("plans/sound.yaml", "plans/other.yaml")) {
			edit(plan, changed ? "title: Unge i fokus" : "title: Ungeindsats",
					changed ? "title: Ungeindsats" : "title: Unge i fokus");
		}
	}

	private SeedFiles files() {
		return SeedFiles.in(this.seed.folder());
	}

	/** What is wrong with the files now, by file; nothing is imported then. */
	private List<String> faults() {
		DatasetState before = store.state();
		SeedImport outcome = importer.run(files(), "test", (line) -> {
		});
		assertThat(outcome.result()).isEmpty();
		assertThat(store.state()).isEqualTo(before);
		return outcome.findings()
			.stream()
			.map((finding) -> finding.file().replace(this.seed.folder() + "/", "") + " " + finding.fault())
			.toList();
	}

	private ImportResult run() {
		return run(this.seed, (line) -> {
		});
	}

	private static ImportResult run(SeedFixture seed, Consumer<String> progress) {
		SeedValidation validation = SeedValidator.validate(SeedFiles.in(seed.folder()), null);
		assertThat(validation.findings()).filteredOn(Finding::isError).isEmpty();
		return importer.run(validation.seed().orElseThrow(), "test", progress);
	}

	private void edit(String file, String from, String to) {
		String text = this.seed.read(file);
		assertThat(text).contains(from);
		this.seed.with(file, text.replace(from, to));
	}

	/** Copies files of the real seed; no names mean all. */
	/**
	 * Copies the catalogue, or plans with their readings: all, or those of these names.
	 */
	private static void copy(String kind, SeedFixture to, Set<String> names) {
		SeedFiles files = SeedFiles.in(Path.of("seed"));
		for (SeedPart part : SeedPart.values()) {
			if ((part == SeedPart.CATALOGUE) == kind.equals("catalogue")) {
				files.of(part)
					.stream()
					.filter((file) -> names.isEmpty() || names.contains(file.name()))
					.forEach((file) -> to.with(part.folder() + "/" + file.name(), file.bytes()));
			}
		}
	}

	/** Element ids of what is visible, by document and by global id. */
	private static Map<String, Map<String, String>> nodes() {
		return reader.read("""
				MATCH (d:Dataset {key: 'dataset'}), (n:Entry)
				WHERE n.visibleFrom <= d.generation AND d.generation < n.visibleUntil
				RETURN n.document AS document, n.id AS id, elementId(n) AS element
				""", Map.of())
			.stream()
			.collect(Collectors.groupingBy((row) -> (String) row.get("document"), TreeMap::new,
					Collectors.toMap((row) -> (String) row.get("id"), (row) -> (String) row.get("element"))));
	}

	private static long stored(String condition) {
		return (Long) reader
			.read("MATCH (d:Dataset {key: 'dataset'}), (n:Entry) WHERE " + condition + " RETURN count(n) AS n",
					Map.of())
			.get(0)
			.get("n");
	}

	/** Lets something happen between two statements. */
	static final class Interruption implements BeanPostProcessor {

		private final AtomicReference<Runnable> action = new AtomicReference<>();

		void afterNextRead(Runnable action) {
			this.action.set(action);
		}

		@Override
		public Object postProcessAfterInitialization(Object bean, String name) {
			if (bean instanceof GraphReader reads) {
				return (GraphReader) (cypher, parameters) -> {
					List<Map<String, Object>> rows = reads.read(cypher, parameters);
					Runnable now = this.action.getAndSet(null);
					if (now != null) {
						now.run();
					}
					return rows;
				};
			}
			return bean;
		}

	}

}
