package dk.plangraf.seed;

/**
 * A plan that passed validation.
 *
 * @param checksum SHA-256 of the file's bytes, in lower-case hexadecimal
 */
record ValidatedPlan(PlanDocument document, String checksum) {

}
