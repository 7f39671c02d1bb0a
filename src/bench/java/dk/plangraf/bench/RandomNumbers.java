package dk.plangraf.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * The random numbers of mulberry32: 32-bit integers only, so that every machine and every
 * language gets the same from the same seed.
 */
final class RandomNumbers {

	private int state;

	RandomNumbers(long seed) {
		this.state = (int) seed;
	}

	/** From {@code least} to {@code most}, both inclusive. */
	int between(int least, int most) {
		return least + (int) Math.floor(next() * (most - least + 1));
	}

	<T> T pick(List<T> all) {
		return all.get((int) Math.floor(next() * all.size()));
	}

	/** Some of them, each once, in the order that they were drawn in. */
	<T> List<T> sample(List<T> all, int size) {
		List<T> left = new ArrayList<>(all);
		List<T> drawn = new ArrayList<>();
		while (drawn.size() < size && !left.isEmpty()) {
			drawn.add(left.remove((int) Math.floor(next() * left.size())));
		}
		return drawn;
	}

	private double next() {
		this.state += 0x6D2B79F5;
		int t = this.state;
		t = (t ^ (t >>> 15)) * (t | 1);
		t ^= t + (t ^ (t >>> 7)) * (t | 61);
		return Integer.toUnsignedLong(t ^ (t >>> 14)) / 4294967296.0;
	}

}
