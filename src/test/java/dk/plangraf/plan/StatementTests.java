package dk.plangraf.plan;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StatementTests {

	@Test
	void theGenerationIsLookedUpOnlyWhereItIsNotKnown() {
		Statement statement = new Statement();
		assertThat(statement.text("1", false)).startsWith("MATCH (dataset:Dataset");
		assertThat(statement.text("1", true)).startsWith("WITH $generation AS g").doesNotContain("Dataset");
		assertThat(statement.parameters(null)).doesNotContainKey("generation");
		assertThat(statement.parameters(7L)).containsEntry("generation", 7L);
	}

}
