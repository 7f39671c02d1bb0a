package dk.plangraf.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dk.plangraf.evidence.ClaimBasis;
import dk.plangraf.plan.BadInputException;
import dk.plangraf.plan.CoverageDimension;
import dk.plangraf.plan.ErrorCode;
import dk.plangraf.plan.EvidenceScope;
import dk.plangraf.plan.GapBase;
import dk.plangraf.plan.GapQueries;
import dk.plangraf.plan.Language;
import dk.plangraf.plan.PlanInYear;
import dk.plangraf.plan.PlanQueries;
import dk.plangraf.plan.Question;
import dk.plangraf.plan.Terms;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Gaps: one statement for the evidence, one for the entries it leads to. */
@Controller
class GapController {

	private static final Set<String> LOCAL = Set.of("localPriorities", "localTargetGroups", "undecidedPlanYears");

	private final GapQueries gaps;

	private final PlanQueries plans;

	GapController(GapQueries gaps, PlanQueries plans) {
		this.gaps = gaps;
		this.plans = plans;
	}

	@QueryMapping
	Gaps gaps(DataFetchingEnvironment env) {
		Question question = Question.of(env);
		Map<String, Object> filter = Objects.requireNonNullElse(env.getArgument("filter"), Map.of());
		List<Integer> years = years(filter);
		GapBase base = this.gaps.read(
				EvidenceScope.matrix(CoverageDimension.MINISTERIAL_GOAL, years, filter, null,
						CoverageQueries.withPassages(question), ComparatorChoice.scope(question.selection(),
								Objects.requireNonNullElse(years, List.of()), years == null)),
				!Selected.fields(question.selection(), LOCAL).isEmpty(), question);
		Entries entries = new Entries();
		Gaps gaps = Gaps.of(base, years,
				CoverageQueries.comparison(base.evidence(), EnumSet.allOf(ClaimBasis.class), entries));
		gaps.years().forEach((year) -> want(year, entries));
		gaps.municipalities().forEach((municipality) -> CoverageQueries.want(municipality.plan(), entries));
		Set<String> selected = Selected.names(question.selection());
		gaps.cells().forEach((cell) -> {
			entries.want("MinisterialGoal", cell.subject().key());
			CoverageQueries.want(cell, selected, entries);
		});
		gaps.local().priorities().forEach((priority) -> {
			entries.want("Strategy", priority.strategy());
			entries.want("EmploymentPlan", priority.plan());
			entries.want("TargetGroup", priority.targetGroupKeys());
			entries.want("Initiative", priority.untiedKeys());
			entries.want("Claim", priority.claimKeys());
			entries.want("Claim", priority.collectiveKeys());
		});
		gaps.local().targetGroups().forEach((group) -> entries.want("TargetGroup", group.key()));
		entries.want("PlanYear", gaps.local().undecided());
		entries.fetch(question, this.plans);
		return gaps;
	}

	private static @Nullable List<Integer> years(Map<String, Object> filter) {
		if (!(filter.get("years") instanceof List<?> asked)) {
			return null;
		}
		List<Integer> years = asked.stream().map((year) -> ((Number) year).intValue()).distinct().sorted().toList();
		if (years.size() > CoverageRequest.MAXIMUM_YEARS) {
			throw new BadInputException(ErrorCode.INVALID_ARGUMENT, "The filter names " + years.size() + " years, and "
					+ CoverageRequest.MAXIMUM_YEARS + " is the most: ask for fewer at a time.");
		}
		return years;
	}

	private static void want(GapYear year, Entries entries) {
		if (year.hasSet()) {
			entries.want("GoalSet", String.valueOf(year.year()));
		}
		year.all().forEach((gap) -> {
			entries.want("MinisterialGoal", gap.goal());
			if (gap.announcementKey() != null) {
				entries.want("GoalAnnouncement", gap.announcementKey());
			}
		});
	}

	@SchemaMapping(typeName = "GapYear", field = "goalSet")
	@Nullable Object goalSet(GapYear year, DataFetchingEnvironment env) {
		return year.hasSet() ? year.entries().get(env, "GoalSet", String.valueOf(year.year())) : null;
	}

	@SchemaMapping(typeName = "GapYear", field = "plans")
	List<Object> yearPlans(GapYear year, DataFetchingEnvironment env) {
		return year.entries().list(env, "EmploymentPlan", year.plans());
	}

	@SchemaMapping(typeName = "GoalGap", field = "goal")
	Object goal(GoalGap gap, DataFetchingEnvironment env) {
		return gap.entries().get(env, "MinisterialGoal", gap.goal());
	}

	@SchemaMapping(typeName = "UndecidedGoal", field = "goal")
	Object undecidedGoal(GoalGap gap, DataFetchingEnvironment env) {
		return goal(gap, env);
	}

	@SchemaMapping(typeName = "GoalGap", field = "announcement")
	Object announcement(GoalGap gap, DataFetchingEnvironment env) {
		return gap.entries().get(env, "GoalAnnouncement", Objects.requireNonNull(gap.announcementKey()));
	}

	@SchemaMapping(typeName = "UndecidedGoal", field = "announcement")
	@Nullable Object undecidedAnnouncement(GoalGap gap, DataFetchingEnvironment env) {
		return (gap.announcementKey() != null) ? announcement(gap, env) : null;
	}

	@SchemaMapping(typeName = "UndecidedGoal", field = "reason")
	UndecidedReason reason(GoalGap gap) {
		return Objects.requireNonNull(gap.reason());
	}

	@SchemaMapping(typeName = "UndecidedGoal", field = "label")
	String reasonLabel(GoalGap gap, DataFetchingEnvironment env) {
		return Terms.label("UndecidedReason", reason(gap).name(), Language.of(env.getArguments()));
	}

	@SchemaMapping(typeName = "MunicipalityGaps", field = "municipality")
	Object municipality(MunicipalityGaps gaps, DataFetchingEnvironment env) {
		return gaps.entries().get(env, "Municipality", gaps.plan().municipality());
	}

	@SchemaMapping(typeName = "MunicipalityGaps", field = "plan")
	Object plan(MunicipalityGaps gaps, DataFetchingEnvironment env) {
		PlanInYear plan = gaps.plan();
		return gaps.entries().get(env, "EmploymentPlan", Objects.requireNonNull(plan.plan()));
	}

	@SchemaMapping(typeName = "LocalPriority", field = "strategy")
	Object strategy(LocalPriority priority, DataFetchingEnvironment env) {
		return priority.entries().get(env, "Strategy", priority.strategy());
	}

	@SchemaMapping(typeName = "LocalPriority", field = "plan")
	Object priorityPlan(LocalPriority priority, DataFetchingEnvironment env) {
		return priority.entries().get(env, "EmploymentPlan", priority.plan());
	}

	@SchemaMapping(typeName = "LocalPriority", field = "label")
	String tie(LocalPriority priority, DataFetchingEnvironment env) {
		return Terms.label("LocalPriorityTie", priority.tie().name(), Language.of(env.getArguments()));
	}

	@SchemaMapping(typeName = "LocalPriority", field = "targetGroups")
	List<Object> targetGroups(LocalPriority priority, DataFetchingEnvironment env) {
		return priority.entries().list(env, "TargetGroup", priority.targetGroupKeys());
	}

	@SchemaMapping(typeName = "LocalPriority", field = "untiedInitiatives")
	List<Object> untiedInitiatives(LocalPriority priority, DataFetchingEnvironment env) {
		return priority.entries().list(env, "Initiative", priority.untiedKeys());
	}

	@SchemaMapping(typeName = "LocalPriority", field = "claims")
	List<Object> claims(LocalPriority priority, DataFetchingEnvironment env) {
		return priority.entries().list(env, "Claim", priority.claimKeys());
	}

	@SchemaMapping(typeName = "LocalPriority", field = "collectiveClaims")
	List<Object> collectiveClaims(LocalPriority priority, DataFetchingEnvironment env) {
		return priority.entries().list(env, "Claim", priority.collectiveKeys());
	}

	@SchemaMapping(typeName = "LocalTargetGroup", field = "plans")
	List<Object> groupPlans(LocalTargetGroup group, DataFetchingEnvironment env) {
		return group.entries().list(env, "EmploymentPlan", group.plans());
	}

	@SchemaMapping(typeName = "Gaps", field = "undecidedPlanYears")
	List<Object> undecidedPlanYears(Gaps gaps, DataFetchingEnvironment env) {
		return gaps.entries().list(env, "PlanYear", gaps.local().undecided());
	}

	@SchemaMapping(typeName = "LocalTargetGroup", field = "targetGroup")
	Object targetGroup(LocalTargetGroup group, DataFetchingEnvironment env) {
		return group.entries().get(env, "TargetGroup", group.key());
	}

}
