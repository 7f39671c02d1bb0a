package dk.plangraf.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import dk.plangraf.graph.Row;

/**
 * Entries that are read along with the evidence of a comparison, because its statement
 * passes them anyway. Their places have no keys: all municipalities of the columns are
 * meant, and all possible subjects.
 *
 * @param municipalities where municipalities are wanted
 * @param subjects where subjects are wanted
 * @param titles whether units are wanted by their titles
 */
public record Alongside(List<Place> municipalities, List<Place> subjects, boolean titles) {

	/** Nothing but the evidence. */
	public static final Alongside NOTHING = new Alongside(List.of(), List.of(), false);

	/** Writes the entries of a map for a municipality, each with a comma before it. */
	String ofMunicipality(String x, Statement statement) {
		return write(this.municipalities, x, statement);
	}

	/** Writes the entries of a map for a subject, each with a comma before it. */
	String ofSubject(String x, Statement statement) {
		return write(this.subjects, x, statement);
	}

	private static String write(List<Place> places, String x, Statement statement) {
		StringBuilder written = new StringBuilder();
		places.forEach((
				place) -> written.append(", `").append(place.path()).append("`: ").append(place.project(x, statement)));
		return written.toString();
	}

	/** What was read, by path of the place. */
	Map<String, FetchedEntries> read(List<Row> municipalities, List<Row> subjects) {
		Map<String, FetchedEntries> entries = new HashMap<>();
		read(this.municipalities, municipalities, (row) -> row.text("code"), entries);
		read(this.subjects, subjects, (row) -> row.text("key"), entries);
		return entries;
	}

	private static void read(List<Place> places, List<Row> rows, Function<Row, String> key,
			Map<String, FetchedEntries> entries) {
		for (Place place : places) {
			FetchedEntries fetched = new FetchedEntries(rows.size());
			rows.forEach((row) -> fetched.add(key.apply(row), Objects.requireNonNull(row.value(place.path()))));
			entries.put(place.path(), fetched);
		}
	}

}
