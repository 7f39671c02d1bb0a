package dk.plangraf.comparison;

import dk.plangraf.evidence.CoverageLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.plangraf.plan.PlanInYear;
import org.jspecify.annotations.Nullable;

/**
 * How far the plans of a group of municipalities go with a subject: the definition of a
 * comparator, and the only place where it is. It is a distribution, never a mean, since
 * levels are an order and no scale; it counts municipalities with a loaded plan only, for
 * of the others nothing is known; and it counts plans beside municipalities, since one
 * plan can speak for two.
 *
 * @param peers the group
 * @param year the year; null where latest plans are compared
 * @param levels all levels, the furthest first, then the other states that occur
 * @param loaded how many municipalities of the group have a loaded plan
 * @param loadedInPart how many of these only with a part of the year
 * @param existing how many municipalities the group has
 * @param plans how many distinct plans speak for them
 * @param entries the entries of the graph that were fetched with it
 */
record LevelDistribution(PeerGroup peers, @Nullable Integer year, List<LevelTally> levels, int loaded, int loadedInPart,
		int existing, int plans, Entries entries) {

	/** With fewer plans than this, a distribution says little. */
	static final int ENOUGH = 5;

	/**
	 * Counts.
	 * @param group the group
	 * @param year the year, null for latest plans
	 * @param cells what each of its municipalities with a plan has on the subject
	 * @param entries where the entries of the graph will be found
	 * @return the distribution
	 */
	static LevelDistribution of(PeerGroup group, @Nullable Integer year, Collection<Peer> cells, Entries entries) {
		List<Peer> loaded = cells.stream()
			.filter((cell) -> cell.plan().plan() != null && group.codes().contains(cell.plan().municipality()))
			.toList();
		List<LevelTally> levels = new ArrayList<>();
		for (CoverageLevel level : CoverageLevel.values()) {
			levels.add(tally(CoverageState.JUDGED, level, loaded));
		}
		Arrays.stream(CoverageState.values())
			.filter((state) -> state != CoverageState.JUDGED)
			.map((state) -> tally(state, null, loaded))
			.filter((tally) -> tally.municipalities() > 0)
			.forEach(levels::add);
		return new LevelDistribution(group, year, levels, municipalities(loaded.stream()).size(),
				municipalities(loaded.stream().filter((cell) -> !cell.plan().whole())).size(), group.codes().size(),
				plans(loaded.stream()).size(), entries);
	}

	private static LevelTally tally(CoverageState state, @Nullable CoverageLevel level, List<Peer> loaded) {
		List<Peer> there = loaded.stream()
			.filter((cell) -> cell.judgement().state() == state && cell.judgement().level() == level)
			.toList();
		return new LevelTally(state, level, municipalities(there.stream()).size(), plans(there.stream()).size());
	}

	private static Set<String> municipalities(Stream<Peer> cells) {
		return cells.map((cell) -> cell.plan().municipality()).collect(Collectors.toSet());
	}

	private static Set<String> plans(Stream<Peer> cells) {
		return cells.map((cell) -> cell.plan().plan()).filter(Objects::nonNull).collect(Collectors.toSet());
	}

	public ComparatorGroup group() {
		return this.peers.kind();
	}

	public boolean tooFew() {
		return this.plans < ENOUGH;
	}

	public @Nullable Integer notPlaced() {
		return this.peers.notPlaced();
	}

	/**
	 * What one municipality has on the subject.
	 *
	 * @param plan what speaks for it
	 * @param judgement what that has
	 */
	record Peer(PlanInYear plan, Judgement judgement) {

	}

}
