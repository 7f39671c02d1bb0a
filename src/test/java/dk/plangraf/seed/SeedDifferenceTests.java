package dk.plangraf.seed;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What differs between two seeds, without a database. */
class SeedDifferenceTests {

	private static final String PLAN = "plans/sound.yaml";

	@TempDir
	Path temporary;

	@Test
	void aSeedDoesNotDifferFromItself() {
		ValidatedSeed real = SeedValidator.validate(SeedFiles.packaged(), null).seed().orElseThrow();
		SeedDifference difference = SeedDifference.between(real, real);
		assertThat(difference.changes()).isEmpty();
		assertThat(difference.newVersion()).isEqualTo(difference.oldVersion())
			.isEqualTo(ImportProgram.versionOf(Path.of("seed")));
	}

	@Test
	void aFieldIsToldWithWhatItSaidAndWhatItSays() {
		assertThat(fields("value: 10", "value: 12.5")).containsExactly(new FieldChange("value", "10.0", "12.5"));
		assertThat(fields("metric: Unge i job", "metric: Unge i arbejde"))
			.containsExactly(new FieldChange("metric", "Unge i job", "Unge i arbejde"));
		assertThat(fields("metric: Unge i job", "metric: Unge i job\n        population: Unge under 30"))
			.containsExactly(new FieldChange("population", "", "Unge under 30"));
	}

	@Test
	void aPassageBelongsToWhatItIsEvidenceOf() {
		List<ElementChange> changes = changes(
				"to: \"2021\"\n        passages: [{heading: [Ungeindsats], exact: Flere unge",
				"to: \"2021\"\n        passages: [{heading: [Ungeindsats], exact: unge");
		assertThat(changes).extracting(ElementChange::type).containsExactly("Initiative");
		assertThat(changes.get(0).fields()).containsExactly(
				new FieldChange("passages", "{\"exact\":\"Flere unge skal i job\",\"headingPath\":[\"Ungeindsats\"]}",
						"{\"exact\":\"unge skal i job\",\"headingPath\":[\"Ungeindsats\"]}"));
	}

	@Test
	void ofAListOnlyWhatWentAndWhatCameIsTold() {
		assertThat(fields("covers: [\"0561\", \"0563\"]", "covers: [\"0561\"]"))
			.containsExactly(new FieldChange("covers", "0563", ""));
	}

	@Test
	void aUnitThatMovesToAnotherPlaceInThePlanSaysWhereItStoodAndStands() {
		SeedFixture before = SeedFixture.in(this.temporary);
		SeedFixture after = SeedFixture.in(this.temporary);
		String target = before.read(PLAN).substring(before.read(PLAN).indexOf("    targets:"));
		after.with(PLAN,
				before.read(PLAN).replace(target, "") + target.replaceAll("(?m)^ {4}", "").replace("\n  ", "\n  "));
		assertThat(between(before, after)).extracting(ElementChange::type, (change) -> change.fields())
			.containsExactly(tuple("Target", List.of(new FieldChange("within", "sound/unge", "sound"))));
	}

	@Test
	void theAddressOfADocumentIsChangedOnceAndNotInEveryPassage() {
		assertThat(changes("publisher: Esbjerg Kommune", "publisher: Esbjerg Kommune\n  url: https://esbjerg.dk/plan"))
			.extracting(ElementChange::type)
			.containsExactly("SourceDocument");
	}

	@Test
	void aReviewOfTheCodingChangesThePlanAndNotEachClaim() {
		assertThat(changes("reviewed: true", "reviewed: false")).extracting(ElementChange::type)
			.containsExactly("EmploymentPlan");
	}

	@Test
	void theCatalogueComesFirstAndThenThePlansAsListsHaveThem() {
		SeedFixture before = SeedFixture.in(this.temporary);
		SeedFixture after = SeedFixture.in(this.temporary);
		String plan = before.read(PLAN).replace("covers: [\"0561\", \"0563\"]", "covers: [\"0563\"]");
		for (SeedFixture seed : List.of(before, after)) {
			seed.with("plans/a-fanoe.yaml",
					plan.replace("slug: sound", "slug: a-fanoe").replace("issuer: \"0561\"", "issuer: \"0563\""));
		}
		for (String file : List.of(PLAN, "plans/a-fanoe.yaml", "catalogue/02-goals.yaml")) {
			after.with(file,
					after.read(file)
						.replace("title: Ungeindsats", "title: Unge")
						.replace("name: Udsatte", "name: De udsatte"));
		}
		assertThat(between(before, after)).extracting(ElementChange::title, ElementChange::plan)
			.containsExactly(tuple("De udsatte ledige skal have en indsats", null), tuple("Unge", "sound"),
					tuple("Unge", "a-fanoe"));
	}

	private List<FieldChange> fields(String from, String to) {
		List<ElementChange> changes = changes(from, to);
		assertThat(changes).singleElement().extracting(ElementChange::kind).isEqualTo(ChangeKind.CHANGED);
		return changes.get(0).fields();
	}

	private List<ElementChange> changes(String from, String to) {
		SeedFixture before = SeedFixture.in(this.temporary);
		SeedFixture after = SeedFixture.in(this.temporary);
		assertThat(before.read(PLAN)).contains(from);
		after.with(PLAN, after.read(PLAN).replace(from, to));
		return between(before, after);
	}

	private static List<ElementChange> between(SeedFixture before, SeedFixture after) {
		return SeedDifference.between(validated(before), validated(after)).changes();
	}

	private static ValidatedSeed validated(SeedFixture seed) {
		SeedValidation validation = SeedValidator.validate(SeedFiles.in(seed.folder()), null);
		assertThat(validation.findings()).filteredOn(Finding::isError).isEmpty();
		return validation.seed().orElseThrow();
	}

}
