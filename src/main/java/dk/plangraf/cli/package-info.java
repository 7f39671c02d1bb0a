/**
 * The second front door: the commands serve, import and validate.
 */
@NullMarked
package dk.plangraf.cli;

import org.jspecify.annotations.NullMarked;
