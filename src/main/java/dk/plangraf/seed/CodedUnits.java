package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Makes units of what a reader coded. */
final class CodedUnits {

	private final List<CodedUnit> units = new ArrayList<>();

	private final Set<String> ids = new HashSet<>();

	private CodedUnits() {
	}

	static List<CodedUnit> of(PlanDocument document) {
		CodedUnits made = new CodedUnits();
		made.read(document);
		return made.units;
	}

	private void read(PlanDocument plan) {
		List<Integer> years = plan.years().stream().map(PlanYearEntry::year).toList();
		CodedFields fields = new CodedFields().value("issuer", plan.issuer())
			.set("covers", plan.covers())
			.set("years", plan.years().stream().map((year) -> year.year() + " " + year.completeness()).toList())
			.value("revisedOn", plan.revisedOn())
			.value("replaces", plan.replaces());
		add(CodedKind.PLAN, plan.slug(), plan.title(), years, plan.passages(), fields, plan.claims());
		plan.printedGoals().forEach(this::printedGoal);
		plan.bodies().forEach(this::body);
		plan.relatedPolicies()
			.forEach((policy) -> add(CodedKind.RELATED_POLICY, policy.key(), policy.title(), List.of(),
					policy.passages(), new CodedFields().value("kind", policy.kind()), List.of()));
		plan.contextFigures().forEach(this::figure);
		plan.monitoring().forEach((monitoring) -> monitoring(monitoring, null));
		plan.strategies().forEach((strategy) -> strategy(strategy, null));
		plan.targets().forEach((target) -> target(target, null, years));
	}

	private void printedGoal(PrintedGoalEntry goal) {
		CodedFields fields = new CodedFields().value("number", goal.number())
			.word("wording", goal.wording())
			.value("novelty", goal.novelty());
		add(CodedKind.PRINTED_GOAL, goal.year() + "/" + goal.goal(), goal.wording(), List.of(goal.year()),
				goal.passages(), fields, List.of());
	}

	private void body(BodyEntry body) {
		CodedFields fields = new CodedFields().value("role", body.role())
			.value("date", body.date())
			.value("deadline", body.deadline());
		add(CodedKind.BODY, body.name(), body.name(), List.of(), body.passages(), fields, List.of());
	}

	private void figure(ContextFigureEntry figure) {
		CodedFields fields = new CodedFields().value("value", figure.value())
			.word("unit", figure.unit())
			.word("period", figure.period())
			.value("approximate", Boolean.TRUE.equals(figure.approximate()) ? "true" : null);
		add(CodedKind.CONTEXT_FIGURE, figure.key(), figure.metric(), List.of(), figure.passages(), fields, List.of());
	}

	private void monitoring(MonitoringEntry monitoring, @Nullable CodedUnit strategy) {
		add(CodedKind.MONITORING, monitoring.key(), monitoring.subject(), List.of(), monitoring.passages(),
				new CodedFields().link("strategy", strategy), List.of());
	}

	private void strategy(StrategyEntry strategy, @Nullable CodedUnit parent) {
		CodedFields fields = new CodedFields().value("kind", strategy.kind())
			.value("number", strategy.number())
			.set("years", strategy.years())
			.link("partOf", parent)
			.uses(strategy.targetGroups(), strategy.instruments(), strategy.partners());
		CodedUnit unit = add(CodedKind.STRATEGY, strategy.key(), strategy.title(), strategy.years(),
				strategy.passages(), fields, strategy.claims());
		strategy.commitments().forEach((commitment) -> commitment(commitment, unit));
		strategy.monitoring().forEach((monitoring) -> monitoring(monitoring, unit));
		strategy.initiatives().forEach((initiative) -> initiative(initiative, unit, null, unit.years()));
		strategy.targets().forEach((target) -> target(target, unit, unit.years()));
		strategy.strategies().forEach((child) -> strategy(child, unit));
	}

	private void commitment(CommitmentEntry commitment, CodedUnit strategy) {
		CodedFields fields = new CodedFields().link("strategy", strategy)
			.uses(commitment.targetGroups(), commitment.instruments(), commitment.partners());
		add(CodedKind.COMMITMENT, commitment.key(), commitment.title(), strategy.years(), commitment.passages(), fields,
				commitment.claims());
	}

	private void initiative(InitiativeEntry initiative, CodedUnit strategy, @Nullable CodedUnit whole,
			List<Integer> yearsAround) {
		CodedFields fields = new CodedFields().value("unitSource", initiative.unitSource())
			.value("from", initiative.from())
			.value("to", initiative.to())
			.link("strategy", strategy)
			.link("partOf", whole)
			.uses(initiative.targetGroups(), initiative.instruments(), initiative.partners());
		CodedUnit unit = add(CodedKind.INITIATIVE, initiative.key(), initiative.title(),
				yearsAround.stream().filter(initiative::runsIn).toList(), initiative.passages(), fields,
				initiative.claims());
		initiative.parts().forEach((part) -> initiative(part, strategy, unit, unit.years()));
	}

	private void target(TargetEntry target, @Nullable CodedUnit strategy, List<Integer> years) {
		CodedFields fields = TargetFields.of(target).link("strategy", strategy).groups(target.targetGroups());
		add(CodedKind.TARGET, target.key(), target.metric(), years, target.passages(), fields, target.claims());
	}

	private CodedUnit add(CodedKind kind, String key, String name, List<Integer> years, List<PassageEntry> passages,
			CodedFields fields, List<ClaimEntry> claims) {
		String own = key;
		// bodies and printed goals have no key of their own, and may stand twice
		for (int i = 2; !this.ids.add(CodedUnit.id(kind, own)); i++) {
			own = key + "#" + i;
		}
		CodedUnit unit = new CodedUnit(kind, own, name, years, passages, fields.all(), claims);
		this.units.add(unit);
		return unit;
	}

}
