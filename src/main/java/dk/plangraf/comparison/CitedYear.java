package dk.plangraf.comparison;

import java.util.Objects;

import dk.plangraf.graph.Row;
import dk.plangraf.plan.CitedPlan;
import org.jspecify.annotations.Nullable;

/**
 * A plan in a year, as the citation of a cell names it.
 *
 * @param plan the plan
 * @param year the year
 * @param whole whether the year is loaded whole
 * @param note what the data say about what is loaded of it
 */
record CitedYear(CitedPlan plan, int year, boolean whole, @Nullable String note) {

	static @Nullable CitedYear of(CoverageCell cell) {
		String slug = cell.plan().plan();
		if (slug == null) {
			return null;
		}
		Row cited = cell.entries().cited("EmploymentPlan", slug);
		int year = Objects.requireNonNull(cell.year());
		String note = cited.rows("notes")
			.stream()
			.filter((one) -> one.value("year").equals((long) year) || one.value("year").equals(year))
			.findFirst()
			.map((one) -> one.findText("note"))
			.orElse(null);
		return new CitedYear(CitedPlan.of(cited.row("plan")), year, cell.plan().whole(), note);
	}

}
