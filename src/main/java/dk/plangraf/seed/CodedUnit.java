package dk.plangraf.seed;

import java.util.List;

/**
 * A unit as one reader coded it.
 *
 * @param key unique among the reader's units of this kind
 * @param name its title, metric or name
 * @param years the years in which it is in force
 * @param fields what is compared with another reader's unit
 */
record CodedUnit(CodedKind kind, String key, String name, List<Integer> years, List<PassageEntry> passages,
		List<CodedField> fields, List<ClaimEntry> claims) {

	CodedUnit {
		years = List.copyOf(years);
		passages = List.copyOf(passages);
		fields = List.copyOf(fields);
		claims = List.copyOf(claims);
	}

	/** Unique in the reading. */
	String id() {
		return id(this.kind, this.key);
	}

	static String id(CodedKind kind, String key) {
		return kind.word() + ":" + key;
	}

	/** The single value of a field; empty where there is none. */
	String value(String name) {
		return this.fields.stream()
			.filter((field) -> field.name().equals(name))
			.flatMap((field) -> field.values().stream())
			.findFirst()
			.orElse("");
	}

}
