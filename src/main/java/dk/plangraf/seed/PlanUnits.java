package dk.plangraf.seed;

import java.util.List;
import java.util.stream.Stream;

/**
 * All units of one plan file at any depth, the plan itself first.
 */
record PlanUnits(List<Unit> all) {

	static PlanUnits of(YamlFile file) {
		return new PlanUnits(withChildren(new Unit(Unit.Kind.PLAN, file.root(), null)).toList());
	}

	Entry plan() {
		return this.all.get(0).entry();
	}

	Stream<Unit> of(Unit.Kind kind) {
		return this.all.stream().filter((unit) -> unit.kind() == kind);
	}

	/** The targets, wherever they stand. */
	List<Entry> targets() {
		return of(Unit.Kind.TARGET).map(Unit::entry).toList();
	}

	private static Stream<Unit> withChildren(Unit unit) {
		return Stream.concat(Stream.of(unit), unit.children().flatMap(PlanUnits::withChildren));
	}

}
