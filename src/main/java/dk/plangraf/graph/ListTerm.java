package dk.plangraf.graph;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a unit of a plan has to do with, as the indexes hold it in whose order lists are
 * walked: so short that a walk need not look at the units that are not wanted. Two terms
 * can come out alike, so what a walk finds is looked at again, by its
 * {@link FilterFact}s.
 */
public final class ListTerm {

	/** The property that holds the terms of a unit, as a list of whole numbers. */
	public static final String PROPERTY = "listTerms";

	/** The most terms that a unit can have: more do not fit into an index. */
	public static final int MAXIMUM = 700;

	private ListTerm() {
	}

	/**
	 * The number of a term.
	 * @param fact the kind of term
	 * @param key its key
	 * @return the number
	 */
	public static long of(FilterFact fact, String key) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256")
				.digest((fact.name() + ' ' + key).getBytes(StandardCharsets.UTF_8));
			return ByteBuffer.wrap(hash).getLong();
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
