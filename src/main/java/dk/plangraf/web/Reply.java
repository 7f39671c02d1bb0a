package dk.plangraf.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

/**
 * An answer as it goes over the wire.
 *
 * @param status the status code
 * @param body the body
 * @param compressed whether the body is packed by gzip
 * @param sound whether it is whole and without errors, so that it may be given again
 * @param generation number of the generation of the data set that it is from; null if it
 * is not about data
 */
record Reply(int status, byte[] body, boolean compressed, boolean sound, @Nullable Long generation) {

	/** Where packing begins to pay; the same as for what Tomcat packs. */
	private static final int WORTH_PACKING = 2048;

	/** The same answer in the form asked for. */
	Reply in(Representation representation) {
		if (this.compressed || !representation.compressed() || this.body.length < WORTH_PACKING) {
			return this;
		}
		ByteArrayOutputStream packed = new ByteArrayOutputStream(this.body.length / 4);
		try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
			gzip.write(this.body);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new Reply(this.status, packed.toByteArray(), true, this.sound, this.generation);
	}

	/** About how many bytes of memory it takes. */
	int size() {
		return this.body.length + 256;
	}

}
