package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dk.plangraf.graph.NodeLabel;
import org.jspecify.annotations.Nullable;

/** What differs between two states of one document; one of them may not be there. */
final class DocumentDifference {

	private final @Nullable String plan;

	private final ElementStates before;

	private final ElementStates after;

	/** By the claim that they put right. */
	private final Map<Object, List<Correction>> corrections = new HashMap<>();

	private DocumentDifference(@Nullable String plan, ElementStates before, ElementStates after) {
		this.plan = plan;
		this.before = before;
		this.after = after;
		if (!before.elements().isEmpty()) {
			added().filter((ref) -> ref.label() == NodeLabel.CORRECTION).map(after::properties).forEach((entry) -> {
				Object claim = entry.getOrDefault("claimId", "");
				this.corrections.computeIfAbsent(claim, (id) -> new ArrayList<>()).add(Correction.of(entry));
			});
		}
	}

	/** In the order of the document. */
	static List<ElementChange> between(@Nullable String plan, ElementStates before, ElementStates after) {
		DocumentDifference difference = new DocumentDifference(plan, before, after);
		Set<NodeRef> all = new LinkedHashSet<>(after.elements().keySet());
		all.addAll(before.elements().keySet());
		return all.stream()
			.filter((ref) -> ref.label() != NodeLabel.CORRECTION)
			.sorted(Comparator.comparing((NodeRef ref) -> difference.state(ref).place(ref)).thenComparing(NodeRef::id))
			.flatMap(difference::change)
			.toList();
	}

	private Stream<ElementChange> change(NodeRef ref) {
		Element old = this.before.elements().get(ref);
		Element now = this.after.elements().get(ref);
		if (old == null) {
			return Stream.of(change(ref, ChangeKind.ADDED, List.of()));
		}
		if (now == null) {
			return Stream.of(change(ref, ChangeKind.REMOVED, List.of()));
		}
		List<FieldChange> fields = now.changesSince(old);
		return fields.isEmpty() ? Stream.of() : Stream.of(change(ref, ChangeKind.CHANGED, fields));
	}

	private ElementChange change(NodeRef ref, ChangeKind kind, List<FieldChange> fields) {
		List<Correction> why = this.corrections.getOrDefault(ref.id(), List.of());
		return new ElementChange(why.isEmpty() ? kind : ChangeKind.CORRECTED, ref.label().label(), ref.id(), ref.key(),
				this.plan, state(ref).title(ref), fields, why);
	}

	private Stream<NodeRef> added() {
		return this.after.elements().keySet().stream().filter((ref) -> !this.before.elements().containsKey(ref));
	}

	private ElementStates state(NodeRef ref) {
		return this.after.elements().containsKey(ref) ? this.after : this.before;
	}

}
