package dk.plangraf.plan;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Evidence that knows what it is about, because a comparison asks the same plan about
 * many subjects.
 */
final class IndexedEvidence extends AbstractList<Evidence> {

	private final List<Evidence> all;

	/** By key of the subject; null stands for the set of the year's goals. */
	private final Map<@Nullable String, List<Evidence>> bySubject = new HashMap<>();

	private IndexedEvidence(List<Evidence> all) {
		this.all = List.copyOf(all);
		for (Evidence evidence : this.all) {
			this.bySubject.computeIfAbsent(evidence.subject(), (any) -> new ArrayList<>(2)).add(evidence);
		}
	}

	static IndexedEvidence of(List<Evidence> evidence) {
		return (evidence instanceof IndexedEvidence indexed) ? indexed : new IndexedEvidence(evidence);
	}

	/**
	 * That on any of some terms, in document order; see {@link PlanInYear#evidenceOn}.
	 */
	List<Evidence> on(Set<String> terms, boolean goalSet) {
		List<Evidence> found = goalSet ? this.bySubject.getOrDefault(null, List.of()) : List.of();
		for (String term : (terms.size() < this.bySubject.size()) ? terms : this.bySubject.keySet()) {
			List<Evidence> more = (term != null && terms.contains(term)) ? this.bySubject.get(term) : null;
			if (more != null && !found.isEmpty()) {
				return this.all.stream()
					.filter((evidence) -> (evidence.subject() != null) ? terms.contains(evidence.subject()) : goalSet)
					.toList();
			}
			found = (more != null) ? more : found;
		}
		return found;
	}

	@Override
	public Evidence get(int index) {
		return this.all.get(index);
	}

	@Override
	public int size() {
		return this.all.size();
	}

}
