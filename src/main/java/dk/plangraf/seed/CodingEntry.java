package dk.plangraf.seed;

/**
 * Who coded the plan, when, and whether a person has reviewed it.
 */
record CodingEntry(String kind, String name, String date, boolean reviewed) {

}
