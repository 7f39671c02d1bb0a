package dk.plangraf.plan;

import java.util.List;

import graphql.schema.DataFetchingFieldSelectionSet;

/**
 * A place in an answer where entries of the graph are wanted.
 *
 * @param path names the place
 * @param type type of the entries
 * @param keys their keys
 * @param selection what is selected of them
 */
public record Place(String path, String type, List<String> keys, DataFetchingFieldSelectionSet selection) {

}
