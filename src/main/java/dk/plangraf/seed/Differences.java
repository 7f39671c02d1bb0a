package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Finds everything that two readings do not agree on. */
final class Differences {

	private final SettlementDocument settlement;

	private final List<Difference> all = new ArrayList<>();

	private Differences(SettlementDocument settlement) {
		this.settlement = settlement;
	}

	static List<Difference> of(List<UnitMatch> units, UnitMatching matching, ClaimRatings claims,
			SettlementDocument settlement) {
		Differences differences = new Differences(settlement);
		Map<String, List<ClaimRating>> byUnit = claims.all()
			.collect(Collectors.groupingBy((rating) -> rating.unit().id()));
		units.forEach((unit) -> {
			differences.unit(unit);
			FieldComparison.of(unit, matching).forEach(differences::field);
			byUnit.getOrDefault(unit.id(), List.of()).forEach(differences::claim);
		});
		return List.copyOf(differences.all);
	}

	private void unit(UnitMatch unit) {
		if (!unit.isWhole()) {
			add(unit.id(), describe(unit.first()), describe(unit.second()));
		}
	}

	private void field(FieldComparison field) {
		String id = field.unit().id() + " " + field.name();
		if (field.set()) {
			field.onlyFirst().forEach((element) -> add(id + " " + element, element, Difference.NOTHING));
			field.onlySecond().forEach((element) -> add(id + " " + element, Difference.NOTHING, element));
		}
		else if (!field.isEqual()) {
			add(id, describe(field.first()), describe(field.second()));
		}
	}

	private void claim(ClaimRating rating) {
		String id = rating.unit().id() + " claim " + rating.about() + " " + rating.stance();
		String first = ClaimRating.category(rating.first());
		String second = ClaimRating.category(rating.second());
		if (!first.equals(second)) {
			add(id, describe(rating.first()), describe(rating.second()));
		}
		else if (!years(rating.first()).equals(years(rating.second()))) {
			add(id + " years", years(rating.first()), years(rating.second()));
		}
	}

	private void add(String id, String first, String second) {
		this.all.add(new Difference(id, first, second,
				this.settlement.decisionOn(id).map(DecisionEntry::settled).orElse(null)));
	}

	private static String describe(@Nullable CodedUnit unit) {
		if (unit == null) {
			return Difference.NOTHING;
		}
		String anchor = unit.passages().isEmpty() ? "" : " »" + unit.passages().get(0).exact() + "«";
		return unit.name() + anchor;
	}

	private static String describe(List<String> values) {
		return values.isEmpty() ? Difference.NOTHING : String.join(", ", values);
	}

	private static String describe(@Nullable ClaimEntry claim) {
		if (claim == null) {
			return Difference.NOTHING;
		}
		return claim.stance() + " " + claim.basis() + ((claim.rationale() != null) ? ": " + claim.rationale() : "");
	}

	private static String years(@Nullable ClaimEntry claim) {
		return (claim == null || claim.years().isEmpty()) ? "all"
				: claim.years().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
	}

}
