package dk.plangraf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program that {@code src/bench/generate} runs. */
final class GenerateSeed {

	private static final String USAGE = """
			Usage: src/bench/generate OUT [--municipalities 98] [--from 2012] [--to 2026] [--seed 20260101]
			Makes up a seed of plans, for measurements: OUT/seed as Plangraf reads it, OUT/csv as other systems do.
			The same options always make the same bytes.""";

	private GenerateSeed() {
	}

	public static void main(String[] arguments) throws IOException {
		if (arguments.length % 2 == 0 || arguments[0].startsWith("-")) {
			fail(USAGE);
		}
		Path folder = Path.of(arguments[0]);
		if (Files.exists(folder.resolve("seed"))) {
			fail(folder.resolve("seed") + " is there already: name another folder, or remove it.");
		}
		try {
			GraphSize size = new SyntheticSeed(extent(arguments), Path.of("seed", "catalogue")).write(folder);
			System.out.printf("%,d plans in %s: %,d nodes and %,d relationships, and the catalogue.%n", size.plans(),
					folder.resolve("seed"), size.nodes(), size.relationships());
			System.out.println("The same as CSV in " + folder.resolve("csv") + ".");
		}
		catch (IllegalArgumentException ex) {
			fail(ex.getMessage() + "\n" + USAGE);
		}
	}

	private static Extent extent(String[] arguments) {
		long seed = Extent.NATIONAL.seed();
		int municipalities = Extent.NATIONAL.municipalities();
		int from = Extent.NATIONAL.from();
		int to = Extent.NATIONAL.to();
		for (int i = 1; i < arguments.length; i += 2) {
			int value = number(arguments[i], arguments[i + 1]);
			switch (arguments[i]) {
				case "--seed" -> seed = value;
				case "--municipalities" -> municipalities = value;
				case "--from" -> from = value;
				case "--to" -> to = value;
				default -> throw new IllegalArgumentException("There is no option " + arguments[i] + ".");
			}
		}
		return new Extent(seed, municipalities, from, to);
	}

	private static int number(String option, String value) {
		if (!value.matches("\\d{1,9}")) {
			throw new IllegalArgumentException(option + " takes a number, not " + value + ".");
		}
		return Integer.parseInt(value);
	}

	private static void fail(String message) {
		System.err.println(message);
		System.exit(2);
	}

}
