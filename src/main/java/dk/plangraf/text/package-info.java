/**
 * Danish words: by what a text is found, and which of its words a search has found. It
 * knows nothing of the graph.
 */
@NullMarked
package dk.plangraf.text;

import org.jspecify.annotations.NullMarked;
