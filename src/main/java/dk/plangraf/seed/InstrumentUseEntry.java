package dk.plangraf.seed;

/** An instrument that a unit says is used. */
record InstrumentUseEntry(String instrument, String words) {

}
