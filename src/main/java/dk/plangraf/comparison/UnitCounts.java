package dk.plangraf.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import dk.plangraf.plan.BadInputException;
import dk.plangraf.plan.CountDimension;
import dk.plangraf.plan.CountedUnits;
import dk.plangraf.plan.ErrorCode;
import dk.plangraf.plan.UnitCountBase;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of units by dimensions, and the only place where it is defined what they count.
 * A unit is in the group of each combination of values that it has, so groups may share
 * units; in a dimension where it has no value, it is in the group without.
 *
 * @param tally how many units there are in all
 * @param groups the groups that have units, in the order of the dimensions' values
 * @param partYears keys of the plan years that are loaded in part only
 * @param notPlaced how many more units there might be; null without a filter by council
 * @param entries the entries of the graph that were fetched with them
 */
record UnitCounts(UnitTally tally, List<CountGroup> groups, List<String> partYears, @Nullable Integer notPlaced,
		Entries entries) {

	/** The most groups that anybody gets. */
	static final int MAXIMUM = 10_000;

	/**
	 * Counts.
	 * @param base the units
	 * @param dimensions what they are counted by
	 * @param entries where the entries of the graph will be found
	 * @return the counts
	 * @throws BadInputException if there are too many groups
	 */
	static UnitCounts of(UnitCountBase base, List<CountDimension> dimensions, Entries entries) {
		Map<List<String>, List<CountedUnits>> groups = new HashMap<>();
		base.units()
			.forEach((units) -> units.combinations()
				.forEach((values) -> groups.computeIfAbsent(named(values), (key) -> new ArrayList<>()).add(units)));
		if (groups.size() > MAXIMUM) {
			throw new BadInputException(ErrorCode.TOO_COMPLEX, "These are " + groups.size() + " groups, and " + MAXIMUM
					+ " is the most. Leave some out with 'filter', or count by one dimension.");
		}
		List<CountAxis> axes = dimensions.stream()
			.map((dimension) -> CountAxis.of(dimension, base.terms().getOrDefault(dimension, List.of())))
			.toList();
		return new UnitCounts(UnitTally.of(base.units()),
				groups.entrySet()
					.stream()
					.sorted(Map.Entry.comparingByKey(order(axes)))
					.map((entry) -> group(entry.getKey(), entry.getValue(), axes, entries))
					.toList(),
				base.partYears(), base.notPlaced(), entries);
	}

	/** A combination as it is ordered and shown. */
	private static List<String> named(List<@Nullable String> combination) {
		return combination.stream().map((value) -> Objects.requireNonNullElse(value, CountAxis.NONE)).toList();
	}

	private static Comparator<List<String>> order(List<CountAxis> axes) {
		return IntStream.range(0, axes.size())
			.mapToObj((i) -> Comparator.<List<String>, String>comparing((values) -> values.get(i), axes.get(i).order()))
			.reduce(Comparator::thenComparing)
			.orElseThrow();
	}

	private static CountGroup group(List<String> values, List<CountedUnits> units, List<CountAxis> axes,
			Entries entries) {
		return new CountGroup(
				IntStream.range(0, axes.size()).mapToObj((i) -> axes.get(i).value(values.get(i), entries)).toList(),
				UnitTally.of(units));
	}

	public int total() {
		return this.tally.count();
	}

	public int listed() {
		return this.tally.of("LISTED");
	}

	public int prose() {
		return this.tally.of("PROSE");
	}

	public TargetKindCounts kinds() {
		return this.tally.kinds();
	}

	public int totals() {
		return this.tally.of(CountedUnits.TOTAL);
	}

	public int plans() {
		return this.tally.plans();
	}

}
