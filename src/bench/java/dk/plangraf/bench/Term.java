package dk.plangraf.bench;

/**
 * Something that plans share.
 *
 * @param slug its key
 * @param title its Danish name
 * @param titleEn our English name for it
 */
record Term(String slug, String title, String titleEn) {

}
