package dk.plangraf.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dk.plangraf.cli.AgreementBlock.Heading;
import dk.plangraf.cli.AgreementBlock.Item;
import dk.plangraf.cli.AgreementBlock.Line;
import dk.plangraf.cli.AgreementBlock.Table;
import dk.plangraf.seed.AgreementTally;
import dk.plangraf.seed.ConfusionTable;
import dk.plangraf.seed.FieldTally;
import dk.plangraf.seed.OutcomeTally;
import dk.plangraf.seed.PlanAgreement;
import dk.plangraf.seed.ReadingComparison;
import org.jspecify.annotations.Nullable;

/** An agreement as people read it: each plan, then all of them. */
final class AgreementPage {

	private final List<AgreementBlock> blocks = new ArrayList<>();

	private AgreementPage() {
	}

	static List<AgreementBlock> of(ReadingComparison comparison, boolean differences) {
		AgreementPage page = new AgreementPage();
		comparison.onlyFirst().forEach((slug) -> page.line("Only the first reading has " + slug + "."));
		comparison.onlySecond().forEach((slug) -> page.line("Only the second reading has " + slug + "."));
		comparison.plans().forEach((plan) -> page.plan(plan, differences));
		if (comparison.plans().isEmpty()) {
			page.line("No plan was read twice.");
		}
		if (comparison.plans().size() > 1) {
			page.blocks.add(new Heading(1, "All " + comparison.plans().size() + " plans"));
			comparison.overall().ifPresent(page::tally);
		}
		return page.blocks;
	}

	private void plan(PlanAgreement plan, boolean differences) {
		this.blocks.add(new Heading(1, plan.plan()));
		line("First reading: " + plan.first().name() + ". Second reading: " + plan.second().name() + ".");
		if (plan.byMachines()) {
			line("Both are machine readings: a repeat reading, not the agreement of independent coders.");
		}
		tally(plan.tally());
		plan.levels()
			.stream()
			.filter((level) -> !level.first().equals(level.second()))
			.forEach((level) -> line("%d %s: %s by the first reading, %s by the second.".formatted(level.year(),
					level.goal(), level.first(), level.second())));
		if (differences) {
			this.blocks.add(new Heading(2, "Differences"));
			plan.differences()
				.forEach((one) -> this.blocks
					.add(new Item(one.id(), one.first(), one.second(), settled(one.settled()))));
		}
	}

	private void tally(AgreementTally tally) {
		this.blocks.add(new Heading(2, "Units"));
		this.blocks.add(new Table(List.of("kind", "first", "second", "matched"),
				tally.units()
					.stream()
					.map((units) -> row(units.kind(), units.first(), units.second(), units.matched()))
					.toList()));
		this.blocks.add(new Heading(2, "Fields of matched units"));
		this.blocks.add(new Table(List.of("field", "compared", "equal", "share", "both", "only first", "only second"),
				tally.fields().stream().filter((field) -> field.compared() > 0).map(AgreementPage::field).toList()));
		this.blocks.add(new Heading(2, "Claims on matched units"));
		table("Claim or none", tally.claimOrNone());
		table("Stance and basis", tally.claims());
		line("On units that only one reading has: %d claims by the first, %d by the second."
			.formatted(tally.unmatchedOfFirst(), tally.unmatchedOfSecond()));
		this.blocks.add(new Heading(2, "Levels of plan years and announced goals"));
		table("Level", tally.levels());
		outcomes(tally.outcomes());
	}

	private void outcomes(OutcomeTally outcomes) {
		line(("%d differences: %d settled as the first reading has it, %d as the second, %d with both, %d with neither,"
				+ " %d mended; %d not settled.")
			.formatted(outcomes.all(), outcomes.first(), outcomes.second(), outcomes.both(), outcomes.neither(),
					outcomes.mended(), outcomes.open()));
	}

	private void table(String name, ConfusionTable table) {
		Double kappa = table.kappa();
		line("%s: n = %d, observed %s, expected %s, kappa %s.".formatted(name, table.n(), number(table.observed()),
				number(table.expected()), (kappa != null) ? number(kappa) : ((table.n() > 0)
						? "undefined (both readings use one category only)" : "undefined (nothing was rated)")));
		if (table.n() > 0) {
			line("Prevalence, first / second: " + IntStream.range(0, table.categories().size())
				.mapToObj((i) -> "%s %s / %s".formatted(table.categories().get(i), share(table.ofFirst(i), table),
						share(table.ofSecond(i), table)))
				.collect(Collectors.joining(", ")) + ".");
		}
		List<String> header = new ArrayList<>(List.of("first \\ second"));
		header.addAll(table.categories());
		header.addAll(List.of("first, in all", "agreement"));
		List<List<String>> rows = new ArrayList<>(IntStream.range(0, table.categories().size())
			.mapToObj((i) -> totalled(table.categories().get(i), table.counts().get(i), shown(table.agreementOn(i))))
			.toList());
		rows.add(totalled("second, in all",
				IntStream.range(0, table.categories().size()).mapToObj(table::ofSecond).toList(), ""));
		this.blocks.add(new Table(header, rows));
	}

	private void line(String words) {
		this.blocks.add(new Line(words));
	}

	private static List<String> totalled(String name, List<Integer> counts, String agreement) {
		List<String> row = new ArrayList<>(List.of(name));
		counts.forEach((count) -> row.add(count.toString()));
		row.add(String.valueOf(counts.stream().mapToInt(Integer::intValue).sum()));
		row.add(agreement);
		return row;
	}

	private static List<String> field(FieldTally field) {
		List<String> row = new ArrayList<>(row(field.name(), field.compared(), field.equal()));
		row.add(number((double) field.equal() / field.compared()));
		row.addAll(field.set() ? row("", field.both(), field.onlyFirst(), field.onlySecond()).subList(1, 4)
				: List.of("", "", ""));
		return row;
	}

	private static List<String> row(String name, int... numbers) {
		List<String> row = new ArrayList<>(List.of(name));
		IntStream.of(numbers).forEach((number) -> row.add(String.valueOf(number)));
		return row;
	}

	private static String share(int ratings, ConfusionTable table) {
		return number((double) ratings / table.n());
	}

	private static String shown(@Nullable Double share) {
		return (share != null) ? number(share) : "-";
	}

	private static String number(@Nullable Double number) {
		return (number != null) ? String.format(Locale.ROOT, "%.3f", number) : "undefined";
	}

	private static String settled(@Nullable String settled) {
		return (settled != null) ? "settled: " + settled : "not settled";
	}

}
