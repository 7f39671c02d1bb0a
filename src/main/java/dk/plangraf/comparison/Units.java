package dk.plangraf.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dk.plangraf.evidence.ClaimBasis;
import dk.plangraf.plan.Evidence;
import dk.plangraf.plan.EvidenceUnit;

/**
 * Distinct units tied to a subject, by key, so that those of several cells can be put
 * together without counting any twice. They are told apart when somebody asks, because of
 * most cells nobody does.
 *
 * @param ties what ties them, as far as it enters into counts
 */
record Units(List<Contribution> ties) {

	private static final Units NONE = new Units(List.of());

	static Units none() {
		return NONE;
	}

	static Units of(Collection<Contribution> contributions) {
		List<Contribution> ties = new ArrayList<>(contributions);
		ties.removeIf(Predicate.not(Contribution::counts));
		return ties.isEmpty() ? NONE : new Units(ties);
	}

	static Units union(Collection<Units> parts) {
		List<Contribution> ties = new ArrayList<>();
		parts.forEach((units) -> ties.addAll(units.ties));
		return new Units(ties);
	}

	/** Strategies by evidence of their own. */
	Set<String> strategies() {
		return unitsOf("Strategy", this.ties);
	}

	/** Commitments by evidence of their own. */
	Set<String> commitments() {
		return unitsOf("Commitment", this.ties);
	}

	/**
	 * Initiatives by evidence of their own or by the claim of a strategy above them.
	 */
	Set<String> initiatives() {
		return initiatives(this.ties);
	}

	/** Initiatives by evidence of their own. */
	Set<String> initiativesThemselves() {
		return unitsOf("Initiative", this.ties);
	}

	/**
	 * Tells of each strategy that passes its claim down, and of the initiatives below.
	 */
	void initiativesBelow(BiConsumer<String, List<String>> consumer) {
		for (Contribution tie : this.ties) {
			Evidence evidence = tie.evidence();
			if (!evidence.initiatives().isEmpty()) {
				consumer.accept(evidence.unit().key(), evidence.initiatives());
			}
		}
	}

	/** How many strategies there are. */
	int strategyCount() {
		return countOf("Strategy", this.ties);
	}

	/** How many commitments there are. */
	int commitmentCount() {
		return countOf("Commitment", this.ties);
	}

	/** The targets of all kinds. */
	Set<String> targets() {
		Set<String> targets = new LinkedHashSet<>();
		Stream.of(Kind.values()).forEach((kind) -> targets.addAll(targets(kind, this.ties)));
		return targets;
	}

	/**
	 * Those that the plan itself ties to the subject; a reader does so with the others.
	 */
	Set<String> stated() {
		return new Units(ties(ClaimBasis.STATED)).all();
	}

	/**
	 * How many there are, and how many on whose word: each unit under its strongest
	 * basis.
	 */
	CoverageCounts counts() {
		return new CoverageCounts(this);
	}

	TargetKindCounts targetCounts() {
		return targetCounts(this.ties);
	}

	List<CoverageBasisCounts> byBasis() {
		List<Contribution> stated = ties(ClaimBasis.STATED);
		CoverageBasisCounts all = counts(ClaimBasis.INFERRED, this.ties);
		CoverageBasisCounts byPlan = counts(ClaimBasis.STATED, stated);
		return List.of(byPlan, all.without(byPlan));
	}

	private List<Contribution> ties(ClaimBasis basis) {
		return this.ties.stream().filter((tie) -> tie.basis() == basis).toList();
	}

	private Set<String> all() {
		Set<String> all = strategies();
		all.addAll(commitments());
		all.addAll(initiatives());
		all.addAll(targets());
		return all;
	}

	private static CoverageBasisCounts counts(ClaimBasis basis, List<Contribution> ties) {
		return new CoverageBasisCounts(basis, countOf("Strategy", ties), countOf("Commitment", ties),
				initiatives(ties).size(), targetCounts(ties));
	}

	private static TargetKindCounts targetCounts(List<Contribution> ties) {
		return new TargetKindCounts(targets(Kind.QUANTIFIED, ties).size(), targets(Kind.DIRECTIONAL, ties).size(),
				targets(Kind.QUALITATIVE, ties).size(), targets(Kind.AWAITED, ties).size());
	}

	private static Set<String> unitsOf(String type, List<Contribution> ties) {
		Set<String> units = new LinkedHashSet<>();
		for (Contribution tie : ties) {
			EvidenceUnit unit = tie.evidence().unit();
			if (unit.type().equals(type)) {
				units.add(unit.counted());
			}
		}
		return units;
	}

	/** Most cells have one, which takes no set. */
	private static int countOf(String type, List<Contribution> ties) {
		String first = null;
		for (Contribution tie : ties) {
			EvidenceUnit unit = tie.evidence().unit();
			if (unit.type().equals(type)) {
				if (first != null && !first.equals(unit.counted())) {
					return unitsOf(type, ties).size();
				}
				first = unit.counted();
			}
		}
		return (first != null) ? 1 : 0;
	}

	private static Set<String> initiatives(List<Contribution> ties) {
		Set<String> initiatives = unitsOf("Initiative", ties);
		ties.stream().map(Contribution::evidence).map(Evidence::initiatives).forEach(initiatives::addAll);
		return initiatives;
	}

	/** A target that is the total of others is not counted. */
	private static Set<String> targets(Kind kind, List<Contribution> ties) {
		Set<String> targets = new LinkedHashSet<>();
		for (Contribution tie : ties) {
			EvidenceUnit unit = tie.evidence().unit();
			if (unit.type().equals("Target") && !unit.total() && Kind.of(unit) == kind) {
				targets.add(unit.key());
			}
		}
		return targets;
	}

	/** How far a target can be measured. */
	private enum Kind {

		/** With a value or a reference. */
		QUANTIFIED,
		/** With a direction only. */
		DIRECTIONAL,
		/** With neither. */
		QUALITATIVE,
		/** Awaiting its measure. */
		AWAITED;

		static Kind of(EvidenceUnit target) {
			return switch (String.valueOf(target.targetKind())) {
				case "QUANTIFIED" -> QUANTIFIED;
				case "DIRECTIONAL" -> DIRECTIONAL;
				case "AWAITED" -> AWAITED;
				default -> QUALITATIVE;
			};
		}

	}

}
