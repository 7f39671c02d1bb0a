package dk.plangraf.seed;

import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Tells how far something has come that is done piece by piece: few pieces by their
 * names, many by their share and the time that is left, now and then.
 */
final class Progress {

	/** As many lines as one reads. */
	private static final int FEW = 20;

	private static final long BETWEEN = 5_000_000_000L;

	private final String what;

	private final int all;

	private final Consumer<String> lines;

	private final LongSupplier clock;

	private final long began;

	private long told;

	private int done;

	/**
	 * Begins.
	 * @param what is done, {@code Writing plan}
	 * @param all number of pieces
	 * @param lines is told
	 * @param clock nanoseconds since any time
	 */
	Progress(String what, int all, Consumer<String> lines, LongSupplier clock) {
		this.what = what;
		this.all = all;
		this.lines = lines;
		this.clock = clock;
		this.began = clock.getAsLong();
		this.told = this.began;
	}

	/** The next piece is begun. */
	void begin(String name) {
		if (this.all <= FEW) {
			this.lines.accept(this.what + " " + name + " (" + (this.done + 1) + " of " + this.all + ")");
		}
		else {
			tellShare();
		}
		this.done++;
	}

	private void tellShare() {
		long now = this.clock.getAsLong();
		if (this.done > 0 && now - this.told >= BETWEEN) {
			this.told = now;
			long share = 100L * this.done / this.all;
			double left = (double) (now - this.began) / this.done * (this.all - this.done);
			// the first ones take longer than any other, and tell nothing
			this.lines.accept("%ss: %d of %d, %d %% done".formatted(this.what, this.done, this.all, share)
					+ ((share > 1) ? ", " + words(left / 1e9) + " left" : ""));
		}
	}

	private static String words(double seconds) {
		if (seconds > 90) {
			return "about " + Math.round(seconds / 60) + " minutes";
		}
		if (seconds > 45) {
			return "about a minute";
		}
		return (seconds > 15) ? "half a minute" : "some seconds";
	}

}
