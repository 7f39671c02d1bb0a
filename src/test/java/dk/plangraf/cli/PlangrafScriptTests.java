package dk.plangraf.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What {@code bin/plangraf} runs, told by a Java that does nothing but say how it was
 * called.
 */
@DisabledOnOs(OS.WINDOWS)
class PlangrafScriptTests {

	private static final String ARCHIVE = "-XX:SharedArchiveFile=";

	private static final String ARCHIVE_TO_BE = "-XX:ArchiveClassesAtExit=";

	@TempDir
	Path folder;

	@BeforeEach
	void installWithAJavaThatSaysHowItIsCalled() throws IOException {
		Files.createDirectories(this.folder.resolve("bin"));
		Files.copy(Path.of("bin/plangraf"), this.folder.resolve("bin/plangraf"));
		Files.writeString(this.folder.resolve("plangraf-1.jar"), "a jar");
		java("17.0.1", "exit 0");
	}

	@Test
	void theFirstStartLeavesClassesForTheNextWhenItEnds() throws IOException {
		List<String> first = run("--server.port=8081");
		assertThat(first).anyMatch((argument) -> argument.startsWith(ARCHIVE_TO_BE))
			.noneMatch((argument) -> argument.startsWith(ARCHIVE))
			.containsSequence("-jar", unpacked() + "/plangraf.jar", "--server.port=8081");
		end(first, true);
		assertThat(run("--server.port=8081")).contains(ARCHIVE + archive(first))
			.noneMatch((argument) -> argument.startsWith(ARCHIVE_TO_BE))
			.containsSequence("-jar", unpacked() + "/plangraf.jar", "--server.port=8081");
		assertThat(run("validate", "seed")).as("commands, too").contains(ARCHIVE + archive(first));
	}

	@Test
	void classesOfAStartThatFailedAreNotTaken() throws IOException {
		List<String> failed = run();
		end(failed, false);
		assertThat(run()).anyMatch((argument) -> argument.startsWith(ARCHIVE_TO_BE))
			.noneMatch((argument) -> argument.startsWith(ARCHIVE));
		assertThat(Path.of(archive(failed) + ".new")).doesNotExist();
	}

	@Test
	void classesThatTheJvmCannotUseAreThrownAway() throws IOException {
		List<String> first = run();
		end(first, true);
		java("17.0.1", "exit 1");
		assertThat(run()).anyMatch((argument) -> argument.startsWith(ARCHIVE_TO_BE))
			.noneMatch((argument) -> argument.startsWith(ARCHIVE));
		assertThat(Path.of(archive(first) + ".new")).doesNotExist();
	}

	@Test
	void anotherJvmAndAnotherJarBeginAnew() throws IOException {
		List<String> first = run();
		end(first, true);
		assertThat(run()).contains(ARCHIVE + archive(first));
		java("17.0.2", "exit 0");
		assertThat(run()).noneMatch((argument) -> argument.startsWith(ARCHIVE));
		java("17.0.1", "exit 0");
		assertThat(run()).contains(ARCHIVE + archive(first));
		Path jar = this.folder.resolve("plangraf-1.jar");
		Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
		assertThat(run()).noneMatch((argument) -> argument.startsWith(ARCHIVE))
			.doesNotContain(first.get(first.indexOf("-jar") + 1));
		assertThat(Path.of(archive(first))).as("of the jar that is gone").doesNotExist();
	}

	@Test
	void onlyAServerLeavesClasses() throws IOException {
		for (String[] command : List.of(new String[] { "--version" }, new String[] { "serve", "--help" },
				new String[] { "import", "seed" })) {
			assertThat(run(command)).as(String.join(" ", command))
				.noneMatch((argument) -> argument.startsWith(ARCHIVE_TO_BE))
				.endsWith(command);
		}
		assertThat(run("serve")).anyMatch((argument) -> argument.startsWith(ARCHIVE_TO_BE));
	}

	@Test
	void onlyAServerHasTheProcessorAsItComes() throws IOException {
		Map<String, String> asked = Map.of("ASKED", "nice");
		int server = Integer.parseInt(run(asked, "serve").get(0));
		assertThat(run(asked)).containsExactly(String.valueOf(server));
		for (String command : List.of("import", "validate")) {
			assertThat(run(asked, command)).containsExactly(String.valueOf(Math.min(19, server + 10)));
		}
	}

	@Test
	void theJarItselfIsRunOnDemandAndWhereNothingCanBeUnpacked() throws IOException {
		String jar = this.folder.toRealPath().resolve("plangraf-1.jar").toString();
		assertThat(run(Map.of("PLANGRAF_FAST_START", "no"), "serve")).containsSequence("-jar", jar, "serve");
		assertThat(this.folder.resolve("plangraf-1-start")).doesNotExist();
		Files.writeString(this.folder.resolve("plangraf-1-start"), "a file where the folder would be");
		assertThat(run("serve")).containsSequence("-jar", jar, "serve");
	}

	@Test
	void whoeverGivesOptionsForTheJvmGetsTheseAlone() throws IOException {
		assertThat(run()).contains("-Xms64m");
		assertThat(run(Map.of("JDK_JAVA_OPTIONS", "-Xmx3g"))).doesNotContain("-Xms64m")
			.noneMatch((argument) -> argument.matches("-XX:(Tier|[+]Use).*"));
	}

	/**
	 * A Java of a version; the command says what comes of a look at an archive. With
	 * {@code ASKED} in its environment it runs that.
	 */
	private void java(String version, String look) throws IOException {
		Path java = Files.createDirectories(this.folder.resolve("jdk/bin")).resolve("java");
		Files.writeString(java,
				"""
						#!/bin/sh
						case "$1 $*" in
						-version*) echo 'openjdk version "%s"' >&2 ;;
						-Xshare:on*) %s ;;
						-Djarmode=tools*) while [ "$1" != --destination ]; do shift; done; mkdir -p "$2"; echo app > "$2/plangraf.jar" ;;
						*) if [ -n "$ASKED" ]; then "$ASKED"; else for argument; do echo "$argument"; done; fi ;;
						esac
						"""
					.formatted(version, look));
		assertThat(java.toFile().setExecutable(true)).isTrue();
	}

	private List<String> run(String... arguments) throws IOException {
		return run(Map.of(), arguments);
	}

	private List<String> run(Map<String, String> environment, String... arguments) throws IOException {
		List<String> command = new ArrayList<>(List.of("sh", this.folder.resolve("bin/plangraf").toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().keySet().removeAll(List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"));
		builder.environment().put("JAVA_HOME", this.folder.resolve("jdk").toString());
		builder.environment().putAll(environment);
		return new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
	}

	/** Leaves what a process leaves that was called so. */
	private static void end(List<String> arguments, boolean started) throws IOException {
		Files.writeString(Path.of(archive(arguments) + ".new"), "classes");
		if (started) {
			Files.createFile(Path.of(archive(arguments) + ".ready"));
		}
	}

	private static String archive(List<String> arguments) {
		String property = "-D" + ClassArchive.PROPERTY + "=";
		return arguments.stream()
			.filter((argument) -> argument.startsWith(property))
			.map((argument) -> argument.substring(property.length()))
			.findFirst()
			.orElseThrow();
	}

	private Path unpacked() throws IOException {
		try (var folders = Files.list(this.folder.toRealPath().resolve("plangraf-1-start"))) {
			return folders.toList().get(0);
		}
	}

}
