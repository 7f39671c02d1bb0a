package dk.plangraf.seed;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SeedValidatorTests {

	@TempDir
	Path temporary;

	private SeedFixture seed;

	@BeforeEach
	void makeSeed() {
		this.seed = SeedFixture.in(this.temporary);
	}

	@Test
	void aSoundSeedHasNoFindings() {
		SeedValidation validation = this.seed.validate();
		assertThat(validation.findings()).isEmpty();
		assertThat(validation.seed()).isPresent();
	}

	@Test
	void fiveFaultsOfDifferentKindsAreAllReportedInOneRun() throws IOException {
		Path file = SeedFixture.FAULTS.resolve("plans/five-things-are-wrong.yaml");
		this.seed.with("plans/five-things-are-wrong.yaml", Files.readAllBytes(file));
		SeedValidation validation = this.seed.validate();
		assertThat(validation.seed()).isEmpty();
		assertThat(validation.findings()).extracting(Finding::line, Finding::pointer)
			.containsExactly(tuple(8, "/titel"), tuple(9, "/issuer"), tuple(27, "/strategies/0/claims/0/goal"),
					tuple(32, "/strategies/0/targets/0/unit"), tuple(32, "/strategies/0/targets/0/key"));
	}

	@Test
	void oneFaultyFileKeepsTheWholeSeedOut() {
		this.seed.with("plans/empty.yaml", "");
		assertThat(this.seed.validate().seed()).isEmpty();
		assertThat(this.seed.findings())
			.containsExactly("ERROR plans/empty.yaml:1:1: The file is empty. Fill it, or remove it.");
	}

	@Test
	void aNoticeKeepsNothingOut() {
		this.seed.with("plans/sound.yaml",
				this.seed.read("plans/sound.yaml").replace("goal: opkvalificering", "goal: udsatte-ledige"));
		SeedValidation validation = this.seed.validate();
		assertThat(validation.findings()).singleElement()
			.extracting(Finding::severity)
			.isEqualTo(Finding.Severity.NOTICE);
		assertThat(validation.seed()).isPresent();
	}

	@Test
	void aTermIsUsedWhereOneThatIsNarrowerIs() {
		String term = "  - {key: %s, label: %s, labelEn: %s, definition: Opdigtet., %s"
				+ "source: {citation: Opdigtet, status: UNVERIFIED}}%n";
		this.seed
			.with("catalogue/04-groups.yaml",
					"targetGroups:%n".formatted() + term.formatted("unge", "Unge", "Youth", "broader: [borgere], ")
							+ term.formatted("borgere", "Borgere", "Citizens", ""))
			.with("plans/sound.yaml", this.seed.read("plans/sound.yaml")
				.replace("    claims:", "    targetGroups: [{group: unge, words: Flere unge}]\n    claims:"));
		assertThat(this.seed.findings()).isEmpty();
	}

	@Test
	void aRemovedClaimMayBeOfAUnitThatWasRetired() {
		this.seed.with("plans/sound.yaml", this.seed.read("plans/sound.yaml") + """
				corrections:
				  - date: "2026-11-22"
				    by: Karen Jensen
				    subject: gamle
				    goal: opkvalificering
				    stance: ADDRESSES
				    change: REMOVED
				    before: {basis: STATED}
				    reason: Enheden er taget ud.
				retiredKeys: [gamle]
				""");
		assertThat(this.seed.findings()).isEmpty();
	}

	@Test
	void aYearOfWhichNotAllGoalsAreKnownGivesNoNotice() {
		this.seed.with("plans/sound.yaml",
				this.seed.read("plans/sound.yaml")
					.replace("2021\n    completeness", "2020\n    completeness")
					.replace("years: [2021]", "years: [2020]")
					.replace("from: \"2021-03\"", "from: \"2020-03\""));
		assertThat(this.seed.findings()).isEmpty();
	}

	@Test
	void foldersAreTakenTogether() {
		SeedFixture plans = SeedFixture.in(this.temporary).without("catalogue");
		plans.with("plans/other.yaml", plans.read("plans/sound.yaml").replace("slug: sound", "slug: other"))
			.without("plans/sound.yaml");
		SeedValidation validation = SeedValidator.validate(SeedFiles.in(this.seed.folder(), plans.folder()), null);
		assertThat(validation.seed().orElseThrow().plans()).extracting((plan) -> plan.document().slug())
			.containsExactly("other", "sound");
	}

	@Test
	void twoPlansWithOneSlugAreAFinding() {
		SeedFixture other = SeedFixture.in(this.temporary).without("catalogue");
		SeedValidation validation = SeedValidator.validate(SeedFiles.in(this.seed.folder(), other.folder()), null);
		assertThat(validation.findings()).extracting(Finding::pointer, Finding::remedy)
			.containsExactly(tuple("/slug", "Give each plan a slug of its own."));
	}

	@Test
	void plansThatReplaceEachOtherAreAFinding() {
		String plan = this.seed.read("plans/sound.yaml");
		this.seed.with("plans/sound.yaml", plan.replace("issuer:", "replaces: other\nissuer:"))
			.with("plans/other.yaml",
					plan.replace("slug: sound", "slug: other").replace("issuer:", "replaces: sound\nissuer:"));
		assertThat(this.seed.validate().findings()).extracting(Finding::fault)
			.containsOnly("The plan is said to replace one that replaces it.")
			.hasSize(2);
	}

	@Test
	void aUnGoalThatIsMissingIsAFinding() {
		String goals = this.seed.read("catalogue/03-un-goals.yaml");
		this.seed.with("catalogue/03-un-goals.yaml", goals.substring(0, goals.indexOf("  - {number: 17")));
		assertThat(this.seed.findings())
			.containsExactly("ERROR catalogue/03-un-goals.yaml:2:5 /sustainableDevelopmentGoals/0: "
					+ "The list of UN goals lacks number 17. Give all 17 of them.");
	}

	@Test
	void aCatalogueListThatIsMissingIsAFinding() {
		this.seed.without("catalogue/03-un-goals.yaml");
		assertThat(this.seed.findings()).containsExactly("ERROR catalogue/01-places.yaml:1:1: "
				+ "Neither this file nor another of the catalogue has a list \"sustainableDevelopmentGoals\". Add it.");
	}

	@Test
	void aCatalogueFileThatCannotBeReadIsNotReportedAgainByEachPlan() {
		this.seed.with("catalogue/02-goals.yaml", "ministerialGoals: [");
		assertThat(this.seed.findings()).containsExactly("ERROR catalogue/02-goals.yaml:1:20: "
				+ "The file ends in the middle of a value. Check that brackets and quotation marks are closed.");
	}

	@Test
	void withoutSourcesAnchorsAreLeftUnchecked() {
		this.seed.with("sources/kilde.txt", "");
		assertThat(this.seed.validate().seed()).isEmpty();
		assertThat(SeedValidator.validate(SeedFiles.in(this.seed.folder()), null).findings()).isEmpty();
	}

	@Test
	void aDocumentHasAllThatItsFileSays() {
		PlanDocument plan = this.seed.validate().seed().orElseThrow().plans().get(0).document();
		assertThat(plan.covers()).containsExactly("0561", "0563");
		assertThat(plan.years()).containsExactly(new PlanYearEntry(2021, "WHOLE", null));
		assertThat(plan.targets()).isEmpty();
		StrategyEntry strategy = plan.strategies().get(0);
		assertThat(strategy.strategies()).isEmpty();
		assertThat(strategy.claims()).singleElement().extracting(ClaimEntry::goal).isEqualTo("opkvalificering");
		assertThat(strategy.initiatives()).singleElement().extracting(InitiativeEntry::from).isEqualTo("2021-03");
		assertThat(strategy.targets()).singleElement().extracting(TargetEntry::value).isEqualTo(BigDecimal.TEN);
		assertThat(strategy.passages())
			.containsExactly(new PassageEntry(List.of("Ungeindsats"), "Flere unge skal i job", null, null, null, null));
	}

	@Test
	void theCatalogueIsMergedOverItsFiles() {
		CatalogueDocument catalogue = this.seed.validate().seed().orElseThrow().catalogue();
		assertThat(catalogue.municipalities()).extracting(MunicipalityEntry::name).containsExactly("Esbjerg", "Fanø");
		assertThat(catalogue.goalSets()).extracting(GoalSetEntry::complete).containsExactly(false, true);
		assertThat(catalogue.sustainableDevelopmentGoals()).hasSize(17);
	}

	@Test
	void checksumsChangeWithTheBytesTheyCover() {
		ValidatedSeed before = this.seed.validate().seed().orElseThrow();
		assertThat(before.catalogueChecksum()).matches("[0-9a-f]{64}");
		this.seed.with("plans/sound.yaml", this.seed.read("plans/sound.yaml") + "# noted\n");
		ValidatedSeed after = this.seed.validate().seed().orElseThrow();
		assertThat(after.plans().get(0).checksum()).isNotEqualTo(before.plans().get(0).checksum());
		assertThat(after.catalogueChecksum()).isEqualTo(before.catalogueChecksum());
	}

}
