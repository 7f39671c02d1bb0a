package dk.plangraf.graph;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * How what a plan consists of is named in the graph, from the slug of the plan and the
 * keys in its file.
 */
public final class PlanKeys {

	private static final char PART = '/';

	private static final Map<NodeLabel, String> ABOUT = new EnumMap<>(NodeLabel.class);

	static {
		for (NodeLabel label : NodeLabel.values()) {
			ABOUT.put(label, "~" + label.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-");
		}
	}

	private PlanKeys() {
	}

	/**
	 * The key of a unit or a year of a plan.
	 * @param plan slug of the plan
	 * @param local the key in the plan's file, or the year; empty for the plan itself
	 * @return its key
	 */
	public static String of(String plan, String local) {
		return local.isEmpty() ? plan : plan + PART + local;
	}

	/**
	 * The key of a unit or a year in the plan's file.
	 * @param plan slug of the plan
	 * @param key its key
	 * @return the key in the file; empty for the plan itself
	 */
	public static String local(String plan, String key) {
		return key.equals(plan) ? "" : key.substring(plan.length() + 1);
	}

	/**
	 * The plan that a unit or a year belongs to.
	 * @param key its key
	 * @return slug of the plan
	 */
	public static String plan(String key) {
		int part = key.indexOf(PART);
		return (part < 0) ? key : key.substring(0, part);
	}

	/**
	 * The key of a claim.
	 * @param unit key of the unit that makes it
	 * @param label label of what it is about
	 * @param about key of what it is about
	 * @param stance its stance
	 * @return its key
	 */
	public static String claim(String unit, NodeLabel label, String about, String stance) {
		return unit + ABOUT.get(label) + about + "~" + stance.toLowerCase(Locale.ROOT);
	}

	/**
	 * The key of a passage.
	 * @param label label of what it shows
	 * @param owner key of what it shows
	 * @param number its number there, from 1
	 * @return its key
	 */
	public static String passage(NodeLabel label, String owner, int number) {
		return label.label() + ":" + owner + "#" + number;
	}

}
