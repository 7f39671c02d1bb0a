package dk.plangraf.comparison;

import dk.plangraf.evidence.ClaimBasis;
import dk.plangraf.evidence.CoverageLevel;
import java.util.EnumSet;
import java.util.List;

import dk.plangraf.plan.CoverageDimension;
import dk.plangraf.plan.EvidenceBase;
import dk.plangraf.plan.PlanInYear;
import dk.plangraf.plan.SubjectEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static dk.plangraf.comparison.CoverageFixture.part;
import static dk.plangraf.comparison.CoverageFixture.use;
import static dk.plangraf.comparison.CoverageFixture.useByPart;
import static dk.plangraf.comparison.CoverageFixture.useByTarget;
import static dk.plangraf.comparison.CoverageFixture.whole;
import static org.assertj.core.api.Assertions.assertThat;

/** The meaning of a cell by target group, instrument and partner, and by UN goal. */
class UseTests {

	/** A tree of instruments: two ways lead from the lowest to the top. */
	private static final List<SubjectEntry> TREE = List.of(new SubjectEntry("ansaettelse", List.of()),
			new SubjectEntry("fleksjob", List.of("ansaettelse", "skaanejob")), new SubjectEntry("mentor", List.of()),
			new SubjectEntry("skaanejob", List.of("ansaettelse")), new SubjectEntry("smaajob", List.of("fleksjob")));

	private static final Subjects INSTRUMENTS = Subjects.of(CoverageDimension.INSTRUMENT, TREE);

	@ParameterizedTest
	@CsvSource({ "EmploymentPlan, MENTIONED", "Strategy, PLANNED", "Commitment, PLANNED", "Initiative, ACTED_ON" })
	void aUseGivesTheLevelThatAStatedClaimOfTheSameUnitWould(String unitType, CoverageLevel level) {
		Judgement judgement = judge("mentor", whole(use(unitType, "u", "mentor")));
		assertThat(judgement.state()).isEqualTo(CoverageState.JUDGED);
		assertThat(judgement.level()).isEqualTo(level);
		assertThat(judgement.statedLevel()).isEqualTo(level);
		assertThat(judgement.basis()).isEqualTo(ClaimBasis.STATED);
	}

	@ParameterizedTest
	@CsvSource({ "QUANTIFIED, TARGETED", "DIRECTIONAL, TARGETED", "QUALITATIVE, MENTIONED", "AWAITED, MENTIONED" })
	void aTargetForATargetGroupNeedsADirectionOrAValue(String kind, CoverageLevel level) {
		Subject young = Subject.single(CoverageDimension.TARGET_GROUP, "unge");
		assertThat(judge(young, whole(useByTarget("t", kind, "unge"))).level()).isEqualTo(level);
	}

	@Test
	void theUseOfANarrowerTermCountsForABroaderOneButNotTheOtherWayRound() {
		PlanInYear plan = whole(use("Initiative", "i", "fleksjob"));
		for (String key : List.of("fleksjob", "skaanejob", "ansaettelse")) {
			assertThat(judge(key, plan).level()).as(key).isEqualTo(CoverageLevel.ACTED_ON);
		}
		for (String key : List.of("smaajob", "mentor")) {
			assertThat(judge(key, plan).level()).as(key).isEqualTo(CoverageLevel.NOT_FOUND);
		}
	}

	@Test
	void aUnitThatNamesSeveralNarrowerTermsCountsOnce() {
		Judgement judgement = judge("ansaettelse",
				whole(use("Initiative", "i", "fleksjob"), use("Initiative", "i", "smaajob"),
						use("Initiative", "i", "ansaettelse"), use("Strategy", "s", "smaajob"),
						use("Strategy", "s", "fleksjob"), use("Commitment", "c", "smaajob"),
						use("Commitment", "c", "fleksjob")));
		assertThat(judgement.units().counts())
			.satisfies(CoverageFixture.stated(1, 1, 1, new TargetKindCounts(0, 0, 0, 0)));
	}

	@Test
	void thePartsOfAnInitiativeCountAsTheirWhole() {
		Judgement judgement = judge("mentor",
				whole(useByPart("a", "whole", "mentor"), useByPart("b", "whole", "mentor")));
		assertThat(judgement.units().initiatives()).containsExactly("whole");
	}

	@Test
	void noClaimsAreMadeAndNoneAreReserved() {
		Judgement judgement = judge("mentor", whole(use("Initiative", "i", "mentor")));
		assertThat(judgement.claims()).isEmpty();
		assertThat(judgement.reservations()).isEmpty();
		assertThat(judgement.evidence()).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource(value = CoverageDimension.class, mode = EnumSource.Mode.EXCLUDE, names = "MINISTERIAL_GOAL")
	void nobodyIsSilentTowardsADutyThatDoesNotExist(CoverageDimension dimension) {
		// even where its key is one of a minister's goal
		for (String key : List.of(CoverageFixture.GOAL, CoverageFixture.ENDED)) {
			Subject subject = Subject.single(dimension, key);
			for (int year : List.of(1999, 2020, 2021)) {
				assertThat(judge(subject, CoverageFixture.plan("0561", year, true))).satisfies((judgement) -> {
					assertThat(judgement.state()).isEqualTo(CoverageState.JUDGED);
					assertThat(judgement.level()).isEqualTo(CoverageLevel.NOT_FOUND);
					assertThat(judgement.announced()).isNull();
				});
			}
			assertThat(judge(subject, part()).reason()).isEqualTo(CoverageReason.PART_OF_YEAR);
			assertThat(judge(subject, CoverageFixture.notLoaded()).state()).isEqualTo(CoverageState.NOT_LOADED);
		}
	}

	@Test
	void wordsAboutTheMinistersGoalsAsASetAreAboutNothingElse() {
		Subject subject = Subject.single(CoverageDimension.SUSTAINABLE_DEVELOPMENT_GOAL, CoverageFixture.GOAL);
		assertThat(judge(subject, whole(CoverageFixture.ofTheSet("Strategy", "s"))).level())
			.isEqualTo(CoverageLevel.NOT_FOUND);
	}

	@Test
	void aFilterByBasisThatLeavesOutStatedEvidenceLeavesOutUses() {
		Judgement judgement = Judgement.of(INSTRUMENTS.find("mentor").orElseThrow(),
				whole(use("Initiative", "i", "mentor")), CoverageFixture.ANNOUNCEMENTS,
				EnumSet.of(ClaimBasis.INFERRED));
		assertThat(judgement.reason()).isEqualTo(CoverageReason.OUTSIDE_FILTER);
	}

	@Test
	void theRowsAreTheTermsThatThereIsEvidenceOnAndThoseAboveThemInTheOrderOfTheCatalogue() {
		EvidenceBase base = new EvidenceBase(CoverageDimension.INSTRUMENT,
				List.of(whole(use("Initiative", "i", "skaanejob")), whole(use("Strategy", "s", "mentor"))), List.of(),
				null, TREE, null);
		assertThat(Coverage.rows(base, INSTRUMENTS)).extracting(Subject::key)
			.containsExactly("ansaettelse", "mentor", "skaanejob");
	}

	@Test
	void aTermHasAllBelowItOnceHoweverManyWaysThereAreAndCirclesEnd() {
		assertThat(INSTRUMENTS.find("ansaettelse").orElseThrow().terms()).containsExactlyInAnyOrder("ansaettelse",
				"fleksjob", "skaanejob", "smaajob");
		Subjects circle = Subjects.of(CoverageDimension.INSTRUMENT,
				List.of(new SubjectEntry("a", List.of("b")), new SubjectEntry("b", List.of("a"))));
		assertThat(circle.find("a").orElseThrow().terms()).containsExactlyInAnyOrder("a", "b");
	}

	private static Judgement judge(String instrument, PlanInYear plan) {
		return judge(INSTRUMENTS.find(instrument).orElseThrow(), plan);
	}

	private static Judgement judge(Subject subject, PlanInYear plan) {
		return Judgement.of(subject, plan, CoverageFixture.ANNOUNCEMENTS, CoverageFixture.ALL);
	}

}
