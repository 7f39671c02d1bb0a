package dk.plangraf.plan;

import java.util.List;

import graphql.schema.DataFetchingFieldSelectionSet;
import org.jspecify.annotations.Nullable;

/**
 * A place in an answer where entries of the graph are wanted.
 *
 * @param path names the place
 * @param type type of the entries
 * @param keys their keys, without those of the initiatives below
 * @param strategies keys of the strategies below which all initiatives are wanted, too:
 * the way down from a strategy is shorter than a look-up for each
 * @param count how many entries are wanted
 * @param selection what is selected of them; null for what a citation needs of them
 */
public record Place(String path, String type, List<String> keys, List<String> strategies, int count,
		@Nullable DataFetchingFieldSelectionSet selection) {

	/**
	 * A place whose entries are all known by their keys.
	 * @param path names the place
	 * @param type type of the entries
	 * @param keys their keys
	 * @param selection what is selected of them; null for what a citation needs of them
	 */
	public Place(String path, String type, List<String> keys, @Nullable DataFetchingFieldSelectionSet selection) {
		this(path, type, keys, List.of(), keys.size(), selection);
	}

	String project(String x, Statement statement) {
		return (this.selection != null) ? Shapes.of(this.type).project(this.selection, x, statement)
				: CitationReading.ofEntry(this.type, x, statement);
	}

}
