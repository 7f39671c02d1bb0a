package dk.plangraf.seed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * A plan document while nobody looks at it, in some hundredths of its size: of a national
 * seed all are there at once, between the check of the last and the import of the first.
 */
final class PackedPlan {

	private final byte[] packed;

	private PackedPlan(byte[] packed) {
		this.packed = packed;
	}

	/** Packs a plan without errors. */
	static PackedPlan of(YamlFile plan) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		Deflater fast = new Deflater(Deflater.BEST_SPEED);
		try (OutputStream out = new DeflaterOutputStream(packed, fast)) {
			Documents.write(plan.tree(), out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			fast.end();
		}
		return new PackedPlan(packed.toByteArray());
	}

	/** The document, made anew at each call. */
	PlanDocument unpack() {
		try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(this.packed))) {
			return Documents.plan(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
