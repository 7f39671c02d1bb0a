package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LookAheadTests {

	private static final List<Integer> MANY = IntStream.range(0, 1000).boxed().toList();

	@Test
	void whatComesOfThingsIsTakenInTheirOrder() {
		List<Integer> taken = new ArrayList<>();
		LookAhead.over(MANY, (number) -> number * 2, taken::add);
		assertThat(taken).isEqualTo(MANY.stream().map((number) -> number * 2).toList());
	}

	@Test
	void onlyAFewAreWorkedOnAhead() {
		AtomicInteger begun = new AtomicInteger();
		AtomicInteger taken = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		LookAhead.over(MANY, (number) -> begun.incrementAndGet(),
				(unused) -> most.accumulateAndGet(begun.get() - taken.getAndIncrement(), Math::max));
		assertThat(begun).hasValue(1000);
		assertThat(most.get()).isBetween(1, 33);
	}

	@Test
	void whatFailsFailsAsItDid() {
		assertThatThrownBy(() -> LookAhead.over(MANY, (number) -> {
			if (number == 10) {
				throw new IllegalArgumentException("ten");
			}
			return number;
		}, (number) -> assertThat(number).isLessThan(10))).isInstanceOf(IllegalArgumentException.class)
			.hasMessage("ten");
	}

}
