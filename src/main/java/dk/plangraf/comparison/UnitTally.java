package dk.plangraf.comparison;

import java.util.Collection;
import java.util.List;

import dk.plangraf.plan.CountedUnits;

/**
 * Numbers of distinct units, by kind.
 *
 * @param units bundles that share no unit
 */
record UnitTally(List<CountedUnits> units) {

	static UnitTally of(Collection<CountedUnits> units) {
		return new UnitTally(List.copyOf(units));
	}

	/** All of them; of targets those that are not the total of others. */
	int count() {
		return this.units.stream()
			.filter((unit) -> !unit.kind().equals(CountedUnits.TOTAL))
			.mapToInt(CountedUnits::count)
			.sum();
	}

	int of(String kind) {
		return this.units.stream().filter((unit) -> unit.kind().equals(kind)).mapToInt(CountedUnits::count).sum();
	}

	TargetKindCounts kinds() {
		return new TargetKindCounts(of("QUANTIFIED"), of("DIRECTIONAL"), of("QUALITATIVE"), of("AWAITED"));
	}

	/** The number of plans that they stand in. */
	int plans() {
		return (int) this.units.stream().map(CountedUnits::plan).distinct().count();
	}

}
