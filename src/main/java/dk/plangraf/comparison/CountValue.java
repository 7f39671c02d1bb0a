package dk.plangraf.comparison;

import dk.plangraf.plan.CatalogueTerm;
import dk.plangraf.plan.CountDimension;
import dk.plangraf.plan.Language;
import dk.plangraf.plan.Terms;
import org.jspecify.annotations.Nullable;

/**
 * One of the values that the units of a group have in common.
 *
 * @param dimension what the units are counted by
 * @param value the value; null for units without any
 * @param term the entry of the catalogue that it is, where it is one
 * @param entries the entries of the graph that were fetched with it
 */
record CountValue(CountDimension dimension, @Nullable String value, @Nullable CatalogueTerm term, Entries entries) {

	String label(Language language) {
		if (this.value == null) {
			return none(language);
		}
		if (this.term != null) {
			return (language == Language.EN) ? this.term.nameEn() : this.term.name();
		}
		String list = list(this.dimension);
		return (list != null) ? Terms.label(list, this.value, language) : this.value;
	}

	/** The closed list that the values of a dimension are taken from, if there is one. */
	static @Nullable String list(CountDimension dimension) {
		return switch (dimension) {
			case UNIT_SOURCE -> "UnitSource";
			case TARGET_KIND -> "TargetKind";
			case DIRECTION -> "TargetDirection";
			case COMPARATOR -> "TargetComparator";
			default -> null;
		};
	}

	private String none(Language language) {
		String list = Terms.labels("InitiativeDimension", language).containsKey(this.dimension.name())
				? "InitiativeDimension" : "TargetDimension";
		return ((language == Language.EN) ? "Without " : "Uden ")
				+ decapitalized(Terms.label(list, this.dimension.name(), language));
	}

	// an abbreviation keeps its capitals
	private static String decapitalized(String words) {
		return Character.isUpperCase(words.charAt(1)) ? words
				: Character.toLowerCase(words.charAt(0)) + words.substring(1);
	}

}
