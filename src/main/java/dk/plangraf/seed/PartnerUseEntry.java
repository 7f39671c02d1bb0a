package dk.plangraf.seed;

/** A partner that a unit names. */
record PartnerUseEntry(String partner, String words) {

}
