package dk.plangraf.bench;

/**
 * A made-up goal of the minister's.
 *
 * @param term what it is called
 * @param from the first year that it is announced for
 * @param to the last
 */
record Goal(Term term, int from, int to) {

	Goal(String slug, int from, int to, String title, String titleEn) {
		this(new Term(slug, title, titleEn), from, to);
	}

}
