package dk.plangraf.seed;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How much of what a plan holds. Parts count with their initiative and a total with its
 * parts, so neither is counted; partners, instruments, target groups and indicators count
 * once a plan.
 *
 * @param plan slug of the plan
 * @param numbers how many, by what
 */
public record PlanCounts(String plan, Map<String, Integer> numbers) {

	private static final String TARGETS = "targets, ";

	private static final String CLAIMS = "claims, ";

	/**
	 * Counts the plans of a seed.
	 * @param seed the seed
	 * @return the counts, in the order of the slugs
	 */
	public static List<PlanCounts> of(ValidatedSeed seed) {
		return seed.plans().stream().map((plan) -> of(plan.document())).toList();
	}

	private static PlanCounts of(PlanDocument plan) {
		Tally tally = new Tally();
		List.of("strategies", "commitments", "initiatives, listed", "initiatives, prose", TARGETS + "quantified",
				TARGETS + "directional", TARGETS + "qualitative", TARGETS + "awaited", CLAIMS + "stated",
				CLAIMS + "collective", CLAIMS + "inferred", "target groups", "instruments", "indicators", "partners",
				"figures", "passages")
			.forEach((name) -> tally.add(name, 0));
		plan.strategies().forEach((strategy) -> count(strategy, tally));
		plan.targets().forEach((target) -> count(target, tally));
		count(plan.claims(), tally);
		tally.uses(List.of(), List.of(), plan.partners());
		tally.add("figures", plan.contextFigures().size());
		Stream
			.of(plan.bodies().stream().map(BodyEntry::passages),
					plan.relatedPolicies().stream().map(RelatedPolicyEntry::passages),
					plan.printedGoals().stream().map(PrintedGoalEntry::passages),
					plan.contextFigures().stream().map(ContextFigureEntry::passages),
					plan.monitoring().stream().map(MonitoringEntry::passages), Stream.of(plan.passages()))
			.flatMap((passages) -> passages)
			.forEach((passages) -> tally.add("passages", passages.size()));
		return new PlanCounts(plan.slug(), tally.numbers());
	}

	private static void count(StrategyEntry strategy, Tally tally) {
		tally.add("strategies", 1);
		tally.add("passages", strategy.passages().size());
		tally.uses(strategy.targetGroups(), strategy.instruments(), strategy.partners());
		count(strategy.claims(), tally);
		strategy.monitoring().forEach((monitoring) -> tally.add("passages", monitoring.passages().size()));
		strategy.commitments().forEach((commitment) -> {
			tally.add("commitments", 1);
			tally.add("passages", commitment.passages().size());
			tally.uses(commitment.targetGroups(), commitment.instruments(), commitment.partners());
			count(commitment.claims(), tally);
		});
		strategy.initiatives().forEach((initiative) -> {
			tally.add(initiative.unitSource().equals("LISTED") ? "initiatives, listed" : "initiatives, prose", 1);
			count(initiative, tally);
		});
		strategy.targets().forEach((target) -> count(target, tally));
		strategy.strategies().forEach((child) -> count(child, tally));
	}

	private static void count(InitiativeEntry initiative, Tally tally) {
		tally.add("passages", initiative.passages().size());
		tally.uses(initiative.targetGroups(), initiative.instruments(), initiative.partners());
		count(initiative.claims(), tally);
		initiative.parts().forEach((part) -> count(part, tally));
	}

	private static void count(TargetEntry target, Tally tally) {
		if (target.totalOf().isEmpty()) {
			tally.add(TARGETS + TargetProperties.kind(target).toLowerCase(Locale.ROOT), 1);
		}
		tally.indicator(target.indicator());
		tally.add("passages", target.passages().size());
		tally.uses(target.targetGroups(), List.of(), List.of());
		count(target.claims(), tally);
	}

	private static void count(List<ClaimEntry> claims, Tally tally) {
		claims.forEach((claim) -> {
			tally.add(CLAIMS + claim.basis().toLowerCase(Locale.ROOT), 1);
			tally.add("passages", claim.passages().size());
		});
	}

	/** The counts while they grow. */
	private static final class Tally {

		private final Map<String, Integer> numbers = new LinkedHashMap<>();

		private final Set<String> terms = new LinkedHashSet<>();

		void add(String what, int number) {
			this.numbers.merge(what, number, Integer::sum);
		}

		void uses(List<TargetGroupUseEntry> groups, List<InstrumentUseEntry> instruments,
				List<PartnerUseEntry> partners) {
			groups.forEach((use) -> once("target groups", use.group()));
			instruments.forEach((use) -> once("instruments", use.instrument()));
			partners.forEach((use) -> once("partners", use.partner()));
		}

		void indicator(@Nullable String key) {
			if (key != null) {
				once("indicators", key);
			}
		}

		Map<String, Integer> numbers() {
			return this.numbers;
		}

		private void once(String what, String key) {
			if (this.terms.add(what + " " + key)) {
				add(what, 1);
			}
		}

	}

}
