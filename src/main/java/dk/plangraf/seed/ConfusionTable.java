package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * How often two readers put the same thing into which categories.
 *
 * @param categories the categories
 * @param counts rows by the first reader's category, in them a column for each category
 * of the second
 */
public record ConfusionTable(List<String> categories, List<List<Integer>> counts) {

	/**
	 * Makes a table.
	 * @param categories the categories
	 * @param counts a row a category
	 */
	public ConfusionTable {
		categories = List.copyOf(categories);
		counts = counts.stream().map(List::copyOf).toList();
		int size = categories.size();
		if (counts.size() != size || counts.stream().anyMatch((row) -> row.size() != size)) {
			throw new IllegalArgumentException("not a row and a column for each of " + categories);
		}
	}

	/** Without any counts. */
	static ConfusionTable of(List<String> categories) {
		return new ConfusionTable(categories, rows(categories.size(), (i, j) -> 0));
	}

	/** With one more thing rated. */
	ConfusionTable with(String first, String second) {
		int row = indexOf(first);
		int column = indexOf(second);
		return new ConfusionTable(this.categories,
				rows(this.categories.size(), (i, j) -> count(i, j) + ((i == row && j == column) ? 1 : 0)));
	}

	/** The two taken together. */
	ConfusionTable plus(ConfusionTable other) {
		if (!other.categories.equals(this.categories)) {
			throw new IllegalArgumentException(other.categories + " are not " + this.categories);
		}
		return new ConfusionTable(this.categories,
				rows(this.categories.size(), (i, j) -> count(i, j) + other.count(i, j)));
	}

	/**
	 * How many things were rated.
	 * @return their number
	 */
	public int n() {
		return this.counts.stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
	}

	/**
	 * The share of things that both put into the same category.
	 * @return the share, null where nothing was rated
	 */
	public @Nullable Double observed() {
		return (n() > 0) ? indices().mapToDouble((i) -> count(i, i)).sum() / n() : null;
	}

	/**
	 * The share that would be expected if both rated as often as they did, but at random.
	 * @return the share, null where nothing was rated
	 */
	public @Nullable Double expected() {
		double n = n();
		return (n > 0) ? indices().mapToDouble((i) -> ofFirst(i) / n * (ofSecond(i) / n)).sum() : null;
	}

	/**
	 * Cohen's kappa: how far agreement goes beyond the expected, as a share of how far it
	 * could.
	 * @return kappa; null where it is undefined, because nothing was rated or both used
	 * one and the same category only
	 */
	public @Nullable Double kappa() {
		Double observed = observed();
		Double expected = expected();
		// exactly 1 if and only if one category holds everything
		return (observed == null || expected == null || expected == 1) ? null
				: Double.valueOf((observed - expected) / (1 - expected));
	}

	/**
	 * Agreement on one category: of all that either reader put there, the share that both
	 * did. Where a category is rare, this says more than the share over all.
	 * @param category index of the category
	 * @return the share, each thing counted once for each reader; null where neither used
	 * it
	 */
	public @Nullable Double agreementOn(int category) {
		double used = ofFirst(category) + ofSecond(category);
		return (used > 0) ? 2 * count(category, category) / used : null;
	}

	/**
	 * How often each reader used a category.
	 * @param category index of the category
	 * @return the number of things in it by the first reader
	 */
	public int ofFirst(int category) {
		return this.counts.get(category).stream().mapToInt(Integer::intValue).sum();
	}

	/**
	 * How often the second reader used a category.
	 * @param category index of the category
	 * @return the number of things in it by the second reader
	 */
	public int ofSecond(int category) {
		return this.counts.stream().mapToInt((row) -> row.get(category)).sum();
	}

	private IntStream indices() {
		return IntStream.range(0, this.categories.size());
	}

	private int count(int row, int column) {
		return this.counts.get(row).get(column);
	}

	private int indexOf(String category) {
		int index = this.categories.indexOf(category);
		if (index < 0) {
			throw new IllegalArgumentException(category + " is none of " + this.categories);
		}
		return index;
	}

	private static List<List<Integer>> rows(int size, Cell cell) {
		List<List<Integer>> rows = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			int row = i;
			rows.add(IntStream.range(0, size).mapToObj((j) -> cell.count(row, j)).toList());
		}
		return rows;
	}

	private interface Cell {

		Integer count(int row, int column);

	}

}
