package dk.plangraf.comparison;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dk.plangraf.plan.CatalogueTerm;
import dk.plangraf.plan.CountDimension;
import dk.plangraf.plan.Language;
import dk.plangraf.plan.Terms;

/**
 * A dimension with the order of its values: entries as in their catalogue, closed lists
 * as in the schema, years from the first on, other words in Danish order.
 *
 * @param dimension the dimension
 * @param terms the entries that are its values, by key; none where they are no entries
 * @param order order of the values, {@value #NONE} among them
 */
record CountAxis(CountDimension dimension, Map<String, CatalogueTerm> terms, Comparator<String> order) {

	/** Stands for the lack of a value, and comes last. */
	static final String NONE = "";

	static CountAxis of(CountDimension dimension, List<CatalogueTerm> terms) {
		String list = CountValue.list(dimension);
		List<String> known = (list != null) ? List.copyOf(Terms.labels(list, Language.DA).keySet())
				: terms.stream().map(CatalogueTerm::key).toList();
		Comparator<String> order = known.isEmpty() ? words() : Comparator.comparing(ranks(known)::get);
		return new CountAxis(dimension,
				terms.stream().collect(Collectors.toMap(CatalogueTerm::key, Function.identity())),
				Comparator.<String, Boolean>comparing(NONE::equals)
					.thenComparing((a, b) -> a.equals(b) ? 0 : order.compare(a, b)));
	}

	CountValue value(String value, Entries entries) {
		return new CountValue(this.dimension, value.equals(NONE) ? null : value, this.terms.get(value), entries);
	}

	private static Map<String, Integer> ranks(List<String> values) {
		return IntStream.range(0, values.size()).boxed().collect(Collectors.toMap(values::get, Function.identity()));
	}

	// years have four digits
	private static Comparator<String> words() {
		Collator danish = Collator.getInstance(Locale.forLanguageTag("da"));
		return danish::compare;
	}

}
