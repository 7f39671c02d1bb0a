package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import dk.plangraf.graph.EvidenceFact;
import dk.plangraf.graph.NodeLabel;
import dk.plangraf.graph.PlanKeys;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a plan has in a year: claims where the subjects are goals, elsewhere the
 * places where a unit's own text names a subject; and the only place where it is defined
 * which of these there are.
 */
final class PlanEvidence {

	private static final Set<NodeLabel> TITLED = EnumSet.of(NodeLabel.STRATEGY, NodeLabel.COMMITMENT,
			NodeLabel.INITIATIVE);

	private final DocumentWalk walk;

	private final String plan;

	/** In the order of the document. */
	private final List<NodeRef> nodes;

	/** The places that passages quote, numbered. */
	private final Map<List<@Nullable Object>, Integer> places = new HashMap<>();

	PlanEvidence(DocumentWalk walk, NodeRef plan) {
		this.walk = walk;
		this.plan = plan.key();
		this.nodes = walk.nodes()
			.stream()
			.filter((ref) -> walk.properties(ref).containsKey("position"))
			.sorted(Comparator.comparing((ref) -> walk.text(ref, "sort")))
			.toList();
	}

	/**
	 * The claims of a year about goals of one kind; about the minister's goals also those
	 * about the year's goals as a set.
	 */
	List<Found> claims(NodeLabel subjects, long year) {
		return inForce(year).filter((ref) -> ref.label() == NodeLabel.CLAIM).flatMap((claim) -> {
			NodeRef about = this.walk.next(claim, "ABOUT").findFirst().orElseThrow();
			boolean ofSet = subjects == NodeLabel.MINISTERIAL_GOAL
					&& about.equals(new NodeRef(NodeLabel.GOAL_SET, String.valueOf(year)));
			return (about.label() == subjects || ofSet) ? Stream.of(claim(claim, ofSet ? null : about.key()))
					: Stream.empty();
		}).toList();
	}

	/** A use is the plan's own word, and nothing is passed down from it. */
	List<Found> uses(String type, long year) {
		return inForce(year)
			.flatMap((unit) -> this.walk.from(unit)
				.stream()
				.filter((edge) -> edge.type().equals(type))
				.sorted(Comparator.comparing((edge) -> (Long) edge.properties().get("position")))
				.map((edge) -> found(unit, unit, "ADDRESSES", "STATED", edge.to().key(),
						(String) edge.properties().get("words"))))
			.toList();
	}

	/** Keys of the initiatives of a year below each strategy, as in the plan's file. */
	Map<String, List<String>> initiativesBelow(long year) {
		Map<String, List<String>> below = new LinkedHashMap<>();
		inForce(year).filter(this::isWhole)
			.forEach((initiative) -> strategiesAbove(initiative)
				.forEach((strategy) -> below.computeIfAbsent(local(strategy), (any) -> new ArrayList<>())
					.add(local(initiative))));
		return below;
	}

	/** Titles of the units of all years by key, as in the plan's file. */
	Map<String, String> titles() {
		Map<String, String> titles = new LinkedHashMap<>();
		this.nodes.stream()
			.filter((ref) -> TITLED.contains(ref.label()))
			.forEach((ref) -> titles.put(local(ref), this.walk.text(ref, "title")));
		return titles;
	}

	private Stream<NodeRef> inForce(long year) {
		return this.nodes.stream().filter((ref) -> this.walk.years(ref).contains(year));
	}

	private Found claim(NodeRef claim, @Nullable String subject) {
		String stance = this.walk.text(claim, "stance");
		return found(this.walk.before(claim, "MAKES").findFirst().orElseThrow(), claim, stance,
				this.walk.text(claim, "basis"), subject,
				stance.equals("LIMITS") ? (String) this.walk.properties(claim).get("rationale") : null);
	}

	private Found found(NodeRef unit, NodeRef shown, String stance, String basis, @Nullable String subject,
			@Nullable String words) {
		boolean target = unit.label() == NodeLabel.TARGET;
		EvidenceFact fact = new EvidenceFact(0, unit.label().label(), local(unit), local(whole(unit)),
				target ? this.walk.text(unit, "kind") : null, stance, basis,
				target && this.walk.next(unit, "TOTAL_OF").findAny().isPresent(),
				unit.label() == NodeLabel.STRATEGY && shown.label() == NodeLabel.CLAIM && stance.equals("ADDRESSES")
						&& !basis.equals("COLLECTIVE"),
				subject, words);
		return new Found(fact, this.walk.next(shown, "EVIDENCED_BY").map(this::place).toList());
	}

	private int place(NodeRef passage) {
		Map<String, Object> said = this.walk.properties(passage);
		List<@Nullable Object> quoted = new ArrayList<>();
		Stream.of("headingPath", "exact", "prefix", "suffix", "occurrence").map(said::get).forEach(quoted::add);
		return this.places.computeIfAbsent(quoted, (any) -> this.places.size());
	}

	/** Of an initiative's part the initiative. */
	private NodeRef whole(NodeRef unit) {
		return (unit.label() != NodeLabel.INITIATIVE || isWhole(unit)) ? unit
				: whole(this.walk.next(unit, "PART_OF").findFirst().orElseThrow());
	}

	private boolean isWhole(NodeRef unit) {
		return unit.label() == NodeLabel.INITIATIVE && Objects.equals(this.walk.properties(unit).get("top"), true);
	}

	private List<NodeRef> strategiesAbove(NodeRef initiative) {
		List<NodeRef> strategies = new ArrayList<>(this.walk.before(initiative, "HAS_INITIATIVE").toList());
		for (int i = 0; i < strategies.size(); i++) {
			this.walk.next(strategies.get(i), "PART_OF").forEach(strategies::add);
		}
		return strategies;
	}

	private String local(NodeRef unit) {
		return PlanKeys.local(this.plan, unit.key());
	}

	/**
	 * What was found.
	 *
	 * @param fact the fact
	 * @param places the places that its passages quote
	 */
	record Found(EvidenceFact fact, List<Integer> places) {

	}

}
