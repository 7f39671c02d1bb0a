/**
 * The front door: scalars, limits, errors, look-ups of any object, and the pages.
 */
@NullMarked
package dk.plangraf.web;

import org.jspecify.annotations.NullMarked;
