package dk.plangraf.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All that the timeline of a goal is made from.
 *
 * @param goal key of the goal
 * @param endedOn when it ended, where known: a year, a month or a day
 * @param announcements when it was announced, the oldest first
 * @param toldYears the years whose goals are known only as another source than that
 * year's own tells them
 * @param evidence what all loaded plans have on it, one column a municipality and year
 * with a loaded plan
 */
public record GoalTimelineBase(String goal, @Nullable String endedOn, List<WordedAnnouncement> announcements,
		List<Integer> toldYears, EvidenceBase evidence) {

}
