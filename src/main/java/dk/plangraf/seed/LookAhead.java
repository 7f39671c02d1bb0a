package dk.plangraf.seed;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many things with all processors, and takes what comes of them in their order.
 * Only a few are worked on ahead of the one that is taken, so that memory does not grow
 * with their number.
 */
final class LookAhead {

	private static final int PROCESSORS = Math.max(1, Math.min(8, Runtime.getRuntime().availableProcessors()));

	/** As many as keep the processors busy while one of them takes long. */
	private static final int AHEAD = 4 * PROCESSORS;

	private LookAhead() {
	}

	/**
	 * Works on all items.
	 * @param work is done with each, in any thread; must not touch what others do
	 * @param taker takes what came of it, in this thread
	 */
	static <T, R> void over(Iterable<T> items, Function<T, R> work, Consumer<R> taker) {
		ExecutorService workers = Executors.newFixedThreadPool(PROCESSORS, LookAhead::thread);
		try {
			Queue<Future<R>> ahead = new ArrayDeque<>();
			Iterator<T> left = items.iterator();
			while (left.hasNext() || !ahead.isEmpty()) {
				while (left.hasNext() && ahead.size() < AHEAD) {
					T item = left.next();
					Callable<R> task = () -> work.apply(item);
					ahead.add(workers.submit(task));
				}
				taker.accept(result(ahead.remove()));
			}
		}
		finally {
			workers.shutdownNow();
		}
	}

	private static <R> R result(Future<R> future) {
		try {
			return future.get();
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof RuntimeException cause) {
				throw cause;
			}
			if (ex.getCause() instanceof Error cause) {
				throw cause;
			}
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The work was interrupted.", ex);
		}
	}

	private static Thread thread(Runnable work) {
		Thread thread = new Thread(work, "seed");
		thread.setDaemon(true);
		return thread;
	}

}
