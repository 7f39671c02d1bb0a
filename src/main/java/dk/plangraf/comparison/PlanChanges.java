package dk.plangraf.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dk.plangraf.plan.ComparedPlan;
import dk.plangraf.plan.ComparedYear;
import dk.plangraf.plan.UnitFacts;
import org.jspecify.annotations.Nullable;

/**
 * What became of the units of a municipality's plan in its next one, or in its next
 * edition. Which of two plans is the later does not depend on which was named first.
 *
 * @param from slug of the earlier plan
 * @param to slug of the later plan
 * @param partYears keys of the plan years of either that are loaded in part, whichever
 * years are compared
 * @param units what became of each unit: by type, then those of the later plan in its
 * order, then those that it dropped in theirs
 */
record PlanChanges(String from, String to, List<String> partYears, List<UnitChange> units) {

	/** The types of units that are looked at, in the order of the answer. */
	static final List<String> TYPES = List.of("Strategy", "Commitment", "Initiative", "Target", "PrintedGoal");

	/** An edition comes after the one that it replaces, else the later years decide. */
	private static final Comparator<ComparedPlan> EARLIER_FIRST = Comparator.comparing(PlanChanges::firstYear)
		.thenComparing(PlanChanges::lastYear)
		.thenComparing(ComparedPlan::revisedOn, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(ComparedPlan::slug);

	/**
	 * Compares the units.
	 * @param plans the compared plans
	 * @return what became of them; empty unless there are two plans that cover a
	 * municipality in common
	 */
	static Optional<PlanChanges> of(List<ComparedPlan> plans) {
		if (plans.size() != 2
				|| plans.get(0).municipalities().stream().noneMatch(plans.get(1).municipalities()::contains)) {
			return Optional.empty();
		}
		ComparedPlan one = plans.get(0);
		ComparedPlan other = plans.get(1);
		boolean edition = replaces(one, other) || replaces(other, one);
		boolean oneIsEarlier = edition ? replaces(other, one) : EARLIER_FIRST.compare(one, other) < 0;
		ComparedPlan earlier = oneIsEarlier ? one : other;
		ComparedPlan later = oneIsEarlier ? other : one;
		List<String> partYears = Stream.of(earlier, later)
			.flatMap((plan) -> plan.allYears().stream())
			.filter((year) -> !year.whole())
			.map(ComparedYear::key)
			.toList();
		return Optional.of(new PlanChanges(earlier.slug(), later.slug(), partYears, changes(earlier, later, edition)));
	}

	/** How many units of each type had which fate, types without units left out. */
	public List<UnitChangeCounts> counts() {
		return TYPES.stream()
			.map((type) -> new UnitChangeCounts(type,
					this.units.stream().filter((change) -> change.type().equals(type)).map(UnitChange::kind).toList()))
			.filter((counts) -> !counts.kinds().isEmpty())
			.toList();
	}

	private static List<UnitChange> changes(ComparedPlan earlier, ComparedPlan later, boolean edition) {
		Map<String, EditionMatching.Match> matches = new HashMap<>();
		TYPES.forEach((type) -> matches.putAll(EditionMatching.of(of(type, earlier), of(type, later), edition)));
		Map<String, String> former = new HashMap<>();
		matches.forEach((after, match) -> former.put(after, match.before().key()));
		Set<String> kept = Set.copyOf(former.values());
		boolean earlierIsWhole = isWhole(earlier);
		boolean laterIsWhole = isWhole(later);
		List<UnitChange> changes = new ArrayList<>();
		for (String type : TYPES) {
			for (UnitFacts after : of(type, later)) {
				EditionMatching.Match match = matches.get(after.key());
				changes.add((match == null) ? UnitChange.added(after, earlierIsWhole)
						: UnitChange.paired(match, after, differences(match.before(), after, former)));
			}
			of(type, earlier).stream()
				.filter((unit) -> !kept.contains(unit.key()))
				.forEach((unit) -> changes.add(UnitChange.dropped(unit, laterIsWhole)));
		}
		return changes;
	}

	private static List<FieldDifference> differences(UnitFacts before, UnitFacts after, Map<String, String> former) {
		List<FieldDifference> differences = new ArrayList<>();
		Map<String, List<String>> names = new LinkedHashMap<>(after.fields());
		before.fields().forEach(names::putIfAbsent);
		for (String field : names.keySet()) {
			List<String> there = before.fields().getOrDefault(field, List.of());
			List<String> here = after.fields().getOrDefault(field, List.of());
			boolean same = UnitFacts.CONTAINERS.contains(field)
					? Objects.equals(before.container(), formerOf(after.container(), former))
					: same(field, there, here);
			if (!same) {
				differences.add(new FieldDifference(field, there, here));
			}
		}
		return differences;
	}

	private static boolean same(String field, List<String> before, List<String> after) {
		return UnitChange.isWords(field) ? words(before).equals(words(after)) : before.equals(after);
	}

	private static List<Wording> words(Collection<String> texts) {
		return texts.stream().map(Wording::of).toList();
	}

	/**
	 * What a strategy of the later plan was in the earlier; itself where it was nothing.
	 */
	private static @Nullable String formerOf(@Nullable String strategy, Map<String, String> former) {
		return (strategy != null) ? former.getOrDefault(strategy, strategy) : null;
	}

	private static List<UnitFacts> of(String type, ComparedPlan plan) {
		return plan.units().stream().filter((unit) -> unit.type().equals(type)).toList();
	}

	private static boolean replaces(ComparedPlan later, ComparedPlan earlier) {
		return earlier.slug().equals(later.replaces());
	}

	private static boolean isWhole(ComparedPlan plan) {
		return plan.allYears().stream().allMatch(ComparedYear::whole);
	}

	private static Integer firstYear(ComparedPlan plan) {
		return plan.allYears().get(0).year();
	}

	private static Integer lastYear(ComparedPlan plan) {
		return plan.allYears().get(plan.allYears().size() - 1).year();
	}

}
