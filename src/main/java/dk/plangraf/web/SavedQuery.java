package dk.plangraf.web;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A question that GraphiQL opens with; the same file is a test.
 *
 * @param name name of its file, by which a browser remembers it
 * @param title the question in Danish: the first comment line of the file
 * @param query the whole document
 * @param variables JSON of its variables; none of the saved questions needs any
 */
record SavedQuery(String name, String title, String query, @Nullable String variables) {

	static SavedQuery of(String file, String document) {
		String first = Objects.requireNonNull(document.lines().findFirst().orElse(""));
		if (!first.startsWith("# ")) {
			throw new IllegalStateException("The first line of " + file + " must be '# ' and the question in Danish.");
		}
		return new SavedQuery(file.replace(".graphql", ""), first.substring(2).strip(), document, null);
	}

}
