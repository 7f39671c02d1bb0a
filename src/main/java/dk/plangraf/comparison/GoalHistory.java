package dk.plangraf.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dk.plangraf.plan.GoalTimelineBase;
import dk.plangraf.plan.WordedAnnouncement;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the years of a goal, and is the only place where it is defined what became
 * of it in each. A year of which not all goals are known says nothing but what it says.
 * Two wordings differ if their letters and digits do, whatever their case: spaces, signs
 * and hyphens are typography. A wording that only another source tells shows no change.
 */
final class GoalHistory {

	private final Map<Integer, WordedAnnouncement> announcements;

	private final Announcements known;

	private final Set<Integer> toldYears;

	private final String goal;

	private final @Nullable Integer ended;

	private boolean standing;

	private @Nullable WordedAnnouncement latest;

	/** The latest whose own words are known, since the goal last came up. */
	private @Nullable WordedAnnouncement latestSeen;

	private GoalHistory(GoalTimelineBase base) {
		this.announcements = base.announcements()
			.stream()
			.collect(Collectors.toMap(WordedAnnouncement::year, Function.identity()));
		this.known = Announcements.of(base.evidence().goalsOfYears());
		this.toldYears = Set.copyOf(base.toldYears());
		this.goal = base.goal();
		this.ended = (base.endedOn() != null) ? Integer.valueOf(base.endedOn().substring(0, 4)) : null;
	}

	/**
	 * What became of a goal.
	 * @param base what is known of it
	 * @param first the first year
	 * @param last the last year
	 * @return one entry a year, from the first to the last
	 */
	static List<Year> of(GoalTimelineBase base, int first, int last) {
		GoalHistory history = new GoalHistory(base);
		List<Year> years = new ArrayList<>();
		IntStream.rangeClosed(first, last).forEach((year) -> years.add(history.next(year)));
		return years;
	}

	private Year next(int year) {
		WordedAnnouncement announcement = this.announcements.get(year);
		return (announcement != null) ? announced(announcement) : silent(year);
	}

	private Year announced(WordedAnnouncement announcement) {
		WordedAnnouncement before = this.latest;
		boolean again = this.standing;
		Year year = (again && before != null) ? again(announcement, before)
				: new Year(
						announcement.year(), "CONTINUED".equals(announcement.novelty()) && before == null
								? GoalEvent.CONTINUED : GoalEvent.ANNOUNCED,
						announcement, before, null, !announcement.seen());
		this.latest = announcement;
		this.latestSeen = announcement.seen() ? announcement : (again ? this.latestSeen : null);
		this.standing = true;
		return year;
	}

	private Year again(WordedAnnouncement announcement, WordedAnnouncement before) {
		WordedAnnouncement compared = (announcement.seen() && this.latestSeen != null) ? this.latestSeen : before;
		boolean same = letters(announcement.wording()).equals(letters(compared.wording()));
		boolean certain = announcement.seen() && compared.seen();
		return new Year(announcement.year(), (certain && !same) ? GoalEvent.REWORDED : GoalEvent.CONTINUED,
				announcement, compared, (certain || same) ? Boolean.valueOf(!same) : null, !announcement.seen());
	}

	private Year silent(int year) {
		boolean over = this.ended != null && this.ended < year;
		Boolean announced = this.known.announced(this.goal, year);
		if (!over && announced == null) {
			return new Year(year, GoalEvent.NOT_KNOWN, null, null, null, false);
		}
		// that a goal has ended is not told by the goals of the year
		boolean told = !over && this.toldYears.contains(year);
		boolean first = this.standing;
		this.standing = false;
		if (!first) {
			return new Year(year, GoalEvent.NOT_ANNOUNCED, null, null, null, told);
		}
		return new Year(year, over ? GoalEvent.ENDED : GoalEvent.DROPPED, null, this.latest, null, told);
	}

	private static String letters(String wording) {
		return wording.codePoints()
			.filter(Character::isLetterOrDigit)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString()
			.toLowerCase(Locale.ROOT);
	}

	/**
	 * What became of a goal in a year.
	 *
	 * @param year the year
	 * @param event what became of it
	 * @param announcement its announcement, if there was one
	 * @param previous the earlier announcement that the event is told against
	 * @param reworded whether its words are other than those; null where that is not
	 * known or there is nothing to compare
	 * @param secondHand whether what the event is told from is known only as another
	 * source than the year's own tells it
	 */
	record Year(int year, GoalEvent event, @Nullable WordedAnnouncement announcement,
			@Nullable WordedAnnouncement previous, @Nullable Boolean reworded, boolean secondHand) {

	}

}
