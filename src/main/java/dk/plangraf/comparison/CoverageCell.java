package dk.plangraf.comparison;

import dk.plangraf.evidence.ClaimBasis;
import dk.plangraf.evidence.CoverageLevel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.plangraf.graph.GlobalId;
import dk.plangraf.plan.PlanInYear;
import dk.plangraf.plan.WordSearchKey;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a matrix.
 *
 * @param subject what it is about
 * @param key what it is the cell of
 * @param plan what speaks for the municipality and year
 * @param judgement what the plan has on it
 * @param comparison the comparison that it belongs to
 */
record CoverageCell(Subject subject, CellKey key, PlanInYear plan, Judgement judgement, Comparison comparison) {

	/** Name of the type in the schema. */
	static final String TYPE = "CoverageCell";

	Entries entries() {
		return this.comparison.entries();
	}

	public String id() {
		return new GlobalId(TYPE, this.key.toString()).encode();
	}

	public @Nullable Integer year() {
		return this.plan.year();
	}

	public CoverageState state() {
		return this.judgement.state();
	}

	public @Nullable CoverageReason reason() {
		return this.judgement.reason();
	}

	public @Nullable CoverageLevel level() {
		return this.judgement.level();
	}

	public @Nullable CoverageLevel statedLevel() {
		return this.judgement.statedLevel();
	}

	public @Nullable ClaimBasis basis() {
		return this.judgement.basis();
	}

	public @Nullable Boolean announced() {
		return this.judgement.announced();
	}

	/** Key of the goal's announcement for the year; null where none is known. */
	@Nullable String announcementKey() {
		return Boolean.TRUE.equals(announced()) ? year() + "/" + this.key.subject() : null;
	}

	public CoverageCounts counts() {
		return this.judgement.units().counts();
	}

	public List<CoverageEvidence> evidence() {
		return CoverageEvidence.of(this.subject, this.judgement, entries());
	}

	/**
	 * Keys of the passages of the evidence, in document order, those that quote the same
	 * place once.
	 */
	List<String> passageKeys() {
		Map<Integer, String> byPlace = new LinkedHashMap<>();
		this.judgement.evidence()
			.stream()
			.flatMap((contribution) -> contribution.evidence().passages().stream())
			.forEach((quotation) -> byPlace.putIfAbsent(quotation.place(), quotation.key()));
		return List.copyOf(byPlace.values());
	}

	List<String> claimKeys() {
		return this.judgement.claims();
	}

	List<String> reservationKeys() {
		return this.judgement.reservations();
	}

	/** Names what was counted in the source of the plan; null where none is loaded. */
	@Nullable String wordSearchKey() {
		String slug = this.plan.plan();
		GlobalId about = new GlobalId(this.key.dimension().type(), this.key.subject());
		return (slug != null) ? WordSearchKey.of(slug, about).toString() : null;
	}

}
