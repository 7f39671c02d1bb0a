package dk.plangraf.comparison;

/**
 * Something that initiatives can have in common.
 *
 * @param kind what it is
 * @param key key of the term or goal; the stem, where it is a word
 */
record Feature(SimilarityKind kind, String key) {

}
