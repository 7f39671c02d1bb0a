package dk.plangraf.comparison;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import dk.plangraf.plan.Evidence;

/**
 * Distinct units tied to a subject, by key, so that those of several cells can be put
 * together without counting any twice.
 *
 * @param strategies strategies with a claim of their own
 * @param initiatives initiatives by a claim of their own or of a strategy above them
 * @param quantified targets with a value or a reference
 * @param directional targets with a direction only
 * @param qualitative targets with neither
 * @param awaited targets that await their measure
 */
record Units(Set<String> strategies, Set<String> initiatives, Set<String> quantified, Set<String> directional,
		Set<String> qualitative, Set<String> awaited) {

	static Units none() {
		return new Units(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(),
				new LinkedHashSet<>(), new LinkedHashSet<>());
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

	CoverageCounts counts() {
		return new CoverageCounts(this.strategies.size(), this.initiatives.size(), new TargetKindCounts(
				this.quantified.size(), this.directional.size(), this.qualitative.size(), this.awaited.size()));
	}

	private void add(Evidence evidence) {
		switch (evidence.unitType()) {
			case "Strategy" -> {
				this.strategies.add(evidence.unit());
				this.initiatives.addAll(evidence.initiatives());
			}
			case "Initiative" -> this.initiatives.add(evidence.unit());
			case "Target" -> addTarget(evidence);
			default -> {
				// a plan and a commitment are not counted
			}
		}
	}

	private void addTarget(Evidence evidence) {
		if (!evidence.total()) {
			switch (String.valueOf(evidence.targetKind())) {
				case "QUANTIFIED" -> this.quantified.add(evidence.unit());
				case "DIRECTIONAL" -> this.directional.add(evidence.unit());
				case "AWAITED" -> this.awaited.add(evidence.unit());
				default -> this.qualitative.add(evidence.unit());
			}
		}
	}

	private void addAll(Units other) {
		this.strategies.addAll(other.strategies);
		this.initiatives.addAll(other.initiatives);
		this.quantified.addAll(other.quantified);
		this.directional.addAll(other.directional);
		this.qualitative.addAll(other.qualitative);
		this.awaited.addAll(other.awaited);
	}

}
