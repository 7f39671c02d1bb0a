package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import dk.plangraf.graph.PlanKeys;
import dk.plangraf.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a comparison as they are read: what speaks for each municipality in each
 * year, in their order.
 *
 * @param shown those that are shown
 * @param inYears all of certain years, those too that others are held against
 * @param latest all that were asked for as the latest plan
 */
record EvidenceColumns(List<PlanInYear> shown, List<PlanInYear> inYears, List<PlanInYear> latest) {

	/**
	 * Makes the columns.
	 * @param scope which were asked for
	 * @param asked their years, {@link EvidenceQueries#LATEST} for the latest
	 * @param subjects all possible subjects
	 * @param base what was read
	 * @return the columns
	 */
	static EvidenceColumns of(EvidenceScope scope, Collection<Long> asked, List<SubjectEntry> subjects, Row base) {
		Spoken spoken = Spoken.of(scope, subjects, base.rows("spoken"));
		boolean everyYear = base.is("everyYear");
		Set<CodeAndYear> cells = (scope.cells() != null) ? new HashSet<>(scope.cells()) : Set.of();
		EvidenceColumns columns = new EvidenceColumns(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		for (Row place : base.rows("places")) {
			String code = place.text("code");
			for (Long number : everyYear ? spoken.years() : asked) {
				Integer year = (number != EvidenceQueries.LATEST) ? Integer.valueOf(number.intValue()) : null;
				CodeAndYear column = new CodeAndYear(code, year);
				boolean shown = (scope.cells() != null) ? cells.contains(column) : place.is("shown");
				if ((shown || place.is("peer")) && (!everyYear || spoken.has(column))) {
					columns.add(spoken.of(column), shown);
				}
			}
		}
		return columns;
	}

	private void add(PlanInYear plan, boolean shown) {
		(plan.latest() ? this.latest : this.inYears).add(plan);
		if (shown) {
			this.shown.add(plan);
		}
	}

	/**
	 * What speaks.
	 *
	 * @param years the years
	 * @param rows what was read, by municipality and year
	 * @param evidence the evidence of each plan year, for it may speak for several
	 */
	private record Spoken(Set<Long> years, Map<CodeAndYear, Row> rows, Map<String, List<Evidence>> evidence) {

		static Spoken of(EvidenceScope scope, List<SubjectEntry> subjects, List<Row> rows) {
			Predicate<String> wanted = wanted(scope.subjects(), subjects);
			Spoken spoken = new Spoken(new TreeSet<>(), new HashMap<>(), new HashMap<>());
			rows.forEach((row) -> {
				Long year = (Long) row.value("asked");
				spoken.years.add(year);
				spoken.rows.put(
						new CodeAndYear(row.text("code"), (year != EvidenceQueries.LATEST) ? year.intValue() : null),
						row);
				spoken.evidence.computeIfAbsent(row.text("key"),
						(key) -> EvidenceReading.evidence(scope.dimension(), key, row, wanted));
			});
			return spoken;
		}

		/** The subjects that count for those asked for: these and what is narrower. */
		private static Predicate<String> wanted(@Nullable List<String> asked, List<SubjectEntry> subjects) {
			if (asked == null) {
				return (any) -> true;
			}
			Map<String, List<String>> narrower = new LinkedHashMap<>();
			subjects.forEach((subject) -> subject.broader()
				.forEach(
						(broader) -> narrower.computeIfAbsent(broader, (any) -> new ArrayList<>()).add(subject.key())));
			List<String> wanted = new ArrayList<>(asked);
			Set<String> all = new HashSet<>(asked);
			for (int i = 0; i < wanted.size(); i++) {
				narrower.getOrDefault(wanted.get(i), List.of()).stream().filter(all::add).forEach(wanted::add);
			}
			return all::contains;
		}

		boolean has(CodeAndYear column) {
			return this.rows.containsKey(column);
		}

		PlanInYear of(CodeAndYear column) {
			boolean latest = column.year() == null;
			Row row = this.rows.get(column);
			if (row == null) {
				return new PlanInYear(column.code(), latest, column.year(), null, false, List.of());
			}
			String key = row.text("key");
			String plan = PlanKeys.plan(key);
			return new PlanInYear(column.code(), latest, Integer.valueOf(PlanKeys.local(plan, key)), plan,
					row.is("whole"), this.evidence.getOrDefault(key, List.of()));
		}

	}

}
