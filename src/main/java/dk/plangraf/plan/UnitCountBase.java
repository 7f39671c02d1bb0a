package dk.plangraf.plan;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * All that a count of units is made from.
 *
 * @param units the units under the filter
 * @param terms for each dimension whose values are entries of a catalogue all of those
 * entries in the catalogue's order
 * @param partYears keys of the plan years, among those that the filter asks for, that are
 * loaded in part only
 * @param notPlaced how many more units there might be; null without a filter by council
 */
public record UnitCountBase(List<CountedUnits> units, Map<CountDimension, List<CatalogueTerm>> terms,
		List<String> partYears, @Nullable Integer notPlaced) {

}
