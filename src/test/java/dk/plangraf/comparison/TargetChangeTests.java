package dk.plangraf.comparison;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dk.plangraf.comparison.TargetFixture.direction;
import static dk.plangraf.comparison.TargetFixture.target;
import static org.assertj.core.api.Assertions.assertThat;

/** A change is computed against what the plan names, and against nothing else. */
class TargetChangeTests {

	@Test
	void aChangeIsToldAgainstThePreviousTargetAndAgainstTheBaseline() {
		List<TargetChange> changes = TargetChange.of(target().facts());
		assertThat(changes).extracting(TargetChange::against)
			.containsExactly(ChangeReference.PREVIOUS_TARGET, ChangeReference.BASELINE);
		assertThat(changes).extracting(TargetChange::absolute)
			.containsExactly(new BigDecimal("7"), new BigDecimal("-19"));
		assertThat(changes).extracting(TargetChange::from)
			.containsExactly(new BigDecimal("292"), new BigDecimal("318"));
		assertThat(changes).extracting(TargetChange::kind).containsExactly(null, "ESTIMATED");
		assertThat(changes).extracting((change) -> change.relative().doubleValue())
			.containsExactly(0.02397260273972603, -0.05974842767295597);
		assertThat(changes).extracting(TargetChange::unit).containsOnly("helårspersoner");
	}

	@ParameterizedTest
	@CsvSource({ "20, 10, procent, -10, -0.5, procentpoint",
			"43.2, 47.1, procent, 3.9, 0.09027777777777778, procentpoint", "0.1, 0.3, personer, 0.2, 2, personer",
			"90, 90, helårspersoner, 0, 0, helårspersoner" })
	void numbersAreExactAndSharesChangeByPercentagePoints(String from, String value, String unit, BigDecimal absolute,
			double relative, String changeUnit) {
		TargetChange change = TargetChange.of(target().value(value).unit(unit).from(null, from).facts()).get(0);
		assertThat(change.absolute()).isEqualByComparingTo(absolute);
		assertThat(change.relative().doubleValue()).isEqualTo(relative);
		assertThat(change.unit()).isEqualTo(changeUnit);
	}

	@ParameterizedTest
	@CsvSource({ "0, personer", "-3, personer", "2, procentpoint" })
	void thereIsNoRelativeChangeFromNothingAndNoneOfADifference(String from, String unit) {
		TargetChange change = TargetChange.of(target().value("5").unit(unit).from(from, null).facts()).get(0);
		assertThat(change.relative()).isNull();
		assertThat(change.absolute()).isEqualByComparingTo(new BigDecimal("5").subtract(new BigDecimal(from)));
	}

	@Test
	void aMarginOverAReferenceIsNoLevelThatAnythingCouldHaveChangedTo() {
		TargetFixture margin = target().value("1")
			.unit("procentpoint")
			.comparator("ABOVE_REFERENCE", "NATIONAL_AVERAGE");
		assertThat(TargetChange.of(margin.facts())).isEmpty();
	}

	@Test
	void withoutAValueOrWithoutAReferenceValueThereIsNoChange() {
		assertThat(TargetChange.of(direction().facts())).isEmpty();
		assertThat(TargetChange.of(target().from(null, null).facts())).isEmpty();
	}

}
