/**
 * The second front door: the commands serve, import, validate, counts, diff, agreement
 * and codebook.
 */
@NullMarked
package dk.plangraf.cli;

import org.jspecify.annotations.NullMarked;
