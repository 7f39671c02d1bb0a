package dk.plangraf.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Makes up plans, one after the other. What is drawn, and in which order, is as in the
 * generator that other systems are measured with: its files come out byte for byte.
 */
final class PlanMaker {

	private static final int MOST_GOALS = 10;

	private static final List<Integer> SDGS = IntStream.rangeClosed(1, Vocabulary.UN_GOALS.size()).boxed().toList();

	private static final Comparator<Announcement> BY_ID = Comparator.comparing(Announcement::id);

	private final Extent extent;

	private final RandomNumbers random;

	private final Map<Integer, List<Announcement>> announcements = new HashMap<>();

	private PlanMaker(Extent extent) {
		this.extent = extent;
		this.random = new RandomNumbers(extent.seed());
		IntStream.rangeClosed(extent.from(), extent.to())
			.forEach((year) -> this.announcements.put(year, announcements(year)));
	}

	/** Makes the plans of the first of these municipalities, year by year. */
	static void make(Extent extent, List<Municipality> municipalities, Consumer<SyntheticPlan> plans) {
		PlanMaker maker = new PlanMaker(extent);
		for (Municipality municipality : municipalities.subList(0, extent.municipalities())) {
			for (int year = extent.from(); year <= extent.to(); year++) {
				plans.accept(maker.plan(municipality, year));
			}
		}
	}

	/** The goals of a year. */
	static List<Announcement> announcements(int year) {
		List<Goal> goals = Vocabulary.GOALS.stream()
			.filter((goal) -> goal.from() <= year && year <= goal.to())
			.limit(MOST_GOALS)
			.toList();
		return IntStream.range(0, goals.size()).mapToObj((i) -> new Announcement(goals.get(i), year, i + 1)).toList();
	}

	private SyntheticPlan plan(Municipality municipality, int year) {
		String status = (year < this.extent.to()) ? "ADOPTED" : this.random.pick(List.of("DRAFT", "ADOPTED"));
		String adoptedOn = "%d-12-%02d".formatted(year - 1, this.random.between(1, 28));
		List<Announcement> announced = Objects.requireNonNull(this.announcements.get(year));
		List<Announcement> goals = goals(announced, this.random.between(4, announced.size()));
		List<Integer> sdgs = sdgs(this.random.between(1, 5));
		int size = this.random.between(6, 10);
		List<SyntheticPlan.Strategy> strategies = new ArrayList<>();
		while (strategies.size() < size) {
			strategies.add(strategy(municipality, year, announced));
		}
		return new SyntheticPlan(municipality, year, status, adoptedOn, goals, sdgs, strategies);
	}

	private SyntheticPlan.Strategy strategy(Municipality municipality, int year, List<Announcement> announced) {
		String title = this.random.pick(Vocabulary.STRATEGY_MANNERS) + " "
				+ this.random.pick(Vocabulary.STRATEGY_MATTERS);
		String description = municipality.name() + " Kommune: "
				+ String.join(" ", this.random.sample(Vocabulary.SENTENCES, 3));
		List<Announcement> goals = goals(announced, this.random.between(1, 3));
		List<Integer> sdgs = sdgs(this.random.between(0, 2));
		int targets = this.random.between(1, 3);
		List<SyntheticPlan.Target> madeTargets = new ArrayList<>();
		while (madeTargets.size() < targets) {
			madeTargets.add(target(year));
		}
		int initiatives = this.random.between(4, 8);
		List<SyntheticPlan.Initiative> madeInitiatives = new ArrayList<>();
		while (madeInitiatives.size() < initiatives) {
			madeInitiatives.add(initiative());
		}
		return new SyntheticPlan.Strategy(title, description, goals, sdgs, madeTargets, madeInitiatives);
	}

	private SyntheticPlan.Target target(int year) {
		Indicator indicator = this.random.pick(Vocabulary.INDICATORS);
		BigDecimal baseline = BigDecimal.valueOf(this.random.between(20, 900), indicator.isShare() ? 1 : 0);
		// the product of doubles, since rounding it must give what it gives elsewhere
		long hundredths = Math.round(baseline.doubleValue() * this.random.between(70, 130));
		return new SyntheticPlan.Target(indicator, baseline, BigDecimal.valueOf(hundredths, 2),
				year + this.random.between(0, 2));
	}

	private SyntheticPlan.Initiative initiative() {
		String title = this.random.pick(Vocabulary.INITIATIVE_MANNERS) + " "
				+ this.random.pick(Vocabulary.INITIATIVE_KINDS) + " " + this.random.pick(Vocabulary.INITIATIVE_PLACES)
				+ " " + this.random.pick(Vocabulary.INITIATIVE_MEANS);
		String description = String.join(" ", this.random.sample(Vocabulary.SENTENCES, 2));
		String status = this.random.pick(Vocabulary.STATUSES);
		int budget = this.random.between(5, 400) * 10_000;
		List<Term> groups = terms(Vocabulary.TARGET_GROUPS);
		List<Term> instruments = terms(Vocabulary.INSTRUMENTS);
		return new SyntheticPlan.Initiative(title, description, status, budget, groups, instruments);
	}

	private List<Announcement> goals(List<Announcement> announced, int size) {
		return this.random.sample(announced, size).stream().sorted(BY_ID).toList();
	}

	private List<Integer> sdgs(int size) {
		return this.random.sample(SDGS, size).stream().sorted().toList();
	}

	private List<Term> terms(List<Term> all) {
		int size = this.random.between(1, 2);
		return this.random.sample(all, size).stream().sorted(Comparator.comparing(Term::slug)).toList();
	}

}
