package dk.plangraf.comparison;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dk.plangraf.plan.ComparedPlan;
import dk.plangraf.plan.PlanComparisonReading;
import dk.plangraf.plan.PlanQueries;
import dk.plangraf.plan.Question;

import org.springframework.stereotype.Component;

/**
 * The comparison of plans: one statement for what is compared, one for the entries that
 * it leads to.
 */
@Component
final class PlanComparisonQueries {

	private final PlanComparisonReading reading;

	private final PlanQueries plans;

	PlanComparisonQueries(PlanComparisonReading reading, PlanQueries plans) {
		this.reading = reading;
		this.plans = plans;
	}

	/**
	 * Compares plans.
	 * @param question the question, with the field's arguments
	 * @param entries where the entries of the graph will be found
	 * @return the comparison
	 */
	PlanComparison compare(Question question, Entries entries) {
		PlanComparison comparison = PlanComparison
			.of(this.reading.read(PlanComparisonRequest.of(question.arguments(), question.selection()), question));
		entries.want("EmploymentPlan", comparison.plans().stream().map(ComparedPlan::slug).toList());
		comparison.subjects()
			.values()
			.forEach((subjects) -> subjects.subjects().forEach((subject) -> want(subject, entries)));
		want(comparison.targets(), entries);
		if (comparison.changes() != null) {
			entries.want("PlanYear", comparison.changes().partYears());
			comparison.changes()
				.units()
				.forEach((change) -> Stream.of(change.before(), change.after())
					.filter(Objects::nonNull)
					.forEach((unit) -> entries.want(unit.type(), unit.key())));
		}
		entries.fetch(question, this.plans);
		return comparison;
	}

	private static void want(ComparedSubject subject, Entries entries) {
		String type = subject.subject().dimension().type();
		entries.want(type, subject.subject().key());
		subject.presences().forEach((presence) -> {
			entries.want(type, presence.narrowerTerms());
			entries.want("Claim", presence.claims());
			entries.want("Claim", presence.reservations());
			presence.evidence(entries).forEach((evidence) -> {
				entries.want(evidence.unitType(), evidence.unitKey());
				entries.want("Passage", evidence.passageKeys());
			});
		});
	}

	private static void want(TargetAlignment targets, Entries entries) {
		targets.groups().forEach((group) -> {
			entries.want("Indicator", group.indicator());
			want(group.targets(), entries);
			want(group.related(), entries);
		});
		targets.unaligned().forEach((target) -> {
			want(List.of(target.target()), entries);
			want(target.related(), entries);
		});
	}

	private static void want(List<AlignedTarget> targets, Entries entries) {
		targets.forEach((target) -> entries.want("Target", target.facts().key()));
	}

}
