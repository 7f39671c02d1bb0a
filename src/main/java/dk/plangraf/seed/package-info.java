/**
 * Reads seed files, reports everything that is wrong with them, and writes the sound ones
 * to the graph.
 */
@NullMarked
package dk.plangraf.seed;

import org.jspecify.annotations.NullMarked;
