package dk.plangraf.seed;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import dk.plangraf.Plangraf;
import dk.plangraf.graph.GraphReader;
import dk.plangraf.graph.Migrations;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A program that says what is in a data folder, as recorded and as recomputed from the
 * graph, and then imports a seed into it. Its arguments are the data folder and seed
 * folders, of which it takes the first that is not what is there already.
 */
final class ImportProgram {

	static final String STORED = "stored: ";

	static final String DONE = "done";

	private ImportProgram() {
	}

	public static void main(String[] arguments) {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Plangraf.class)
			.web(WebApplicationType.NONE)
			.logStartupInfo(false)
			.run("--plangraf.seed.load=false", "--logging.level.root=error",
					"--plangraf.graph.data-folder=" + arguments[0])) {
			context.getBean(Migrations.class).apply();
			GraphReader reader = context.getBean(GraphReader.class);
			String recorded = recorded(reader);
			System.out.println(STORED + recorded + " " + recomputed(reader));
			Path folder = Path.of(arguments[1]);
			ValidatedSeed seed = validated(folder);
			if (arguments.length > 2 && versionOf(seed).equals(recorded)) {
				folder = Path.of(arguments[2]);
				seed = validated(folder);
			}
			context.getBean(SeedImporter.class).run(seed, folder.toString(), System.out::println);
			System.out.println(DONE);
		}
	}

	/** The version that the data set says it has. */
	static String recorded(GraphReader reader) {
		return String
			.valueOf(reader.read("MATCH (d:Dataset) RETURN d.version AS version", Map.of()).get(0).get("version"));
	}

	/** The version that what is visible amounts to. */
	static String recomputed(GraphReader reader) {
		Map<String, String> plans = new TreeMap<>();
		reader.read("""
				MATCH (d:Dataset), (p:EmploymentPlan)
				WHERE p.visibleFrom <= d.generation AND d.generation < p.visibleUntil
				RETURN p.slug AS slug
				""", Map.of()).forEach((row) -> {
			String slug = String.valueOf(row.get("slug"));
			plans.put(slug, ContentHash.read(reader, slug));
		});
		return SeedImporter.version(ContentHash.read(reader, CatalogueGraph.NAME), plans,
				ContentHash.read(reader, AgreementGraph.NAME));
	}

	/** The version that a seed has, whatever store it is in. */
	static String versionOf(Path folder) {
		return versionOf(validated(folder));
	}

	private static ValidatedSeed validated(Path folder) {
		return SeedValidator.validate(SeedFiles.in(folder), null).seed().orElseThrow();
	}

	private static String versionOf(ValidatedSeed seed) {
		Map<String, String> plans = new TreeMap<>();
		seed.plans()
			.forEach((plan) -> plans.put(plan.document().slug(), ContentHash.of(PlanGraph.of(plan, seed.catalogue()))));
		return SeedImporter.version(ContentHash.of(CatalogueGraph.of(seed.catalogue())), plans,
				ContentHash.of(AgreementGraph.of(seed.plans())));
	}

}
