package dk.plangraf.web;

/** Says that a value is not what its type promises. */
final class IrregularValueException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	IrregularValueException() {
		// it only turns execution to its ordinary way, which will tell what is wrong
		super(null, null, false, false);
	}

}
