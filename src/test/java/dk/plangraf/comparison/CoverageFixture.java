package dk.plangraf.comparison;

import dk.plangraf.evidence.ClaimBasis;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import dk.plangraf.plan.CoverageDimension;
import dk.plangraf.plan.Evidence;
import dk.plangraf.plan.EvidenceUnit;
import dk.plangraf.plan.GoalsOfYear;
import dk.plangraf.plan.PlanInYear;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Small plans in a world with three years: the goals of 2021 are known, of those of 2020
 * only some, and those of 2019 at second hand.
 */
final class CoverageFixture {

	/** Announced for 2021. */
	static final String GOAL = "opkvalificering";

	/** Announced for 2021, after the year's list was out. */
	static final String LATE = "handicap-beskaeftigelse";

	/** Announced for neither year. */
	static final String ENDED = "udsatte-ledige";

	static final List<GoalsOfYear> YEARS = List.of(
			new GoalsOfYear(2021, true, List.of("vaerdig-sagsbehandling", GOAL, LATE), List.of(LATE), false,
					List.of(LATE)),
			new GoalsOfYear(2020, false, List.of(LATE), List.of()),
			new GoalsOfYear(2019, true, List.of(GOAL), List.of(), true, List.of()));

	static final Announcements ANNOUNCEMENTS = Announcements.of(YEARS);

	static final Set<ClaimBasis> ALL = EnumSet.allOf(ClaimBasis.class);

	private CoverageFixture() {
	}

	static PlanInYear plan(String municipality, int year, boolean whole, Evidence... evidence) {
		return new PlanInYear(municipality, year, "plan", whole, List.of(evidence));
	}

	static PlanInYear whole(Evidence... evidence) {
		return plan("0561", 2021, true, evidence);
	}

	static PlanInYear part(Evidence... evidence) {
		return plan("0561", 2021, false, evidence);
	}

	static PlanInYear notLoaded() {
		return new PlanInYear("0561", 2021, null, false, List.of());
	}

	static Judgement judge(PlanInYear plan) {
		return judge(plan, ALL);
	}

	static Judgement judge(PlanInYear plan, Set<ClaimBasis> shown) {
		return judge(GOAL, plan, shown);
	}

	/** Judges a minister's goal. */
	static Judgement judge(String goal, PlanInYear plan) {
		return judge(goal, plan, ALL);
	}

	private static Judgement judge(String goal, PlanInYear plan, Set<ClaimBasis> shown) {
		return Judgement.of(goal(goal), plan, ANNOUNCEMENTS, shown);
	}

	static Subject goal(String key) {
		return Subject.single(CoverageDimension.MINISTERIAL_GOAL, key);
	}

	static Evidence planMakes(String stance, String basis) {
		return evidence(GOAL, stance, basis, "EmploymentPlan", "plan", null, false);
	}

	static Evidence strategy(String key, String basis, String... initiatives) {
		return evidence(GOAL, "ADDRESSES", basis, "Strategy", key, null, false, initiatives);
	}

	static Evidence initiative(String key, String basis) {
		return evidence(GOAL, "ADDRESSES", basis, "Initiative", key, null, false);
	}

	static Evidence target(String key, String kind, String basis) {
		return evidence(GOAL, "ADDRESSES", basis, "Target", key, kind, false);
	}

	static Evidence total(String key) {
		return evidence(GOAL, "ADDRESSES", "STATED", "Target", key, "QUANTIFIED", true);
	}

	static Evidence limit(String basis) {
		Evidence limit = evidence(GOAL, "LIMITS", basis, "Strategy", "limiting", null, false);
		return new Evidence(limit.claim(), limit.subject(), null, limit.stance(), basis, limit.unit(), List.of(),
				List.of(), "Ordene gælder ikke selve målet.");
	}

	/** What a unit says of the year's goals as a set. */
	static Evidence ofTheSet(String unitType, String key) {
		return evidence(null, "ADDRESSES", "COLLECTIVE", unitType, key, null, false);
	}

	static Evidence about(String goal, Evidence evidence) {
		return new Evidence(evidence.claim(), goal, evidence.words(), evidence.stance(), evidence.basis(),
				evidence.unit(), evidence.initiatives(), evidence.passages());
	}

	static Evidence mentionedBy(Evidence evidence) {
		return new Evidence(evidence.claim(), evidence.subject(), evidence.words(), "MENTIONS", evidence.basis(),
				evidence.unit(), evidence.initiatives(), evidence.passages());
	}

	/** A unit's own text names a term; initiatives and strategies by their keys. */
	static Evidence use(String unitType, String key, String term) {
		return use(unitType, key, null, term);
	}

	/** A target that is for a term. */
	static Evidence useByTarget(String key, String kind, String term) {
		return use("Target", key, kind, term);
	}

	/** A part of an initiative names a term. */
	static Evidence useByPart(String key, String whole, String term) {
		return new Evidence(null, term, "words", "ADDRESSES", "STATED",
				new EvidenceUnit("Initiative", key, whole, null, false), List.of(), List.of());
	}

	/** That these are the numbers of units, and the plan itself ties all of them. */
	static Consumer<CoverageCounts> stated(int strategies, int commitments, int initiatives, TargetKindCounts targets) {
		CoverageBasisCounts all = new CoverageBasisCounts(ClaimBasis.STATED, strategies, commitments, initiatives,
				targets);
		return (counts) -> {
			assertThat(counts.byBasis()).containsExactly(all,
					new CoverageBasisCounts(ClaimBasis.INFERRED, 0, 0, 0, new TargetKindCounts(0, 0, 0, 0)));
			assertThat(new CoverageBasisCounts(ClaimBasis.STATED, counts.strategies(), counts.commitments(),
					counts.initiatives(), counts.targets()))
				.isEqualTo(all);
		};
	}

	/** One of every kind of evidence that there can be on a goal. */
	static List<Evidence> everyKind() {
		List<Evidence> all = new ArrayList<>();
		for (String basis : List.of("STATED", "INFERRED")) {
			all.add(planMakes("ADDRESSES", basis));
			all.add(planMakes("MENTIONS", basis));
			all.add(planMakes("LIMITS", basis));
			all.add(strategy("s-alone-" + basis, basis));
			all.add(strategy("s-" + basis, basis, "i1", "i2"));
			all.add(mentionedBy(strategy("s-naming-" + basis, basis, "i1", "i2")));
			all.add(initiative("i-" + basis, basis));
			all.add(limit(basis));
			for (String kind : List.of("QUANTIFIED", "DIRECTIONAL", "QUALITATIVE", "AWAITED")) {
				all.add(target("t-" + kind + "-" + basis, kind, basis));
			}
		}
		all.add(total("total"));
		all.add(ofTheSet("EmploymentPlan", "plan"));
		all.add(ofTheSet("Strategy", "s-of-the-set"));
		return all;
	}

	private static Evidence use(String unitType, String key, String targetKind, String term) {
		return new Evidence(null, term, "words", "ADDRESSES", "STATED",
				new EvidenceUnit(unitType, key, key, targetKind, false), List.of(), List.of());
	}

	private static Evidence evidence(String goal, String stance, String basis, String unitType, String unit,
			String targetKind, boolean total, String... initiatives) {
		String claim = String.join("/", unit, stance, basis, unitType);
		return new Evidence(claim, goal, null, stance, basis, new EvidenceUnit(unitType, unit, unit, targetKind, total),
				List.of(initiatives), List.of());
	}

}
