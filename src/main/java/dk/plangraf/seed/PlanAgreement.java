package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How far two readings of a plan agree.
 *
 * @param plan slug of the plan
 * @param first who read it first
 * @param second who read it second
 * @param tally the numbers
 * @param levels the level of each plan year and announced goal by either reading
 * @param differences everything that they do not agree on
 */
public record PlanAgreement(String plan, Reader first, Reader second, AgreementTally tally, List<LevelRating> levels,
		List<Difference> differences) {

	/**
	 * Compares two readings.
	 * @param matching which of their units are the same
	 * @param settlement how their differences were settled
	 */
	static PlanAgreement of(PlanDocument first, PlanDocument second, UnitMatching matching, AnnouncedGoals announced,
			SettlementDocument settlement) {
		List<UnitMatch> units = matching.all();
		List<FieldTally> fields = units.stream()
			.flatMap((unit) -> FieldComparison.of(unit, matching).stream())
			.map(FieldComparison::tally)
			.toList();
		ClaimRatings claims = ClaimRatings.of(units, announced);
		List<LevelRating> levels = levels(first, second, announced);
		List<Difference> differences = Differences.of(units, matching, claims, settlement);
		AgreementTally tally = new AgreementTally(tallies(units),
				AgreementTally.sums(fields, List.of(), FieldTally::name, FieldTally::plus), claims.categories(),
				claims.claimOrNone(), table(levels), claims.unmatchedOfFirst(), claims.unmatchedOfSecond(),
				OutcomeTally.of(differences));
		return new PlanAgreement(first.slug(), Reader.of(first.coding()), Reader.of(second.coding()), tally, levels,
				differences);
	}

	/**
	 * Whether both readings are by machines.
	 * @return whether this tells of a repeat reading, and not of independent coders
	 */
	public boolean byMachines() {
		return this.first.machine() && this.second.machine();
	}

	private static List<UnitTally> tallies(List<UnitMatch> units) {
		return Arrays.stream(CodedKind.values())
			.map((kind) -> units.stream()
				.filter((unit) -> unit.any().kind() == kind)
				.map((unit) -> new UnitTally(kind.word(), (unit.first() != null) ? 1 : 0,
						(unit.second() != null) ? 1 : 0, unit.isWhole() ? 1 : 0))
				.reduce(new UnitTally(kind.word(), 0, 0, 0), UnitTally::plus))
			.toList();
	}

	private static List<LevelRating> levels(PlanDocument first, PlanDocument second, AnnouncedGoals announced) {
		ReadingLevels ofFirst = new ReadingLevels(first, announced);
		ReadingLevels ofSecond = new ReadingLevels(second, announced);
		List<LevelRating> levels = new ArrayList<>();
		List<Integer> years = second.years().stream().map(PlanYearEntry::year).toList();
		first.years().stream().map(PlanYearEntry::year).filter(years::contains).forEach((year) -> {
			announced.of(List.of(year))
				.forEach((goal) -> levels
					.add(new LevelRating(goal, year, ofFirst.level(goal, year), ofSecond.level(goal, year))));
		});
		return levels;
	}

	private static ConfusionTable table(List<LevelRating> levels) {
		ConfusionTable table = ConfusionTable.of(ReadingLevels.CATEGORIES);
		for (LevelRating level : levels) {
			table = table.with(level.first(), level.second());
		}
		return table;
	}

	/**
	 * Who read.
	 *
	 * @param name name of the coder
	 * @param machine whether it is a machine
	 */
	public record Reader(String name, boolean machine) {

		static Reader of(CodingEntry coding) {
			return new Reader(coding.name(), coding.kind().equals("MACHINE"));
		}

	}

}
