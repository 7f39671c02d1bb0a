package dk.plangraf.comparison;

import dk.plangraf.evidence.ClaimBasis;
import dk.plangraf.evidence.ClaimWeight;
import dk.plangraf.evidence.CoverageLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dk.plangraf.plan.Evidence;
import dk.plangraf.plan.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for the level of a cell: a unit, how far it goes and how that reaches the
 * cell.
 *
 * @param unitType type of the unit
 * @param unitKey its key
 * @param weight what it weighs
 * @param via how it reaches the cell
 * @param named the very subject that is named
 * @param source the claim or use
 * @param entries the entries of the graph that were fetched with it
 */
record CoverageEvidence(String unitType, String unitKey, ClaimWeight weight, EvidenceWay via, Subject named,
		Evidence source, Entries entries) {

	/** All that speaks for a cell, in document order, a strategy before what is below. */
	static List<CoverageEvidence> of(Subject subject, Judgement judgement, Entries entries) {
		List<CoverageEvidence> all = new ArrayList<>();
		for (Contribution contribution : judgement.evidence()) {
			Evidence source = contribution.evidence();
			ClaimWeight weight = contribution.weight();
			all.add(new CoverageEvidence(source.unit().type(), source.unit().key(), weight.own(), way(subject, source),
					named(subject, source), source, entries));
			if (contribution.counts()) {
				source.initiatives()
					.forEach((initiative) -> all.add(new CoverageEvidence("Initiative", initiative, weight.passedDown(),
							EvidenceWay.STRATEGY, named(subject, source), source, entries)));
			}
		}
		return all;
	}

	private static EvidenceWay way(Subject subject, Evidence source) {
		if (source.subject() == null) {
			return EvidenceWay.GOAL_SET;
		}
		return source.subject().equals(subject.key()) ? EvidenceWay.OWN : EvidenceWay.NARROWER;
	}

	private static Subject named(Subject subject, Evidence source) {
		return (source.subject() != null) ? Subject.single(subject.dimension(), source.subject()) : subject;
	}

	public CoverageLevel level() {
		return Objects.requireNonNull(this.weight.level());
	}

	public ClaimBasis basis() {
		return this.weight.basis();
	}

	public @Nullable String words() {
		return this.source.words();
	}

	@Nullable String claimKey() {
		return this.source.claim();
	}

	List<String> passageKeys() {
		return this.source.passages().stream().map(Quotation::key).toList();
	}

}
