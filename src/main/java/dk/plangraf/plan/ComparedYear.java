package dk.plangraf.plan;

/**
 * A year of a compared plan.
 *
 * @param key its key
 * @param year the year
 * @param whole whether it is loaded whole
 */
public record ComparedYear(String key, int year, boolean whole) {

}
