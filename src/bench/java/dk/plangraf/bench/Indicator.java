package dk.plangraf.bench;

/**
 * What a target measures.
 *
 * @param term what it is called
 * @param unit what it is counted in
 */
record Indicator(Term term, String unit) {

	Indicator(String slug, String unit, String title, String titleEn) {
		this(new Term(slug, title, titleEn), unit);
	}

	boolean isShare() {
		return this.unit.equals("procent");
	}

}
