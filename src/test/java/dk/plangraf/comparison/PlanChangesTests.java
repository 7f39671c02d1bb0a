package dk.plangraf.comparison;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.plangraf.plan.ComparedPlan;
import dk.plangraf.plan.ComparedYear;
import dk.plangraf.plan.UnitFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What became of a plan's units in the next one. */
class PlanChangesTests {

	@Test
	void unitsAreAddedDroppedRewordedChangedOrKept() {
		PlanChanges changes = editions(
				List.of(initiative("a", "Mere praktik"), initiative("b", "Brug af mentorer"),
						with(initiative("c", "Jobrotation"), "instruments", "Jobrotation"), initiative("d", "Jobklub")),
				List.of(initiative("a", "Mere praktik"), initiative("b", "Brug af virksomhedsmentorer"),
						with(initiative("c", "Jobrotation"), "instruments", "Jobrotation", "Voksenlærling"),
						initiative("e", "Åbent hus")));
		assertThat(shown(changes)).containsExactly("KEPT a a KEY", "REWORDED b b KEY title",
				"CHANGED c c KEY instruments", "ADDED - e -", "DROPPED d - -");
		assertThat(changes.counts()).singleElement()
			.extracting(UnitChangeCounts::type, UnitChangeCounts::added, UnitChangeCounts::dropped,
					UnitChangeCounts::reworded, UnitChangeCounts::changed, UnitChangeCounts::kept)
			.containsExactly("Initiative", 1, 1, 1, 1, 1);
		assertThat(changes.units().get(2).fields()).containsExactly(
				new FieldDifference("instruments", List.of("Jobrotation"), List.of("Jobrotation", "Voksenlærling")));
	}

	@Test
	void whatSeemsToBeNewMayStandInAMissingPartOfTheEarlierPlan() {
		PlanChanges changes = PlanChanges.of(List.of(plan("old", null, part(2021), List.of(initiative("a", "Jobklub"))),
				plan("new", null, whole(2022), List.of(initiative("b", "Åbent hus")))))
			.orElseThrow();
		assertThat(shown(changes)).containsExactly("NOT_KNOWN - b -", "DROPPED a - -");
		assertThat(changes.partYears()).containsExactly("old/2021");
		assertThat(changes.counts()).singleElement()
			.extracting(UnitChangeCounts::added, UnitChangeCounts::dropped, UnitChangeCounts::notKnown)
			.containsExactly(0, 1, 1);
	}

	@Test
	void whatSeemsToBeGoneMayStandInAMissingPartOfTheLaterPlan() {
		PlanChanges changes = PlanChanges.of(List.of(
				plan("old", null, whole(2021), List.of(initiative("a", "Jobklub"), initiative("c", "Mere praktik"))),
				plan("new", null, part(2022), List.of(initiative("b", "Åbent hus"), initiative("d", "Mere praktik")))))
			.orElseThrow();
		assertThat(shown(changes)).as("what both have, both have")
			.containsExactly("ADDED - b -", "KEPT c d TITLE", "NOT_KNOWN a - -");
		assertThat(changes.partYears()).containsExactly("new/2022");
	}

	@Test
	void keysSayThatUnitsAreTheSameOnlyFromOneEditionToTheNext() {
		List<UnitFacts> before = List.of(initiative("a", "Mere praktik"));
		List<UnitFacts> after = List.of(initiative("a", "Styrket kontrol"));
		assertThat(shown(editions(before, after))).containsExactly("REWORDED a a KEY title");
		assertThat(shown(plans(before, after))).containsExactly("ADDED - a -", "DROPPED a - -");
	}

	@Test
	void theSameTitleIsTheSameUnitWhateverItsTypography() {
		assertThat(shown(plans(List.of(initiative("a", "Ung – i job!"), initiative("b", "Mere praktik")),
				List.of(initiative("x", "Mere praktik"), initiative("y", "ung i  JOB")))))
			.containsExactly("KEPT b x TITLE", "KEPT a y TITLE");
	}

	@Test
	void unitsOfOneTitleArePairedInTheOrderOfTheDocuments() {
		assertThat(shown(plans(List.of(initiative("a", "Samtaler"), initiative("b", "Samtaler")),
				List.of(initiative("x", "Samtaler"), initiative("y", "Samtaler"), initiative("z", "Samtaler")))))
			.containsExactly("KEPT a x TITLE", "KEPT b y TITLE", "ADDED - z -");
	}

	@Test
	void theLikestTitlesArePairedFirstAndEachOnce() {
		PlanChanges changes = plans(
				List.of(initiative("a", "Flere virksomheder tilbyder praktik og løntilskud"),
						initiative("b", "Flere virksomheder tilbyder praktik og løntilskud til unge")),
				List.of(initiative("x", "Flere virksomheder tilbyder praktik og løntilskud til alle unge")));
		assertThat(shown(changes)).containsExactly("REWORDED b x WORDS title", "DROPPED a - -");
		assertThat(changes.units().get(0).likeness()).isEqualTo(7 / 8.0);
	}

	@ParameterizedTest
	@CsvSource({ "Flere unge i praktik, Flere unge i løntilskud, false", "Mentor til unge, Mentor til alle unge, true",
			"Styrket indsats for unge, Styrket indsats for sygemeldte, false", "Fokuspunkt 1, Fokuspunkt 2, false",
			"Mere praktik, Styrket kontrol, false", "IT, Nu, false", "IT, it!, true" })
	void titlesAreLikeWhereMostOfTheirWordsAre(String before, String after, boolean like) {
		assertThat(shown(plans(List.of(initiative("a", before)), List.of(initiative("x", after)))))
			.hasSize(like ? 1 : 2);
	}

	@Test
	void aPrintedGoalIsTheSameByItsGoalAlone() {
		UnitFacts before = printed("2021-a", "a", "Flere skal i job");
		UnitFacts after = printed("2022-a", "a", "Alle ledige skal have en værdig sagsbehandling");
		UnitFacts other = printed("2022-b", "b", "Flere skal i job");
		assertThat(shown(plans(List.of(before), List.of(after, other))))
			.containsExactly("REWORDED 2021-a 2022-a TITLE wording", "ADDED - 2022-b -");
	}

	@Test
	void unitsOfDifferentTypesAreNeverTheSame() {
		UnitFacts strategy = unit("Strategy", "s", "Mere praktik", null, null);
		assertThat(shown(editions(List.of(strategy), List.of(initiative("s", "Mere praktik")))))
			.containsExactly("DROPPED s - -", "ADDED - s -");
	}

	@Test
	void whatMovesToAnotherStrategyIsChangedAndWhatMovesWithItsStrategyIsNot() {
		UnitFacts one = unit("Strategy", "one", "Unge", null, null);
		UnitFacts two = unit("Strategy", "two", "Virksomheder", null, null);
		List<UnitFacts> before = List.of(one, two, in("one", initiative("a", "Praktik")),
				in("two", initiative("b", "Kontrol")));
		List<UnitFacts> after = List.of(unit("Strategy", "uno", "Unge", null, null), two,
				in("uno", initiative("a", "Praktik")), in("uno", initiative("b", "Kontrol")));
		assertThat(shown(plans(before, after))).containsExactly("KEPT one uno TITLE", "KEPT two two TITLE",
				"KEPT a a TITLE", "CHANGED b b TITLE strategy");
	}

	@Test
	void whichPlanIsTheLaterDoesNotDependOnWhichIsNamedFirst() {
		ComparedPlan first = plan("z", null, 2020, List.of(initiative("a", "Praktik")));
		ComparedPlan second = plan("a", null, 2021, List.of(initiative("b", "Kontrol")));
		assertThat(PlanChanges.of(List.of(first, second)))
			.contains(PlanChanges.of(List.of(second, first)).orElseThrow());
		assertThat(PlanChanges.of(List.of(second, first)).orElseThrow().from()).isEqualTo("z");
	}

	@Test
	void anEditionComesAfterTheOneThatItReplacesWhateverTheirYears() {
		ComparedPlan revised = plan("revised", "old", 2020, List.of());
		ComparedPlan old = plan("old", null, 2021, List.of());
		assertThat(PlanChanges.of(List.of(revised, old)).orElseThrow().to()).isEqualTo("revised");
	}

	@Test
	void thereAreChangesOnlyBetweenTwoPlansOfOneMunicipality() {
		ComparedPlan plan = plan("a", null, 2020, List.of());
		ComparedPlan elsewhere = new ComparedPlan("b", List.of("0766"), null, null, List.of(whole(2021)), List.of(),
				Map.of(), List.of(), List.of());
		assertThat(PlanChanges.of(List.of(plan, elsewhere))).isEmpty();
		assertThat(PlanChanges.of(List.of(plan, plan("b", null, 2021, List.of()), plan("c", null, 2022, List.of()))))
			.isEmpty();
	}

	private static PlanChanges editions(List<UnitFacts> before, List<UnitFacts> after) {
		return PlanChanges.of(List.of(plan("old", null, 2021, before), plan("new", "old", 2021, after))).orElseThrow();
	}

	private static PlanChanges plans(List<UnitFacts> before, List<UnitFacts> after) {
		return PlanChanges.of(List.of(plan("new", null, 2022, after), plan("old", null, 2021, before))).orElseThrow();
	}

	private static ComparedPlan plan(String slug, String replaces, int year, List<UnitFacts> units) {
		return plan(slug, replaces, whole(year), units);
	}

	private static ComparedPlan plan(String slug, String replaces, ComparedYear year, List<UnitFacts> units) {
		return new ComparedPlan(slug, List.of("0561", "0563"), replaces, null,
				List.of(new ComparedYear(slug + "/" + year.key(), year.year(), year.whole())), List.of(), Map.of(),
				List.of(), units.stream().map((unit) -> of(slug, unit)).toList());
	}

	private static ComparedYear whole(int year) {
		return new ComparedYear(String.valueOf(year), year, true);
	}

	private static ComparedYear part(int year) {
		return new ComparedYear(String.valueOf(year), year, false);
	}

	private static UnitFacts of(String slug, UnitFacts unit) {
		String container = (unit.container() != null) ? slug + "/" + unit.container() : null;
		return new UnitFacts(unit.type(), slug + "/" + unit.local(), unit.local(), unit.title(), container, unit.goal(),
				unit.fields());
	}

	private static UnitFacts initiative(String local, String title) {
		return unit("Initiative", local, title, null, null);
	}

	private static UnitFacts printed(String local, String goal, String wording) {
		return unit("PrintedGoal", local, wording, null, goal);
	}

	private static UnitFacts in(String strategy, UnitFacts unit) {
		UnitFacts with = with(unit, "strategy", strategy);
		return new UnitFacts(with.type(), with.key(), with.local(), with.title(), strategy, null, with.fields());
	}

	private static UnitFacts with(UnitFacts unit, String field, String... texts) {
		Map<String, List<String>> fields = new LinkedHashMap<>(unit.fields());
		fields.put(field, Arrays.asList(texts));
		return new UnitFacts(unit.type(), unit.key(), unit.local(), unit.title(), unit.container(), unit.goal(),
				fields);
	}

	private static UnitFacts unit(String type, String local, String title, String container, String goal) {
		String field = type.equals("PrintedGoal") ? "wording" : "title";
		return new UnitFacts(type, local, local, title, container, goal, Map.of(field, List.of(title)));
	}

	private static List<String> shown(PlanChanges changes) {
		return changes.units()
			.stream()
			.map((change) -> String
				.join(" ", change.kind().name(), local(change.before()), local(change.after()),
						(change.matchedBy() != null) ? change.matchedBy().name() : "-",
						String.join(" ", change.fields().stream().map(FieldDifference::field).toList()))
				.strip())
			.toList();
	}

	private static String local(UnitFacts unit) {
		return (unit != null) ? unit.local() : "-";
	}

}
