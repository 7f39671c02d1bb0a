package dk.plangraf.comparison;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import dk.plangraf.graph.GlobalId;
import dk.plangraf.plan.BadInputException;
import dk.plangraf.plan.CoverageDimension;
import dk.plangraf.plan.ErrorCode;
import dk.plangraf.plan.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as it was asked for.
 *
 * @param by what its rows are
 * @param years the years of its columns, null for latest plans
 * @param subjects keys of the rows wanted, in this order; null for those that there is
 * something on
 * @param filter which columns, and which evidence is shown
 */
record CoverageRequest(CoverageDimension by, @Nullable List<Integer> years, @Nullable List<String> subjects,
		Map<String, Object> filter) {

	/** The most years that one comparison spans. */
	static final int MAXIMUM_YEARS = 30;

	static CoverageRequest of(Map<String, Object> arguments) {
		CoverageDimension by = CoverageDimension.valueOf(String.valueOf(arguments.get("by")));
		List<String> ids = value(arguments, "subjects");
		Map<String, Object> filter = value(arguments, "filter");
		return new CoverageRequest(by, years(value(arguments, "year"), value(arguments, "years")),
				(ids != null) ? ids.stream().map((id) -> subject(id, by)).distinct().toList() : null,
				Objects.requireNonNullElse(filter, Map.of()));
	}

	private static @Nullable List<Integer> years(@Nullable Integer year, @Nullable Map<String, Integer> range) {
		if (range == null) {
			return (year != null) ? List.of(year) : null;
		}
		if (year != null) {
			throw new BadInputException(ErrorCode.INVALID_ARGUMENT,
					"A comparison is of one 'year' or of a range of 'years': give one of them, or neither for the latest plans.");
		}
		int from = Objects.requireNonNull(range.get("from"));
		int to = Objects.requireNonNull(range.get("to"));
		if (from > to) {
			throw new BadInputException(ErrorCode.INVALID_ARGUMENT, "The years run 'from' " + from + " 'to' " + to
					+ ", which is backwards: give the earlier year as 'from'.");
		}
		if ((long) to - from >= MAXIMUM_YEARS) {
			throw new BadInputException(ErrorCode.INVALID_ARGUMENT, "The years from " + from + " to " + to
					+ " are more than " + MAXIMUM_YEARS + ", which is the most: ask for fewer at a time.");
		}
		return IntStream.rangeClosed(from, to).boxed().toList();
	}

	private static String subject(String id, CoverageDimension by) {
		GlobalId decoded = Ids.decode(id);
		if (!decoded.type().equals(by.type())) {
			throw new BadInputException(ErrorCode.INVALID_ARGUMENT,
					"The subject '" + id + "' is a " + decoded.type() + ", and by " + by + " the rows are of type "
							+ by.type() + ". Take ids from '" + CoverageQueries.idsOf(by) + "'.");
		}
		return decoded.key();
	}

	@SuppressWarnings("unchecked")
	private static <T> @Nullable T value(Map<String, Object> arguments, String name) {
		return (T) arguments.get(name);
	}

}
