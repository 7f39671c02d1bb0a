package dk.plangraf.comparison;

/**
 * Something that two initiatives have in common.
 *
 * @param feature what it is
 * @param contribution how much of the similarity it makes
 * @param named whether both name it themselves; otherwise it is a broader term of what
 * they name
 */
record SharedFeature(Feature feature, double contribution, boolean named) {

}
