package dk.plangraf.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import dk.plangraf.graph.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the timeline of a goal is made from, in one statement. */
@Component
public final class GoalTimelineQueries {

	private static final String TOLD_YEARS = "COLLECT { MATCH (told:GoalSet) WHERE told.sourceStatus <> 'SEEN' AND "
			+ Statement.visible("told") + " RETURN told.year }";

	private final PlanQueries queries;

	GoalTimelineQueries(PlanQueries queries) {
		this.queries = queries;
	}

	/**
	 * Reads about a goal.
	 * @param key key of the goal
	 * @param passages whether passages are wanted
	 * @param peers what cells are held against, null for nothing
	 * @param question the question that this is a part of
	 * @return what its timeline is made from; null if there is no such goal
	 */
	public @Nullable GoalTimelineBase read(String key, boolean passages, @Nullable PeerScope peers, Question question) {
		EvidenceScope scope = EvidenceScope.matrix(CoverageDimension.MINISTERIAL_GOAL, null, Map.of(), List.of(key),
				passages, peers);
		Object value = Objects.requireNonNull(
				this.queries.ask(question, (statement) -> "{goal: " + goal(statement.parameter(key)) + ", toldYears: "
						+ TOLD_YEARS + ", evidence: " + EvidenceQueries.everyYear(scope, statement) + "}"));
		Row base = new Row(Map.of("value", value)).row("value");
		Row goal = base.findRow("goal");
		return (goal != null) ? new GoalTimelineBase(key, goal.findText("endedOn"),
				goal.rows("announcements").stream().map(GoalTimelineQueries::announcement).toList(),
				base.numbers("toldYears"), EvidenceQueries.base(scope, base.row("evidence"))) : null;
	}

	private static String goal(String key) {
		return "head(COLLECT { MATCH (goal:MinisterialGoal {key: " + key + "}) WHERE " + Statement.visible("goal")
				+ " RETURN {endedOn: goal.endedOn, announcements: COLLECT { MATCH (goal)<-[:OF]-(a:GoalAnnouncement) WHERE "
				+ Statement.visible("a")
				+ " WITH a ORDER BY a.year RETURN {key: a.key, year: a.year, wording: a.wording, novelty: a.novelty,"
				+ " seen: a.sourceStatus = 'SEEN'} }} })";
	}

	private static WordedAnnouncement announcement(Row row) {
		return new WordedAnnouncement(row.text("key"), ((Number) row.value("year")).intValue(), row.text("wording"),
				row.is("seen"), row.findText("novelty"));
	}

}
