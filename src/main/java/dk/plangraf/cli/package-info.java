/**
 * The second front door: the commands serve, import, validate and agreement.
 */
@NullMarked
package dk.plangraf.cli;

import org.jspecify.annotations.NullMarked;
