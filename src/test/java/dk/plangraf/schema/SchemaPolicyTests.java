package dk.plangraf.schema;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code schema/README.md} promises to those who build on the schema. */
class SchemaPolicyTests {

	private static final Changelog CHANGELOG = Changelog.read();

	@Test
	void nothingOfTheLastReleaseBreaksUnlessTheChangelogSaysSo() {
		String release = CHANGELOG.releases().get(0);
		List<String> told = CHANGELOG.breaking();
		List<SchemaBreak> untold = breaksSince(release).stream()
			.filter((change) -> !told.contains(change.coordinate()))
			.toList();
		assertThat(untold)
			.withFailMessage("The schema breaks what %s promised (schema/README.md says what counts). If that is meant,"
					+ " paste these lines into CHANGELOG.md, below '## [Unreleased]' and '### Breaking', and say"
					+ " what clients are to do:%n%n%s%n", release, lines(untold))
			.isEmpty();
	}

	@Test
	void theChangelogCallsNothingABreakThatIsNone() {
		String release = CHANGELOG.releases().get(0);
		assertThat(CHANGELOG.breaking())
			.as("what CHANGELOG.md lists below '### Breaking' and %s still has as it was", release)
			.isSubsetOf(breaksSince(release).stream().map(SchemaBreak::coordinate).toList())
			.doesNotHaveDuplicates();
	}

	@Test
	void theSchemaOfEveryReleaseIsKept() {
		assertThat(SchemaText.versions())
			.as("made by: cat schema/*.graphqls > src/test/resources/schema/VERSION.graphqls")
			.isNotEmpty()
			.containsExactlyInAnyOrderElementsOf(CHANGELOG.releases());
	}

	private static List<SchemaBreak> breaksSince(String release) {
		return SchemaBreaks.between(SchemaText.parse(SchemaText.of(release)), SchemaText.parse(SchemaText.now()));
	}

	private static String lines(List<SchemaBreak> breaks) {
		return breaks.stream().map(SchemaBreak::line).collect(Collectors.joining("\n"));
	}

}
