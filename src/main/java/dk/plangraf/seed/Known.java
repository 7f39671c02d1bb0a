package dk.plangraf.seed;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The entries of one catalogue list by what identifies them: a key, code, year or number.
 */
final class Known {

	private final List<Entry> entries;

	private final String name;

	private final String idName;

	private final Map<Object, Entry> byId = new LinkedHashMap<>();

	private Known(List<Entry> entries, String name, String idName) {
		this.entries = entries;
		this.name = name;
		this.idName = idName;
		entries.forEach((entry) -> idOf(entry.at(idName)).ifPresent((id) -> this.byId.putIfAbsent(id, entry)));
	}

	static Known of(List<Entry> entries, String name, String idName) {
		return new Known(entries, name, idName);
	}

	/** What the catalogue calls the list. */
	String name() {
		return this.name;
	}

	List<Entry> entries() {
		return this.entries;
	}

	Optional<Entry> find(Object id) {
		return Optional.ofNullable(this.byId.get(id));
	}

	Collection<Object> ids() {
		return this.byId.keySet();
	}

	/** Reports entries that have the same identity. */
	void mustBeUnique(String what, Consumer<Finding> report) {
		Twice ids = new Twice(report);
		for (Entry entry : this.entries) {
			Entry id = entry.at(this.idName);
			idOf(id).ifPresent((value) -> ids.meet(value, id, "The " + what + " " + Choices.of(List.of(value)),
					"Keep one of the two."));
		}
	}

	/**
	 * Reports a reference to an entry that is not there. A list that could not be read at
	 * all has been reported already, not each reference to it.
	 */
	void mustKnow(Entry reference, String what, Consumer<Finding> report) {
		idOf(reference).filter((id) -> !this.byId.isEmpty() && !this.byId.containsKey(id))
			.ifPresent((id) -> report
				.accept(reference.error("The catalogue has no %s %s.".formatted(what, Choices.of(List.of(id))),
						"Use one of " + Choices.of(ids()) + ", or add it to the catalogue.")));
	}

	/** Reports a reference into a list that a catalogue need not have. */
	void mustHave(Entry reference, String what, Consumer<Finding> report) {
		if (this.byId.isEmpty()) {
			idOf(reference).ifPresent((id) -> report
				.accept(reference.error("The catalogue has no " + what + " " + Choices.of(List.of(id)) + ".",
						"Add it to a list \"" + this.name + "\" of the catalogue.")));
		}
		else {
			mustKnow(reference, what, report);
		}
	}

	private static Optional<Object> idOf(Entry id) {
		return id.text().<Object>map((text) -> text).or(id::integer);
	}

}
