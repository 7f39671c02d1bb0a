package dk.plangraf.comparison;

import java.util.List;
import java.util.stream.IntStream;

import dk.plangraf.plan.BadInputException;
import org.junit.jupiter.api.Test;

import static dk.plangraf.comparison.TargetFixture.INDICATORS;
import static dk.plangraf.comparison.TargetFixture.plan;
import static dk.plangraf.comparison.TargetFixture.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Which targets stand side by side. */
class TargetAlignmentTests {

	@Test
	void targetsOnTheSameThingStandTogetherAndAllOthersAreListed() {
		TargetAlignment alignment = TargetAlignment.of(
				List.of(plan("a", target().key("a1"), target().key("a2").indicator("job"),
						target().key("a3").indicator(null)), plan("b", target().key("b1"))),
				INDICATORS, TargetFixture.RELATED);
		assertThat(shown(alignment.groups())).containsExactly("kontanthjaelp true [a1, b1]");
		assertThat(alignment.unaligned()).extracting((target) -> target.target().facts().key(), UnalignedTarget::reason)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("a2", UnalignedReason.ONLY_THIS_PLAN),
					org.assertj.core.groups.Tuple.tuple("a3", UnalignedReason.NO_INDICATOR));
	}

	@Test
	void twoTargetsOfOnePlanDoNotMakeAGroup() {
		TargetAlignment alignment = TargetAlignment.of(
				List.of(plan("a", target().key("a1"), target().key("a2")), plan("b")), INDICATORS,
				TargetFixture.RELATED);
		assertThat(alignment.groups()).isEmpty();
		assertThat(alignment.unaligned()).hasSize(2);
	}

	@Test
	void whatIsNarrowerStandsUnderTheBroaderThingThatBringsItTogether() {
		TargetAlignment alignment = TargetAlignment.of(
				List.of(plan("a", target().key("a1")), plan("b", target().key("b1").indicator("sygedagpenge"))),
				INDICATORS, TargetFixture.RELATED);
		assertThat(shown(alignment.groups())).containsExactly("ydelse false [a1, b1]");
		assertThat(alignment.groups().get(0).values().reasons()).containsExactly(IncomparableReason.OTHER_INDICATOR);
	}

	@Test
	void aBroaderThingThatBringsNobodyElseIsLeftOut() {
		TargetAlignment alignment = TargetAlignment.of(
				List.of(plan("a", target().key("a1")),
						plan("b", target().key("b1"), target().key("b2").indicator("sygedagpenge"))),
				INDICATORS, TargetFixture.RELATED);
		assertThat(shown(alignment.groups())).containsExactly("kontanthjaelp true [a1, b1]");
		assertThat(alignment.unaligned()).hasSize(1);
	}

	@Test
	void whatIsRelatedToWhatATargetMeasuresIsNamedWhereAnotherPlanHasIt() {
		TargetAlignment alignment = TargetAlignment.of(List.of(
				plan("a", target().key("a1").indicator("job"), target().key("a2").indicator("praktik"),
						target().key("a3").indicator(null)),
				plan("b", target().key("b1").indicator("praktik")), plan("c", target().key("c1"))), INDICATORS,
				TargetFixture.RELATED);
		assertThat(alignment.unaligned())
			.extracting((target) -> target.target().facts().key() + " " + keys(target.related()))
			.containsExactly("a1 [b1]", "a3 []", "c1 []");
		assertThat(alignment.groups()).singleElement()
			.satisfies((group) -> assertThat(keys(group.related())).containsExactly("a1"));
	}

	@Test
	void eachTargetIsPairedWithThoseOfOtherPlansOnly() {
		AlignedTargets group = TargetAlignment
			.of(List.of(plan("a", target().key("a1"), target().key("a2")), plan("b", target().key("b1")),
					plan("c", target().key("c1"))), INDICATORS, TargetFixture.RELATED)
			.groups()
			.get(0);
		assertThat(group.pairs()).extracting((pair) -> pair.first().facts().key() + pair.second().facts().key())
			.containsExactly("a1b1", "a1c1", "a2b1", "a2c1", "b1c1");
	}

	@Test
	void aGroupCanBeComparedWhereAllItsPairsCan() {
		TargetFixture other = target().unit("personer");
		AlignedTargets group = TargetAlignment
			.of(List.of(plan("a", target().key("a1")), plan("b", target().key("b1")), plan("c", other.key("c1"))),
					INDICATORS, TargetFixture.RELATED)
			.groups()
			.get(0);
		assertThat(group.pairs()).extracting((pair) -> pair.values().comparable()).containsExactly(true, false, false);
		assertThat(group.values().comparable()).isFalse();
		assertThat(group.values().reasons()).containsExactly(IncomparableReason.OTHER_UNIT);
	}

	@Test
	void pairsThatNobodyCouldReadAreRefused() {
		TargetFixture[] many = IntStream.range(0, 80)
			.mapToObj((i) -> target().key("t" + i))
			.toArray(TargetFixture[]::new);
		AlignedTargets group = TargetAlignment
			.of(List.of(plan("a", many), plan("b", many)), INDICATORS, TargetFixture.RELATED)
			.groups()
			.get(0);
		assertThat(group.values().comparable()).isTrue();
		assertThatThrownBy(group::pairs).isInstanceOf(BadInputException.class).hasMessageContaining("6400");
	}

	private static List<String> keys(List<AlignedTarget> targets) {
		return targets.stream().map((target) -> target.facts().key()).toList();
	}

	private static List<String> shown(List<AlignedTargets> groups) {
		return groups.stream()
			.map((group) -> group.indicator() + " " + group.named() + " "
					+ group.targets().stream().map((target) -> target.facts().key()).toList())
			.toList();
	}

}
