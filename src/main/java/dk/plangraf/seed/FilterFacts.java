package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dk.plangraf.graph.FilterFact;
import dk.plangraf.graph.ListTerm;
import dk.plangraf.graph.NodeLabel;
import org.jspecify.annotations.Nullable;

/**
 * Finds the {@link FilterFact}s of a plan's elements. A claim of a unit counts for the
 * unit; for a target or an initiative those that address something, for an initiative
 * also those of its parts and those of the strategies above it that name what they are
 * about; for a plan all of its units'. What is used counts in the same way, but is never
 * passed down.
 */
final class FilterFacts {

	private static final Map<String, FilterFact> USES = Map.of("CONCERNS", FilterFact.TARGET_GROUP, "USES",
			FilterFact.INSTRUMENT, "INVOLVES", FilterFact.PARTNER, "MEASURES", FilterFact.INDICATOR);

	private final DocumentWalk walk;

	private final Map<NodeRef, List<NodeRef>> broader = new HashMap<>();

	private FilterFacts(GraphDocument plan, GraphDocument catalogue) {
		this.walk = new DocumentWalk(plan);
		catalogue.edges()
			.stream()
			.filter((edge) -> edge.type().equals("BROADER"))
			.forEach((edge) -> this.broader.computeIfAbsent(edge.from(), (from) -> new ArrayList<>()).add(edge.to()));
	}

	/** The facts of all elements of a plan that have any, by property. */
	static Map<NodeRef, Map<String, Object>> of(GraphDocument plan, GraphDocument catalogue) {
		FilterFacts all = new FilterFacts(plan, catalogue);
		Map<NodeRef, Map<String, Object>> facts = new LinkedHashMap<>();
		all.walk.nodes().forEach((ref) -> {
			Map<String, Object> properties = all.facts(ref);
			if (!properties.isEmpty()) {
				facts.put(ref, properties);
			}
		});
		return facts;
	}

	private Map<String, Object> facts(NodeRef ref) {
		Map<FilterFact, Set<String>> facts = new EnumMap<>(FilterFact.class);
		claims(ref).distinct().forEach((claim) -> claim(claim, facts));
		if (ref.label() == NodeLabel.EMPLOYMENT_PLAN) {
			this.walk.nodes().forEach((unit) -> uses(unit, this.walk.years(unit), facts));
		}
		else {
			withParts(ref).forEach((unit) -> uses(unit, this.walk.years(ref), facts));
		}
		Map<String, Object> properties = new LinkedHashMap<>();
		facts.forEach((fact, values) -> properties.put(fact.property(), List.copyOf(values)));
		if (isListed(ref)) {
			properties.put(ListTerm.PROPERTY, terms(ref, facts));
		}
		return properties;
	}

	/**
	 * Whether an element is one of a list of units: of initiatives the whole ones are.
	 */
	private boolean isListed(NodeRef ref) {
		return switch (ref.label()) {
			case STRATEGY, COMMITMENT, TARGET -> true;
			case INITIATIVE -> Boolean.TRUE.equals(this.walk.properties(ref).get("top"));
			default -> false;
		};
	}

	private static List<Long> terms(NodeRef ref, Map<FilterFact, Set<String>> facts) {
		List<Long> terms = new ArrayList<>();
		facts.forEach((fact, values) -> values.stream()
			.filter(FilterFact::isKey)
			.forEach((key) -> terms.add(ListTerm.of(fact, key))));
		if (terms.size() > ListTerm.MAXIMUM) {
			throw new IllegalStateException(ref.key() + " has to do with " + terms.size()
					+ " goals, target groups, instruments, partners and indicators, and " + ListTerm.MAXIMUM
					+ " is the most: split it into units of its own.");
		}
		return terms;
	}

	private void claim(NodeRef claim, Map<FilterFact, Set<String>> facts) {
		String basis = this.walk.text(claim, "basis");
		List<Long> years = this.walk.years(claim);
		add(FilterFact.BASIS, basis, null, years, facts);
		NodeRef about = this.walk.next(claim, "ABOUT").findFirst().orElseThrow();
		if (about.label() == NodeLabel.MINISTERIAL_GOAL) {
			add(FilterFact.GOAL, about.key(), basis, years, facts);
		}
		else if (about.label() == NodeLabel.SUSTAINABLE_DEVELOPMENT_GOAL) {
			add(FilterFact.SDG, about.key(), basis, years, facts);
		}
	}

	private void uses(NodeRef unit, List<Long> years, Map<FilterFact, Set<String>> facts) {
		this.walk.from(unit).forEach((edge) -> {
			FilterFact fact = USES.get(edge.type());
			if (fact != null) {
				withBroader(edge.to()).forEach((term) -> add(fact, term.key(), null, years, facts));
			}
		});
	}

	private static void add(FilterFact fact, String key, @Nullable String basis, List<Long> years,
			Map<FilterFact, Set<String>> facts) {
		facts.computeIfAbsent(fact, (unused) -> new TreeSet<>()).addAll(FilterFact.all(key, basis, years));
	}

	/** The claims that count for an element. */
	private Stream<NodeRef> claims(NodeRef ref) {
		return switch (ref.label()) {
			case CLAIM -> Stream.of(ref);
			case EMPLOYMENT_PLAN -> this.walk.nodes().stream().filter((node) -> node.label() == NodeLabel.CLAIM);
			case TARGET -> this.walk.next(ref, "MAKES").filter(this::addresses);
			case INITIATIVE -> {
				// what a strategy says of the goals as a set is never passed down
				Predicate<NodeRef> passedDown = (claim) -> !this.walk.text(claim, "basis").equals("COLLECTIVE");
				yield Stream
					.concat(withParts(ref).stream().flatMap((unit) -> this.walk.next(unit, "MAKES")),
							strategiesAbove(ref).flatMap((strategy) -> this.walk.next(strategy, "MAKES"))
								.filter(passedDown))
					.filter(this::addresses);
			}
			default -> this.walk.next(ref, "MAKES");
		};
	}

	private boolean addresses(NodeRef claim) {
		return this.walk.text(claim, "stance").equals("ADDRESSES");
	}

	private List<NodeRef> withParts(NodeRef ref) {
		List<NodeRef> units = new ArrayList<>(List.of(ref));
		if (ref.label() == NodeLabel.INITIATIVE) {
			for (int i = 0; i < units.size(); i++) {
				this.walk.before(units.get(i), "PART_OF").forEach(units::add);
			}
		}
		return units;
	}

	private Stream<NodeRef> strategiesAbove(NodeRef initiative) {
		List<NodeRef> strategies = new ArrayList<>(this.walk.before(initiative, "HAS_INITIATIVE").toList());
		for (int i = 0; i < strategies.size(); i++) {
			this.walk.next(strategies.get(i), "PART_OF").forEach(strategies::add);
		}
		return strategies.stream();
	}

	private Set<NodeRef> withBroader(NodeRef term) {
		Set<NodeRef> terms = new HashSet<>();
		List<NodeRef> left = new ArrayList<>(List.of(term));
		while (!left.isEmpty()) {
			NodeRef next = left.remove(left.size() - 1);
			if (terms.add(next)) {
				left.addAll(this.broader.getOrDefault(next, List.of()));
			}
		}
		return terms;
	}

}
