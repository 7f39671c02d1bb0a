package dk.plangraf.seed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a thing stands: heading path, outermost first, and a verbatim anchor of at most
 * eight words.
 */
record PassageEntry(List<String> heading, String exact, @Nullable String prefix, @Nullable String suffix,
		@Nullable Integer occurrence, @Nullable Integer page) {

	PassageEntry {
		heading = List.copyOf(heading);
	}

}
