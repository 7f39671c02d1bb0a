package dk.plangraf.seed;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A part of a plan that can make claims.
 *
 * @param parent what it stands in; {@code null} for the plan itself
 */
record Unit(Kind kind, Entry entry, @Nullable Unit parent) {

	private static final List<String> COMPANIONS = List.of("bodies", "relatedPolicies", "printedGoals",
			"contextFigures", "monitoring");

	/**
	 * The years in which it is in force: its own, or those of what it stands in, of an
	 * initiative those of them in which it runs.
	 */
	List<Integer> years() {
		if (this.kind == Kind.INITIATIVE && this.parent != null) {
			return this.parent.years()
				.stream()
				.filter((year) -> Dates.touch(year, this.entry.findText("from"), this.entry.findText("to")))
				.toList();
		}
		List<Entry> own = switch (this.kind) {
			case PLAN -> this.entry.list("years").stream().map((year) -> year.at("year")).toList();
			case STRATEGY -> this.entry.list("years");
			case COMMITMENT, INITIATIVE, TARGET -> List.of();
		};
		return (own.isEmpty() && this.parent != null) ? this.parent.years()
				: own.stream().flatMap((year) -> year.integer().stream()).toList();
	}

	List<Entry> claims() {
		return this.entry.list("claims");
	}

	/** What stands with the unit and is none itself: its figures, bodies, monitoring. */
	Stream<Entry> companions() {
		return COMPANIONS.stream().flatMap((list) -> this.entry.list(list).stream());
	}

	/** The passages of the unit, of its claims and of what stands with it. */
	Stream<Entry> passages() {
		return Stream.of(Stream.of(this.entry), claims().stream(), companions())
			.flatMap((owners) -> owners)
			.flatMap((owner) -> owner.list("passages").stream());
	}

	/** What the unit's own text names of the vocabulary in a list of this name. */
	List<Entry> uses(String list) {
		return this.entry.list(list);
	}

	/** The units right below it. */
	Stream<Unit> children() {
		return Stream
			.of(below("commitments", Kind.COMMITMENT), below("targets", Kind.TARGET),
					below("initiatives", Kind.INITIATIVE), below("parts", Kind.INITIATIVE),
					below("strategies", Kind.STRATEGY))
			.flatMap((units) -> units);
	}

	private Stream<Unit> below(String list, Kind kind) {
		return this.entry.list(list).stream().map((child) -> new Unit(kind, child, this));
	}

	enum Kind {

		PLAN, STRATEGY, COMMITMENT, INITIATIVE, TARGET

	}

}
