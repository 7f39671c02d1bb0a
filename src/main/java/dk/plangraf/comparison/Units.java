package dk.plangraf.comparison;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

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
 */
record Units(Set<String> strategies, Set<String> commitments, Set<String> initiatives, Set<String> quantified,
		Set<String> directional, Set<String> qualitative, Set<String> awaited) {

	static Units none() {
		return new Units(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(),
				new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
	}

	static Units of(Collection<Contribution> contributions) {
		Units units = none();
		contributions.stream().filter(Contribution::counts).map(Contribution::evidence).forEach(units::add);
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

	CoverageCounts counts() {
		return new CoverageCounts(this.strategies.size(), this.commitments.size(), this.initiatives.size(),
				new TargetKindCounts(this.quantified.size(), this.directional.size(), this.qualitative.size(),
						this.awaited.size()));
	}

	private void add(Evidence evidence) {
		switch (evidence.unit().type()) {
			case "Strategy" -> {
				this.strategies.add(evidence.unit().counted());
				this.initiatives.addAll(evidence.initiatives());
			}
			case "Commitment" -> this.commitments.add(evidence.unit().counted());
			case "Initiative" -> this.initiatives.add(evidence.unit().counted());
			case "Target" -> addTarget(evidence.unit());
			default -> {
				// a plan is not counted
			}
		}
	}

	private void addTarget(EvidenceUnit target) {
		if (!target.total()) {
			switch (String.valueOf(target.targetKind())) {
				case "QUANTIFIED" -> this.quantified.add(target.key());
				case "DIRECTIONAL" -> this.directional.add(target.key());
				case "AWAITED" -> this.awaited.add(target.key());
				default -> this.qualitative.add(target.key());
			}
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
	}

}
