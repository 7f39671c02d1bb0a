package dk.plangraf.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dk.plangraf.seed.AgreementTally;
import dk.plangraf.seed.ConfusionTable;
import dk.plangraf.seed.PlanAgreement;
import dk.plangraf.seed.ReadingComparison;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An agreement as programs read it. */
final class AgreementJson {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private AgreementJson() {
	}

	static String of(ReadingComparison comparison, boolean differences) {
		Map<String, @Nullable Object> page = new LinkedHashMap<>();
		page.put("onlyFirst", comparison.onlyFirst());
		page.put("onlySecond", comparison.onlySecond());
		page.put("plans", comparison.plans().stream().map((plan) -> plan(plan, differences)).toList());
		page.put("overall", comparison.overall().map(AgreementJson::tally).orElse(null));
		return JSON.writeValueAsString(page) + "\n";
	}

	private static Map<String, @Nullable Object> plan(PlanAgreement plan, boolean differences) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("plan", plan.plan());
		json.put("first", plan.first());
		json.put("second", plan.second());
		json.putAll(tally(plan.tally()));
		json.put("levelRatings", plan.levels());
		if (differences) {
			json.put("differences", plan.differences());
		}
		return json;
	}

	private static Map<String, @Nullable Object> tally(AgreementTally tally) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("units", tally.units());
		json.put("fields", tally.fields());
		json.put("claimOrNone", table(tally.claimOrNone()));
		json.put("claims", table(tally.claims()));
		json.put("claimsOnUnmatchedUnits",
				Map.of("first", tally.unmatchedOfFirst(), "second", tally.unmatchedOfSecond()));
		json.put("levels", table(tally.levels()));
		json.put("outcomes", tally.outcomes());
		return json;
	}

	private static Map<String, @Nullable Object> table(ConfusionTable table) {
		Map<String, @Nullable Object> json = new LinkedHashMap<>();
		json.put("n", table.n());
		json.put("observed", table.observed());
		json.put("expected", table.expected());
		json.put("kappa", table.kappa());
		json.put("categories", table.categories());
		json.put("counts", table.counts());
		json.put("ofFirst", totals(table).map(table::ofFirst).boxed().toList());
		json.put("ofSecond", totals(table).map(table::ofSecond).boxed().toList());
		json.put("agreementOn", totals(table).mapToObj(table::agreementOn).toList());
		return json;
	}

	private static IntStream totals(ConfusionTable table) {
		return IntStream.range(0, table.categories().size());
	}

}
