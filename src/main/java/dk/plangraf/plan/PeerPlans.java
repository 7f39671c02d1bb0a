package dk.plangraf.plan;

import java.util.List;

/**
 * What a comparison holds its cells against.
 *
 * @param inYears what speaks for each municipality in each year
 * @param latest each municipality's latest plan; one of the two lists can be empty
 * because it was not asked for
 * @param municipalities all municipalities, in Danish alphabetical order
 * @param regions all regions, in Danish alphabetical order
 * @param councils all councils, in Danish alphabetical order
 */
public record PeerPlans(List<PlanInYear> inYears, List<PlanInYear> latest, List<MunicipalityPlace> municipalities,
		List<PlaceName> regions, List<PlaceName> councils) {

}
