package dk.plangraf.graph;

/**
 * The title of a unit of a plan.
 *
 * @param position greater than those of the units before it in its plan
 * @param title the title
 */
public record UnitTitle(long position, String title) {

}
