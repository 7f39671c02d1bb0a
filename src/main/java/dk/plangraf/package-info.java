/**
 * Plangraf: which municipalities address which goals, and how.
 */
@NullMarked
package dk.plangraf;

import org.jspecify.annotations.NullMarked;
