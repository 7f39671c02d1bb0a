package dk.plangraf.seed;

import java.util.List;

/**
 * How differences were settled: for the {@code FIRST} or the {@code SECOND} reading, for
 * {@code BOTH} or {@code NEITHER}, or {@code MENDED} into something else.
 */
record DecisionEntry(List<String> differences, String settled, String rule, String reason) {

	DecisionEntry {
		differences = List.copyOf(differences);
	}

}
