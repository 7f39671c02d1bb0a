package dk.plangraf.comparison;

import dk.plangraf.evidence.ClaimBasis;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.plangraf.plan.PeerPlans;
import dk.plangraf.plan.MunicipalityPlace;
import dk.plangraf.plan.PlaceName;
import dk.plangraf.plan.PlanInYear;
import org.jspecify.annotations.Nullable;

/**
 * What the cells and rows of a comparison are held against. What is found for one cell is
 * kept for the next, because most of them have the same group.
 */
final class Peers {

	private final PeerPlans plans;

	private final Announcements announcements;

	private final Entries entries;

	private final Map<String, MunicipalityPlace> places;

	private final Map<List<?>, PeerGroup> groups = new ConcurrentHashMap<>();

	private final Map<Sight, List<LevelDistribution.Peer>> judged = new ConcurrentHashMap<>();

	private final Map<Sight, Map<PeerGroup, LevelDistribution>> counted = new ConcurrentHashMap<>();

	Peers(PeerPlans plans, Announcements announcements, Entries entries) {
		this.plans = plans;
		this.announcements = announcements;
		this.entries = entries;
		this.places = plans.municipalities()
			.stream()
			.collect(Collectors.toMap(MunicipalityPlace::code, Function.identity()));
	}

	/**
	 * The distribution that a cell is compared with.
	 * @param cell the cell
	 * @param kind which group
	 * @param chosen codes of chosen municipalities
	 * @return the distribution; null where the municipality's council is not known
	 */
	@Nullable LevelDistribution of(CoverageCell cell, ComparatorGroup kind, List<String> chosen) {
		MunicipalityPlace place = Objects.requireNonNull(this.places.get(cell.key().municipality()));
		return group(place, cell.year(), kind, chosen)
			.map((group) -> distribution(new Sight(cell.subject(), cell.key().shown(), cell.key().year()), group))
			.orElse(null);
	}

	/**
	 * The distributions of a row: those of its cells, each once.
	 * @param row the row
	 * @param kind which groups
	 * @param chosen codes of chosen municipalities
	 * @return the distributions, by year and then in the order of the groups
	 */
	List<LevelDistribution> of(CoverageRow row, ComparatorGroup kind, List<String> chosen) {
		List<PlaceName> order = (kind == ComparatorGroup.REGION) ? this.plans.regions() : this.plans.councils();
		return row.cells()
			.stream()
			.map((cell) -> of(cell, kind, chosen))
			.filter(Objects::nonNull)
			.distinct()
			.sorted(Comparator
				.comparing(LevelDistribution::year, Comparator.nullsFirst(Comparator.<Integer>naturalOrder()))
				.thenComparing((distribution) -> order.indexOf(distribution.peers().place())))
			.toList();
	}

	private Optional<PeerGroup> group(MunicipalityPlace place, @Nullable Integer year, ComparatorGroup kind,
			List<String> chosen) {
		List<MunicipalityPlace> all = this.plans.municipalities();
		return switch (kind) {
			case ALL -> Optional.of(this.groups.computeIfAbsent(List.of(kind), (any) -> PeerGroup.all(all)));
			case CHOSEN -> Optional.of(PeerGroup.chosen(chosen));
			case REGION -> named(this.plans.regions(), place.region()).map((region) -> this.groups
				.computeIfAbsent(List.of(kind, region), (any) -> PeerGroup.region(region, all)));
			case COUNCIL -> PeerGroup.councilOf(place, year)
				.flatMap((council) -> named(this.plans.councils(), council))
				.map((council) -> this.groups.computeIfAbsent(List.of(kind, council, String.valueOf(year)),
						(any) -> PeerGroup.council(council, year, all)));
		};
	}

	private static Optional<PlaceName> named(List<PlaceName> places, String key) {
		return places.stream().filter((place) -> place.key().equals(key)).findFirst();
	}

	private LevelDistribution distribution(Sight sight, PeerGroup group) {
		return this.counted.computeIfAbsent(sight, (any) -> new ConcurrentHashMap<>())
			.computeIfAbsent(group, (any) -> LevelDistribution.of(group, sight.year(), judged(sight), this.entries));
	}

	private List<LevelDistribution.Peer> judged(Sight sight) {
		return this.judged.computeIfAbsent(sight, (any) -> {
			List<PlanInYear> seen = (sight.year() == null) ? this.plans.latest()
					: this.plans.inYears()
						.stream()
						.filter((plan) -> Objects.equals(plan.year(), sight.year()))
						.toList();
			return seen.stream()
				.filter((plan) -> plan.plan() != null)
				.map((plan) -> new LevelDistribution.Peer(plan,
						Judgement.of(sight.subject(), plan, this.announcements, sight.shown())))
				.toList();
		});
	}

	/**
	 * What is looked for, and when.
	 *
	 * @param subject the subject
	 * @param shown the bases whose evidence is shown
	 * @param year the year, null for latest plans
	 */
	private record Sight(Subject subject, Set<ClaimBasis> shown, @Nullable Integer year) {

	}

}
