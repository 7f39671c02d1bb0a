package dk.plangraf.seed;

import java.time.Duration;

/**
 * How long the parts of an import took.
 *
 * @param reading reading the files
 * @param validation checking what they hold
 * @param writing writing what is new
 */
public record ImportTimes(Duration reading, Duration validation, Duration writing) {

	/** Without anything to do. */
	public static final ImportTimes NONE = new ImportTimes(Duration.ZERO, Duration.ZERO, Duration.ZERO);

	@Override
	public String toString() {
		return "reading " + words(this.reading) + ", validation " + words(this.validation) + ", writing "
				+ words(this.writing);
	}

	/** A duration as people say it: {@code 1 min 5 s}, {@code 0.4 s}. */
	static String words(Duration time) {
		long tenths = (time.toMillis() + 50) / 100;
		if (tenths < 100) {
			return tenths / 10 + "." + tenths % 10 + " s";
		}
		long seconds = (time.toMillis() + 500) / 1000;
		return (seconds < 60) ? seconds + " s" : seconds / 60 + " min " + seconds % 60 + " s";
	}

}
