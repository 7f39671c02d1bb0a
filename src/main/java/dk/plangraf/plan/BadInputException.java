package dk.plangraf.plan;

/**
 * Something in a request is wrong; the message says what, and what would be right.
 */
public final class BadInputException extends RuntimeException {

	private final ErrorCode code;

	/**
	 * Makes the exception.
	 * @param code what kind of fault it is
	 * @param message what is wrong, and what would be right
	 */
	public BadInputException(ErrorCode code, String message) {
		super(message);
		this.code = code;
	}

	/**
	 * The kind of fault.
	 * @return the code
	 */
	public ErrorCode code() {
		return this.code;
	}

}
