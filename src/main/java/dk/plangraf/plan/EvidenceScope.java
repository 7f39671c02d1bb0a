package dk.plangraf.plan;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which evidence a comparison wants. Without a filter on places, the columns are those of
 * the municipalities of which any plan is loaded.
 *
 * @param dimension what its rows are
 * @param years the years of the columns; null for each municipality's latest plan, in the
 * newest of its years that is loaded whole
 * @param filter filter on the municipalities: {@code municipalities}, {@code region},
 * {@code council}
 * @param cells codes and years of single columns, in place of years and filter; null
 * without them
 * @param subjects keys of the only subjects wanted; null for all
 * @param passages whether passages are wanted
 * @param peers what cells are held against, null for nothing
 * @param alongside what is read besides
 */
public record EvidenceScope(CoverageDimension dimension, @Nullable List<Integer> years, Map<String, Object> filter,
		@Nullable List<CodeAndYear> cells, @Nullable List<String> subjects, boolean passages, @Nullable PeerScope peers,
		Alongside alongside) {

	/**
	 * A matrix.
	 * @param dimension what its rows are
	 * @param years the years of the columns, null for latest plans
	 * @param filter filter on the municipalities
	 * @param subjects keys of the only subjects wanted, null for all
	 * @param passages whether passages are wanted
	 * @param peers what cells are held against, null for nothing
	 * @return the scope
	 */
	public static EvidenceScope matrix(CoverageDimension dimension, @Nullable List<Integer> years,
			Map<String, Object> filter, @Nullable List<String> subjects, boolean passages, @Nullable PeerScope peers) {
		return new EvidenceScope(dimension, years, filter, null, subjects, passages, peers, Alongside.NOTHING);
	}

	/**
	 * A matrix whose cells are held against nothing.
	 * @param dimension what its rows are
	 * @param years the years of the columns, null for latest plans
	 * @param filter filter on the municipalities
	 * @param subjects keys of the only subjects wanted, null for all
	 * @param passages whether passages are wanted
	 * @return the scope
	 */
	public static EvidenceScope matrix(CoverageDimension dimension, @Nullable List<Integer> years,
			Map<String, Object> filter, @Nullable List<String> subjects, boolean passages) {
		return matrix(dimension, years, filter, subjects, passages, null);
	}

	/**
	 * Single columns.
	 * @param dimension what the rows are
	 * @param cells codes, known or not, with years
	 * @param subjects keys of the only subjects wanted, known or not
	 * @param passages whether passages are wanted
	 * @param peers what cells are held against, null for nothing
	 * @return the scope
	 */
	public static EvidenceScope cells(CoverageDimension dimension, List<CodeAndYear> cells, List<String> subjects,
			boolean passages, @Nullable PeerScope peers) {
		return new EvidenceScope(dimension, null, Map.of(), cells, subjects, passages, peers, Alongside.NOTHING);
	}

	/**
	 * The same, and something besides.
	 * @param more what is read along with the evidence
	 * @return the scope
	 */
	public EvidenceScope with(Alongside more) {
		return new EvidenceScope(this.dimension, this.years, this.filter, this.cells, this.subjects, this.passages,
				this.peers, more);
	}

	/**
	 * Whether it says which municipalities are wanted, with or without a plan.
	 */
	boolean isNamed() {
		return this.filter.get("municipalities") != null
				|| (this.years != null && (this.filter.get("region") != null || this.filter.get("council") != null));
	}

}
