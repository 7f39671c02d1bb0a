package dk.plangraf.seed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressTests {

	private final List<String> lines = new ArrayList<>();

	private final AtomicLong seconds = new AtomicLong();

	@Test
	void fewPiecesAreToldByTheirNames() {
		Progress progress = progress(2);
		progress.begin("a");
		progress.begin("b");
		assertThat(this.lines).containsExactly("Writing plan a (1 of 2)", "Writing plan b (2 of 2)");
	}

	@Test
	void manyAreToldNowAndThenWithTheTimeThatIsLeft() {
		Progress progress = progress(1000);
		for (int i = 0; i < 1000; i++) {
			progress.begin("p" + i);
			if (i % 10 == 9) {
				this.seconds.incrementAndGet();
			}
		}
		assertThat(this.lines).hasSize(19)
			.startsWith("Writing plans: 50 of 1000, 5 % done, about 2 minutes left")
			.contains("Writing plans: 450 of 1000, 45 % done, about a minute left",
					"Writing plans: 700 of 1000, 70 % done, half a minute left")
			.endsWith("Writing plans: 950 of 1000, 95 % done, some seconds left");
	}

	@Test
	void durationsAreToldAsPeopleSayThem() {
		assertThat(List.of(0L, 440L, 9_949L, 9_951L, 59_400L, 59_600L, 125_000L))
			.extracting((millis) -> ImportTimes.words(Duration.ofMillis(millis)))
			.containsExactly("0.0 s", "0.4 s", "9.9 s", "10 s", "59 s", "1 min 0 s", "2 min 5 s");
	}

	private Progress progress(int all) {
		return new Progress("Writing plan", all, this.lines::add, () -> this.seconds.get() * 1_000_000_000);
	}

}
