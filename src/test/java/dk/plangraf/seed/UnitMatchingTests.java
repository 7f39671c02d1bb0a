package dk.plangraf.seed;

import java.util.List;

import org.junit.jupiter.api.Test;

import static dk.plangraf.seed.ReadingFixture.matches;
import static dk.plangraf.seed.ReadingFixture.reading;
import static dk.plangraf.seed.ReadingFixture.strategy;
import static org.assertj.core.api.Assertions.assertThat;

/** Keys differ between readers: what the same unit is known by. */
class UnitMatchingTests {

	@Test
	void unitsWhoseAnchorsShareARunOfThreeWordsAreTheSame() {
		assertThat(initiatives(initiative("a", "Mentorer", "Vi styrker vores mentorer til unge"),
				initiative("b", "Ordning", "styrker vores mentorer")))
			.containsExactly("initiative:a|b");
	}

	@Test
	void twoWordsAreNotEnoughUnlessTheyAreAllOfTheShorter() {
		String longer = initiative("a", "Mentorer", "Vi styrker vores mentorer til unge");
		assertThat(initiatives(longer, initiative("b", "Mentorer", "styrker vores andre ordninger")))
			.containsExactly("initiative:a|-", "initiative:-|b");
		assertThat(initiatives(longer, initiative("b", "Mentorer", "Styrker VORES"))).containsExactly("initiative:a|b");
	}

	@Test
	void theSameWordsUnderAnotherHeadingAreAnotherUnit() {
		String elsewhere = initiative("b", "Mentorer", "Vi styrker vores mentorer").replace("heading: [Unge]",
				"heading: [Unge, Jobformidling, Voksne]");
		assertThat(initiatives(initiative("a", "Mentorer", "Vi styrker vores mentorer"), elsewhere))
			.containsExactly("initiative:a|-", "initiative:-|b");
	}

	@Test
	void headingPathsNeedOnlyEndAlike() {
		String deeper = initiative("b", "Mentorer", "Vi styrker vores mentorer").replace("heading: [Unge]",
				"heading: [Kapitel 3, \"1: Unge\"]");
		assertThat(initiatives(initiative("a", "Mentorer", "Vi styrker vores mentorer"), deeper))
			.containsExactly("initiative:a|b");
	}

	@Test
	void theSameWordsSaidToStandElsewhereAreAnotherUnit() {
		assertThat(initiatives(initiative("a", "Mentorer", "Vi styrker vores mentorer, occurrence: 1"),
				initiative("b", "Mentorer", "Vi styrker vores mentorer, occurrence: 2")))
			.containsExactly("initiative:a|-", "initiative:-|b");
	}

	@Test
	void theLongerRunWinsAndEachUnitIsMatchedOnce() {
		assertThat(initiatives(
				initiative("a", "Et", "vi styrker vores indsats")
						+ initiative("b", "To", "vi styrker vores mentorer nu"),
				initiative("c", "Tre", "vi styrker vores mentorer nu")))
			.containsExactly("initiative:a|-", "initiative:b|c");
	}

	@Test
	void wordsOfTheTitleDecideBetweenPlacesThatAreAlike() {
		String first = initiative("a", "Mentorer til unge", "Vi vil både styrke")
				+ initiative("b", "Brobygning til uddannelse", "Vi vil både styrke");
		String second = initiative("c", "Bygge bro til uddannelser", "Vi vil både styrke")
				+ initiative("d", "Flere mentorer", "Vi vil både styrke");
		assertThat(initiatives(first, second)).containsExactly("initiative:a|d", "initiative:b|c");
	}

	@Test
	void tiesAreBrokenByTheOrderOfTheDocuments() {
		String twice = initiative("a", "Mentorer", "Vi vil styrke") + initiative("b", "Mentorer", "Vi vil styrke");
		assertThat(initiatives(twice, twice)).containsExactly("initiative:a|a", "initiative:b|b");
	}

	@Test
	void anInitiativeOfOneReaderMayBeAPartOfTheOthers() {
		String nested = initiative("whole", "Indsats", "Vi gør det hele")
				+ """
						        parts:
						          - {key: part, title: Mentorer, unitSource: LISTED, passages: [{heading: [Unge], exact: styrker vores mentorer}]}
						""";
		assertThat(initiatives(nested, initiative("top", "Mentorer", "styrker vores mentorer")))
			.containsExactly("initiative:whole|-", "initiative:part|top");
	}

	@Test
	void aStrategyIsAlsoKnownByItsHeading() {
		PlanDocument other = reading(
				"""
						strategies:
						  - {key: s, kind: TRACK, title: UNGE, years: [2021], passages: [{heading: [Unge], exact: Vi vil det hele}]}
						""");
		assertThat(matches(strategy(""), other, CodedKind.STRATEGY)).containsExactly("strategy:unge|s");
	}

	@Test
	void printedGoalsAreTheSameByYearAndGoal() {
		PlanDocument first = reading(goal(2021, "opkvalificering") + goal(2022, "opkvalificering").substring(14));
		PlanDocument second = reading(goal(2022, "opkvalificering"));
		assertThat(matches(first, second, CodedKind.PRINTED_GOAL)).containsExactly("printedGoal:2021/opkvalificering|-",
				"printedGoal:2022/opkvalificering|2022/opkvalificering");
	}

	@Test
	void bodiesAreTheSameByNameAndThoseOfOneNameByRole() {
		PlanDocument first = reading(bodies("Byrådet ADOPTS", "Beskæftigelsesudvalget DIRECTS"));
		PlanDocument second = reading(
				bodies("Beskæftigelsesudvalget ADVISES", "Beskæftigelsesudvalget DIRECTS", "Kommunens byråd ADOPTS"));
		assertThat(matches(first, second, CodedKind.BODY)).containsExactly("body:Byrådet|Kommunens byråd",
				"body:Beskæftigelsesudvalget|Beskæftigelsesudvalget#2", "body:-|Beskæftigelsesudvalget");
	}

	@Test
	void figuresOfOneRowAreTheSameByValue() {
		PlanDocument first = reading(figures("a 10 2019", "b 12 2020"));
		PlanDocument second = reading(figures("c 12 2020", "d 10 2019", "e 14 2021"));
		assertThat(matches(first, second, CodedKind.CONTEXT_FIGURE)).containsExactly("contextFigure:a|d",
				"contextFigure:b|c", "contextFigure:-|e");
	}

	@Test
	void aFigureReadWronglyIsStillTheSameFigure() {
		assertThat(matches(reading(figures("a 10 2019", "b 12 2020")), reading(figures("c 10 2019", "d 21 2020")),
				CodedKind.CONTEXT_FIGURE))
			.containsExactly("contextFigure:a|c", "contextFigure:b|d");
	}

	@Test
	void aSettlementGoesBeforeLikeness() {
		PlanDocument first = strategy("    initiatives:\n" + initiative("a", "Mentorer", "Vi styrker vores mentorer")
				+ initiative("b", "Brobygning", "Vi bygger bro"));
		PlanDocument second = strategy("    initiatives:\n" + initiative("c", "Mentorer", "Vi styrker vores mentorer")
				+ initiative("d", "Andet", "Helt andre ord"));
		SettlementDocument settlement = new SettlementDocument("plan", List.of(new KeyPairEntry("b", "d")),
				List.of(new KeyPairEntry("a", "c")), List.of());
		assertThat(matches(first, second, CodedKind.INITIATIVE, settlement)).containsExactly("initiative:a|-",
				"initiative:b|d", "initiative:-|c");
	}

	private static List<String> initiatives(String first, String second) {
		return matches(strategy("    initiatives:\n" + first), strategy("    initiatives:\n" + second),
				CodedKind.INITIATIVE);
	}

	private static String initiative(String key, String title, String exact) {
		return """
				      - key: %s
				        title: %s
				        unitSource: LISTED
				        passages: [{heading: [Unge], exact: %s}]
				""".formatted(key, title, exact);
	}

	private static String goal(int year, String goal) {
		return "printedGoals:\n  - {year: %d, goal: %s, wording: Ordlyd, passages: [{heading: [Mål], exact: Ordlyd}]}\n"
			.formatted(year, goal);
	}

	private static String bodies(String... bodies) {
		StringBuilder yaml = new StringBuilder("bodies:\n");
		for (String body : bodies) {
			int role = body.lastIndexOf(' ');
			yaml.append("  - {name: %s, role: %s, passages: [{heading: [Plan], exact: Ord}]}\n"
				.formatted(body.substring(0, role), body.substring(role + 1)));
		}
		return yaml.toString();
	}

	/** Figures of one row, each given by key, value and period. */
	private static String figures(String... figures) {
		StringBuilder yaml = new StringBuilder("contextFigures:\n");
		for (String figure : figures) {
			String[] parts = figure.split(" ");
			yaml.append("""
					  - {key: %s, metric: Ledige unge, value: %s, unit: procent, period: "%s",
					     passages: [{heading: [Tal], exact: Ledige unge i kommunen}]}
					""".formatted((Object[]) parts));
		}
		return yaml.toString();
	}

}
