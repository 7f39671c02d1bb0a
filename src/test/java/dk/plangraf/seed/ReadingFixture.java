package dk.plangraf.seed;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Small readings of one plan, in a world with two goals announced for 2021.
 */
final class ReadingFixture {

	static final AnnouncedGoals GOALS = new AnnouncedGoals(
			List.of(goals(2021, "opkvalificering", "flygtninge"), goals(2022, "opkvalificering", "handicap")));

	private static final String HEAD = """
			slug: plan
			title: Beskæftigelsesplan
			issuer: "0561"
			covers: ["0561"]
			years: [{year: 2021, completeness: WHOLE}]
			source: {title: Plan, publisher: Kommune, file: kilde.txt, sha256: "0"}
			coding: {kind: MACHINE, name: Læser, date: "2026-11-22", reviewed: false}
			""";

	private ReadingFixture() {
	}

	/** A reading with these lines below the head that all readings share. */
	static PlanDocument reading(String lines) {
		return document(HEAD + lines);
	}

	/** A reading whose one strategy, {@code unge}, has these lines, indented by four. */
	static PlanDocument strategy(String lines) {
		return reading("""
				strategies:
				  - key: unge
				    kind: SECTION
				    title: Unge
				    years: [2021]
				    passages: [{heading: [Unge], exact: Unge}]
				""" + lines);
	}

	static PlanDocument document(String yaml) {
		SeedFile file = new SeedFile("plan.yaml", "plan.yaml", yaml.getBytes(StandardCharsets.UTF_8));
		return PackedPlan.of(YamlReader.read(file, (finding) -> {
			throw new IllegalArgumentException(finding.toString());
		}).orElseThrow()).unpack();
	}

	static PlanAgreement agreement(PlanDocument first, PlanDocument second) {
		return ReadingPair.of(first, second, GOALS, SettlementDocument.none("plan")).agreement();
	}

	/** Pairs that the two readings are matched by, and what only one has. */
	static List<String> matches(PlanDocument first, PlanDocument second, CodedKind kind) {
		return matches(first, second, kind, SettlementDocument.none("plan"));
	}

	static List<String> matches(PlanDocument first, PlanDocument second, CodedKind kind,
			SettlementDocument settlement) {
		return UnitMatching.of(CodedPlan.of(first), CodedPlan.of(second), settlement)
			.all()
			.stream()
			.filter((unit) -> unit.any().kind() == kind)
			.map(UnitMatch::id)
			.toList();
	}

	private static GoalSetEntry goals(int year, String... goals) {
		CitationEntry source = new CitationEntry("Opdigtet", "UNVERIFIED", null);
		return new GoalSetEntry(year, true, null, source, List.of(goals)
			.stream()
			.map((goal) -> new AnnouncementEntry(goal, null, goal, null, goal.equals("flygtninge"), null, source))
			.toList());
	}

}
