package dk.plangraf.comparison;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dk.plangraf.evidence.ClaimBasis;
import dk.plangraf.evidence.CoverageLevel;
import org.jspecify.annotations.Nullable;

/**
 * A goal that no plan goes beyond naming, or only with words about the year's goals as a
 * set, as far as can be told; and the only place where that is defined.
 *
 * @param goal key of the goal
 * @param year the year
 * @param announced whether it was announced for that year; null where that is not known
 * @param kind whether it is a gap
 * @param reason why that cannot be told; given with UNDECIDED only
 * @param cells what each plan has on it
 * @param entries the entries of the graph that were fetched with it
 */
record GoalGap(String goal, int year, @Nullable Boolean announced, Kind kind, @Nullable UndecidedReason reason,
		List<CoverageCell> cells, Entries entries) {

	private static final Set<CoverageLevel> BEYOND = EnumSet.of(CoverageLevel.TARGETED, CoverageLevel.ACTED_ON,
			CoverageLevel.PLANNED);

	/**
	 * Tells whether plans leave a gap.
	 * @param goal key of the goal
	 * @param year the year
	 * @param announced whether it was announced for that year; null where that is not
	 * known
	 * @param cells what each loaded plan of that year has on the goal
	 * @param entries where the entries of the graph will be found
	 * @return the gap; nothing where a plan goes beyond naming the goal in words about
	 * it, and where it was none of the year's
	 */
	static Optional<GoalGap> of(String goal, int year, @Nullable Boolean announced, List<CoverageCell> cells,
			Entries entries) {
		if (Boolean.FALSE.equals(announced) || cells.stream().anyMatch(GoalGap::speaksOfTheGoal)) {
			return Optional.empty();
		}
		UndecidedReason reason = doubt(announced, cells);
		Kind kind = cells.stream().anyMatch(GoalGap::goesBeyond) ? Kind.ONLY_COLLECTIVE : Kind.GAP;
		return Optional
			.of(new GoalGap(goal, year, announced, (reason != null) ? Kind.UNDECIDED : kind, reason, cells, entries));
	}

	private static boolean goesBeyond(CoverageCell cell) {
		return beyond(cell).findAny().isPresent();
	}

	/** Whether a plan goes beyond naming the goal, and not only the goals as a set. */
	private static boolean speaksOfTheGoal(CoverageCell cell) {
		return beyond(cell).anyMatch((evidence) -> evidence.basis() != ClaimBasis.COLLECTIVE);
	}

	private static Stream<Contribution> beyond(CoverageCell cell) {
		return cell.judgement()
			.evidence()
			.stream()
			.filter((evidence) -> evidence.level() != null && BEYOND.contains(evidence.level()));
	}

	private static @Nullable UndecidedReason doubt(@Nullable Boolean announced, List<CoverageCell> cells) {
		if (announced == null) {
			return UndecidedReason.ANNOUNCEMENTS_NOT_KNOWN;
		}
		if (cells.isEmpty()) {
			return UndecidedReason.NO_PLAN_LOADED;
		}
		return cells.stream().allMatch((cell) -> cell.plan().whole()) ? null : UndecidedReason.PART_OF_YEAR;
	}

	/**
	 * How far the plan goes that goes furthest; null where all say that it does not
	 * apply.
	 */
	public @Nullable CoverageLevel level() {
		return this.cells.stream()
			.map(CoverageCell::level)
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	public List<CellTally> tally() {
		return CoverageTotals.of(this.cells).cells();
	}

	/** Key of its announcement; null where it is not known to have been announced. */
	@Nullable String announcementKey() {
		return Boolean.TRUE.equals(this.announced) ? Announcements.key(this.goal, this.year) : null;
	}

	/** Whether a goal is a gap. */
	enum Kind {

		/** No plan goes beyond naming it. */
		GAP,
		/** Plans do so only with words about the year's goals as a set. */
		ONLY_COLLECTIVE,
		/** It cannot be told. */
		UNDECIDED

	}

}
