package dk.plangraf.plan;

import org.jspecify.annotations.Nullable;

/**
 * That the minister announced a goal for a year, and in which words.
 *
 * @param key its key
 * @param year the year
 * @param wording the words
 * @param seen whether they were read in a source of that year's own, and not told by
 * another
 * @param novelty {@code NEW} or {@code CONTINUED} where a source says so
 */
public record WordedAnnouncement(String key, int year, String wording, boolean seen, @Nullable String novelty) {

}
