package dk.plangraf.graph;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * What filters find an element of a plan by, kept on the element itself so that a filter
 * over many thousands is a look at a list. A fact names what the element has to do with,
 * alone and with a basis and a year in which it does: {@code "opkvalificering"},
 * {@code "opkvalificering|STATED|2021"}. What leads to facts is what the filters of the
 * lists mean.
 */
public enum FilterFact {

	/** Keys of ministerial goals that claims which count for the element are about. */
	GOAL("goalFacts"),
	/** The same of UN goals, by number. */
	SDG("sdgFacts"),
	/** Bases of those claims, whatever they are about. */
	BASIS("basisFacts"),
	/** Keys of target groups that the element concerns, and of broader ones. */
	TARGET_GROUP("targetGroupFacts"),
	/** Keys of instruments that the element uses, and of broader ones. */
	INSTRUMENT("instrumentFacts"),
	/** Keys of partners that the element involves. */
	PARTNER("partnerFacts"),
	/** Keys of indicators that the element measures, and of broader ones. */
	INDICATOR("indicatorFacts");

	private static final String AND = "|";

	private final String property;

	FilterFact(String property) {
		this.property = property;
	}

	/**
	 * Whether claims lead to these facts, so that they hold on a basis.
	 * @return whether they do
	 */
	public boolean isOfClaims() {
		return this == GOAL || this == SDG;
	}

	/**
	 * The property that holds the facts.
	 * @return its name
	 */
	public String property() {
		return this.property;
	}

	/**
	 * All facts that follow from one: with its basis and its years, and without them.
	 * @param key key of what the element has to do with
	 * @param basis basis of the claim, if it is by a claim
	 * @param years years in which it has
	 * @return the facts
	 */
	public static Set<String> all(String key, @Nullable String basis, List<Long> years) {
		Set<String> facts = new TreeSet<>(List.of(key));
		years.forEach((year) -> facts.add(key + AND + year));
		if (basis != null) {
			facts.add(key + AND + basis);
			years.forEach((year) -> facts.add(key + AND + basis + AND + year));
		}
		return facts;
	}

	/**
	 * Whether a fact is one without basis and years.
	 * @param fact the fact
	 * @return whether it is nothing but a key
	 */
	public static boolean isKey(String fact) {
		return !fact.contains(AND);
	}

	/**
	 * What facts end with that hold on any of some bases, and in any of some years.
	 * @param bases the bases; null if any will do
	 * @param years the years; null if any will do
	 * @return the ends of facts, after the key
	 */
	public static List<String> ends(@Nullable List<String> bases, @Nullable List<String> years) {
		List<String> ends = (bases != null) ? bases.stream().map((basis) -> AND + basis).toList() : List.of("");
		return (years != null) ? ends.stream().flatMap((end) -> years.stream().map((year) -> end + AND + year)).toList()
				: ends;
	}

}
