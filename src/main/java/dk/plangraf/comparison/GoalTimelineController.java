package dk.plangraf.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import dk.plangraf.evidence.ClaimBasis;
import dk.plangraf.plan.GoalTimelineBase;
import dk.plangraf.plan.GoalTimelineQueries;
import dk.plangraf.plan.Language;
import dk.plangraf.plan.PlanQueries;
import dk.plangraf.plan.Question;
import dk.plangraf.plan.Terms;
import dk.plangraf.plan.WordedAnnouncement;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Goals through the years: one statement for the evidence, one for the entries it leads
 * to.
 */
@Controller
class GoalTimelineController {

	private final GoalTimelineQueries timelines;

	private final PlanQueries plans;

	GoalTimelineController(GoalTimelineQueries timelines, PlanQueries plans) {
		this.timelines = timelines;
		this.plans = plans;
	}

	@QueryMapping
	@Nullable GoalTimeline goalTimeline(DataFetchingEnvironment env) {
		Question question = Question.of(env);
		GoalTimelineBase base = this.timelines.read(Objects.requireNonNull(env.<String>getArgument("key")),
				CoverageQueries.withPassages(question), ComparatorChoice.scope(question.selection(), List.of(), false),
				question);
		if (base == null) {
			return null;
		}
		Entries entries = new Entries();
		GoalTimeline timeline = GoalTimeline.of(base,
				CoverageQueries.comparison(base.evidence(), EnumSet.allOf(ClaimBasis.class), entries));
		entries.want(base.evidence().dimension().type(), base.goal());
		Set<String> selected = Selected.names(question.selection());
		timeline.years().forEach((year) -> want(year, selected, entries));
		base.evidence().plans().forEach((plan) -> CoverageQueries.want(plan, entries));
		entries.fetch(question, this.plans);
		return timeline;
	}

	private static void want(GoalTimelineYear year, Set<String> selected, Entries entries) {
		want(year.history().announcement(), entries);
		want(year.history().previous(), entries);
		if (year.hasSet()) {
			entries.want("GoalSet", String.valueOf(year.year()));
		}
		year.cells().forEach((cell) -> CoverageQueries.want(cell, selected, entries));
	}

	private static void want(@Nullable WordedAnnouncement announcement, Entries entries) {
		if (announcement != null) {
			entries.want("GoalAnnouncement", announcement.key());
		}
	}

	@SchemaMapping(typeName = "GoalTimeline", field = "goal")
	Object goal(GoalTimeline timeline, DataFetchingEnvironment env) {
		return timeline.entries().get(env, "MinisterialGoal", timeline.goal());
	}

	@SchemaMapping(typeName = "GoalTimelineYear", field = "label")
	String label(GoalTimelineYear year, DataFetchingEnvironment env) {
		Language language = Language.of(env.getArguments());
		String label = Terms.label("GoalEvent", year.event().name(), language);
		return year.secondHand()
				? label + " (" + Terms.label("FactStatus", "SECOND_HAND", language).toLowerCase(Locale.ROOT) + ")"
				: label;
	}

	@SchemaMapping(typeName = "GoalTimelineYear", field = "announcement")
	@Nullable Object announcement(GoalTimelineYear year, DataFetchingEnvironment env) {
		return announcement(year.history().announcement(), year, env);
	}

	@SchemaMapping(typeName = "GoalTimelineYear", field = "previousAnnouncement")
	@Nullable Object previousAnnouncement(GoalTimelineYear year, DataFetchingEnvironment env) {
		return announcement(year.history().previous(), year, env);
	}

	@SchemaMapping(typeName = "GoalTimelineYear", field = "goalSet")
	@Nullable Object goalSet(GoalTimelineYear year, DataFetchingEnvironment env) {
		return year.hasSet() ? year.entries().get(env, "GoalSet", String.valueOf(year.year())) : null;
	}

	@SchemaMapping(typeName = "GoalTimelineYear", field = "plans")
	List<Object> plans(GoalTimelineYear year, DataFetchingEnvironment env) {
		return year.entries().list(env, "EmploymentPlan", year.planKeys());
	}

	private static @Nullable Object announcement(@Nullable WordedAnnouncement announcement, GoalTimelineYear year,
			DataFetchingEnvironment env) {
		return (announcement != null) ? year.entries().get(env, "GoalAnnouncement", announcement.key()) : null;
	}

}
