package dk.plangraf.web;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.plangraf.graph.Generation;
import dk.plangraf.graph.GenerationReader;
import dk.plangraf.graph.GraphUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are kept in memory, as long as the data are those that they were found in.
 * <p>
 * None is ever older than an import that was acknowledged before its question came, and
 * for that it is enough that each of them is of one of two kinds. What was there when the
 * question came is given only if the database, asked after that, says that the generation
 * it is kept under is the newest; and an answer is kept under no generation but the one
 * that its own operation has read. What was not there when the question came was begun
 * after that, and the database shows to what begins later all that was acknowledged
 * earlier.
 * <p>
 * Identical questions at the same time are answered once, and all get that answer if it
 * is sound; else each finds out for itself.
 */
final class Replies {

	private final GenerationReader generations;

	private final long memory;

	private volatile Shelf shelf;

	/**
	 * With a generation reader and memory.
	 * @param generations tells which generation is the newest
	 * @param memory how many bytes all answers may take; 0 to keep none
	 */
	Replies(GenerationReader generations, long memory) {
		this.generations = generations;
		this.memory = memory;
		// no generation has that number
		this.shelf = new Shelf(new Generation(-1, null), memory);
	}

	/**
	 * The answer to a question.
	 * @param question what identifies the question
	 * @param answering answers it
	 * @return the answer
	 */
	Reply find(Fingerprint question, Supplier<Reply> answering) {
		if (this.memory == 0) {
			return answering.get();
		}
		Shelf shelf = this.shelf;
		CompletableFuture<Reply> there = shelf.find(question);
		if (there != null) {
			try {
				shelf = newest();
			}
			catch (GraphUnavailableException ex) {
				return answering.get();
			}
			there = shelf.find(question);
		}
		if (there == null) {
			CompletableFuture<Reply> mine = new CompletableFuture<>();
			there = shelf.claim(question, mine);
			if (there == null) {
				return answer(question, answering, shelf, mine);
			}
		}
		Reply shared = there.join();
		return (shared != null) ? shared : answering.get();
	}

	private Reply answer(Fingerprint question, Supplier<Reply> answering, Shelf shelf, CompletableFuture<Reply> mine) {
		Reply reply;
		try {
			reply = answering.get();
		}
		catch (RuntimeException | Error ex) {
			mine.complete(null);
			throw ex;
		}
		if (shelf.takes(reply)) {
			mine.complete(reply);
			if (!shelf.hasRoomFor(reply)) {
				shelf.remove(question, mine);
			}
		}
		else {
			// taken off the shelf by that, too
			mine.complete(null);
			if (reply.sound()) {
				turn();
			}
		}
		return reply;
	}

	/**
	 * Makes room for what was found in another generation than the shelf is for. That
	 * answer itself is not put there: somebody may have asked meanwhile who knows of a
	 * still newer one.
	 */
	private void turn() {
		try {
			newest();
		}
		catch (GraphUnavailableException ex) {
			// then nothing is kept
		}
	}

	/** The shelf of the generation that is the newest now. */
	private Shelf newest() {
		Generation newest = this.generations.newest();
		Shelf shelf = this.shelf;
		return shelf.generation.equals(newest) ? shelf : turnTo(newest);
	}

	private synchronized Shelf turnTo(Generation newest) {
		if (!this.shelf.generation.equals(newest)) {
			this.shelf = new Shelf(newest, this.memory);
		}
		return this.shelf;
	}

	/** What is kept of one generation; left to be collected when there is a newer one. */
	private static final class Shelf {

		/** No single answer may take more than this part of the memory. */
		private static final int LARGEST = 8;

		private final Generation generation;

		private final long memory;

		private final AsyncCache<Fingerprint, Reply> replies;

		private Shelf(Generation generation, long memory) {
			this.generation = generation;
			this.memory = memory;
			this.replies = Caffeine.newBuilder()
				.maximumWeight(memory)
				.weigher((Fingerprint question, Reply reply) -> reply.size())
				// what has to go goes before anything else is kept
				.executor(Runnable::run)
				.buildAsync();
		}

		private @Nullable CompletableFuture<Reply> find(Fingerprint question) {
			return this.replies.getIfPresent(question);
		}

		private @Nullable CompletableFuture<Reply> claim(Fingerprint question, CompletableFuture<Reply> reply) {
			return this.replies.asMap().putIfAbsent(question, reply);
		}

		private void remove(Fingerprint question, CompletableFuture<Reply> reply) {
			this.replies.asMap().remove(question, reply);
		}

		/** Whether an answer is what anybody would find in this generation. */
		private boolean takes(Reply reply) {
			Long number = reply.generation();
			return reply.sound() && (number == null || number == this.generation.number());
		}

		private boolean hasRoomFor(Reply reply) {
			return reply.size() <= this.memory / LARGEST;
		}

	}

}
