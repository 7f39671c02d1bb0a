package dk.plangraf.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/** Entries of one type as they were found, by key. */
public final class FetchedEntries {

	/** Where the statement puts the key of an entry. */
	static final String KEY = "key";

	/** Where it puts the place that a unit has in its plan. */
	static final String POSITION = "position";

	/** Where it puts what is selected of the entry. */
	static final String ENTRY = "entry";

	private final Map<String, Entry> entries;

	/**
	 * Where entries will be.
	 * @param expected how many
	 */
	public FetchedEntries(int expected) {
		this.entries = new HashMap<>(expected * 4 / 3 + 1);
	}

	/**
	 * Adds a unit.
	 * @param key its key
	 * @param position the place that a unit has in its plan
	 * @param selected what is selected of it
	 */
	public void add(String key, long position, Object selected) {
		this.entries.put(key, new Entry(position, selected));
	}

	void add(Map<String, Object> row) {
		this.entries.put((String) Objects.requireNonNull(row.get(KEY)),
				new Entry((Long) row.get(POSITION), Objects.requireNonNull(row.get(ENTRY))));
	}

	/** Adds what is no unit, and has no place. */
	void add(String key, Object selected) {
		this.entries.put(key, new Entry(null, selected));
	}

	void forEach(BiConsumer<String, Object> consumer) {
		this.entries.forEach((key, entry) -> consumer.accept(key, entry.selected()));
	}

	/**
	 * The entry with a key.
	 * @param key the key
	 * @return what is selected of it; null where there is none
	 */
	public @Nullable Object find(String key) {
		Entry entry = this.entries.get(key);
		return (entry != null) ? entry.selected() : null;
	}

	/**
	 * The entry with a key.
	 * @param key the key
	 * @return what is selected of it
	 * @throws NullPointerException if there is none
	 */
	public Object get(String key) {
		return Objects.requireNonNull(find(key), key);
	}

	/**
	 * Units of one plan.
	 * @param keys their keys
	 * @return what is selected of them, in the order of the plan
	 */
	public List<Object> inOrder(Collection<String> keys) {
		return keys.stream()
			.map((key) -> Objects.requireNonNull(this.entries.get(key), key))
			.sorted(Comparator.comparingLong((entry) -> Objects.requireNonNull(entry.position())))
			.map(Entry::selected)
			.toList();
	}

	private record Entry(@Nullable Long position, Object selected) {

	}

}
