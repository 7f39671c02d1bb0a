package dk.plangraf.plan;

/**
 * A compared year of a plan.
 *
 * @param year the year
 * @param whole whether it is loaded whole
 */
public record ComparedYear(int year, boolean whole) {

}
