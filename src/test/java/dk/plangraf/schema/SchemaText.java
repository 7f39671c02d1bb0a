package dk.plangraf.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;

/** Schemas as files. */
final class SchemaText {

	private static final Path SNAPSHOTS = Path.of("src/test/resources/schema");

	private SchemaText() {
	}

	static GraphQLSchema parse(String text) {
		return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text));
	}

	/** The schema as it is now. */
	static String now() {
		return files(Path.of("schema")).stream().map(SchemaText::read).collect(Collectors.joining("\n"));
	}

	/** The schema as a release had it. */
	static String of(String version) {
		return read(SNAPSHOTS.resolve(version + ".graphqls"));
	}

	/** The versions whose schema was kept. */
	static List<String> versions() {
		return files(SNAPSHOTS).stream().map((file) -> file.getFileName().toString().replace(".graphqls", "")).toList();
	}

	private static List<Path> files(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(".graphqls")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
