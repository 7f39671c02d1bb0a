package dk.plangraf.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

import graphql.relay.Connection;
import graphql.relay.ConnectionCursor;
import graphql.relay.DefaultConnectionCursor;
import graphql.relay.DefaultEdge;
import graphql.relay.DefaultPageInfo;
import graphql.relay.Edge;
import graphql.relay.PageInfo;
import org.jspecify.annotations.Nullable;

/**
 * A connection as a statement returned it.
 *
 * @param values what {@link PageRows} wrote
 */
record ListPage(Map<String, ? extends @Nullable Object> values) implements Connection<Map<String, Object>> {

	/** The rows of the page: all that came, without the one that tells of more. */
	List<Map<String, Object>> rows() {
		List<Map<String, Object>> all = all();
		int size = size();
		if (all.size() <= size) {
			return all;
		}
		return isFromEnd() ? all.subList(all.size() - size, all.size()) : all.subList(0, size);
	}

	/** The same page with each of its rows made anew. */
	ListPage withRows(UnaryOperator<Map<String, Object>> change) {
		Map<String, @Nullable Object> changed = new LinkedHashMap<>(this.values);
		changed.computeIfPresent(ResultKeys.ROWS, (key, rows) -> all().stream().map(change).toList());
		return new ListPage(changed);
	}

	@Override
	public List<Edge<Map<String, Object>>> getEdges() {
		return rows().stream().<Edge<Map<String, Object>>>map((row) -> new DefaultEdge<>(row, cursor(row))).toList();
	}

	@Override
	public PageInfo getPageInfo() {
		List<Map<String, Object>> rows = rows();
		boolean none = rows.isEmpty();
		boolean more = all().size() > rows.size();
		return new DefaultPageInfo(none ? null : cursor(rows.get(0)), none ? null : cursor(rows.get(rows.size() - 1)),
				is(ResultKeys.EARLIER) || (more && isFromEnd()), is(ResultKeys.LATER) || (more && !isFromEnd()));
	}

	@Nullable Object notPlaced() {
		return this.values.get(ResultKeys.NOT_PLACED);
	}

	@Nullable Object totalCount() {
		return this.values.get(ResultKeys.TOTAL_COUNT);
	}

	/** The facets that were asked for under a result key. */
	@Nullable Object facets(String key) {
		return this.values.get(key);
	}

	private int size() {
		return ((Number) Objects.requireNonNull(this.values.get(ResultKeys.SIZE))).intValue();
	}

	private boolean isFromEnd() {
		return is(ResultKeys.FROM_END);
	}

	private boolean is(String key) {
		return Boolean.TRUE.equals(this.values.get(key));
	}

	@SuppressWarnings("unchecked")
	private List<Map<String, Object>> all() {
		return (List<Map<String, Object>>) Objects.requireNonNull(this.values.get(ResultKeys.ROWS));
	}

	/** The cursor of a row; null where nobody asked for it. */
	private static @Nullable ConnectionCursor cursor(Map<String, Object> row) {
		Object cursor = row.get(ResultKeys.CURSOR);
		return (cursor != null) ? new DefaultConnectionCursor((String) cursor) : null;
	}

}
