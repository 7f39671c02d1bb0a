package dk.plangraf.plan;

/**
 * A region or council.
 *
 * @param key its key
 * @param name its name
 */
public record PlaceName(String key, String name) {

}
