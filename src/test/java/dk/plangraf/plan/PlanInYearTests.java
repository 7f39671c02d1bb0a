package dk.plangraf.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What a plan has in a year. */
class PlanInYearTests {

	private static final List<String> TERMS = List.of("a", "b", "c", "d");

	@RepeatedTest(100)
	void theEvidenceOnATermIsThatWhichNamesItInDocumentOrder() {
		Random random = new Random();
		List<@Nullable String> subjects = new ArrayList<>(TERMS);
		subjects.addAll(Arrays.asList(null, "e"));
		List<Evidence> all = random.ints(random.nextInt(12), 0, subjects.size())
			.mapToObj((subject) -> evidence(subjects.get(subject), random.nextInt(1000)))
			.toList();
		PlanInYear plan = new PlanInYear("0561", 2021, "plan", true, all);
		assertThat(plan.evidence()).isEqualTo(all);
		Set<String> terms = new HashSet<>(TERMS.subList(0, random.nextInt(TERMS.size() + 1)));
		for (boolean goalSet : new boolean[] { false, true }) {
			assertThat(plan.evidenceOn(terms, goalSet)).isEqualTo(all.stream()
				.filter((one) -> (one.subject() != null) ? terms.contains(one.subject()) : goalSet)
				.toList());
		}
	}

	private static Evidence evidence(@Nullable String subject, int unit) {
		return new Evidence(null, subject, "words", "ADDRESSES", "STATED",
				new EvidenceUnit("Initiative", "plan/" + unit, "plan/" + unit, null, false), List.of(), List.of());
	}

}
