package dk.plangraf.comparison;

import java.util.List;
import java.util.Objects;

import dk.plangraf.plan.ComparedPlan;
import dk.plangraf.plan.ComparedYear;
import dk.plangraf.plan.CoverageDimension;
import dk.plangraf.plan.Language;
import dk.plangraf.plan.Question;
import dk.plangraf.plan.Terms;
import dk.plangraf.plan.UnitFacts;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * The comparison of plans. The entries that were fetched with it go down the answer as
 * local context.
 */
@Controller
class PlanComparisonController {

	private final PlanComparisonQueries queries;

	PlanComparisonController(PlanComparisonQueries queries) {
		this.queries = queries;
	}

	@QueryMapping
	DataFetcherResult<PlanComparison> comparePlans(DataFetchingEnvironment env) {
		Entries entries = new Entries();
		PlanComparison comparison = this.queries.compare(Question.of(env), entries);
		return DataFetcherResult.<PlanComparison>newResult().data(comparison).localContext(entries).build();
	}

	@SchemaMapping(typeName = "PlanComparison", field = "plans")
	List<ComparedPlan> plans(PlanComparison comparison) {
		return comparison.plans();
	}

	@SchemaMapping(typeName = "PlanComparison", field = "targets")
	TargetAlignment targets(PlanComparison comparison) {
		return comparison.targets();
	}

	@SchemaMapping(typeName = "PlanComparison", field = "changes")
	@Nullable PlanChanges changes(PlanComparison comparison) {
		return comparison.changes();
	}

	@SchemaMapping(typeName = "PlanComparison", field = "ministerialGoals")
	SubjectComparison ministerialGoals(PlanComparison comparison) {
		return comparison.subjects(CoverageDimension.MINISTERIAL_GOAL);
	}

	@SchemaMapping(typeName = "PlanComparison", field = "sustainableDevelopmentGoals")
	SubjectComparison sustainableDevelopmentGoals(PlanComparison comparison) {
		return comparison.subjects(CoverageDimension.SUSTAINABLE_DEVELOPMENT_GOAL);
	}

	@SchemaMapping(typeName = "PlanComparison", field = "targetGroups")
	SubjectComparison targetGroups(PlanComparison comparison) {
		return comparison.subjects(CoverageDimension.TARGET_GROUP);
	}

	@SchemaMapping(typeName = "PlanComparison", field = "instruments")
	SubjectComparison instruments(PlanComparison comparison) {
		return comparison.subjects(CoverageDimension.INSTRUMENT);
	}

	@SchemaMapping(typeName = "PlanComparison", field = "partners")
	SubjectComparison partners(PlanComparison comparison) {
		return comparison.subjects(CoverageDimension.PARTNER);
	}

	@SchemaMapping(typeName = "ComparedPlan", field = "plan")
	Object comparedPlan(ComparedPlan plan, DataFetchingEnvironment env) {
		return plan(plan.slug(), env);
	}

	@SchemaMapping(typeName = "ComparedPlan", field = "years")
	List<Integer> comparedYears(ComparedPlan plan) {
		return plan.years().stream().map(ComparedYear::year).toList();
	}

	@SchemaMapping(typeName = "ComparedPlan", field = "partYears")
	List<Integer> partYears(ComparedPlan plan) {
		return plan.years().stream().filter((year) -> !year.whole()).map(ComparedYear::year).toList();
	}

	@SchemaMapping(typeName = "ComparedSubject", field = "subject")
	Object subject(ComparedSubject subject, DataFetchingEnvironment env) {
		return entries(env).get(env, subject.subject().dimension().type(), subject.subject().key());
	}

	@SchemaMapping(typeName = "ComparedSubject", field = "plans")
	List<Object> subjectPlans(ComparedSubject subject, DataFetchingEnvironment env) {
		return entries(env).list(env, "EmploymentPlan", subject.plans());
	}

	@SchemaMapping(typeName = "ComparedSubject", field = "sharingLabel")
	String sharingLabel(ComparedSubject subject, DataFetchingEnvironment env) {
		return label(subject.sharing(), env);
	}

	@SchemaMapping(typeName = "PlanPresence", field = "plan")
	Object presencePlan(PlanPresence presence, DataFetchingEnvironment env) {
		return plan(presence.plan(), env);
	}

	@SchemaMapping(typeName = "PlanPresence", field = "presenceLabel")
	String presenceLabel(PlanPresence presence, DataFetchingEnvironment env) {
		return label(presence.presence(), env);
	}

	@SchemaMapping(typeName = "PlanPresence", field = "label")
	String presenceLevelLabel(PlanPresence presence, DataFetchingEnvironment env) {
		return CoverageController.label(presence.state(), presence.level(), env);
	}

	@SchemaMapping(typeName = "PlanPresence", field = "narrower")
	List<Object> narrower(PlanPresence presence, DataFetchingEnvironment env) {
		return entries(env).list(env, presence.subject().dimension().type(), presence.narrowerTerms());
	}

	@SchemaMapping(typeName = "PlanPresence", field = "claims")
	List<Object> presenceClaims(PlanPresence presence, DataFetchingEnvironment env) {
		return entries(env).list(env, "Claim", presence.claims());
	}

	@SchemaMapping(typeName = "PlanPresence", field = "reservations")
	List<Object> presenceReservations(PlanPresence presence, DataFetchingEnvironment env) {
		return entries(env).list(env, "Claim", presence.reservations());
	}

	@SchemaMapping(typeName = "PlanPresence", field = "evidence")
	List<CoverageEvidence> presenceEvidence(PlanPresence presence, DataFetchingEnvironment env) {
		return presence.evidence(entries(env));
	}

	@SchemaMapping(typeName = "YearPresence", field = "label")
	String yearLabel(YearJudgement year, DataFetchingEnvironment env) {
		return CoverageController.label(year.state(), year.level(), env);
	}

	@SchemaMapping(typeName = "AlignedTargets", field = "indicator")
	Object indicator(AlignedTargets group, DataFetchingEnvironment env) {
		return entries(env).get(env, "Indicator", group.indicator());
	}

	@SchemaMapping(typeName = "AlignedTarget", field = "target")
	Object target(AlignedTarget target, DataFetchingEnvironment env) {
		return entries(env).get(env, "Target", target.facts().key());
	}

	@SchemaMapping(typeName = "UnalignedTarget", field = "target")
	Object unalignedTarget(UnalignedTarget target, DataFetchingEnvironment env) {
		return entries(env).get(env, "Target", target.target().facts().key());
	}

	@SchemaMapping(typeName = "UnalignedTarget", field = "reasonLabel")
	String unalignedLabel(UnalignedTarget target, DataFetchingEnvironment env) {
		return label(target.reason(), env);
	}

	@SchemaMapping(typeName = "TargetChange", field = "againstLabel")
	String againstLabel(TargetChange change, DataFetchingEnvironment env) {
		return label(change.against(), env);
	}

	@SchemaMapping(typeName = "Comparability", field = "reasonLabels")
	List<String> reasonLabels(Comparability comparability, DataFetchingEnvironment env) {
		return comparability.reasons().stream().map((reason) -> label(reason, env)).toList();
	}

	@SchemaMapping(typeName = "PlanChanges", field = "from")
	Object changesFrom(PlanChanges changes, DataFetchingEnvironment env) {
		return plan(changes.from(), env);
	}

	@SchemaMapping(typeName = "PlanChanges", field = "to")
	Object changesTo(PlanChanges changes, DataFetchingEnvironment env) {
		return plan(changes.to(), env);
	}

	@SchemaMapping(typeName = "PlanChanges", field = "partYears")
	List<Object> changesPartYears(PlanChanges changes, DataFetchingEnvironment env) {
		return entries(env).list(env, "PlanYear", changes.partYears());
	}

	@SchemaMapping(typeName = "PlanChanges", field = "units")
	List<UnitChange> changedUnits(PlanChanges changes, DataFetchingEnvironment env) {
		List<String> kinds = env.getArgument("kinds");
		return changes.units()
			.stream()
			.filter((change) -> (kinds != null) ? kinds.contains(change.kind().name())
					: change.kind() != UnitChangeKind.KEPT)
			.toList();
	}

	@SchemaMapping(typeName = "UnitChange", field = "kindLabel")
	String changeLabel(UnitChange change, DataFetchingEnvironment env) {
		return label(change.kind(), env);
	}

	@SchemaMapping(typeName = "UnitChange", field = "before")
	@Nullable Object before(UnitChange change, DataFetchingEnvironment env) {
		return unit(change.before(), env);
	}

	@SchemaMapping(typeName = "UnitChange", field = "after")
	@Nullable Object after(UnitChange change, DataFetchingEnvironment env) {
		return unit(change.after(), env);
	}

	private static @Nullable Object unit(@Nullable UnitFacts unit, DataFetchingEnvironment env) {
		return (unit != null) ? entries(env).get(env, unit.type(), unit.key()) : null;
	}

	private static Object plan(String slug, DataFetchingEnvironment env) {
		return entries(env).get(env, "EmploymentPlan", slug);
	}

	private static Entries entries(DataFetchingEnvironment env) {
		return Objects.requireNonNull(env.getLocalContext());
	}

	private static String label(Enum<?> value, DataFetchingEnvironment env) {
		return Terms.label(value.getDeclaringClass().getSimpleName(), value.name(), Language.of(env.getArguments()));
	}

}
