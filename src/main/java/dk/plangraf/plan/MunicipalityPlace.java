package dk.plangraf.plan;

import java.util.List;

/**
 * Where a municipality belongs.
 *
 * @param code its code
 * @param region key of its region
 * @param councils its memberships of regional labour-market councils, as far as known
 */
public record MunicipalityPlace(String code, String region, List<CouncilMembership> councils) {

}
