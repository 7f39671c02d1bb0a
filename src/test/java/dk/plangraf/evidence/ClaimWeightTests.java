package dk.plangraf.evidence;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimWeightTests {

	@ParameterizedTest
	@CsvSource({ "EmploymentPlan, ADDRESSES, STATED, MENTIONED", "Strategy, MENTIONS, STATED, MENTIONED",
			"Strategy, ADDRESSES, STATED, PLANNED", "Strategy, ADDRESSES, COLLECTIVE, PLANNED",
			"Commitment, ADDRESSES, STATED, PLANNED", "Commitment, ADDRESSES, INFERRED, PLANNED",
			"Commitment, MENTIONS, STATED, MENTIONED", "Initiative, ADDRESSES, INFERRED, ACTED_ON" })
	void aClaimGivesTheLevelOfItsUnit(String unitType, String stance, ClaimBasis basis, CoverageLevel level) {
		assertThat(new ClaimWeight(unitType, stance, basis, false, null).level()).isEqualTo(level);
	}

	@Test
	void aStrategyWithInitiativesBelowItIsActedOnUnlessItSpeaksOfTheSet() {
		assertThat(strategy(ClaimBasis.INFERRED).level()).isEqualTo(CoverageLevel.ACTED_ON);
		assertThat(strategy(ClaimBasis.COLLECTIVE).level()).isEqualTo(CoverageLevel.PLANNED);
	}

	@ParameterizedTest
	@CsvSource({ "QUANTIFIED, TARGETED", "DIRECTIONAL, TARGETED", "QUALITATIVE, MENTIONED", "AWAITED, MENTIONED" })
	void onlyATargetWithADirectionOrAValueIsATarget(String kind, CoverageLevel level) {
		assertThat(new ClaimWeight("Target", "ADDRESSES", ClaimBasis.STATED, false, kind).level()).isEqualTo(level);
	}

	@Test
	void claimsOnlyLimitWhereNothingGoesFurtherThanNaming() {
		ClaimWeight limit = new ClaimWeight("Strategy", "LIMITS", ClaimBasis.STATED, true, null);
		ClaimWeight mention = new ClaimWeight("EmploymentPlan", "MENTIONS", ClaimBasis.STATED, false, null);
		assertThat(limit.level()).isNull();
		assertThat(ClaimWeight.onlyLimit(List.of(limit, mention))).isTrue();
		assertThat(ClaimWeight.onlyLimit(List.of(limit, strategy(ClaimBasis.COLLECTIVE)))).isFalse();
		assertThat(ClaimWeight.onlyLimit(List.of(mention))).isFalse();
		assertThat(ClaimWeight.furthest(List.of(limit))).isNull();
		assertThat(ClaimWeight.furthest(List.of(limit, mention))).isEqualTo(CoverageLevel.MENTIONED);
	}

	private static ClaimWeight strategy(ClaimBasis basis) {
		return new ClaimWeight("Strategy", "ADDRESSES", basis, true, null);
	}

}
