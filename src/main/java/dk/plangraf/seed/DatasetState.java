package dk.plangraf.seed;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Where the data set stands.
 *
 * @param generation number of the generation that readers see; 0 before the first import
 * @param changedAt when that was published, in milliseconds since 1970
 * @param origin where the seed came from that was imported last
 * @param catalogueChecksum checksum of the catalogue, null before the first import
 * @param catalogueHash hash of what the catalogue says
 * @param version version of the data set, null before the first import
 * @param importedAt when it was published, ISO 8601
 * @param fingerprint of the files that it was made from, under the format that it is in,
 * with the version that this made; null before the first import
 */
record DatasetState(long generation, long changedAt, @Nullable String origin, @Nullable String catalogueChecksum,
		@Nullable String catalogueHash, @Nullable String version, @Nullable String importedAt,
		@Nullable String fingerprint) {

	@SuppressWarnings("unchecked")
	static DatasetState of(Map<String, Object> row) {
		Map<String, @Nullable Object> d = (Map<String, @Nullable Object>) row.getOrDefault("d", Map.of());
		return new DatasetState(number(d, "generation"), number(d, "changedAt"), (String) d.get("origin"),
				(String) d.get("catalogueChecksum"), (String) d.get("catalogueHash"), (String) d.get("version"),
				(String) d.get("importedAt"), (String) d.get("fingerprint"));
	}

	Map<String, @Nullable Object> properties() {
		Map<String, @Nullable Object> properties = new HashMap<>();
		properties.put("generation", this.generation);
		properties.put("changedAt", this.changedAt);
		properties.put("origin", this.origin);
		properties.put("catalogueChecksum", this.catalogueChecksum);
		properties.put("catalogueHash", this.catalogueHash);
		properties.put("version", this.version);
		properties.put("importedAt", this.importedAt);
		properties.put("fingerprint", this.fingerprint);
		return properties;
	}

	private static long number(Map<String, @Nullable Object> d, String name) {
		return (d.get(name) instanceof Number number) ? number.longValue() : 0;
	}

}
