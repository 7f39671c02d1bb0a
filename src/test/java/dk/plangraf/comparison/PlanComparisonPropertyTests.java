package dk.plangraf.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dk.plangraf.evidence.CoverageLevel;
import dk.plangraf.plan.ComparedPlan;
import dk.plangraf.plan.ComparedYear;
import dk.plangraf.plan.CoverageDimension;
import dk.plangraf.plan.Evidence;
import dk.plangraf.plan.PlanComparisonBase;
import dk.plangraf.plan.PlanInYear;
import dk.plangraf.plan.SubjectEntry;
import dk.plangraf.plan.TargetFacts;
import dk.plangraf.plan.UnitFacts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of any plans that are compared, tried on two hundred sets of them that
 * chance has made.
 */
class PlanComparisonPropertyTests {

	private static final List<SubjectEntry> GOALS = Stream
		.of("vaerdig-sagsbehandling", CoverageFixture.GOAL, CoverageFixture.LATE, CoverageFixture.ENDED)
		.map((key) -> new SubjectEntry(key, List.of()))
		.toList();

	/** A small vocabulary in which one term stands below two. */
	private static final List<SubjectEntry> TERMS = List.of(new SubjectEntry("a", List.of()),
			new SubjectEntry("b", List.of("a")), new SubjectEntry("c", List.of("a")),
			new SubjectEntry("d", List.of("b", "c")), new SubjectEntry("e", List.of("b")),
			new SubjectEntry("f", List.of()));

	@ParameterizedTest
	@MethodSource("dice")
	void comparisonsMirrorEachOther(Random dice) {
		List<ComparedPlan> plans = plans(dice);
		List<ComparedPlan> mirrored = new ArrayList<>(plans);
		Collections.reverse(mirrored);
		PlanComparison there = compare(plans);
		PlanComparison back = compare(mirrored);
		assertThat(back.changes()).isEqualTo(there.changes());
		there.subjects().forEach((dimension, subjects) -> {
			List<ComparedSubject> again = back.subjects(dimension).subjects();
			assertThat(again).hasSameSizeAs(subjects.subjects());
			for (int i = 0; i < again.size(); i++) {
				ComparedSubject one = subjects.subjects().get(i);
				List<PlanPresence> presences = new ArrayList<>(again.get(i).presences());
				Collections.reverse(presences);
				assertThat(new ComparedSubject(again.get(i).subject(), again.get(i).named(), presences)).isEqualTo(one);
				assertThat(again.get(i).sharing()).isEqualTo(one.sharing());
			}
		});
		assertThat(back.targets().groups()).extracting(AlignedTargets::indicator)
			.isEqualTo(there.targets().groups().stream().map(AlignedTargets::indicator).toList());
		for (int i = 0; i < there.targets().groups().size(); i++) {
			AlignedTargets one = there.targets().groups().get(i);
			AlignedTargets other = back.targets().groups().get(i);
			assertThat(other.targets()).containsExactlyInAnyOrderElementsOf(one.targets());
			assertThat(other.values()).isEqualTo(one.values());
			assertThat(other.changes()).isEqualTo(one.changes());
			assertThat(other.pairs().stream().map((pair) -> new TargetPair(pair.second(), pair.first())))
				.containsExactlyInAnyOrderElementsOf(one.pairs());
		}
		assertThat(back.targets().unaligned().stream().map(PlanComparisonPropertyTests::sorted))
			.containsExactlyInAnyOrderElementsOf(
					there.targets().unaligned().stream().map(PlanComparisonPropertyTests::sorted).toList());
	}

	@ParameterizedTest
	@MethodSource("dice")
	void everySubjectIsInOneListAndNothingDistinctHangsOnWhatIsNotKnown(Random dice) {
		compare(plans(dice)).subjects().values().forEach((subjects) -> {
			assertThat(Stream
				.of(subjects.shared(), subjects.partly(), subjects.distinct(), subjects.limited(), subjects.undecided())
				.flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(subjects.subjects());
			assertThat(subjects.subjects()).allSatisfy(
					(subject) -> assertThat(subject.plans().isEmpty()).isEqualTo(subject.lowestLevel() == null));
			assertThat(subjects.limited()).allSatisfy((subject) -> {
				assertThat(subject.plans()).isEmpty();
				assertThat(subject.presences()).extracting(PlanPresence::presence)
					.contains(Presence.LIMITED)
					.doesNotContain(Presence.NOT_KNOWN);
			});
			assertThat(subjects.shared())
				.allSatisfy((subject) -> assertThat(subject.plans()).hasSameSizeAs(subject.presences()));
			assertThat(subjects.distinct()).allSatisfy((subject) -> {
				assertThat(subject.plans()).hasSize(1);
				assertThat(subject.presences()).extracting(PlanPresence::presence).doesNotContain(Presence.NOT_KNOWN);
			});
			assertThat(subjects.undecided())
				.allSatisfy((subject) -> assertThat(subject.presences()).extracting(PlanPresence::presence)
					.contains(Presence.NOT_KNOWN));
		});
	}

	@ParameterizedTest
	@MethodSource("dice")
	void whetherAPlanTakesASubjectUpAgreesWithItsStateAndItsYears(Random dice) {
		compare(plans(dice)).subjects()
			.values()
			.stream()
			.flatMap((subjects) -> subjects.subjects().stream())
			.flatMap((subject) -> subject.presences().stream())
			.forEach((presence) -> {
				boolean found = presence.level() != null && presence.level() != CoverageLevel.NOT_FOUND;
				assertThat(found).isEqualTo(presence.presence() == Presence.PRESENT);
				assertThat(presence.state() == CoverageState.NOT_APPLICABLE)
					.isEqualTo(presence.presence() == Presence.LIMITED);
				assertThat(presence.level() != null).isEqualTo(presence.state() == CoverageState.JUDGED);
				assertThat(presence.reason() != null).isEqualTo(presence.state() == CoverageState.NOT_KNOWN);
				if (presence.presence() == Presence.NOT_KNOWN) {
					assertThat(presence.state()).isEqualTo(CoverageState.NOT_KNOWN);
					assertThat(presence.reason()).isEqualTo(CoverageReason.PART_OF_YEAR);
				}
				else if (presence.presence() != Presence.PRESENT) {
					assertThat(presence.years()).allMatch(YearJudgement::whole);
				}
			});
	}

	@ParameterizedTest
	@MethodSource("dice")
	void whateverTheMissingPartsHoldWhatIsDecidedStaysSo(Random dice) {
		List<ComparedPlan> plans = plans(dice);
		List<ComparedPlan> completed = plans.stream().map((plan) -> completed(plan, dice)).toList();
		Map<CoverageDimension, SubjectComparison> after = compare(completed).subjects();
		compare(plans).subjects().forEach((dimension, before) -> before.subjects().forEach((subject) -> {
			if (subject.sharing() != SubjectSharing.UNDECIDED) {
				assertThat(after.get(dimension).subjects()).filteredOn((one) -> one.subject().equals(subject.subject()))
					.allSatisfy((one) -> assertThat(one.sharing()).isEqualTo(subject.sharing()));
			}
		}));
	}

	@ParameterizedTest
	@MethodSource("dice")
	void everyTargetIsAlignedOrSaidNotToBe(Random dice) {
		List<ComparedPlan> plans = plans(dice);
		TargetAlignment targets = compare(plans).targets();
		List<TargetFacts> unaligned = targets.unaligned().stream().map((target) -> target.target().facts()).toList();
		List<TargetFacts> aligned = targets.groups()
			.stream()
			.flatMap((group) -> group.targets().stream())
			.map(AlignedTarget::facts)
			.distinct()
			.toList();
		assertThat(Stream.concat(aligned.stream(), unaligned.stream()))
			.containsExactlyInAnyOrderElementsOf(plans.stream().flatMap((plan) -> plan.targets().stream()).toList());
		assertThat(targets.groups()).allSatisfy((group) -> {
			assertThat(group.targets().stream().map(AlignedTarget::plan).distinct()).hasSizeGreaterThan(1);
			assertThat(group.values().comparable())
				.isEqualTo(group.pairs().stream().allMatch((pair) -> pair.values().comparable()));
		});
	}

	@ParameterizedTest
	@MethodSource("dice")
	void everyUnitIsToldOnce(Random dice) {
		List<ComparedPlan> plans = plans(dice).subList(0, 2);
		PlanChanges changes = PlanChanges.of(plans).orElseThrow();
		List<UnitFacts> all = plans.stream().flatMap((plan) -> plan.units().stream()).toList();
		assertThat(changes.units()
			.stream()
			.flatMap((change) -> Stream.of(change.before(), change.after()))
			.filter(java.util.Objects::nonNull)).containsExactlyInAnyOrderElementsOf(all);
		assertThat(changes.units()).allSatisfy((change) -> {
			String lacking = (change.before() == null) ? changes.from() : changes.to();
			boolean paired = change.before() != null && change.after() != null;
			assertThat(change.kind() == UnitChangeKind.NOT_KNOWN)
				.isEqualTo(!paired && changes.partYears().stream().anyMatch((year) -> year.startsWith(lacking + "/")));
		});
		assertThat(changes.units().stream().filter((change) -> change.likeness() != null).map(UnitChange::likeness))
			.allMatch((likeness) -> likeness >= EditionMatching.LIKE && likeness <= 1);
	}

	static Stream<Random> dice() {
		return IntStream.range(0, 200).mapToObj(Random::new);
	}

	private static PlanComparison compare(List<ComparedPlan> plans) {
		return PlanComparison.of(new PlanComparisonBase(plans,
				Map.of(CoverageDimension.MINISTERIAL_GOAL, GOALS, CoverageDimension.INSTRUMENT, TERMS), TERMS,
				Map.of("a", List.of("f"), "f", List.of("a")), CoverageFixture.YEARS));
	}

	private static List<ComparedPlan> plans(Random dice) {
		return IntStream.range(0, 2 + dice.nextInt(3)).mapToObj((i) -> plan("p" + i, dice)).toList();
	}

	private static ComparedPlan plan(String slug, Random dice) {
		List<Integer> years = dice.nextBoolean() ? List.of(2021) : List.of(2020, 2021);
		List<ComparedYear> compared = years.stream()
			.map((year) -> new ComparedYear(slug + "/" + year, year, dice.nextInt(3) > 0))
			.toList();
		Map<CoverageDimension, List<PlanInYear>> evidence = new LinkedHashMap<>();
		evidence.put(CoverageDimension.MINISTERIAL_GOAL,
				compared.stream().map((year) -> inYear(slug, year, claims(dice))).toList());
		evidence.put(CoverageDimension.INSTRUMENT,
				compared.stream().map((year) -> inYear(slug, year, uses(dice))).toList());
		List<TargetFacts> targets = IntStream.range(0, dice.nextInt(4))
			.mapToObj((i) -> target(slug + "/t" + i, dice))
			.toList();
		List<UnitFacts> units = IntStream.range(0, dice.nextInt(6))
			.mapToObj((i) -> unit(slug + "/u" + i, "u" + i, dice))
			.toList();
		String replaces = (slug.equals("p1") && dice.nextBoolean()) ? "p0" : null;
		return new ComparedPlan(slug, List.of("0561"), replaces, null, compared, compared, evidence, targets, units);
	}

	private static PlanInYear inYear(String slug, ComparedYear year, List<Evidence> evidence) {
		return new PlanInYear("0561", year.year(), slug, year.whole(), evidence);
	}

	private static List<Evidence> claims(Random dice) {
		List<Evidence> kinds = CoverageFixture.everyKind();
		return IntStream.range(0, dice.nextInt(3)).mapToObj((i) -> {
			Evidence evidence = kinds.get(dice.nextInt(kinds.size()));
			return (evidence.subject() != null) ? CoverageFixture.about(any(GOALS, dice), evidence) : evidence;
		}).toList();
	}

	private static List<Evidence> uses(Random dice) {
		return IntStream.range(0, dice.nextInt(4))
			.mapToObj((i) -> CoverageFixture.use(dice.nextBoolean() ? "Strategy" : "Initiative", "u" + i,
					any(TERMS, dice)))
			.toList();
	}

	/**
	 * The same plan loaded whole, and more found in what was missing; no limit, which
	 * could make a mere mention of a goal nothing but a reservation.
	 */
	private static ComparedPlan completed(ComparedPlan plan, Random dice) {
		Map<CoverageDimension, List<PlanInYear>> evidence = new LinkedHashMap<>();
		plan.evidence().forEach((dimension, years) -> evidence.put(dimension, years.stream().map((year) -> {
			List<Evidence> more = new ArrayList<>(year.evidence());
			if (!year.whole()) {
				more.addAll((dimension == CoverageDimension.INSTRUMENT) ? uses(dice)
						: claims(dice).stream().filter((claim) -> !claim.stance().equals("LIMITS")).toList());
			}
			return new PlanInYear(year.municipality(), year.year(), year.plan(), true, more);
		}).toList()));
		return new ComparedPlan(plan.slug(), plan.municipalities(), plan.replaces(), plan.revisedOn(), plan.allYears(),
				plan.years().stream().map((year) -> new ComparedYear(year.key(), year.year(), true)).toList(), evidence,
				plan.targets(), plan.units());
	}

	private static TargetFacts target(String key, Random dice) {
		TargetFixture target = TargetFixture.target()
			.key(key)
			.indicator((dice.nextInt(4) > 0) ? any(TERMS, dice) : null)
			.due(dice.nextBoolean() ? "2019" : null)
			.years(dice.nextBoolean() ? new Integer[] { 2021 } : new Integer[] { 2020, 2021 })
			.direction(dice.nextBoolean() ? "DECREASE" : null)
			.unit(dice.nextBoolean() ? "procent" : "personer")
			.from(dice.nextBoolean() ? "3" : null, dice.nextBoolean() ? "0" : null)
			.comparator(dice.nextBoolean() ? "AT_LEAST" : "AT_MOST", null);
		return (dice.nextInt(3) > 0) ? target.facts() : target.value(null).kind("DIRECTIONAL").facts();
	}

	private static UnitFacts unit(String key, String local, Random dice) {
		List<String> words = List.of("flere", "unge", "praktik", "mentor", "job");
		String title = String.join(" ",
				IntStream.range(0, 1 + dice.nextInt(4))
					.mapToObj((i) -> words.get(dice.nextInt(words.size())))
					.toList());
		return new UnitFacts(dice.nextBoolean() ? "Initiative" : "Commitment", key, local, title, null, null,
				Map.of("title", List.of(title)));
	}

	/** The same with what is related in an order that no plan gives. */
	private static UnalignedTarget sorted(UnalignedTarget target) {
		return new UnalignedTarget(target.target(),
				target.related().stream().sorted(Comparator.comparing((one) -> one.facts().key())).toList());
	}

	private static String any(List<SubjectEntry> entries, Random dice) {
		return entries.get(dice.nextInt(entries.size())).key();
	}

}
