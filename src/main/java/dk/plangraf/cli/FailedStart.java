package dk.plangraf.cli;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Keeps Spring from printing pages about a start that failed: {@link PlangrafCommand}
 * says in one line what it comes down to.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FailedStart implements SpringBootExceptionReporter {

	@Override
	public boolean reportException(Throwable failure) {
		return true;
	}

}
