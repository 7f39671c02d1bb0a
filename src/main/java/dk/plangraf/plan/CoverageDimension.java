package dk.plangraf.plan;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What the rows of a comparison can be. Goals have claims as their evidence, whatever
 * else a plan works with has the places where a unit's own text names it.
 */
public enum CoverageDimension {

	/** The minister's goals. */
	MINISTERIAL_GOAL("MinisterialGoal", "ministerialGoals", null),
	/** The UN goals. */
	SUSTAINABLE_DEVELOPMENT_GOAL("SustainableDevelopmentGoal", "sustainableDevelopmentGoals", null),
	/** Target groups. */
	TARGET_GROUP("TargetGroup", "targetGroups", "CONCERNS"),
	/** Instruments. */
	INSTRUMENT("Instrument", "instruments", "USES"),
	/** Partners. */
	PARTNER("Partner", "partners", "INVOLVES");

	private final String type;

	private final String list;

	private final @Nullable String use;

	CoverageDimension(String type, String list, @Nullable String use) {
		this.type = type;
		this.list = list;
		this.use = use;
	}

	/**
	 * The dimension whose rows are of a type.
	 * @param type name of the type, such as {@code Instrument}
	 * @return the dimension, or nothing if no comparison has such rows
	 */
	public static Optional<CoverageDimension> ofType(String type) {
		return Arrays.stream(values()).filter((dimension) -> dimension.type.equals(type)).findFirst();
	}

	/**
	 * The type of the rows' subjects, in the schema and in the graph.
	 * @return name of the type
	 */
	public String type() {
		return this.type;
	}

	/**
	 * The root field that lists the subjects.
	 * @return name of the field
	 */
	public String list() {
		return this.list;
	}

	/** The relationship by which a unit names a subject; null where claims are made. */
	@Nullable String use() {
		return this.use;
	}

}
