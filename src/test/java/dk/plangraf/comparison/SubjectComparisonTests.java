package dk.plangraf.comparison;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dk.plangraf.evidence.ClaimBasis;
import dk.plangraf.evidence.CoverageLevel;
import dk.plangraf.plan.ComparedPlan;
import dk.plangraf.plan.ComparedYear;
import dk.plangraf.plan.CoverageDimension;
import dk.plangraf.plan.Evidence;
import dk.plangraf.plan.PlanInYear;
import dk.plangraf.plan.SubjectEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dk.plangraf.comparison.CoverageFixture.about;
import static dk.plangraf.comparison.CoverageFixture.initiative;
import static dk.plangraf.comparison.CoverageFixture.limit;
import static dk.plangraf.comparison.CoverageFixture.mentionedBy;
import static dk.plangraf.comparison.CoverageFixture.ofTheSet;
import static dk.plangraf.comparison.CoverageFixture.planMakes;
import static dk.plangraf.comparison.CoverageFixture.strategy;
import static dk.plangraf.comparison.CoverageFixture.use;
import static org.assertj.core.api.Assertions.assertThat;

/** What plans have in common, and what is known of it. */
class SubjectComparisonTests {

	private static final List<SubjectEntry> GOALS = Stream
		.of(CoverageFixture.ENDED, "vaerdig-sagsbehandling", CoverageFixture.GOAL, CoverageFixture.LATE)
		.map((key) -> new SubjectEntry(key, List.of()))
		.toList();

	/** Below "tilbud" stand "loentilskud" and "praktik", below the first "privat". */
	private static final List<SubjectEntry> INSTRUMENTS = List.of(new SubjectEntry("tilbud", List.of()),
			new SubjectEntry("loentilskud", List.of("tilbud")), new SubjectEntry("privat", List.of("loentilskud")),
			new SubjectEntry("praktik", List.of("tilbud")), new SubjectEntry("mentor", List.of()));

	@Test
	void whatAllPlansTakeUpIsSharedAndWhatOneDoesIsDistinct() {
		SubjectComparison comparison = goals(plan("a", whole(2021, initiative("i", "STATED"), late())),
				plan("b", whole(2021, strategy("s", "INFERRED"))));
		assertThat(keys(comparison.shared())).containsExactly(CoverageFixture.GOAL);
		assertThat(keys(comparison.distinct())).containsExactly(CoverageFixture.LATE);
		assertThat(comparison.distinct().get(0).plans()).containsExactly("a");
		assertThat(comparison.shared().get(0).presences()).extracting(PlanPresence::level)
			.containsExactly(CoverageLevel.ACTED_ON, CoverageLevel.PLANNED);
	}

	@Test
	void ofThreePlansSomeMayShare() {
		SubjectComparison comparison = goals(plan("a", whole(2021, late())), plan("b", whole(2021, late())),
				plan("c", whole(2021, initiative("i", "STATED"))));
		assertThat(keys(comparison.partly())).containsExactly(CoverageFixture.LATE);
		assertThat(keys(comparison.distinct())).containsExactly(CoverageFixture.GOAL);
	}

	@Test
	void whatIsMissingFromAPartOfAYearMakesNothingDistinct() {
		SubjectComparison comparison = goals(plan("a", whole(2021, late())),
				plan("b", part(2021, initiative("i", "STATED"))));
		assertThat(keys(comparison.undecided())).containsExactly(CoverageFixture.LATE);
		assertThat(keys(comparison.distinct())).containsExactly(CoverageFixture.GOAL);
		PlanPresence presence = comparison.undecided().get(0).presences().get(1);
		assertThat(presence.presence()).isEqualTo(Presence.NOT_KNOWN);
		assertThat(presence.state()).isEqualTo(CoverageState.NOT_KNOWN);
		assertThat(presence.reason()).isEqualTo(CoverageReason.PART_OF_YEAR);
		assertThat(presence.level()).isNull();
	}

	@Test
	void aWholeYearDoesNotMakeUpForAnotherOfWhichAPartIsMissing() {
		PlanPresence presence = goals(plan("a", whole(2021, late())), plan("b", part(2020), whole(2021))).undecided()
			.get(0)
			.presences()
			.get(1);
		assertThat(presence.presence()).isEqualTo(Presence.NOT_KNOWN);
		assertThat(presence.years()).extracting(YearJudgement::level).containsExactly(null, CoverageLevel.NOT_FOUND);
	}

	@Test
	void aPartOfAYearForbidsAStateWhateverTheOtherYearsSay() {
		ComparedPlan other = plan("a", whole(2021, late(), about(CoverageFixture.ENDED, initiative("i", "STATED"))));
		SubjectComparison comparison = goals(other, plan("b", whole(2021), part(2020)));
		assertThat(comparison.undecided()).hasSize(2)
			.allSatisfy((subject) -> assertThat(subject.presences().get(1).state()).as(subject.subject().key())
				.isEqualTo(CoverageState.NOT_KNOWN));
		PlanPresence unknown = goals(other,
				plan("b", whole(2021), part(2020, about(CoverageFixture.LATE, limit("STATED")))))
			.undecided()
			.get(1)
			.presences()
			.get(1);
		assertThat(unknown.subject().key()).isEqualTo(CoverageFixture.LATE);
		assertThat(unknown.presence()).isEqualTo(Presence.NOT_KNOWN);
		assertThat(unknown.reason()).isEqualTo(CoverageReason.PART_OF_YEAR);
		assertThat(unknown.reservations()).as("what is loaded is shown all the same").hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "YN, DISTINCT", "YNN, DISTINCT", "YY, SHARED", "YYN, PARTLY", "Y?, UNDECIDED", "Y?N, UNDECIDED",
			"LN, LIMITED", "YL, DISTINCT", "L?, UNDECIDED", "YY?, UNDECIDED", "YY?N, PARTLY", "YY???N, PARTLY",
			"Y???N, UNDECIDED" })
	void whatIsNotKnownDecidesNothingUnlessItMakesNoDifference(String known, SubjectSharing expected) {
		Map<Character, Presence> signs = Map.of('Y', Presence.PRESENT, 'N', Presence.ABSENT, '?', Presence.NOT_KNOWN,
				'L', Presence.LIMITED);
		assertThat(SubjectSharing.of(known.chars().mapToObj((sign) -> signs.get((char) sign)).toList()))
			.isEqualTo(expected);
	}

	@Test
	void aPlanGoesAsFarAsInAnyOfItsYearsAndCountsEachUnitOnce() {
		PlanPresence presence = goals(
				plan("a", part(2020, strategy("s", "INFERRED", "i1")),
						whole(2021, planMakes("MENTIONS", "STATED"), strategy("s", "INFERRED", "i1", "i2"))),
				plan("b", whole(2021)))
			.distinct()
			.get(0)
			.presences()
			.get(0);
		assertThat(presence.level()).isEqualTo(CoverageLevel.ACTED_ON);
		assertThat(presence.basis()).isEqualTo(ClaimBasis.INFERRED);
		assertThat(presence.statedLevel()).isEqualTo(CoverageLevel.MENTIONED);
		assertThat(presence.counts().strategies()).isEqualTo(1);
		assertThat(presence.counts().initiatives()).isEqualTo(2);
		assertThat(presence.claims()).hasSize(2).doesNotHaveDuplicates();
		assertThat(presence.evidence(new Entries())).as("what two years have is told once")
			.extracting((evidence) -> evidence.unitKey() + " " + evidence.via() + " " + evidence.level())
			.containsExactly("s OWN PLANNED", "i1 STRATEGY ACTED_ON", "plan OWN MENTIONED", "i2 STRATEGY ACTED_ON");
	}

	@Test
	void whatAPlanSaysOfTheGoalsAsASetIsSharedByEachOfThem() {
		SubjectComparison comparison = goals(plan("a", whole(2021, ofTheSet("Strategy", "s"))),
				plan("b", whole(2021, initiative("i", "STATED"))));
		assertThat(keys(comparison.shared())).containsExactly(CoverageFixture.GOAL);
		assertThat(keys(comparison.distinct())).as("a goal announced late was not among those meant")
			.containsExactly("vaerdig-sagsbehandling");
		assertThat(comparison.distinct().get(0).presences().get(0).basis()).isEqualTo(ClaimBasis.COLLECTIVE);
	}

	@Test
	void aPlanThatSaysThatAGoalDoesNotApplyDoesNotTakeItUp() {
		ComparedPlan limiting = plan("b", whole(2021, limit("STATED")));
		ComparedSubject goal = goals(plan("a", whole(2021, initiative("i", "STATED"))), limiting).distinct().get(0);
		assertThat(goal.presences().get(1).state()).isEqualTo(CoverageState.NOT_APPLICABLE);
		assertThat(goal.presences().get(1).presence()).isEqualTo(Presence.LIMITED);
		assertThat(goal.presences().get(1).reservations()).hasSize(1);
		assertThat(goal.lowestLevel()).isEqualTo(CoverageLevel.ACTED_ON);
	}

	@Test
	void aGoalThatPlansOnlySayDoesNotApplyIsNotLeftOut() {
		ComparedPlan limiting = plan("b", whole(2021, limit("STATED"), mentionedBy(strategy("s", "STATED"))));
		SubjectComparison comparison = goals(plan("a", whole(2021)), limiting);
		assertThat(comparison.subjects()).isEqualTo(comparison.limited()).hasSize(1);
		ComparedSubject goal = comparison.limited().get(0);
		assertThat(goal.plans()).isEmpty();
		assertThat(goal.lowestLevel()).isNull();
		assertThat(goal.presences()).extracting(PlanPresence::presence)
			.containsExactly(Presence.ABSENT, Presence.LIMITED);
		assertThat(goals(plan("a", part(2021)), limiting).undecided()).hasSize(1);
	}

	@Test
	void howFarThePlanGoesThatGoesLeastFarIsTold() {
		ComparedSubject goal = goals(plan("a", whole(2021, initiative("i", "STATED"))),
				plan("b", whole(2021, mentionedBy(strategy("s", "STATED")))))
			.shared()
			.get(0);
		assertThat(goal.lowestLevel()).isEqualTo(CoverageLevel.MENTIONED);
	}

	@Test
	void aGoalThatWasNotAnnouncedInAnyYearSaysSo() {
		ComparedSubject goal = goals(plan("a", whole(2021, about(CoverageFixture.ENDED, initiative("i", "STATED")))),
				plan("b", whole(2021)))
			.distinct()
			.get(0);
		assertThat(goal.presences()).extracting(PlanPresence::announced).containsExactly(false, false);
		assertThat(goal.presences().get(1).state()).isEqualTo(CoverageState.NOT_ANNOUNCED);
	}

	@Test
	void aWholePlanSaysNothingEvenWhereItIsNotKnownWhatWasAnnounced() {
		PlanPresence presence = goals(plan("a", whole(2021, initiative("i", "STATED"))), plan("b", whole(2020)))
			.distinct()
			.get(0)
			.presences()
			.get(1);
		assertThat(presence.presence()).isEqualTo(Presence.ABSENT);
		assertThat(presence.reason()).isEqualTo(CoverageReason.ANNOUNCEMENTS_NOT_KNOWN);
		assertThat(presence.announced()).isNull();
	}

	@Test
	void aPlanThatNamesWhatIsNarrowerTakesTheBroaderUpToo() {
		SubjectComparison comparison = instruments(plan("a", whole(2021, use("Initiative", "i", "loentilskud"))),
				plan("b", whole(2021, use("Initiative", "j", "privat"))));
		assertThat(keys(comparison.shared())).containsExactly("loentilskud");
		assertThat(keys(comparison.distinct())).containsExactly("privat");
		ComparedSubject shared = comparison.shared().get(0);
		assertThat(shared.named()).isTrue();
		assertThat(shared.presences()).extracting(PlanPresence::narrowerTerms)
			.containsExactly(List.of(), List.of("privat"));
	}

	@Test
	void aBroaderTermThatNobodyNamesIsThereWhereItBringsPlansTogether() {
		SubjectComparison comparison = instruments(
				plan("a", whole(2021, use("Initiative", "i", "privat"), use("Strategy", "s", "mentor"))),
				plan("b", whole(2021, use("Initiative", "j", "praktik"))));
		assertThat(keys(comparison.shared())).containsExactly("tilbud");
		assertThat(comparison.shared().get(0).named()).isFalse();
		assertThat(keys(comparison.distinct())).containsExactly("privat", "praktik", "mentor");
		assertThat(keys(comparison.subjects())).as("what only brings the same plan again is left out")
			.containsExactly("tilbud", "privat", "praktik", "mentor");
	}

	private static Evidence late() {
		return about(CoverageFixture.LATE, initiative("late", "STATED"));
	}

	private static SubjectComparison goals(ComparedPlan... plans) {
		return SubjectComparison.of(CoverageDimension.MINISTERIAL_GOAL, List.of(plans), GOALS,
				CoverageFixture.ANNOUNCEMENTS);
	}

	private static SubjectComparison instruments(ComparedPlan... plans) {
		return SubjectComparison.of(CoverageDimension.INSTRUMENT, List.of(plans), INSTRUMENTS,
				CoverageFixture.ANNOUNCEMENTS);
	}

	private static PlanInYear whole(int year, Evidence... evidence) {
		return CoverageFixture.plan("0561", year, true, evidence);
	}

	private static PlanInYear part(int year, Evidence... evidence) {
		return CoverageFixture.plan("0561", year, false, evidence);
	}

	static ComparedPlan plan(String slug, PlanInYear... years) {
		List<PlanInYear> all = List.of(years);
		List<ComparedYear> compared = all.stream()
			.map((year) -> new ComparedYear(slug + "/" + year.year(), year.year(), year.whole()))
			.toList();
		return new ComparedPlan(slug, List.of("0561"), null, null, compared, compared,
				Map.of(CoverageDimension.MINISTERIAL_GOAL, all, CoverageDimension.INSTRUMENT, all), List.of(),
				List.of());
	}

	private static List<String> keys(List<ComparedSubject> subjects) {
		return subjects.stream().map((subject) -> subject.subject().key()).toList();
	}

}
