package dk.plangraf.comparison;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import dk.plangraf.evidence.ClaimBasis;
import dk.plangraf.plan.Evidence;
import dk.plangraf.plan.EvidenceUnit;

/**
 * Distinct units tied to a subject, by key, so that those of several cells can be put
 * together without counting any twice.
 *
 * @param strategies strategies by evidence of their own
 * @param commitments commitments by evidence of their own
 * @param initiatives initiatives by evidence of their own or by the claim of a strategy
 * above them
 * @param quantified targets with a value or a reference
 * @param directional targets with a direction only
 * @param qualitative targets with neither
 * @param awaited targets that await their measure
 * @param stated those of all these that the plan itself ties to the subject; a reader
 * does so with the others
 */
record Units(Set<String> strategies, Set<String> commitments, Set<String> initiatives, Set<String> quantified,
		Set<String> directional, Set<String> qualitative, Set<String> awaited, Set<String> stated) {

	static Units none() {
		return new Units(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(),
				new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
	}

	static Units of(Collection<Contribution> contributions) {
		Units units = none();
		contributions.stream().filter(Contribution::counts).forEach(units::add);
		return units;
	}

	static Units union(Collection<Units> parts) {
		Units union = none();
		parts.forEach(union::addAll);
		return union;
	}

	/** The targets of all kinds. */
	Set<String> targets() {
		Set<String> targets = new LinkedHashSet<>(this.quantified);
		targets.addAll(this.directional);
		targets.addAll(this.qualitative);
		targets.addAll(this.awaited);
		return targets;
	}

	/**
	 * How many there are, and how many on whose word: each unit under its strongest
	 * basis.
	 */
	CoverageCounts counts() {
		return new CoverageCounts(this.strategies.size(), this.commitments.size(), this.initiatives.size(),
				targets((unit) -> true), List.of(counts(ClaimBasis.STATED, this.stated::contains),
						counts(ClaimBasis.INFERRED, Predicate.not(this.stated::contains))));
	}

	private CoverageBasisCounts counts(ClaimBasis basis, Predicate<String> which) {
		return new CoverageBasisCounts(basis, count(this.strategies, which), count(this.commitments, which),
				count(this.initiatives, which), targets(which));
	}

	private TargetKindCounts targets(Predicate<String> which) {
		return new TargetKindCounts(count(this.quantified, which), count(this.directional, which),
				count(this.qualitative, which), count(this.awaited, which));
	}

	private static int count(Set<String> units, Predicate<String> which) {
		return (int) units.stream().filter(which).count();
	}

	private void add(Contribution contribution) {
		Evidence evidence = contribution.evidence();
		boolean byPlan = contribution.basis() == ClaimBasis.STATED;
		String counted = evidence.unit().counted();
		switch (evidence.unit().type()) {
			case "Strategy" -> {
				add(counted, this.strategies, byPlan);
				evidence.initiatives().forEach((initiative) -> add(initiative, this.initiatives, byPlan));
			}
			case "Commitment" -> add(counted, this.commitments, byPlan);
			case "Initiative" -> add(counted, this.initiatives, byPlan);
			case "Target" -> addTarget(evidence.unit(), byPlan);
			default -> {
				// a plan is not counted
			}
		}
	}

	private void addTarget(EvidenceUnit target, boolean byPlan) {
		if (!target.total()) {
			add(target.key(), switch (String.valueOf(target.targetKind())) {
				case "QUANTIFIED" -> this.quantified;
				case "DIRECTIONAL" -> this.directional;
				case "AWAITED" -> this.awaited;
				default -> this.qualitative;
			}, byPlan);
		}
	}

	private void add(String unit, Set<String> units, boolean byPlan) {
		units.add(unit);
		if (byPlan) {
			this.stated.add(unit);
		}
	}

	private void addAll(Units other) {
		this.strategies.addAll(other.strategies);
		this.commitments.addAll(other.commitments);
		this.initiatives.addAll(other.initiatives);
		this.quantified.addAll(other.quantified);
		this.directional.addAll(other.directional);
		this.qualitative.addAll(other.qualitative);
		this.awaited.addAll(other.awaited);
		this.stated.addAll(other.stated);
	}

}
