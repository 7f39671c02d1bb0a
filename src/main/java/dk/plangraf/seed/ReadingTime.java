package dk.plangraf.seed;

import java.time.Duration;

/**
 * How long it took until a seed was known to be sound. Both are done at the same time, so
 * they share it by how busy they kept the processors.
 *
 * @param reading files into trees
 * @param checking trees by the schemas and the rules
 */
record ReadingTime(Duration reading, Duration checking) {

	static ReadingTime of(Duration whole, double shareOfReading) {
		Duration reading = Duration.ofMillis(Math.round(whole.toMillis() * shareOfReading));
		return new ReadingTime(reading, whole.minus(reading));
	}

}
