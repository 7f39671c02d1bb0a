package dk.plangraf.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import dk.plangraf.graph.FilterFact;
import org.jspecify.annotations.Nullable;

/** What a list is counted by. */
enum FacetField {

	TYPE(null, null, null), MUNICIPALITY("municipalities", "Municipality", null), YEAR("years", null, null),
	GOAL("goals", "MinisterialGoal", FilterFact.GOAL), SDG("sdgs", "SustainableDevelopmentGoal", FilterFact.SDG),
	TARGET_GROUP("targetGroups", "TargetGroup", FilterFact.TARGET_GROUP),
	INSTRUMENT("instruments", "Instrument", FilterFact.INSTRUMENT), PARTNER("partners", "Partner", FilterFact.PARTNER),
	INDICATOR("indicators", "Indicator", FilterFact.INDICATOR);

	private final @Nullable String filter;

	private final @Nullable String label;

	private final @Nullable FilterFact fact;

	FacetField(@Nullable String filter, @Nullable String label, @Nullable FilterFact fact) {
		this.filter = filter;
		this.label = label;
		this.fact = fact;
	}

	/** The field of filter inputs that a value is chosen with. */
	@Nullable String filter() {
		return this.filter;
	}

	/** The label of the catalogue's entries whose keys the values are. */
	@Nullable String label() {
		return this.label;
	}

	/** The facts that the values are taken from. */
	@Nullable FilterFact fact() {
		return this.fact;
	}

	/** Those that a field's arguments ask for, in the order of the schema. */
	static List<FacetField> of(Map<String, Object> arguments) {
		return Arrays.stream(values())
			.filter((field) -> !(arguments.get("fields") instanceof List<?> fields) || fields.contains(field.name()))
			.toList();
	}

}
