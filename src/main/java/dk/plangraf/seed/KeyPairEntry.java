package dk.plangraf.seed;

/** A unit of the first reading and one of the second, by their keys. */
record KeyPairEntry(String first, String second) {

}
