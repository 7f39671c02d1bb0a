package dk.plangraf.comparison;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many of the compared plans take a subject up. */
enum SubjectSharing {

	/** All of them. */
	SHARED,
	/** Several, not all. */
	PARTLY,
	/** One. */
	DISTINCT,
	/** None: it is among the subjects for what plans say of its not applying. */
	LIMITED,
	/** It depends on what is not known. */
	UNDECIDED;

	/**
	 * Decides by what is known of each plan; what is not known may be either way.
	 * @param presences one a plan
	 * @return what holds whichever way it is, else {@link #UNDECIDED}
	 */
	static SubjectSharing of(List<Presence> presences) {
		int present = count(presences, Presence.PRESENT);
		int possible = present + count(presences, Presence.NOT_KNOWN);
		Set<SubjectSharing> outcomes = IntStream.rangeClosed(present, possible)
			.mapToObj((number) -> of(number, presences.size()))
			.collect(Collectors.toSet());
		return (outcomes.size() == 1) ? outcomes.iterator().next() : UNDECIDED;
	}

	private static SubjectSharing of(int number, int all) {
		if (number == all) {
			return SHARED;
		}
		return switch (number) {
			case 0 -> LIMITED;
			case 1 -> DISTINCT;
			default -> PARTLY;
		};
	}

	private static int count(List<Presence> presences, Presence presence) {
		return (int) presences.stream().filter((one) -> one == presence).count();
	}

}
