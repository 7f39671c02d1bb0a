package dk.plangraf.graph;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The initiatives in force in a year of a plan below each of its strategies, at any
 * depth, parts left out. As text it is one line a strategy: its key in the plan's file
 * and theirs, in the order of the plan, with tabs between.
 */
public final class InitiativesBelow {

	private static final char END = '\n';

	private static final char NEXT = '\t';

	private final String plan;

	private final Map<String, String> lines = new HashMap<>();

	private InitiativesBelow(String plan) {
		this.plan = plan;
	}

	/**
	 * Writes them.
	 * @param below the keys of the initiatives by that of the strategy, as in the file
	 * @return the text
	 */
	public static String write(Map<String, List<String>> below) {
		StringBuilder text = new StringBuilder();
		below.forEach((strategy, initiatives) -> {
			text.append(strategy);
			initiatives.forEach((initiative) -> text.append(NEXT).append(initiative));
			text.append(END);
		});
		return text.toString();
	}

	/**
	 * Reads them.
	 * @param plan slug of the plan
	 * @param text the text; null where no strategy has any
	 * @return what stands below the strategies
	 */
	public static InitiativesBelow read(String plan, @Nullable String text) {
		InitiativesBelow below = new InitiativesBelow(plan);
		if (text != null) {
			for (int start = 0; start < text.length();) {
				int end = text.indexOf(END, start);
				int key = text.indexOf(NEXT, start);
				below.lines.put(text.substring(start, key), text.substring(key, end));
				start = end + 1;
			}
		}
		return below;
	}

	/**
	 * The initiatives below a strategy.
	 * @param strategy key of the strategy in the plan's file
	 * @return their keys in the graph, in the order of the plan
	 */
	public List<String> of(String strategy) {
		String line = this.lines.get(strategy);
		return (line != null) ? new Keys(this.plan, line) : List.of();
	}

	/** Keys that are made when somebody looks at them, for most comparisons do not. */
	private static final class Keys extends AbstractList<String> {

		private final String plan;

		private final String line;

		private String @Nullable [] keys;

		Keys(String plan, String line) {
			this.plan = plan;
			this.line = line;
		}

		@Override
		public String get(int index) {
			return keys()[index];
		}

		@Override
		public int size() {
			return keys().length;
		}

		@Override
		public boolean isEmpty() {
			return false;
		}

		private String[] keys() {
			String[] made = this.keys;
			if (made == null) {
				made = this.line.substring(1).split(String.valueOf(NEXT));
				for (int i = 0; i < made.length; i++) {
					made[i] = PlanKeys.of(this.plan, made[i]);
				}
				this.keys = made;
			}
			return made;
		}

	}

}
