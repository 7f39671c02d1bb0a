package dk.plangraf.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One reading of a plan as a list of units, the plan itself first, in the order of the
 * file.
 */
final class CodedPlan {

	private final List<CodedUnit> units;

	private final Map<String, CodedUnit> byId = new HashMap<>();

	private CodedPlan(List<CodedUnit> units) {
		this.units = List.copyOf(units);
		units.forEach((unit) -> this.byId.put(unit.id(), unit));
	}

	static CodedPlan of(PlanDocument document) {
		return new CodedPlan(CodedUnits.of(document));
	}

	List<CodedUnit> units() {
		return this.units;
	}

	Stream<CodedUnit> of(CodedKind kind) {
		return this.units.stream().filter((unit) -> unit.kind() == kind);
	}

	@Nullable CodedUnit find(String id) {
		return this.byId.get(id);
	}

	/** The unit with a key of the file, which no two units of a plan share. */
	@Nullable CodedUnit withKey(String key) {
		return this.units.stream()
			.filter((unit) -> unit.kind() != CodedKind.PLAN && unit.key().equals(key))
			.findFirst()
			.orElse(null);
	}

	/** The unit that has the key of a unit in another reading; the plan for the plan. */
	@Nullable CodedUnit sameKey(CodedUnit other) {
		return (other.kind() == CodedKind.PLAN) ? this.units.get(0) : withKey(other.key());
	}

}
