package dk.plangraf.seed;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The minister's goals by year, as far as the catalogue knows them.
 */
record AnnouncedGoals(List<GoalSetEntry> sets) {

	AnnouncedGoals {
		sets = List.copyOf(sets);
	}

	/**
	 * Keys of the goals announced for any of the years, in the order of the catalogue.
	 */
	List<String> of(Collection<Integer> years) {
		return in(years).map(AnnouncementEntry::goal).distinct().toList();
	}

	/** Whether words about a year's goals as a set are about a goal too. */
	boolean inSet(String goal, int year) {
		return in(List.of(year))
			.anyMatch((announcement) -> announcement.goal().equals(goal) && !Boolean.TRUE.equals(announcement.late()));
	}

	private Stream<AnnouncementEntry> in(Collection<Integer> years) {
		return this.sets.stream()
			.filter((set) -> years.contains(set.year()))
			.flatMap((set) -> set.announcements().stream());
	}

}
