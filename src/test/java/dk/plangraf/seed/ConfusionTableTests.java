package dk.plangraf.seed;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class ConfusionTableTests {

	private static final List<String> YES_OR_NO = List.of("YES", "NO");

	/** The example of fifty applications that textbooks explain kappa by. */
	private static final ConfusionTable FIFTY = new ConfusionTable(YES_OR_NO, List.of(List.of(20, 5), List.of(10, 15)));

	@Test
	void kappaIsAgreementBeyondTheExpected() {
		assertThat(FIFTY.n()).isEqualTo(50);
		assertThat(FIFTY.observed()).isEqualTo(0.7, within(1e-12));
		assertThat(FIFTY.expected()).isEqualTo(0.5, within(1e-12));
		assertThat(FIFTY.kappa()).isEqualTo(0.4, within(1e-12));
	}

	@Test
	void kappaOfThreeCategoriesIsAsReckonedByHand() {
		ConfusionTable table = new ConfusionTable(List.of("A", "B", "C"),
				List.of(List.of(44, 5, 1), List.of(7, 20, 3), List.of(9, 5, 6)));
		assertThat(table.observed()).isEqualTo(0.70, within(1e-12));
		assertThat(table.expected()).isEqualTo(0.5 * 0.6 + 0.3 * 0.3 + 0.2 * 0.1, within(1e-12));
		assertThat(table.kappa()).isEqualTo(0.29 / 0.59, within(1e-12));
	}

	@Test
	void agreementAsOftenAsByChanceGivesZeroAndLessGivesLess() {
		assertThat(new ConfusionTable(YES_OR_NO, List.of(List.of(25, 25), List.of(25, 25))).kappa()).isZero();
		assertThat(new ConfusionTable(YES_OR_NO, List.of(List.of(0, 25), List.of(25, 0))).kappa()).isEqualTo(-1);
	}

	@Test
	void fullAgreementGivesOne() {
		assertThat(new ConfusionTable(YES_OR_NO, List.of(List.of(3, 0), List.of(0, 4))).kappa()).isEqualTo(1);
	}

	@Test
	void agreementOnACategoryLeavesTheOthersAside() {
		assertThat(FIFTY.agreementOn(0)).isEqualTo(40 / 55.0, within(1e-12));
		assertThat(FIFTY.agreementOn(1)).isEqualTo(30 / 45.0, within(1e-12));
		ConfusionTable rare = new ConfusionTable(YES_OR_NO, List.of(List.of(0, 0), List.of(0, 7)));
		assertThat(rare.agreementOn(0)).isNull();
		assertThat(rare.agreementOn(1)).isEqualTo(1);
	}

	@Test
	void whereBothUseOneCategoryOnlyKappaIsUndefined() {
		ConfusionTable table = new ConfusionTable(YES_OR_NO, List.of(List.of(0, 0), List.of(0, 7)));
		assertThat(table.observed()).isEqualTo(1);
		assertThat(table.expected()).isEqualTo(1);
		assertThat(table.kappa()).isNull();
	}

	@Test
	void oneReaderWithASingleCategoryStillHasAKappa() {
		assertThat(new ConfusionTable(YES_OR_NO, List.of(List.of(0, 3), List.of(0, 7))).kappa()).isZero();
	}

	@Test
	void whereNothingIsRatedEverythingIsUndefined() {
		ConfusionTable table = ConfusionTable.of(YES_OR_NO);
		assertThat(table.n()).isZero();
		assertThat(table.observed()).isNull();
		assertThat(table.expected()).isNull();
		assertThat(table.kappa()).isNull();
	}

	@Test
	void ratingsAreCountedByTheCategoriesOfBoth() {
		ConfusionTable table = ConfusionTable.of(YES_OR_NO).with("YES", "NO").with("YES", "NO").with("NO", "NO");
		assertThat(table.counts()).containsExactly(List.of(0, 2), List.of(0, 1));
		assertThat(List.of(table.ofFirst(0), table.ofFirst(1))).containsExactly(2, 1);
		assertThat(List.of(table.ofSecond(0), table.ofSecond(1))).containsExactly(0, 3);
		assertThatIllegalArgumentException().isThrownBy(() -> table.with("YES", "MAYBE"));
	}

	@Test
	void tablesOfTheSameCategoriesAddUp() {
		assertThat(FIFTY.plus(FIFTY).counts()).containsExactly(List.of(40, 10), List.of(20, 30));
		assertThat(FIFTY.plus(ConfusionTable.of(YES_OR_NO))).isEqualTo(FIFTY);
		assertThatIllegalArgumentException().isThrownBy(() -> FIFTY.plus(ConfusionTable.of(List.of("NO", "YES"))));
	}

	@Test
	void aTableThatIsNotSquareIsNone() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ConfusionTable(YES_OR_NO, List.of(List.of(1, 2), List.of(1))));
	}

}
