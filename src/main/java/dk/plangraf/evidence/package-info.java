/**
 * What a claim is worth: levels, bases, and the rule that leads from one to the other.
 * The way in and the way out both judge by it.
 */
@NullMarked
package dk.plangraf.evidence;

import org.jspecify.annotations.NullMarked;
