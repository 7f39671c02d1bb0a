package dk.plangraf.plan;

import java.util.Objects;

import dk.plangraf.graph.FilterFact;
import org.jspecify.annotations.Nullable;

/** What lists are counted by. */
enum FacetField {

	TYPE("types"), MUNICIPALITY("municipalities", "Municipality", null), YEAR("years"),
	GOAL("goals", "MinisterialGoal", FilterFact.GOAL), SDG("sdgs", "SustainableDevelopmentGoal", FilterFact.SDG),
	TARGET_GROUP("targetGroups", "TargetGroup", FilterFact.TARGET_GROUP),
	INSTRUMENT("instruments", "Instrument", FilterFact.INSTRUMENT), PARTNER("partners", "Partner", FilterFact.PARTNER),
	INDICATOR("indicators", "Indicator", FilterFact.INDICATOR), KIND("kinds"), STANCE("stances"), BASIS("basis");

	private final String filter;

	private final @Nullable String label;

	private final @Nullable FilterFact fact;

	FacetField(String filter) {
		this(filter, null, null);
	}

	FacetField(String filter, @Nullable String label, @Nullable FilterFact fact) {
		this.filter = filter;
		this.label = label;
		this.fact = fact;
	}

	/** What a value is chosen with. */
	String filter() {
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

	/** Whether the values are those of a closed list. */
	boolean isTerm() {
		return this.label == null && this != YEAR;
	}

	/**
	 * The closed list that the values are of.
	 * @param type type of what is counted
	 */
	String terms(String type) {
		return switch (this) {
			case TYPE -> "SearchType";
			case KIND -> type + "Kind";
			case STANCE -> "ClaimStance";
			case BASIS -> "ClaimBasis";
			default -> throw new IllegalArgumentException(name());
		};
	}

	FilterFact factOrThrow() {
		return Objects.requireNonNull(this.fact);
	}

}
