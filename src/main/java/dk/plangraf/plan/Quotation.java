package dk.plangraf.plan;

/**
 * A passage, as far as one is told from another.
 *
 * @param key its key
 * @param place number of the headings and words that it quotes: two passages of a plan
 * with the same say the same
 */
public record Quotation(String key, int place) {

}
