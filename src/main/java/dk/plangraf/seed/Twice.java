package dk.plangraf.seed;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reports what may stand only once, from its second time on.
 */
final class Twice {

	private final Consumer<Finding> report;

	private final Map<Object, Entry> first = new HashMap<>();

	Twice(Consumer<Finding> report) {
		this.report = report;
	}

	/**
	 * Takes note of one more.
	 * @param what begins the sentence, such as {@code The key "a"}
	 */
	void meet(Object value, Entry entry, String what, String remedy) {
		Entry before = this.first.putIfAbsent(value, entry);
		if (before != null) {
			String where = before.file().equals(entry.file()) ? "on line " + before.line()
					: "in " + before.file().file().path() + " on line " + before.line();
			this.report.accept(entry.error(what + " already stands " + where + ".", remedy));
		}
	}

}
