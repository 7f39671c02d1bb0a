package dk.plangraf.graph;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The titles of a plan's strategies, commitments and initiatives, which is what most
 * comparisons show of them. As text it is one line each, in the order of the plan: its
 * key in the plan's file, a tab and its title, which is one line as the seed's schemas
 * demand; and a line's end before the first.
 */
public final class UnitTitles {

	private static final String END = "\n";

	private static final String NEXT = "\t";

	private final String text;

	/** Where the last unit stands: who asks for many mostly does so in their order. */
	private int last;

	private UnitTitles(String text) {
		this.text = text;
	}

	/**
	 * Writes them.
	 * @param titles the titles by key, in the order of the plan
	 * @return the text
	 */
	public static String write(Map<String, String> titles) {
		StringBuilder text = new StringBuilder(END);
		titles.forEach((key, title) -> text.append(key).append(NEXT).append(title).append(END));
		return text.toString();
	}

	/**
	 * Reads them.
	 * @param text the text
	 * @return the titles, for one thread
	 */
	public static UnitTitles read(String text) {
		return new UnitTitles(text);
	}

	/**
	 * The title of a unit.
	 * @param unit key of the unit in the plan's file
	 * @return its title; null where the plan has no such unit
	 */
	public @Nullable UnitTitle find(String unit) {
		String line = END + unit + NEXT;
		int found = this.text.indexOf(line, this.last);
		if (found < 0) {
			found = this.text.indexOf(line);
		}
		if (found < 0) {
			return null;
		}
		this.last = found;
		int title = found + line.length();
		return new UnitTitle(found, this.text.substring(title, this.text.indexOf(END, title)));
	}

}
