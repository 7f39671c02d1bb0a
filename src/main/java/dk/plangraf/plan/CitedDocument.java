package dk.plangraf.plan;

import java.util.List;

import dk.plangraf.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * The document that a plan was read in, as a citation names it.
 *
 * @param title its title as printed
 * @param publisher who published it
 * @param edition its edition, as the document names it
 * @param url its address, where known
 * @param retrievedOn when it was fetched, where known
 * @param sha256 checksum of the text that was read
 * @param partYears the years of the plan of which only a part is loaded
 */
record CitedDocument(String title, String publisher, @Nullable String edition, @Nullable String url,
		@Nullable String retrievedOn, String sha256, List<Integer> partYears) {

	static CitedDocument of(Row parts) {
		Row row = new Row(parts.map("document"));
		return new CitedDocument(row.text("title"), row.text("publisher"), row.findText("edition"), row.findText("url"),
				row.findText("retrievedOn"), row.text("sha256"), CitedSource.years(parts, "partYears"));
	}

	/** A sentence about the plan, with its source. */
	String cite(CitedSource source, CitationWords words) {
		List<String> years = source.years()
			.stream()
			.map((year) -> this.partYears.contains(year) ? words.say("document.part", "year", year)
					: String.valueOf(year))
			.toList();
		String read = words.say("document.read", "title", words.quote(this.title), "publisher", this.publisher);
		if (this.edition != null && !this.edition.equals(source.plan().edition())) {
			read = words.say("document.edition", "read", read, "edition", this.edition);
		}
		if (this.url != null) {
			read = words.say("document.url", "read", read, "url", this.url);
		}
		if (this.retrievedOn != null) {
			read = words.say("document.retrieved", "read", read, "date", this.retrievedOn);
		}
		String text = words.say("document.text", "sha256", this.sha256.substring(0, CitedSource.VERSION));
		return source.complete(
				words.say("document", "plan", source.plan().name(words), "years", words.enumerate(years)),
				List.of(read, text), words);
	}

}
