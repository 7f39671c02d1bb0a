package dk.plangraf.comparison;

import dk.plangraf.evidence.ClaimBasis;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dk.plangraf.plan.CodeAndYear;
import dk.plangraf.plan.CoverageDimension;
import org.jspecify.annotations.Nullable;

/**
 * What a cell is the cell of; its text is the key in the cell's global id.
 *
 * @param dimension what its subject is
 * @param subject key of the subject
 * @param municipality code of the municipality
 * @param year the year; null for the municipality's latest plan, whichever year it speaks
 * in
 * @param shown the bases whose evidence it shows
 */
record CellKey(CoverageDimension dimension, String subject, String municipality, @Nullable Integer year,
		Set<ClaimBasis> shown) {

	private static final Pattern TEXT = Pattern.compile("([A-Z_]+)/([a-z0-9-]+)/([0-9]{4})/([0-9]{4})?(?:/([A-Z+]*))?");

	static Optional<CellKey> parse(String text) {
		Matcher matcher = TEXT.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String year = matcher.group(4);
		try {
			CellKey key = new CellKey(CoverageDimension.valueOf(matcher.group(1)), matcher.group(2), matcher.group(3),
					(year != null) ? Integer.valueOf(year) : null, bases(matcher.group(5)));
			// one cell has one id
			return Optional.of(key).filter((parsed) -> parsed.toString().equals(text));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	CodeAndYear column() {
		return new CodeAndYear(this.municipality, this.year);
	}

	private static Set<ClaimBasis> bases(@Nullable String text) {
		Set<ClaimBasis> bases = EnumSet.noneOf(ClaimBasis.class);
		if (text == null) {
			return EnumSet.allOf(ClaimBasis.class);
		}
		for (String basis : text.isEmpty() ? new String[0] : text.split("\\+")) {
			bases.add(ClaimBasis.valueOf(basis));
		}
		return bases;
	}

	@Override
	public String toString() {
		String all = this.dimension + "/" + this.subject + "/" + this.municipality + "/"
				+ ((this.year != null) ? this.year : "");
		return (this.shown.size() == ClaimBasis.values().length) ? all
				: all + this.shown.stream().sorted().map(ClaimBasis::name).collect(Collectors.joining("+", "/", ""));
	}

}
