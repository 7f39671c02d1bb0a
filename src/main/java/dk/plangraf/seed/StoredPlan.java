package dk.plangraf.seed;

/**
 * A plan as it is in the graph.
 *
 * @param slug its slug
 * @param checksum of the file that it came from, and of what that hangs on
 * @param contentHash of what it says
 */
record StoredPlan(String slug, String checksum, String contentHash) {

}
