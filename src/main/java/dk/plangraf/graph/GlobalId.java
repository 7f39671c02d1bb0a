package dk.plangraf.graph;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * The id of an object for all the world: its type and its seed key, opaque to clients.
 *
 * @param type name of the GraphQL type, {@code "Strategy"}
 * @param key key within the type
 */
public record GlobalId(String type, String key) {

	/**
	 * Writes an id.
	 * @return the id as clients see it
	 */
	public String encode() {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString((this.type + ":" + this.key).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Reads an id.
	 * @param id the id as clients see it
	 * @return the id, or nothing if it is not one
	 */
	public static Optional<GlobalId> decode(String id) {
		try {
			String text = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
			int colon = text.indexOf(':');
			if (colon < 1 || colon == text.length() - 1) {
				return Optional.empty();
			}
			GlobalId decoded = new GlobalId(text.substring(0, colon), text.substring(colon + 1));
			return decoded.encode().equals(id) ? Optional.of(decoded) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
