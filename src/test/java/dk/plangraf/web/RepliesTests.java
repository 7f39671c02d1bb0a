package dk.plangraf.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import dk.plangraf.graph.Generation;
import dk.plangraf.graph.GraphUnavailableExceptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What is kept, for how long, and for whom; the database is a number here. */
class RepliesTests {

	private static final long MEMORY = 1 << 20;

	private static final Fingerprint QUESTION = Fingerprint.of("POST", new byte[] { 1 });

	/** The generation that is published. */
	private final AtomicLong published = new AtomicLong(1);

	/** Whether all of it can be seen. */
	private volatile boolean whole = true;

	private final AtomicInteger answered = new AtomicInteger();

	private final Replies replies = new Replies(this::generation, MEMORY);

	@Test
	void whatWasAnsweredOnceIsGivenAgain() {
		Reply first = this.replies.find(QUESTION, this::answer);
		this.replies.find(QUESTION, this::answer);
		assertThat(this.replies.find(QUESTION, this::answer)).isEqualTo(this.replies.find(QUESTION, this::answer))
			.satisfies((kept) -> assertThat(kept.body()).isEqualTo(first.body()));
		// the first was found before it was known which generation is the newest
		assertThat(this.answered).hasValueLessThanOrEqualTo(2);
	}

	@Test
	void anotherQuestionHasAnotherAnswer() {
		for (int i = 0; i < 3; i++) {
			assertThat(text(this.replies.find(QUESTION, () -> reply("one", 1L)))).isEqualTo("one");
			assertThat(text(this.replies.find(Fingerprint.of("GET", new byte[] { 1 }), () -> reply("other", 1L))))
				.isEqualTo("other");
		}
	}

	@Test
	void afterAnImportEverythingIsAnsweredAnew() {
		settle();
		this.published.incrementAndGet();
		assertThat(this.replies.find(QUESTION, this::answer).generation()).isEqualTo(2);
		this.replies.find(QUESTION, this::answer);
		assertThat(this.answered).hasValue(3);
	}

	@Test
	void anAnswerThatAnImportOvertookIsNotGivenToWhoAsksAfterwards() {
		settle();
		Fingerprint slow = Fingerprint.of("POST", new byte[] { 2 });
		this.replies.find(slow, () -> {
			Reply old = answer();
			this.published.incrementAndGet();
			return old;
		});
		assertThat(this.replies.find(slow, this::answer).generation()).isEqualTo(2);
	}

	@Test
	void anAnswerThatSawANewerGenerationIsNotKeptForTheOlderOne() {
		settle();
		Fingerprint early = Fingerprint.of("POST", new byte[] { 2 });
		this.replies.find(early, () -> reply("of the next", 2L));
		assertThat(text(this.replies.find(early, () -> reply("of this", 1L)))).isEqualTo("of this");
	}

	@Test
	void whoAsksAfterAnImportDoesNotWaitForAnAnswerThatWasBegunBeforeIt() {
		settle();
		Fingerprint slow = Fingerprint.of("POST", new byte[] { 2 });
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch imported = new CountDownLatch(1);
		CompletableFuture<Reply> before = CompletableFuture.supplyAsync(() -> this.replies.find(slow, () -> {
			Reply old = answer();
			begun.countDown();
			await(imported);
			return old;
		}));
		await(begun);
		this.published.incrementAndGet();
		assertThat(this.replies.find(slow, this::answer).generation()).isEqualTo(2);
		imported.countDown();
		assertThat(before.join().generation()).isEqualTo(1);
		assertThat(this.replies.find(slow, this::answer).generation()).isEqualTo(2);
	}

	@Test
	void theSameQuestionAtTheSameTimeIsAnsweredOnce() {
		settle();
		int before = this.answered.get();
		List<Reply> all = askAtOnce(8, this::answer);
		assertThat(all).hasSize(8).containsOnly(all.get(0));
		assertThat(this.answered).hasValue(before + 1);
	}

	@Test
	void whoWaitedForAnAnswerWithErrorsFindsOutForItself() {
		settle();
		AtomicInteger asked = new AtomicInteger();
		List<Reply> all = askAtOnce(8,
				() -> new Reply(200, text("error " + asked.incrementAndGet()), false, false, 1L));
		assertThat(all).extracting(RepliesTests::text).doesNotHaveDuplicates().hasSize(8);
	}

	@Test
	void anAnswerWithErrorsIsNotKept() {
		for (int i = 1; i <= 3; i++) {
			this.replies.find(QUESTION, () -> new Reply(200, text("error"), false, false, answer().generation()));
			assertThat(this.answered).hasValue(i);
		}
	}

	@Test
	void whatGoesWrongIsToldAndTriedAgainNextTime() {
		settle();
		Fingerprint faulty = Fingerprint.of("POST", new byte[] { 2 });
		assertThatIllegalStateException().isThrownBy(() -> this.replies.find(faulty, () -> {
			throw new IllegalStateException("a fault");
		}));
		assertThat(this.replies.find(faulty, this::answer).sound()).isTrue();
	}

	@Test
	void anAnswerThatIsNotAboutDataIsKeptUntilTheNextImport() {
		settle();
		Fingerprint schema = Fingerprint.of("POST", new byte[] { 2 });
		Supplier<Reply> introspection = () -> {
			this.answered.incrementAndGet();
			return reply("schema", null);
		};
		int before = this.answered.get();
		this.replies.find(schema, introspection);
		this.replies.find(schema, introspection);
		assertThat(this.answered).hasValue(before + 1);
	}

	@Test
	void theMemoryIsNeverExceeded() {
		settle();
		List<Fingerprint> questions = IntStream.range(0, 500)
			.mapToObj((i) -> Fingerprint.of("POST", new byte[] { 3, (byte) i, (byte) (i >> 8) }))
			.toList();
		questions.forEach((question) -> this.replies.find(question, () -> reply(10_000)));
		long kept = questions.stream().filter(this::isKept).count();
		assertThat(kept * reply(10_000).size()).isBetween(MEMORY / 2, MEMORY);
	}

	@Test
	void anAnswerThatTakesTooMuchOfTheMemoryIsNotKept() {
		settle();
		for (int i = 0; i < 2; i++) {
			assertThat(this.replies.find(QUESTION, () -> reply((int) (MEMORY / 8) - 256)).body()).isNotEmpty();
			Fingerprint large = Fingerprint.of("POST", new byte[] { 4 });
			int before = this.answered.get();
			this.replies.find(large, () -> {
				this.answered.incrementAndGet();
				return reply((int) (MEMORY / 8) - 255);
			});
			assertThat(this.answered).hasValue(before + 1);
		}
	}

	@Test
	void withoutMemoryEveryAnswerIsFoundAnew() {
		Replies none = new Replies(() -> {
			throw new AssertionError("nobody need know");
		}, 0);
		for (int i = 1; i <= 3; i++) {
			none.find(QUESTION, this::answer);
			assertThat(this.answered).hasValue(i);
		}
	}

	@Test
	void whileTheDatabaseCannotBeReachedNothingIsGivenFromMemory() {
		AtomicInteger down = new AtomicInteger();
		Replies some = new Replies(() -> {
			if (down.get() == 1) {
				throw GraphUnavailableExceptions.any();
			}
			return new Generation(1, "then");
		}, MEMORY);
		some.find(QUESTION, this::answer);
		some.find(QUESTION, this::answer);
		down.set(1);
		assertThat(text(some.find(QUESTION, () -> new Reply(200, text("down"), false, false, null)))).isEqualTo("down");
		assertThat(text(some.find(QUESTION, () -> reply("up", null)))).isEqualTo("up");
	}

	/**
	 * Readers and an importer at once: an answer is never of a generation before the last
	 * that was acknowledged when its question came.
	 */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void noAnswerIsOlderThanWhatWasAcknowledgedBeforeItsQuestion(int round) {
		AtomicLong acknowledged = new AtomicLong(1);
		AtomicLong asked = new AtomicLong();
		List<CompletableFuture<List<String>>> readers = new ArrayList<>();
		for (int reader = 0; reader < 3; reader++) {
			readers.add(CompletableFuture.supplyAsync(() -> {
				List<String> stale = new ArrayList<>();
				for (int i = 0; i < 20_000; i++) {
					asked.incrementAndGet();
					long known = acknowledged.get();
					Reply reply = this.replies.find(Fingerprint.of("POST", new byte[] { (byte) (i % 3) }), () -> {
						Reply found = answer();
						// between reading and handing over
						Thread.yield();
						return found;
					});
					if (reply.generation() == null || reply.generation() < known) {
						stale.add(reply.generation() + " though " + known + " was acknowledged");
					}
				}
				return stale;
			}));
		}
		while (!readers.stream().allMatch(CompletableFuture::isDone)) {
			// not for each question: some are to find what another found
			if (asked.get() > 12 * acknowledged.get()) {
				acknowledged.set(this.published.incrementAndGet());
			}
			Thread.yield();
		}
		assertThat(readers).allSatisfy((reader) -> assertThat(reader.join()).isEmpty());
		assertThat(this.answered).as("some came from memory").hasValueLessThan(60_000);
	}

	/** Makes the newest generation known, and keeps an answer in it. */
	private void settle() {
		this.replies.find(QUESTION, this::answer);
		this.replies.find(QUESTION, this::answer);
	}

	@Test
	void whatWasFoundWhileAGenerationWasBeingPublishedIsFoundAnewWhenItIsThereWhole() {
		settle();
		this.published.incrementAndGet();
		this.whole = false;
		for (int i = 0; i < 3; i++) {
			this.replies.find(QUESTION, () -> reply("without its release", 2L));
		}
		this.whole = true;
		for (int i = 0; i < 3; i++) {
			assertThat(text(this.replies.find(QUESTION, () -> reply("whole", 2L)))).isEqualTo("whole");
		}
	}

	private Generation generation() {
		return new Generation(this.published.get(), this.whole ? "then" : null);
	}

	private Reply answer() {
		this.answered.incrementAndGet();
		return reply("an answer", this.published.get());
	}

	/** What all get that ask while the first of them is being answered. */
	private List<Reply> askAtOnce(int many, Supplier<Reply> answering) {
		Fingerprint question = Fingerprint.of("POST", new byte[] { 5 });
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch go = new CountDownLatch(1);
		CompletableFuture<Reply> first = async(() -> this.replies.find(question, () -> {
			begun.countDown();
			await(go);
			return answering.get();
		}));
		await(begun);
		List<CompletableFuture<Reply>> others = new ArrayList<>(List.of(first));
		for (int i = 1; i < many; i++) {
			others.add(async(() -> this.replies.find(question, answering)));
		}
		go.countDown();
		return others.stream().map(CompletableFuture::join).toList();
	}

	private static CompletableFuture<Reply> async(Supplier<Reply> asking) {
		return CompletableFuture.supplyAsync(asking, (task) -> new Thread(task).start());
	}

	private boolean isKept(Fingerprint question) {
		boolean[] asked = new boolean[1];
		this.replies.find(question, () -> {
			asked[0] = true;
			return new Reply(200, new byte[0], false, false, 1L);
		});
		return !asked[0];
	}

	private static Reply reply(int length) {
		return new Reply(200, new byte[length], false, true, 1L);
	}

	private static Reply reply(String text, Long generation) {
		return new Reply(200, text(text), false, true, generation);
	}

	private static byte[] text(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static String text(Reply reply) {
		return new String(reply.body(), StandardCharsets.UTF_8);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
