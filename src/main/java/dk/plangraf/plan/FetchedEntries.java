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

	private final Map<String, Map<String, Object>> rows;

	FetchedEntries(int expected) {
		this.rows = new HashMap<>(expected * 4 / 3 + 1);
	}

	void add(Map<String, Object> row) {
		this.rows.put((String) Objects.requireNonNull(row.get(KEY)), row);
	}

	void forEach(BiConsumer<String, Object> consumer) {
		this.rows.forEach((key, row) -> consumer.accept(key, Objects.requireNonNull(row.get(ENTRY))));
	}

	/**
	 * The entry with a key.
	 * @param key the key
	 * @return what is selected of it; null where there is none
	 */
	public @Nullable Object find(String key) {
		Map<String, Object> row = this.rows.get(key);
		return (row != null) ? row.get(ENTRY) : null;
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
			.map((key) -> Objects.requireNonNull(this.rows.get(key), key))
			.sorted(Comparator.comparingLong((row) -> (long) Objects.requireNonNull(row.get(POSITION))))
			.map((row) -> Objects.requireNonNull(row.get(ENTRY)))
			.toList();
	}

}
