package dk.plangraf.seed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * One seed file, read but not yet understood.
 *
 * @param path the file as the user would name it
 * @param name the file's own name
 */
record SeedFile(String path, String name, byte[] bytes) {

	/** SHA-256 of the bytes, in lower-case hexadecimal. */
	String checksum() {
		return checksum(List.of(this));
	}

	/** SHA-256 over the bytes of the files, one after the other. */
	static String checksum(List<SeedFile> files) {
		MessageDigest digest = sha256();
		files.forEach((file) -> digest.update(file.bytes()));
		return HexFormat.of().formatHex(digest.digest());
	}

	/** The bytes as text in UTF-8. */
	String text() {
		return new String(this.bytes, StandardCharsets.UTF_8);
	}

	Finding error(String fault, String remedy) {
		return Finding.onWhole(this.path, fault, remedy);
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
