package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which units of two readings are the same: one to one, from the likest pair down, ties
 * in the order of the documents. What a settlement says of a pair goes before likeness.
 */
final class UnitMatching {

	private final CodedPlan first;

	private final CodedPlan second;

	private final UnitLikeness likeness = new UnitLikeness();

	/** Ids of the first reading to ids of the second. */
	private final Map<String, String> pairs = new HashMap<>();

	private final Map<String, String> reverse = new HashMap<>();

	private UnitMatching(CodedPlan first, CodedPlan second) {
		this.first = first;
		this.second = second;
	}

	static UnitMatching of(CodedPlan first, CodedPlan second, SettlementDocument settlement) {
		UnitMatching matching = new UnitMatching(first, second);
		settlement.matches()
			.forEach((pair) -> matching.join(first.withKey(pair.first()), second.withKey(pair.second())));
		for (CodedKind kind : CodedKind.values()) {
			matching.candidates(kind, settlement.apart()).forEach((pair) -> matching.join(pair.first(), pair.second()));
		}
		return matching;
	}

	/**
	 * Everything that either reader coded, by kind: in the order of the first reading,
	 * then what only the second has.
	 */
	List<UnitMatch> all() {
		List<UnitMatch> all = new ArrayList<>();
		for (CodedKind kind : CodedKind.values()) {
			this.first.of(kind).forEach((unit) -> all.add(new UnitMatch(unit, partnerOfFirst(unit))));
			this.second.of(kind)
				.filter((unit) -> !this.reverse.containsKey(unit.id()))
				.forEach((unit) -> all.add(new UnitMatch(null, unit)));
		}
		return all;
	}

	/** What the second reader made of a unit of the first. */
	@Nullable CodedUnit partnerOfFirst(CodedUnit unit) {
		String partner = this.pairs.get(unit.id());
		return (partner != null) ? this.second.find(partner) : null;
	}

	/** What the first reader made of a unit of the second. */
	@Nullable CodedUnit partnerOfSecond(CodedUnit unit) {
		String partner = this.reverse.get(unit.id());
		return (partner != null) ? this.first.find(partner) : null;
	}

	/** What a unit of the first reading, by id, is in both. */
	String nameOfFirst(String id) {
		return name(id, this.pairs.get(id));
	}

	/** What a unit of the second reading, by id, is in both. */
	String nameOfSecond(String id) {
		return name(this.reverse.get(id), id);
	}

	private String name(@Nullable String ofFirst, @Nullable String ofSecond) {
		CodedUnit a = (ofFirst != null) ? this.first.find(ofFirst) : null;
		CodedUnit b = (ofSecond != null) ? this.second.find(ofSecond) : null;
		return new UnitMatch(a, b).id();
	}

	private List<Candidate> candidates(CodedKind kind, List<KeyPairEntry> apart) {
		List<CodedUnit> ours = this.first.of(kind).toList();
		List<CodedUnit> theirs = this.second.of(kind).toList();
		List<Candidate> candidates = new ArrayList<>();
		for (int i = 0; i < ours.size(); i++) {
			for (int j = 0; j < theirs.size(); j++) {
				CodedUnit a = ours.get(i);
				CodedUnit b = theirs.get(j);
				double likeness = apart.contains(new KeyPairEntry(a.key(), b.key())) ? 0 : this.likeness.of(a, b);
				if (likeness > 0) {
					candidates.add(new Candidate(a, b, likeness, i + j));
				}
			}
		}
		candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed().thenComparing(Candidate::place));
		return candidates;
	}

	private void join(@Nullable CodedUnit a, @Nullable CodedUnit b) {
		if (a != null && b != null && a.kind() == b.kind() && !this.pairs.containsKey(a.id())
				&& !this.reverse.containsKey(b.id())) {
			this.pairs.put(a.id(), b.id());
			this.reverse.put(b.id(), a.id());
		}
	}

	// candidates for one unit never have the same place, so it does not matter who is
	// first
	private record Candidate(CodedUnit first, CodedUnit second, double likeness, int place) {

	}

}
