package dk.plangraf.plan;

/**
 * An entry of a catalogue, with what is needed to name it and to put it in order.
 *
 * @param key its key
 * @param name its Danish name
 * @param nameEn its English name; the Danish where there is none
 */
public record CatalogueTerm(String key, String name, String nameEn) {

}
