package dk.plangraf.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;

/**
 * One seed file, read but not yet understood.
 *
 * @param path the file as the user would name it
 * @param name the file's own name
 * @param checksum SHA-256 of the bytes, in lower-case hexadecimal
 * @param content gives the bytes
 */
record SeedFile(String path, String name, String checksum, Supplier<byte[]> content) {

	/** A file whose bytes are at hand. */
	SeedFile(String path, String name, byte[] bytes) {
		this(path, name, checksum(List.of(bytes)), () -> bytes);
	}

	/**
	 * A file on the disk. It is read at once, to know that it can be and for its
	 * checksum, and again whenever its bytes are wanted: a national seed is more than
	 * memory should hold all the time.
	 * @throws IOException if it cannot be read
	 */
	static SeedFile at(String path, Path file) throws IOException {
		String checksum = checksum(List.of(Files.readAllBytes(file)));
		return new SeedFile(path, String.valueOf(file.getFileName()), checksum, () -> read(path, file, checksum));
	}

	/** The bytes of the file, those that its checksum is of. */
	byte[] bytes() {
		return this.content.get();
	}

	/** SHA-256 over the bytes of the files, one after the other. */
	static String checksumOf(List<SeedFile> files) {
		return checksum(files.stream().map(SeedFile::bytes).toList());
	}

	/** The bytes as text in UTF-8. */
	String text() {
		return new String(bytes(), StandardCharsets.UTF_8);
	}

	Finding error(String fault, String remedy) {
		return Finding.onWhole(this.path, fault, remedy);
	}

	private static byte[] read(String path, Path file, String checksum) {
		try {
			byte[] bytes = Files.readAllBytes(file);
			if (!checksum(List.of(bytes)).equals(checksum)) {
				throw new IllegalStateException(path + " was changed while it was read. Start again.");
			}
			return bytes;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String checksum(List<byte[]> contents) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			contents.forEach(digest::update);
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
