package dk.plangraf.comparison;

import dk.plangraf.evidence.ClaimBasis;
import dk.plangraf.evidence.CoverageLevel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dk.plangraf.plan.CoverageDimension;
import dk.plangraf.plan.Evidence;
import dk.plangraf.plan.EvidenceBase;
import dk.plangraf.plan.PlanInYear;
import dk.plangraf.plan.SubjectEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of any matrix, tried on many that are made up. */
class CoveragePropertyTests {

	private static final int ROUNDS = 150;

	private static final List<SubjectEntry> GOALS = Stream
		.of(CoverageFixture.ENDED, CoverageFixture.GOAL, CoverageFixture.LATE)
		.map((goal) -> new SubjectEntry(goal, List.of()))
		.toList();

	/** Wide over middle over narrow, and something beside them. */
	private static final List<SubjectEntry> TERMS = List.of(new SubjectEntry("beside", List.of()),
			new SubjectEntry("middle", List.of("wide")), new SubjectEntry("narrow", List.of("middle")),
			new SubjectEntry("wide", List.of()));

	@ParameterizedTest
	@EnumSource(value = CoverageDimension.class, names = { "MINISTERIAL_GOAL", "INSTRUMENT" })
	void aRowsTotalCountsDistinctUnits(CoverageDimension dimension) {
		rounds(dimension, (base, random) -> {
			for (CoverageRow row : coverage(base, CoverageFixture.ALL).rows()) {
				CoverageCounts totals = row.totals().counts();
				assertThat(totals.strategies()).isEqualTo(distinct(row, Units::strategies));
				assertThat(totals.commitments()).isEqualTo(distinct(row, Units::commitments));
				assertThat(totals.initiatives()).isEqualTo(distinct(row, Units::initiatives));
				TargetKindCounts targets = totals.targets();
				assertThat(targets.quantified() + targets.directional() + targets.qualitative() + targets.awaited())
					.isEqualTo(distinct(row, Units::targets));
				assertThat(row.totals().cells().stream().mapToInt(CellTally::count).sum())
					.isEqualTo(row.cells().size());
				assertThat(sum(totals, CoverageBasisCounts::strategies)).isEqualTo(totals.strategies());
				assertThat(sum(totals, CoverageBasisCounts::commitments)).isEqualTo(totals.commitments());
				assertThat(sum(totals, CoverageBasisCounts::initiatives)).isEqualTo(totals.initiatives());
				assertThat(sum(totals, (counts) -> counts.targets().quantified())).isEqualTo(targets.quantified());
				assertThat(sum(totals, (counts) -> counts.targets().awaited())).isEqualTo(targets.awaited());
			}
		});
	}

	@ParameterizedTest
	@EnumSource(value = CoverageDimension.class, names = { "MINISTERIAL_GOAL", "INSTRUMENT" })
	void aFilterOnMunicipalitiesOnlyRemovesColumnsAndRows(CoverageDimension dimension) {
		rounds(dimension, (base, random) -> {
			List<PlanInYear> some = base.plans().stream().filter((plan) -> random.nextBoolean()).toList();
			Coverage all = coverage(base, CoverageFixture.ALL);
			Coverage fewer = coverage(with(base, some), CoverageFixture.ALL);
			assertThat(all.rows()).extracting(CoverageRow::subject)
				.containsAll(fewer.rows().stream().map(CoverageRow::subject).toList());
			Set<String> cells = new HashSet<>(cells(all).map(CoveragePropertyTests::written).toList());
			assertThat(cells(fewer).map(CoveragePropertyTests::written)).allMatch(cells::contains);
		});
	}

	@ParameterizedTest
	@EnumSource(value = CoverageDimension.class, names = { "MINISTERIAL_GOAL", "INSTRUMENT" })
	void aFilterByBasisOnlyRemovesEvidence(CoverageDimension dimension) {
		rounds(dimension, (base, random) -> {
			Set<ClaimBasis> shown = EnumSet.noneOf(ClaimBasis.class);
			Stream.of(ClaimBasis.values()).filter((basis) -> random.nextBoolean()).forEach(shown::add);
			List<CoverageCell> all = cells(coverage(base, CoverageFixture.ALL)).toList();
			List<CoverageCell> fewer = cells(coverage(base, shown)).toList();
			assertThat(fewer).hasSameSizeAs(all);
			IntStream.range(0, all.size()).forEach((i) -> {
				CoverageCell before = all.get(i);
				CoverageCell after = fewer.get(i);
				assertThat(before.judgement().evidence()).containsAll(after.judgement().evidence());
				// on stated evidence alone, what is counted is what was counted as stated
				if (shown.equals(EnumSet.of(ClaimBasis.STATED)) && after.state() == before.state()) {
					assertThat(after.counts().byBasis().get(0)).isEqualTo(before.counts().byBasis().get(0));
				}
				assertThat(before.judgement().limits()).containsAll(after.judgement().limits());
				assertThat(before.judgement().units().initiatives())
					.containsAll(after.judgement().units().initiatives());
				if (before.level() != null) {
					assertThat(rank(after.level())).isGreaterThanOrEqualTo(rank(before.level()));
				}
				// absence is always judged on all evidence
				assertThat(after.level() == CoverageLevel.NOT_FOUND)
					.isEqualTo(before.level() == CoverageLevel.NOT_FOUND);
			});
		});
	}

	@ParameterizedTest
	@EnumSource(value = CoverageDimension.class, mode = Mode.EXCLUDE,
			names = { "MINISTERIAL_GOAL", "SUSTAINABLE_DEVELOPMENT_GOAL" })
	void moreEvidenceNeverLowersALevelOrACountAndABroaderTermIsNeverBehindANarrower(CoverageDimension dimension) {
		rounds(dimension, (base, random) -> {
			Subjects subjects = Subjects.of(dimension, TERMS);
			for (PlanInYear plan : base.plans()) {
				if (plan.plan() == null) {
					continue;
				}
				List<Evidence> more = new ArrayList<>(plan.evidence());
				more.addAll(uses(random));
				PlanInYear richer = new PlanInYear(plan.municipality(), plan.year(), plan.plan(), plan.whole(), more);
				for (Subject subject : subjects.byKey().values()) {
					Judgement before = judge(subject, plan);
					Judgement after = judge(subject, richer);
					assertThat(rank(after.level())).isLessThanOrEqualTo(rank(before.level()));
					assertThat(after.units().initiatives()).containsAll(before.units().initiatives());
					assertThat(after.units().strategies()).containsAll(before.units().strategies());
				}
				Judgement wide = judge(subjects.find("wide").orElseThrow(), plan);
				Judgement middle = judge(subjects.find("middle").orElseThrow(), plan);
				Judgement narrow = judge(subjects.find("narrow").orElseThrow(), plan);
				assertThat(rank(wide.level())).isLessThanOrEqualTo(rank(middle.level()));
				assertThat(rank(middle.level())).isLessThanOrEqualTo(rank(narrow.level()));
				assertThat(wide.units().initiatives()).containsAll(middle.units().initiatives());
			}
		});
	}

	@Test
	void moreClaimsThatLimitNothingNeverLowerALevelOrACount() {
		rounds(CoverageDimension.MINISTERIAL_GOAL, (base, random) -> {
			for (PlanInYear plan : base.plans()) {
				if (plan.plan() == null) {
					continue;
				}
				List<Evidence> more = new ArrayList<>(plan.evidence());
				claims(random).stream().filter((claim) -> !claim.stance().equals("LIMITS")).forEach(more::add);
				PlanInYear richer = new PlanInYear(plan.municipality(), plan.year(), plan.plan(), plan.whole(), more);
				for (SubjectEntry goal : GOALS) {
					Subject subject = CoverageFixture.goal(goal.key());
					Judgement before = judge(subject, plan);
					Judgement after = judge(subject, richer);
					assertThat(rank(after.level())).isLessThanOrEqualTo(rank(before.level()));
					assertThat(rank(after.statedLevel())).isLessThanOrEqualTo(rank(before.statedLevel()));
					assertThat(after.units().initiatives()).containsAll(before.units().initiatives());
					assertThat(after.units().stated()).containsAll(before.units().stated());
				}
			}
		});
	}

	@ParameterizedTest
	@EnumSource(value = CoverageDimension.class, names = { "MINISTERIAL_GOAL", "INSTRUMENT" })
	void nothingIsSaidOfWhoHasNoPlan(CoverageDimension dimension) {
		rounds(dimension, (base, random) -> cells(coverage(base, CoverageFixture.ALL)).forEach((cell) -> {
			boolean loaded = base.plans()
				.stream()
				.anyMatch((plan) -> plan.plan() != null && plan.municipality().equals(cell.key().municipality()));
			assertThat(cell.state() == CoverageState.NOT_LOADED).isEqualTo(!loaded);
			if (!loaded) {
				assertThat(cell.level()).isNull();
				assertThat(cell.evidence()).isEmpty();
				assertThat(cell.judgement().units()).isEqualTo(Units.none());
			}
		}));
	}

	private static void rounds(CoverageDimension dimension, Trial trial) {
		Random random = new Random(4);
		for (int round = 0; round < ROUNDS; round++) {
			trial.run(base(dimension, random), random);
		}
	}

	private static EvidenceBase base(CoverageDimension dimension, Random random) {
		boolean goals = dimension == CoverageDimension.MINISTERIAL_GOAL;
		List<PlanInYear> plans = new ArrayList<>();
		for (int i = 1 + random.nextInt(5); i > 0; i--) {
			String plan = (random.nextInt(4) > 0) ? "plan" + random.nextInt(3) : null;
			plans.add(new PlanInYear("000" + i, 2020 + random.nextInt(2), plan, random.nextBoolean(),
					(plan != null) ? (goals ? claims(random) : uses(random)) : List.of()));
		}
		return new EvidenceBase(dimension, plans, goals ? CoverageFixture.YEARS : List.of(), null,
				goals ? GOALS : TERMS, null);
	}

	private static EvidenceBase with(EvidenceBase base, List<PlanInYear> plans) {
		return new EvidenceBase(base.dimension(), plans, base.goalsOfYears(), null, base.subjects(), null);
	}

	private static List<Evidence> claims(Random random) {
		List<Evidence> every = CoverageFixture.everyKind();
		List<Evidence> some = new ArrayList<>();
		for (int i = random.nextInt(6); i > 0; i--) {
			Evidence one = every.get(random.nextInt(every.size()));
			boolean another = one.subject() != null && random.nextBoolean();
			some.add(another ? CoverageFixture.about(GOALS.get(random.nextInt(3)).key(), one) : one);
		}
		return some;
	}

	private static List<Evidence> uses(Random random) {
		List<Evidence> some = new ArrayList<>();
		for (int i = random.nextInt(6); i > 0; i--) {
			String term = TERMS.get(random.nextInt(TERMS.size())).key();
			String key = "unit" + random.nextInt(3);
			some.add(switch (random.nextInt(5)) {
				case 0 -> CoverageFixture.use("Strategy", "s-" + key, term);
				case 1 -> CoverageFixture.use("Commitment", "c-" + key, term);
				case 2 -> CoverageFixture.useByPart("part" + random.nextInt(3), "i-" + key, term);
				case 3 -> CoverageFixture.useByTarget("t-" + key, "DIRECTIONAL", term);
				default -> CoverageFixture.use("Initiative", "i-" + key, term);
			});
		}
		return some;
	}

	private static Coverage coverage(EvidenceBase base, Set<ClaimBasis> shown) {
		return Coverage.of(base, Coverage.rows(base, Subjects.of(base.dimension(), base.subjects())),
				new Comparison(CoverageFixture.ANNOUNCEMENTS, shown, null, new Entries()));
	}

	private static Judgement judge(Subject subject, PlanInYear plan) {
		return Judgement.of(subject, plan, CoverageFixture.ANNOUNCEMENTS, CoverageFixture.ALL);
	}

	private static Stream<CoverageCell> cells(Coverage coverage) {
		return coverage.rows().stream().flatMap((row) -> row.cells().stream());
	}

	private static String written(CoverageCell cell) {
		return cell.key() + " " + cell.judgement();
	}

	private static int distinct(CoverageRow row, Function<Units, Set<String>> units) {
		return (int) row.cells()
			.stream()
			.flatMap((cell) -> units.apply(cell.judgement().units()).stream())
			.filter(Objects::nonNull)
			.distinct()
			.count();
	}

	private static int sum(CoverageCounts counts, ToIntFunction<CoverageBasisCounts> number) {
		return counts.byBasis().stream().mapToInt(number).sum();
	}

	private static int rank(CoverageLevel level) {
		return (level != null) ? level.ordinal() : CoverageLevel.values().length;
	}

	/** What is tried. */
	private interface Trial {

		void run(EvidenceBase base, Random random);

	}

}
