package dk.plangraf.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The same plans as a table each for what there is and for what relates it, as other
 * systems load them.
 */
final class CsvFiles {

	private static final Map<String, List<String>> COLUMNS = columns();

	private final Map<String, CsvTable> tables = new LinkedHashMap<>();

	private final Extent extent;

	/**
	 * Begins the files.
	 * @param folder where to write them; null to make only the manifest
	 */
	CsvFiles(Extent extent, @Nullable Path folder) throws IOException {
		this.extent = extent;
		for (Map.Entry<String, List<String>> table : COLUMNS.entrySet()) {
			OutputStream out = (folder != null)
					? new BufferedOutputStream(Files.newOutputStream(folder.resolve(table.getKey() + ".csv")))
					: OutputStream.nullOutputStream();
			this.tables.put(table.getKey(), new CsvTable(out, table.getValue()));
		}
	}

	/** Writes what the plans share. */
	void catalogue(List<Municipality> municipalities) throws IOException {
		for (Municipality one : municipalities.subList(0, this.extent.municipalities())) {
			row("municipality", one.shortCode(), one.name(), one.regionName());
		}
		for (Goal goal : Vocabulary.GOALS) {
			row("goal", goal.term().slug(), goal.term().title());
		}
		for (int i = 0; i < Vocabulary.UN_GOALS.size(); i++) {
			row("sdg", i + 1, Vocabulary.UN_GOALS.get(i));
		}
		for (Term group : Vocabulary.TARGET_GROUPS) {
			row("target_group", group.slug(), group.title());
		}
		for (Term instrument : Vocabulary.INSTRUMENTS) {
			row("instrument", instrument.slug(), instrument.title());
		}
		for (int year = this.extent.from(); year <= this.extent.to(); year++) {
			for (Announcement one : PlanMaker.announcements(year)) {
				row("goal_announcement", one.id(), one.goal().term().slug(), year, one.number(), one.wording());
			}
		}
	}

	void plan(SyntheticPlan plan) {
		try {
			row("plan", plan.id(), plan.municipality().shortCode(), plan.year(), plan.title(), plan.status(),
					plan.adoptedOn(), plan.sourceUrl());
			goals("plan", plan.id(), plan.goals(), plan.sdgs());
			for (int i = 0; i < plan.strategies().size(); i++) {
				strategy(plan.strategies().get(i), plan.id(), i + 1);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Closes the files, and tells what is in each. */
	String closeWithManifest() throws IOException {
		StringBuilder manifest = new StringBuilder("""
				{
				  "seed": %d,
				  "munis": %d,
				  "years": [
				    %d,
				    %d
				  ],
				  "files": {
				""".formatted(this.extent.seed(), this.extent.municipalities(), this.extent.from(), this.extent.to()));
		Map<String, CsvTable.Summary> summaries = new LinkedHashMap<>();
		for (Map.Entry<String, CsvTable> table : this.tables.entrySet()) {
			summaries.put(table.getKey(), table.getValue().close());
		}
		manifest.append(summaries.entrySet()
			.stream()
			.map((table) -> summary(table.getKey(), table.getValue()))
			.collect(Collectors.joining(",\n")));
		return manifest.append("\n  }\n}\n").toString();
	}

	private static String summary(String table, CsvTable.Summary summary) {
		return """
				"%s.csv": {
				  "rows": %d,
				  "bytes": %d,
				  "sha256": "%s"
				}""".formatted(table, summary.rows(), summary.bytes(), summary.sha256()).indent(4).stripTrailing();
	}

	private void strategy(SyntheticPlan.Strategy strategy, String plan, int position) throws IOException {
		String id = plan + "-s" + position;
		row("strategy", id, plan, position, strategy.title(), strategy.description());
		goals("strategy", id, strategy.goals(), strategy.sdgs());
		for (int i = 1; i <= strategy.targets().size(); i++) {
			SyntheticPlan.Target target = strategy.targets().get(i - 1);
			Indicator indicator = target.indicator();
			row("target", id + "-t" + i, id, i, indicator.term().slug(), indicator.term().title(), indicator.unit(),
					target.baseline(), target.value(), target.dueYear());
		}
		for (int i = 1; i <= strategy.initiatives().size(); i++) {
			initiative(strategy.initiatives().get(i - 1), id, i);
		}
	}

	private void initiative(SyntheticPlan.Initiative initiative, String strategy, int position) throws IOException {
		String id = strategy + "-i" + position;
		row("initiative", id, strategy, position, initiative.title(), initiative.description(), initiative.status(),
				initiative.budget());
		for (Term group : initiative.targetGroups()) {
			row("initiative_target_group", id, group.slug());
		}
		for (Term instrument : initiative.instruments()) {
			row("initiative_instrument", id, instrument.slug());
		}
	}

	private void goals(String kind, String id, List<Announcement> goals, List<Integer> sdgs) throws IOException {
		for (Announcement goal : goals) {
			row(kind + "_addresses_goal", id, goal.id());
		}
		for (Integer sdg : sdgs) {
			row(kind + "_addresses_sdg", id, sdg);
		}
	}

	private void row(String table, Object... values) throws IOException {
		Objects.requireNonNull(this.tables.get(table)).row(values);
	}

	private static Map<String, List<String>> columns() {
		Map<String, List<String>> columns = new LinkedHashMap<>();
		columns.put("municipality", List.of("code", "name", "region"));
		columns.put("plan",
				List.of("id", "municipality_code", "year", "title", "status", "adopted_on", "source_url"));
		columns.put("goal", List.of("slug", "title"));
		columns.put("goal_announcement", List.of("id", "goal_slug", "year", "number", "title"));
		columns.put("sdg", List.of("number", "title"));
		columns.put("target_group", List.of("slug", "title"));
		columns.put("instrument", List.of("slug", "title"));
		columns.put("strategy", List.of("id", "plan_id", "position", "title", "description"));
		columns.put("initiative",
				List.of("id", "strategy_id", "position", "title", "description", "status", "budget_dkk"));
		columns.put("target", List.of("id", "strategy_id", "position", "indicator", "indicator_title", "unit",
				"baseline", "value", "due_year"));
		columns.put("plan_addresses_goal", List.of("plan_id", "announcement_id"));
		columns.put("strategy_addresses_goal", List.of("strategy_id", "announcement_id"));
		columns.put("plan_addresses_sdg", List.of("plan_id", "sdg_number"));
		columns.put("strategy_addresses_sdg", List.of("strategy_id", "sdg_number"));
		columns.put("initiative_target_group", List.of("initiative_id", "target_group_slug"));
		columns.put("initiative_instrument", List.of("initiative_id", "instrument_slug"));
		return columns;
	}

}
