package dk.plangraf.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

/** Entries of one type as a statement brought them, by key. */
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
	 * Adds an entry.
	 * @param key its key
	 * @param position the place that a unit has in its plan
	 * @param selected what is selected of it
	 */
	public void add(String key, long position, Object selected) {
		this.entries.put(key, new Entry(position, selected));
	}

	void add(Map<String, Object> row) {
		Object position = row.get(POSITION);
		add((String) Objects.requireNonNull(row.get(KEY)), (position != null) ? (Long) position : 0,
				Objects.requireNonNull(row.get(ENTRY)));
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
			.sorted(Comparator.comparingLong(Entry::position))
			.map(Entry::selected)
			.toList();
	}

	private record Entry(long position, Object selected) {

	}

}
