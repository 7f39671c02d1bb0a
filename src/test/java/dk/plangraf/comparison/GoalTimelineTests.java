package dk.plangraf.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dk.plangraf.evidence.CoverageLevel;
import dk.plangraf.plan.CoverageDimension;
import dk.plangraf.plan.EvidenceBase;
import dk.plangraf.plan.GoalTimelineBase;
import dk.plangraf.plan.GoalsOfYear;
import dk.plangraf.plan.PlanInYear;
import dk.plangraf.plan.WordedAnnouncement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A goal through the years, on small histories. */
class GoalTimelineTests {

	private static final String GOAL = "goal";

	private final Map<Integer, WordedAnnouncement> announcements = new TreeMap<>();

	private final Map<Integer, GoalsOfYear> sets = new TreeMap<>();

	private final List<PlanInYear> plans = new ArrayList<>();

	private final List<Integer> toldYears = new ArrayList<>();

	private @Nullable String endedOn;

	@Test
	void aGoalIsAnnouncedContinuedAndDropped() {
		without(2016).announced(2017, "Flere i job").announced(2018, "Flere i job").without(2019).without(2020);
		assertThat(events()).containsExactly("2016 NOT_ANNOUNCED", "2017 ANNOUNCED", "2018 CONTINUED", "2019 DROPPED",
				"2020 NOT_ANNOUNCED");
	}

	@Test
	void aGoalThatComesBackIsAnnouncedAgain() {
		announced(2017, "Flere i job").without(2018).announced(2019, "Flere skal i job");
		assertThat(events()).containsExactly("2017 ANNOUNCED", "2018 DROPPED", "2019 ANNOUNCED");
		assertThat(year(2019).reworded()).isNull();
	}

	@Test
	void aYearThatIsNotFullyKnownNeverMakesAGoalDropped() {
		announced(2017, "Flere i job").partly(2018).without(2020);
		assertThat(events()).containsExactly("2017 ANNOUNCED", "2018 NOT_KNOWN", "2019 NOT_KNOWN", "2020 DROPPED");
		assertThat(year(2020).history().previous()).isEqualTo(this.announcements.get(2017));
	}

	@Test
	void whatIsNotKnownBetweenTwoAnnouncementsDoesNotMakeTheSecondANewOne() {
		announced(2017, "Flere i job").partly(2018).announced(2020, "Flere skal i job");
		assertThat(events()).endsWith("2018 NOT_KNOWN", "2019 NOT_KNOWN", "2020 REWORDED");
		assertThat(year(2020).history().previous()).isEqualTo(this.announcements.get(2017));
	}

	@Test
	void anEndedGoalEndsOnceAndIsNotDropped() {
		announced(2023, "Flere i job").announced(2024, "Flere i job").without(2025).without(2026);
		this.endedOn = "2024";
		assertThat(events()).containsExactly("2023 ANNOUNCED", "2024 CONTINUED", "2025 ENDED", "2026 NOT_ANNOUNCED");
	}

	@Test
	void thatAGoalHasEndedIsKnownWhateverIsKnownOfTheOtherGoals() {
		announced(2024, "Flere i job").partly(2025);
		this.endedOn = "2024-12-31";
		assertThat(events()).containsExactly("2024 ANNOUNCED", "2025 ENDED");
	}

	@Test
	void aGoalThatWasDroppedLongAgoDoesNotEndLater() {
		announced(2021, "Flere i job").without(2022).without(2023).without(2024).without(2025);
		this.endedOn = "2024";
		assertThat(events()).endsWith("2022 DROPPED", "2023 NOT_ANNOUNCED", "2024 NOT_ANNOUNCED", "2025 NOT_ANNOUNCED");
	}

	@Test
	void aSourceMaySayThatAGoalIsContinuedWhoseBeginningIsNotKnown() {
		put(2019, "Flere i job", true, "CONTINUED");
		assertThat(events()).containsExactly("2019 CONTINUED");
		assertThat(year(2019).reworded()).isNull();
		assertThat(year(2019).history().previous()).isNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "Flere i job. | Flere i job | CONTINUED", "»Flere« i  job | \"flere\" i job | CONTINUED",
					"job- og uddannelsesparate | Job– og uddannelses-parate | CONTINUED",
					"Flere i job | Flere skal i job | REWORDED", "mål 2 | mål 3 | REWORDED",
					"så få som muligt | så fa som muligt | REWORDED" })
	void typographyIsNoOtherWording(String before, String after, GoalEvent event) {
		announced(2017, before).announced(2018, after);
		assertThat(year(2018).event()).isEqualTo(event);
		assertThat(year(2018).reworded()).isEqualTo(event == GoalEvent.REWORDED);
	}

	@Test
	void aWordingThatAnotherSourceTellsIsNoNewWording() {
		announced(2019, "Flere i job").told(2020, "Job til flere");
		assertThat(year(2020).event()).isEqualTo(GoalEvent.CONTINUED);
		assertThat(year(2020).reworded()).isNull();
		// but that it is told in the same words is something
		told(2020, "flere i job");
		assertThat(year(2020).reworded()).isFalse();
	}

	@Test
	void whatIsKnownAtSecondHandSaysSo() {
		without(2016).announced(2017, "Flere i job").without(2018).told(2019, "Flere i job").without(2020).partly(2021);
		this.toldYears.addAll(List.of(2016, 2018, 2019, 2021));
		assertThat(timeline().years()).extracting((year) -> year.event() + " " + year.secondHand())
			.containsExactly("NOT_ANNOUNCED true", "ANNOUNCED false", "DROPPED true", "ANNOUNCED true", "DROPPED false",
					"NOT_KNOWN false");
	}

	@Test
	void thatAGoalHasEndedIsNotToldByTheGoalsOfTheYear() {
		announced(2024, "Flere i job").without(2025).without(2026);
		this.toldYears.addAll(List.of(2025, 2026));
		this.endedOn = "2024-12-31";
		assertThat(timeline().years()).extracting(GoalTimelineYear::secondHand).containsOnly(false);
	}

	@Test
	void afterATellingTheWordsAreComparedWithTheLastThatWereSeen() {
		announced(2019, "Flere i job").told(2020, "Job til flere").announced(2021, "Flere skal i job");
		assertThat(year(2021).event()).isEqualTo(GoalEvent.REWORDED);
		assertThat(year(2021).history().previous()).isEqualTo(this.announcements.get(2019));
		announced(2021, "Flere i job");
		assertThat(year(2021).event()).isEqualTo(GoalEvent.CONTINUED);
		assertThat(year(2021).reworded()).isFalse();
	}

	@Test
	void whereNoWordingWasSeenBeforeNothingIsKnownOfAChange() {
		told(2020, "Job til flere").announced(2021, "Flere i job");
		assertThat(year(2021).event()).isEqualTo(GoalEvent.CONTINUED);
		assertThat(year(2021).reworded()).isNull();
	}

	@Test
	void aYearHasACellForEachMunicipalityWithALoadedPlanAndForNoOther() {
		announced(2020, "Flere i job").announced(2021, "Flere i job");
		this.plans.add(new PlanInYear("0561", 2021, "esbjerg", true, List.of()));
		this.plans.add(new PlanInYear("0563", 2021, "esbjerg", true, List.of()));
		this.plans.add(new PlanInYear("0766", 2021, "hedensted", false, List.of()));
		this.plans.add(new PlanInYear("0849", 2021, null, false, List.of()));
		GoalTimelineYear year = year(2021);
		assertThat(year.cells()).extracting((cell) -> cell.key().municipality())
			.containsExactly("0561", "0563", "0766");
		assertThat(year.tally()).containsExactly(new CellTally(CoverageState.JUDGED, CoverageLevel.NOT_FOUND, 2),
				new CellTally(CoverageState.NOT_KNOWN, null, 1));
		assertThat(year.planKeys()).containsExactly("esbjerg", "hedensted");
		assertThat(year(2020).cells()).isEmpty();
	}

	@Test
	void theYearsReachFromTheFirstToTheLastThatAnythingIsKnownOf() {
		announced(2018, "Flere i job");
		this.plans.add(new PlanInYear("0561", 2016, "esbjerg", true, List.of()));
		this.plans.add(new PlanInYear("0561", 2020, "esbjerg", true, List.of()));
		assertThat(events()).containsExactly("2016 NOT_KNOWN", "2017 NOT_KNOWN", "2018 ANNOUNCED", "2019 NOT_KNOWN",
				"2020 NOT_KNOWN");
		assertThat(year(2018).hasSet()).isTrue();
		assertThat(year(2019).hasSet()).isFalse();
	}

	@Test
	void ofAnEmptyWorldThereIsNoYear() {
		assertThat(timeline().years()).isEmpty();
	}

	private GoalTimelineTests announced(int year, String wording) {
		return put(year, wording, true, null);
	}

	private GoalTimelineTests told(int year, String wording) {
		return put(year, wording, false, null);
	}

	private GoalTimelineTests put(int year, String wording, boolean seen, @Nullable String novelty) {
		this.announcements.put(year, new WordedAnnouncement(year + "/" + GOAL, year, wording, seen, novelty));
		this.sets.put(year, new GoalsOfYear(year, true, List.of(GOAL), List.of()));
		return this;
	}

	private GoalTimelineTests without(int year) {
		this.sets.put(year, new GoalsOfYear(year, true, List.of("other"), List.of()));
		return this;
	}

	private GoalTimelineTests partly(int year) {
		this.sets.put(year, new GoalsOfYear(year, false, List.of("other"), List.of()));
		return this;
	}

	private GoalTimeline timeline() {
		EvidenceBase evidence = new EvidenceBase(CoverageDimension.MINISTERIAL_GOAL, this.plans,
				List.copyOf(this.sets.values()), null, List.of(), null);
		return GoalTimeline.of(new GoalTimelineBase(GOAL, this.endedOn, List.copyOf(this.announcements.values()),
				this.toldYears, evidence), CoverageQueries.comparison(evidence, CoverageFixture.ALL, new Entries()));
	}

	private GoalTimelineYear year(int year) {
		return timeline().years().stream().filter((one) -> one.year() == year).findFirst().orElseThrow();
	}

	private List<String> events() {
		return timeline().years().stream().map((year) -> year.year() + " " + year.event()).toList();
	}

}
