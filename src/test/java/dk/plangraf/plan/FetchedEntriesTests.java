package dk.plangraf.plan;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class FetchedEntriesTests {

	private final FetchedEntries entries = new FetchedEntries(3);

	FetchedEntriesTests() {
		this.entries.add(Map.of("key", "plan/a", "position", 7L, "entry", "seventh"));
		this.entries.add(Map.of("key", "plan/b", "position", 2L, "entry", "second"));
		this.entries.add(Map.of("key", "plan/c", "position", 12L, "entry", "twelfth"));
	}

	@Test
	void unitsComeInTheOrderOfTheirPlanWhateverTheirKeys() {
		assertThat(this.entries.inOrder(List.of("plan/c", "plan/a", "plan/b"))).containsExactly("second", "seventh",
				"twelfth");
		assertThat(this.entries.inOrder(List.of("plan/c", "plan/b"))).containsExactly("second", "twelfth");
	}

	@Test
	void anEntryThatIsNotThereIsNamed() {
		assertThat(this.entries.find("plan/d")).isNull();
		assertThatNullPointerException().isThrownBy(() -> this.entries.get("plan/d")).withMessage("plan/d");
		assertThatNullPointerException().isThrownBy(() -> this.entries.inOrder(List.of("plan/d")))
			.withMessage("plan/d");
	}

}
