package dk.plangraf.comparison;

/**
 * Something that initiatives can have in common.
 *
 * @param kind what it is
 * @param key key of the term or goal
 */
record Feature(SimilarityKind kind, String key) {

}
