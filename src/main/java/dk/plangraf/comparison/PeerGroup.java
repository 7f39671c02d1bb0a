package dk.plangraf.comparison;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dk.plangraf.plan.CouncilMembership;
import dk.plangraf.plan.MunicipalityPlace;
import dk.plangraf.plan.PlaceName;
import org.jspecify.annotations.Nullable;

/**
 * A group of municipalities, with a plan or without.
 *
 * @param kind which kind of group
 * @param place the region or council; null with the other kinds
 * @param codes codes of its municipalities
 * @param notPlaced how many more there might be if all memberships were known; null but
 * with a council
 */
record PeerGroup(ComparatorGroup kind, @Nullable PlaceName place, Set<String> codes, @Nullable Integer notPlaced) {

	static PeerGroup all(List<MunicipalityPlace> municipalities) {
		return new PeerGroup(ComparatorGroup.ALL, null,
				municipalities.stream().map(MunicipalityPlace::code).collect(Collectors.toSet()), null);
	}

	static PeerGroup chosen(List<String> codes) {
		return new PeerGroup(ComparatorGroup.CHOSEN, null, new LinkedHashSet<>(codes), null);
	}

	static PeerGroup region(PlaceName region, List<MunicipalityPlace> municipalities) {
		return new PeerGroup(ComparatorGroup.REGION, region,
				municipalities.stream()
					.filter((municipality) -> municipality.region().equals(region.key()))
					.map(MunicipalityPlace::code)
					.collect(Collectors.toSet()),
				null);
	}

	/** The municipalities that belong to a council in a year (null for now). */
	static PeerGroup council(PlaceName council, @Nullable Integer year, List<MunicipalityPlace> municipalities) {
		Set<String> codes = municipalities.stream()
			.filter((municipality) -> memberships(municipality, year).contains(council.key()))
			.map(MunicipalityPlace::code)
			.collect(Collectors.toSet());
		int notPlaced = (int) municipalities.stream()
			.filter((municipality) -> memberships(municipality, year).isEmpty())
			.count();
		return new PeerGroup(ComparatorGroup.COUNCIL, council, codes, notPlaced);
	}

	/**
	 * The council of a municipality in a year, where it is known; the later one where it
	 * moved in that year.
	 */
	static Optional<String> councilOf(MunicipalityPlace municipality, @Nullable Integer year) {
		return memberships(municipality, year).stream().findFirst();
	}

	// the newest first, as they were read
	private static List<String> memberships(MunicipalityPlace municipality, @Nullable Integer year) {
		return municipality.councils()
			.stream()
			.filter((membership) -> membership.holds(year))
			.map(CouncilMembership::council)
			.toList();
	}

}
