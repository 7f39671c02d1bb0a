package dk.plangraf.comparison;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import dk.plangraf.evidence.ClaimBasis;
import dk.plangraf.evidence.CoverageLevel;
import dk.plangraf.plan.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What a plan has on a subject over its compared years: each year is judged as a cell of
 * a matrix is, and the plan goes as far as it goes in any of them.
 *
 * @param subject the subject
 * @param plan slug of the plan
 * @param years the compared years, the earliest first, at least one
 */
record PlanPresence(Subject subject, String plan, List<YearJudgement> years) {

	public Presence presence() {
		if (this.years.stream().anyMatch(YearJudgement::takesUp)) {
			return Presence.PRESENT;
		}
		if (!this.years.stream().allMatch(YearJudgement::whole)) {
			return Presence.NOT_KNOWN;
		}
		return (decisive().state() == CoverageState.NOT_APPLICABLE) ? Presence.LIMITED : Presence.ABSENT;
	}

	public CoverageState state() {
		return isKnown() ? decisive().state() : CoverageState.NOT_KNOWN;
	}

	public @Nullable CoverageReason reason() {
		return isKnown() ? decisive().reason() : CoverageReason.PART_OF_YEAR;
	}

	public @Nullable CoverageLevel level() {
		return isKnown() ? decisive().level() : null;
	}

	public @Nullable CoverageLevel statedLevel() {
		return judgements().map(Judgement::statedLevel)
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	public @Nullable ClaimBasis basis() {
		CoverageLevel level = level();
		return judgements().filter((judgement) -> judgement.level() == level)
			.map(Judgement::basis)
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	/** Whether the goal was announced for any of the years; null where not known. */
	public @Nullable Boolean announced() {
		List<Judgement> all = judgements().toList();
		if (all.stream().anyMatch((judgement) -> Boolean.TRUE.equals(judgement.announced()))) {
			return true;
		}
		return all.stream().allMatch((judgement) -> Boolean.FALSE.equals(judgement.announced())) ? false : null;
	}

	public CoverageCounts counts() {
		return Units.union(judgements().map(Judgement::units).toList()).counts();
	}

	/** Whether the plan has evidence on the subject itself; else only on the narrower. */
	public boolean named() {
		return evidence().anyMatch((one) -> one.subject() == null || one.subject().equals(this.subject.key()));
	}

	/** Keys of the narrower terms that the plan uses, which count for the subject. */
	List<String> narrowerTerms() {
		return evidence().map(Evidence::subject)
			.filter((term) -> term != null && !term.equals(this.subject.key()))
			.distinct()
			.toList();
	}

	/** Keys of the claims, each once, reservations left out. */
	List<String> claims() {
		return judgements().flatMap((judgement) -> judgement.claims().stream()).distinct().toList();
	}

	/** Keys of the claims that limit, each once. */
	List<String> reservations() {
		return judgements().flatMap((judgement) -> judgement.reservations().stream()).distinct().toList();
	}

	/**
	 * All that the plan has on it in any of the years, each once.
	 * @param entries where the entries of the graph will be found
	 * @return the evidence, in document order
	 */
	List<CoverageEvidence> evidence(Entries entries) {
		Map<List<Object>, CoverageEvidence> evidence = new LinkedHashMap<>();
		judgements().flatMap((judgement) -> CoverageEvidence.of(this.subject, judgement, entries).stream())
			.forEach((one) -> evidence.putIfAbsent(List.of(one.unitKey(), one.via(), one.named().key(),
					String.valueOf(one.claimKey()), String.valueOf(one.words())), one));
		return List.copyOf(evidence.values());
	}

	private Stream<Evidence> evidence() {
		Set<Evidence> evidence = new LinkedHashSet<>();
		judgements().forEach((judgement) -> judgement.evidence().forEach((one) -> evidence.add(one.evidence())));
		return evidence.stream();
	}

	/** Whether the missing part of a year makes no difference. */
	private boolean isKnown() {
		return presence() != Presence.NOT_KNOWN;
	}

	private YearJudgement decisive() {
		return this.years.stream()
			.min(Comparator.comparingInt(YearJudgement::weight)
				.thenComparing(YearJudgement::level, Comparator.nullsLast(Comparator.naturalOrder())))
			.orElseThrow();
	}

	private Stream<Judgement> judgements() {
		return this.years.stream().map(YearJudgement::judgement);
	}

}
