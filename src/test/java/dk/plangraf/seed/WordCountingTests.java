package dk.plangraf.seed;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import dk.plangraf.graph.NodeLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The files of counted words: how they are made, checked and taken in. */
class WordCountingTests {

	private static final String MEND = " Run \"plangraf words\" with the seed folder and --sources.";

	@TempDir
	Path temporary;

	@Test
	void whatIsCountedIsWrittenBesideThePlansAndIsSound() {
		SeedFixture seed = seed();
		String written = seed.read("words/sound.yaml");
		assertThat(seed.findings()).isEmpty();
		seed.without("words");
		assertThat(seed.findings()).containsExactly(
				"NOTICE plans/sound.yaml:1:7 /slug: No words were counted in the source of \"sound\"." + MEND);
		List<WordFile> files = count(seed).files();
		assertThat(files).singleElement()
			.satisfies((file) -> assertThat(file.path()).isEqualTo(seed.folder().resolve("words/sound.yaml")));
		assertThat(seed.folder().resolve("words")).doesNotExist();
		assertThat(files.get(0).write()).isTrue();
		assertThat(files.get(0).write()).as("written again").isFalse();
		assertThat(seed.read("words/sound.yaml")).isEqualTo(written);
		assertThat(files.get(0).words()).isEqualTo(20);
		assertThat(files.get(0).found()).isEqualTo(2);
	}

	@Test
	void whatWasCountedBeforeDoesNotStandInTheWay() {
		SeedFixture seed = seed();
		String sound = seed.read("words/sound.yaml");
		seed.with("words/sound.yaml", "plan: [");
		assertThat(seed.findings()).isNotEmpty();
		assertThat(count(seed).files().get(0).write()).isTrue();
		assertThat(seed.read("words/sound.yaml")).isEqualTo(sound);
	}

	@Test
	void nothingIsCountedForASeedThatHasErrors() {
		SeedFixture seed = seed();
		seed.with("plans/sound.yaml", seed.read("plans/sound.yaml").replace("exact: Flere", "exact: Fleere"));
		WordCounting counting = count(seed);
		assertThat(counting.files()).isEmpty();
		assertThat(counting.findings()).anyMatch(Finding::isError);
	}

	@Test
	void aFileThatNoPlanBelongsToIsAnError() {
		SeedFixture seed = seed();
		seed.with("words/other.yaml", seed.read("words/sound.yaml").replace("plan: sound", "plan: other"));
		assertThat(seed.findings()).containsExactly(
				"ERROR words/other.yaml:1:1: There is no plan that this would be counted in. Put the plan into plans/other.yaml, or remove this file.");
	}

	@Test
	void aPlanHasOneFile() {
		SeedFixture seed = seed();
		SeedFixture other = SeedFixture.in(this.temporary).without("plans").without("catalogue");
		other.with("plans/.gitkeep", "").with("words/sound.yaml", seed.read("words/sound.yaml"));
		assertThat(SeedValidator.validate(SeedFiles.in(seed.folder(), other.folder()), null).findings())
			.filteredOn(Finding::isError)
			.singleElement()
			.asString()
			.contains("What was counted in this plan already stands in ");
	}

	@Test
	void withoutTheSourcesOtherWordsOfTheCatalogueAreOnlyTold() {
		SeedFixture seed = seed();
		seed.with("catalogue/04-words.yaml",
				seed.read("catalogue/04-words.yaml").replace("støttepersoner", "støtteperson*"));
		String finding = "words/sound.yaml:7:5 /ministerialGoals/mentorer-til-alle: The catalogue has other words, or none, for \"mentorer-til-alle\"."
				+ MEND;
		assertThat(seed.findings()).containsExactly("ERROR " + finding);
		SeedValidation validation = SeedValidator.validate(SeedFiles.in(seed.folder()), null);
		assertThat(validation.findings()).singleElement().satisfies((notice) -> {
			assertThat(notice.isError()).isFalse();
			assertThat(notice.toString()).endsWith(finding);
		});
		// what was looked for, not what should have been
		assertThat(edges(validation.seed().orElseThrow())).contains(new GraphEdge("LOOKED_FOR",
				new NodeRef(NodeLabel.EMPLOYMENT_PLAN, "sound"),
				new NodeRef(NodeLabel.MINISTERIAL_GOAL, "mentorer-til-alle"),
				Map.of("words", List.of("mentor*", "støttepersoner", "følger"), "occurrences", List.of(3L, 0L, 2L))));
	}

	@Test
	void whatIsNotInTheCatalogueIsLeftOut() {
		SeedFixture seed = seed().without("catalogue/04-words.yaml");
		ValidatedSeed validated = SeedValidator.validate(SeedFiles.in(seed.folder()), null).seed().orElseThrow();
		assertThat(edges(validated)).hasSize(17)
			.extracting((edge) -> edge.to().label())
			.containsOnly(NodeLabel.SUSTAINABLE_DEVELOPMENT_GOAL);
	}

	@Test
	void anotherNumberMakesAnotherVersionAndChangesNoElement() {
		SeedFixture seed = seed();
		ValidatedSeed before = SeedValidator.validate(SeedFiles.in(seed.folder()), null).seed().orElseThrow();
		seed.with("words/sound.yaml", seed.read("words/sound.yaml").replace("mentor*\": 3", "mentor*\": 4"));
		ValidatedSeed after = SeedValidator.validate(SeedFiles.in(seed.folder()), null).seed().orElseThrow();
		assertThat(after.plans().get(0).checksum()).isNotEqualTo(before.plans().get(0).checksum());
		SeedDifference difference = SeedDifference.between(before, after);
		assertThat(difference.changes()).isEmpty();
		assertThat(difference.newVersion()).isNotEqualTo(difference.oldVersion());
	}

	@Test
	void otherWordsOfAGoalAreAChangeOfTheGoal() {
		SeedFixture seed = seed();
		ValidatedSeed before = SeedValidator.validate(SeedFiles.in(seed.folder()), null).seed().orElseThrow();
		seed.with("catalogue/04-words.yaml", seed.read("catalogue/04-words.yaml").replace("følger", "følgesvend"));
		ValidatedSeed after = SeedValidator.validate(SeedFiles.in(seed.folder()), null).seed().orElseThrow();
		assertThat(SeedDifference.between(before, after).changes()).singleElement().satisfies((change) -> {
			assertThat(change.key()).isEqualTo("mentorer-til-alle");
			assertThat(change.fields()).containsExactly(new FieldChange("searchWords", "følger", "følgesvend"));
		});
	}

	@Test
	void everyMinisterialGoalOfThisRepositoryHasWordsOfItsOwnNameFirst() {
		CatalogueDocument catalogue = SeedValidator.validate(SeedFiles.packaged(), null)
			.seed()
			.orElseThrow()
			.catalogue();
		assertThat(catalogue.ministerialGoals()).isNotEmpty().allSatisfy((goal) -> {
			SearchedText name = SearchedText.of(goal.name());
			assertThat(goal.searchWords()).as(goal.key()).hasSizeGreaterThan(1);
			assertThat(goal.searchWords().get(0).words()).as(goal.key())
				.anySatisfy((word) -> assertThat(name.count(new SearchWord(word))).isPositive());
		});
	}

	@Test
	void theWordsOfThisRepositoryAreThoseThatWereCounted() {
		SeedValidation validation = SeedValidator.validate(SeedFiles.packaged(), null);
		assertThat(validation.findings()).extracting(Finding::file).noneMatch((file) -> file.contains("/words/"));
		assertThat(validation.seed().orElseThrow().plans()).hasSize(4)
			.allSatisfy((plan) -> assertThat(plan.words()).isNotNull());
	}

	private static WordCounting count(SeedFixture seed) {
		return WordCounting.of(List.of(seed.folder()), seed.sources());
	}

	private SeedFixture seed() {
		return SeedFixture.in(this.temporary).searched();
	}

	private static List<GraphEdge> edges(ValidatedSeed seed) {
		return PlanGraph.of(seed.plans().get(0), seed.catalogue())
			.edges()
			.stream()
			.filter((edge) -> edge.type().equals("LOOKED_FOR"))
			.toList();
	}

}
