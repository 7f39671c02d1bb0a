package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * How far two readings agree, in numbers that can be added up over plans.
 *
 * @param units units by kind
 * @param fields fields of units that both have
 * @param claims the claims on units that both have, by stance and basis
 * @param claimOrNone the same, by whether there is a claim
 * @param levels the levels of each plan year and announced goal
 * @param unmatchedOfFirst claims of the first reading on units that the second has not
 * @param unmatchedOfSecond claims of the second on units that the first has not
 * @param outcomes how the things were settled that they do not agree on
 */
public record AgreementTally(List<UnitTally> units, List<FieldTally> fields, ConfusionTable claims,
		ConfusionTable claimOrNone, ConfusionTable levels, int unmatchedOfFirst, int unmatchedOfSecond,
		OutcomeTally outcomes) {

	/**
	 * The numbers of two plans, or of more.
	 * @param other those of the others
	 * @return the sums
	 */
	public AgreementTally plus(AgreementTally other) {
		return new AgreementTally(sums(this.units, other.units, UnitTally::kind, UnitTally::plus),
				sums(this.fields, other.fields, FieldTally::name, FieldTally::plus), this.claims.plus(other.claims),
				this.claimOrNone.plus(other.claimOrNone), this.levels.plus(other.levels),
				this.unmatchedOfFirst + other.unmatchedOfFirst, this.unmatchedOfSecond + other.unmatchedOfSecond,
				this.outcomes.plus(other.outcomes));
	}

	static <T> List<T> sums(Collection<T> some, Collection<T> more, Function<T, String> name, BinaryOperator<T> plus) {
		Map<String, T> sums = new LinkedHashMap<>();
		some.forEach((tally) -> sums.merge(name.apply(tally), tally, plus));
		more.forEach((tally) -> sums.merge(name.apply(tally), tally, plus));
		return new ArrayList<>(sums.values());
	}

}
