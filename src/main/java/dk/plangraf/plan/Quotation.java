package dk.plangraf.plan;

/**
 * A passage, as far as one is told from another.
 *
 * @param key its key
 * @param place the headings and words that it quotes: two passages of one place say the
 * same
 */
public record Quotation(String key, String place) {

}
