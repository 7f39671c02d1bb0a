package dk.plangraf.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

import dk.plangraf.graph.Generation;

/**
 * What an answer depends on besides the data: all that a request says, as a SHA-256. Two
 * requests with one fingerprint ask the same, in the same form; the converse need not
 * hold, for a blank more makes another one.
 */
record Fingerprint(long first, long second, long third, long fourth) {

	private static final MessageDigest SHA_256 = sha256();

	/**
	 * The fingerprint of a request.
	 * @param form what is asked for besides the content: method and representation
	 * @param content its body, or the query of its address
	 * @return the fingerprint
	 */
	static Fingerprint of(String form, byte[] content) {
		MessageDigest digest = digest();
		digest.update((form + '\n').getBytes(StandardCharsets.UTF_8));
		ByteBuffer hash = ByteBuffer.wrap(digest.digest(content));
		return new Fingerprint(hash.getLong(), hash.getLong(), hash.getLong(), hash.getLong());
	}

	/**
	 * A text that stands for the answer in a generation of the data set, and for no
	 * other.
	 * @param generation the generation
	 * @param release what the answer is made by
	 * @return the text, fit for a header
	 */
	String within(Generation generation, String release) {
		ByteBuffer all = ByteBuffer.allocate(5 * Long.BYTES)
			.putLong(this.first)
			.putLong(this.second)
			.putLong(this.third)
			.putLong(this.fourth)
			.putLong(generation.number());
		MessageDigest digest = digest();
		digest.update(all.array());
		byte[] hash = digest.digest((generation.publishedAt() + ' ' + release).getBytes(StandardCharsets.UTF_8));
		return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 18));
	}

	// cloning costs a tenth of looking the algorithm up
	private static MessageDigest digest() {
		try {
			return (MessageDigest) SHA_256.clone();
		}
		catch (CloneNotSupportedException ex) {
			return sha256();
		}
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
