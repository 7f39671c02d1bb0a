package dk.plangraf.comparison;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dk.plangraf.plan.BadInputException;
import dk.plangraf.plan.PeerScope;
import dk.plangraf.plan.ErrorCode;
import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import org.jspecify.annotations.Nullable;

/**
 * Which group a distribution is wanted of.
 *
 * @param group the kind of group
 * @param municipalities codes of the chosen municipalities; none with the other kinds
 */
record ComparatorChoice(ComparatorGroup group, List<String> municipalities) {

	private static final Set<String> FIELDS = Set.of("distribution", "distributions");

	static ComparatorChoice of(Map<String, Object> arguments) {
		ComparatorGroup group = ComparatorGroup.valueOf(String.valueOf(arguments.getOrDefault("of", "ALL")));
		List<String> municipalities = municipalities(arguments);
		if ((group == ComparatorGroup.CHOSEN) != (municipalities != null)) {
			throw new BadInputException(ErrorCode.INVALID_ARGUMENT,
					"The municipalities of a distribution are named with 'of: CHOSEN' and only then: give both"
							+ " 'of: CHOSEN' and 'municipalities', or leave the latter out.");
		}
		if (municipalities != null && municipalities.isEmpty()) {
			throw new BadInputException(ErrorCode.INVALID_ARGUMENT,
					"A distribution of chosen municipalities needs some: give their codes as 'municipalities'.");
		}
		return new ComparatorChoice(group, Objects.requireNonNullElse(municipalities, List.of()));
	}

	/**
	 * Which plans the distributions that are selected need.
	 * @param selection what is selected
	 * @param years the years that are compared
	 * @param latest whether latest plans are compared
	 * @return the scope; null where no distribution is selected
	 */
	static @Nullable PeerScope scope(DataFetchingFieldSelectionSet selection, List<Integer> years, boolean latest) {
		List<ComparatorChoice> choices = Selected.fields(selection, FIELDS)
			.stream()
			.map(SelectedField::getArguments)
			.map(ComparatorChoice::of)
			.toList();
		if (choices.isEmpty()) {
			return null;
		}
		return new PeerScope(choices.stream().anyMatch((choice) -> choice.group() != ComparatorGroup.CHOSEN),
				choices.stream().flatMap((choice) -> choice.municipalities().stream()).distinct().toList(), years,
				latest);
	}

	@SuppressWarnings("unchecked")
	private static @Nullable List<String> municipalities(Map<String, Object> arguments) {
		List<String> codes = (List<String>) arguments.get("municipalities");
		return (codes != null) ? codes.stream().distinct().toList() : null;
	}

}
