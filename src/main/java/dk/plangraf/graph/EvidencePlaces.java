package dk.plangraf.graph;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Where in its source what a plan has in a year stands: for each {@link EvidenceFact} the
 * places that its passages quote, in their order. A place is a number, so that passages
 * of one place are told; it is the same in all years of a plan. As text it is one line a
 * fact, with spaces between the numbers.
 */
public final class EvidencePlaces {

	private static final String END = "\n";

	private static final String NEXT = " ";

	private final String[] lines;

	private EvidencePlaces(String[] lines) {
		this.lines = lines;
	}

	/**
	 * Writes them.
	 * @param places the places of each fact, in the order of the facts
	 * @return the text
	 */
	public static String write(List<List<Integer>> places) {
		return places.stream()
			.map((one) -> one.stream().map(String::valueOf).collect(Collectors.joining(NEXT)) + END)
			.collect(Collectors.joining());
	}

	/**
	 * Reads them.
	 * @param text the text; null where there are none, or nobody asked for them
	 * @return the places
	 */
	public static EvidencePlaces read(@Nullable String text) {
		return new EvidencePlaces((text != null) ? text.split(END) : new String[0]);
	}

	/**
	 * The places of a fact.
	 * @param fact the fact
	 * @return their numbers
	 */
	public int[] of(EvidenceFact fact) {
		String line = (fact.line() < this.lines.length) ? this.lines[fact.line()] : "";
		return line.isEmpty() ? new int[0] : Arrays.stream(line.split(NEXT)).mapToInt(Integer::parseInt).toArray();
	}

}
