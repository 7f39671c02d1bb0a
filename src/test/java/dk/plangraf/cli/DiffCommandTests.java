package dk.plangraf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code plangraf diff}. */
class DiffCommandTests {

	private static final Path SOUND = Path.of("src/test/resources/seed-faults/sound");

	private static final String PLAN = "plans/sound.yaml";

	@TempDir
	Path temporary;

	private Path other = SOUND;

	@BeforeEach
	void copySeed() throws IOException {
		this.other = this.temporary.resolve("other");
		FileSystemUtils.copyRecursively(SOUND, this.other);
	}

	@Test
	void whatDiffersIsToldPlanByPlanWithTheReasonsOfCorrections() throws IOException {
		edit("basis: STATED", "basis: INFERRED\n        rationale: Kun vores læsning.");
		edit("slug: sound\n", """
				slug: sound
				corrections:
				  - date: "2026-11-23"
				    by: Karen Jensen
				    subject: unge
				    goal: opkvalificering
				    stance: ADDRESSES
				    change: CHANGED
				    before: {basis: STATED}
				    reason: Planen nævner ikke målet.
				""");
		edit("title: Styrke", "title: Styrk");
		CommandRun run = CommandRun.of("diff", SOUND.toString(), this.other.toString());
		assertThat(run.exitCode()).isZero();
		assertThat(run.err()).isEmpty();
		assertThat(run.out().get(0)).matches("old version [0-9a-f]{64}");
		assertThat(run.out().get(1)).matches("new version [0-9a-f]{64}");
		assertThat(run.out().subList(2, run.out().size())).containsExactly("", "sound",
				"  corrected Claim Ungeindsats: Flere ledige skal opkvalificeres (ADDRESSES)"
						+ " (sound/unge~ministerial-goal-opkvalificering~addresses)",
				"    basis: STATED → INFERRED", "    rationale: (nothing) → Kun vores læsning.",
				"    changed 2026-11-23, Karen Jensen: Planen nævner ikke målet.",
				"  changed Initiative Styrk mentorordningen (sound/mentorer)",
				"    title: Styrke mentorordningen → Styrk mentorordningen", "",
				"0 added, 0 removed, 1 changed, 1 corrected.");
	}

	@Test
	void seedsThatSayTheSameHaveTheSameVersionAndNoChanges() {
		CommandRun run = CommandRun.of("diff", SOUND.toString(), this.other.toString());
		assertThat(run.exitCode()).isZero();
		assertThat(run.out()).hasSize(4).endsWith("", "0 added, 0 removed, 0 changed, 0 corrected.");
		assertThat(run.out().get(1)).isEqualTo(run.out().get(0).replace("old", "new"));
	}

	@Test
	void withoutASecondFolderItIsTheSeedThatPlangrafComesWith() {
		CommandRun run = CommandRun.of("diff", "seed");
		assertThat(run.out()).hasSize(4).endsWith("", "0 added, 0 removed, 0 changed, 0 corrected.");
	}

	@Test
	void scriptsGetJson() throws IOException {
		edit("title: Ungeindsats", "title: Unge i fokus");
		CommandRun run = CommandRun.of("diff", SOUND.toString(), this.other.toString(), "--format", "json");
		assertThat(run.exitCode()).isZero();
		String json = String.join("\n", run.out());
		assertThat(JsonPath.<List<String>>read(json, "$.changes[*].fields[*].after")).containsExactly("Unge i fokus");
		assertThat(JsonPath.<List<String>>read(json, "$.changes[*].kind")).containsExactly("CHANGED");
		assertThat(JsonPath.<List<String>>read(json, "$.changes[*].plan")).containsExactly("sound");
		assertThat(JsonPath.<String>read(json, "$.oldVersion"))
			.isNotEqualTo(JsonPath.<String>read(json, "$.newVersion"));
	}

	@Test
	void aFaultySeedIsReportedAsByValidate() throws IOException {
		edit("stance: ADDRESSES", "stance: ADRESSES");
		CommandRun run = CommandRun.of("diff", SOUND.toString(), this.other.toString());
		assertThat(run.exitCode()).isEqualTo(1);
		CommandRun validate = CommandRun.of("validate", this.other.toString());
		assertThat(run.err()).isNotEmpty().isEqualTo(validate.err());
		assertThat(run.out()).containsExactly("0 errors, 0 notices.", validate.out().get(0));
	}

	@Test
	void anUnknownFormatIsAWrongCommandLine() {
		CommandRun run = CommandRun.of("diff", SOUND.toString(), this.other.toString(), "--format", "xml");
		assertThat(run.exitCode()).isEqualTo(2);
		assertThat(run.err()).first().asString().contains("xml");
	}

	private void edit(String from, String to) throws IOException {
		Path file = this.other.resolve(PLAN);
		String text = Files.readString(file);
		assertThat(text).contains(from);
		Files.writeString(file, text.replace(from, to));
	}

}
