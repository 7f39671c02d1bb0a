package dk.plangraf.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A seed of any number of municipalities and years that is made up, and the same data as
 * CSV. The same extent always makes the same bytes; the CSV files are those of the
 * generator of the yardstick ({@code gen/SCHEMA.md} there), byte for byte.
 * <p>
 * An id of the yardstick names a thing in our seed by this rule: a plan's id
 * ({@code plan-101-2012}) is its slug, and what follows it ({@code s1}, {@code s1-i2},
 * {@code s1-t1}) is the key of the strategy, initiative or target in its file, in the
 * graph after a slash ({@code plan-101-2012/s1-i2}). Slugs of goals, target groups,
 * instruments and indicators are the keys here, an announcement is the goal in its year,
 * and a municipality's code has a zero in front.
 */
public final class SyntheticSeed {

	/** Files of our own catalogue that hold nothing but real names. */
	private static final List<String> REAL = List.of("municipalities.yaml", "regions.yaml",
			"labour-market-councils.yaml", "sustainable-development-goals.yaml");

	private final Extent extent;

	private final Path catalogue;

	private final List<Municipality> municipalities;

	/**
	 * A seed of this extent.
	 * @param extent how large it is
	 * @param catalogue the folder of our own catalogue
	 */
	public SyntheticSeed(Extent extent, Path catalogue) throws IOException {
		this.extent = extent;
		this.catalogue = catalogue;
		this.municipalities = Municipality.in(Files.readString(catalogue.resolve(REAL.get(0))));
	}

	/**
	 * Writes {@code seed/} and {@code csv/} into a folder.
	 * @param folder the folder
	 * @return how large the graph of the plans is
	 */
	public GraphSize write(Path folder) throws IOException {
		Path plans = Files.createDirectories(folder.resolve("seed").resolve("plans"));
		Path csv = Files.createDirectories(folder.resolve("csv"));
		writeCatalogue(Files.createDirectories(folder.resolve("seed").resolve("catalogue")));
		CsvFiles files = new CsvFiles(this.extent, csv);
		files.catalogue(this.municipalities);
		GraphSize size = new GraphSize();
		PlanMaker.make(this.extent, this.municipalities, (plan) -> {
			files.plan(plan);
			write(plans.resolve(plan.id() + ".yaml"), PlanYaml.of(plan));
			size.add(plan);
		});
		Files.writeString(csv.resolve("manifest.json"), files.closeWithManifest());
		return size;
	}

	/** What the manifest of the CSV files says, without writing any. */
	public String manifest() throws IOException {
		CsvFiles files = new CsvFiles(this.extent, null);
		files.catalogue(this.municipalities);
		PlanMaker.make(this.extent, this.municipalities, files::plan);
		return files.closeWithManifest();
	}

	private void writeCatalogue(Path folder) throws IOException {
		for (String name : REAL) {
			write(folder.resolve(name), Files.readString(this.catalogue.resolve(name)));
		}
		write(folder.resolve("ministerial-goals.yaml"), CatalogueYaml.goals());
		write(folder.resolve("goal-sets.yaml"), CatalogueYaml.goalSets(this.extent));
		write(folder.resolve("target-groups.yaml"), CatalogueYaml.targetGroups());
		write(folder.resolve("instruments.yaml"), CatalogueYaml.instruments());
		write(folder.resolve("indicators.yaml"), CatalogueYaml.indicators());
	}

	private static void write(Path file, String text) {
		try {
			Files.writeString(file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
