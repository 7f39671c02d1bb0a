package dk.plangraf.comparison;

import dk.plangraf.evidence.ClaimBasis;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dk.plangraf.graph.GlobalId;
import dk.plangraf.plan.BadInputException;
import dk.plangraf.plan.ErrorCode;
import dk.plangraf.plan.EvidenceBase;
import dk.plangraf.plan.EvidenceQueries;
import dk.plangraf.plan.Ids;
import dk.plangraf.plan.PlanInYear;
import dk.plangraf.plan.PlanQueries;
import dk.plangraf.plan.Question;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The comparison: one statement for the evidence, one for the entries it leads to. */
@Component
public final class CoverageQueries {

	private final EvidenceQueries evidence;

	private final PlanQueries plans;

	CoverageQueries(EvidenceQueries evidence, PlanQueries plans) {
		this.evidence = evidence;
		this.plans = plans;
	}

	Coverage coverage(@Nullable Integer year, @Nullable List<String> subjects, Map<String, Object> filter,
			Question question) {
		List<String> goals = (subjects != null) ? subjects.stream().map(CoverageQueries::goal).distinct().toList()
				: null;
		EvidenceBase base = this.evidence.read((year != null) ? List.of(year.longValue()) : null, filter, question);
		Entries entries = new Entries();
		if (goals != null) {
			checkKnown(goals, base);
		}
		Coverage coverage = Coverage.of(base, goals, shown(filter), entries);
		Set<String> claims = new LinkedHashSet<>();
		coverage.rows().forEach((row) -> row.cells().forEach((cell) -> {
			claims.addAll(cell.claimKeys());
			claims.addAll(cell.reservationKeys());
		}));
		entries.fetch(question, keys(coverage.rows().stream().map(CoverageRow::goal).toList(), base, claims),
				this.plans);
		return coverage;
	}

	/**
	 * Cells by global id, as far as their goal and municipality are in the data.
	 * @param ids ids of cells
	 * @param question the question, whose selection is what is wanted of them
	 * @return cells by id
	 */
	public Map<GlobalId, Object> cells(List<GlobalId> ids, Question question) {
		Map<GlobalId, CellKey> keys = new LinkedHashMap<>();
		ids.stream()
			.filter((id) -> id.type().equals(CoverageCell.TYPE))
			.forEach((id) -> CellKey.parse(id.key()).ifPresent((key) -> keys.put(id, key)));
		List<Long> years = keys.values()
			.stream()
			.map(CellKey::year)
			.filter(Objects::nonNull)
			.map(Integer::longValue)
			.distinct()
			.toList();
		if (years.isEmpty()) {
			return Map.of();
		}
		EvidenceBase base = this.evidence.readOf(years,
				keys.values().stream().map(CellKey::municipality).distinct().toList(), question);
		Announcements announcements = Announcements.of(base.goalsOfYears());
		Entries entries = new Entries();
		Map<GlobalId, Object> cells = new LinkedHashMap<>();
		Set<String> claims = new LinkedHashSet<>();
		keys.forEach((id, key) -> base.plans()
			.stream()
			.filter((plan) -> plan.municipality().equals(key.municipality()) && Objects.equals(plan.year(), key.year())
					&& base.goals().contains(key.goal()))
			.map((plan) -> Coverage.cell(key.goal(), plan, announcements, key.shown(), entries))
			.forEach((cell) -> {
				cells.put(id, cell);
				claims.addAll(cell.claimKeys());
				claims.addAll(cell.reservationKeys());
			}));
		entries.fetch(question, keys(base.goals(), base, claims), this.plans);
		return cells;
	}

	private static java.util.function.Function<String, List<String>> keys(List<String> goals, EvidenceBase base,
			Set<String> claims) {
		return (type) -> switch (type) {
			case "MinisterialGoal" -> goals;
			case "Municipality" -> base.plans().stream().map(PlanInYear::municipality).distinct().toList();
			case "EmploymentPlan" ->
				base.plans().stream().map(PlanInYear::plan).filter(Objects::nonNull).distinct().toList();
			default -> List.copyOf(claims);
		};
	}

	private static String goal(String id) {
		GlobalId decoded = Ids.decode(id);
		if (!decoded.type().equals("MinisterialGoal")) {
			throw new BadInputException(ErrorCode.INVALID_ARGUMENT, "The subject '" + id + "' is a " + decoded.type()
					+ ", and the rows are ministerial goals. Take ids from 'ministerialGoals { id }'.");
		}
		return decoded.key();
	}

	private static void checkKnown(List<String> goals, EvidenceBase base) {
		goals.stream().filter((goal) -> !base.goals().contains(goal)).findFirst().ifPresent((goal) -> {
			throw new BadInputException(ErrorCode.UNKNOWN_KEY, "There is no ministerial goal '" + goal
					+ "'. The keys are " + String.join(", ", base.goals()) + ".");
		});
	}

	private static Set<ClaimBasis> shown(Map<String, Object> filter) {
		if (!(filter.get("basis") instanceof List<?> bases)) {
			return EnumSet.allOf(ClaimBasis.class);
		}
		Set<ClaimBasis> shown = EnumSet.noneOf(ClaimBasis.class);
		bases.forEach((basis) -> shown.add(ClaimBasis.valueOf(String.valueOf(basis))));
		return shown;
	}

}
