package dk.plangraf.seed;

/**
 * The levels that two readings give a plan on one goal in one year.
 *
 * @param goal key of the goal
 * @param year the year
 * @param first level by the first reading, or {@code NOT_APPLICABLE}
 * @param second level by the second
 */
public record LevelRating(String goal, int year, String first, String second) {

}
