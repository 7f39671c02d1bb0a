/**
 * Cells and matrices: pure functions over the evidence that the plan room reads, by the
 * rule that the evidence room gives, and their way out to GraphQL.
 */
@NullMarked
package dk.plangraf.comparison;

import org.jspecify.annotations.NullMarked;
