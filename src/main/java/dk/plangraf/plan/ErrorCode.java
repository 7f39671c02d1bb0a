package dk.plangraf.plan;

/**
 * Everything that can go wrong with a request, as {@code extensions.code}. The list is
 * part of the contract: codes are added, never renamed.
 */
public enum ErrorCode {

	/**
	 * A request that no GraphQL operation can be found in: its method, headers, body or
	 * parameters.
	 */
	MALFORMED_REQUEST,
	/** The document is not GraphQL. */
	SYNTAX_ERROR,
	/** The document doesn't fit the schema: a field, type or directive. */
	VALIDATION_ERROR,
	/** An argument that the field doesn't take. */
	UNKNOWN_ARGUMENT,
	/** A field that the type doesn't have. */
	UNKNOWN_FIELD,
	/** A value of the wrong type, or a combination of arguments that says nothing. */
	INVALID_ARGUMENT,
	/** A municipality code that is not one. */
	MALFORMED_CODE,
	/** A global id that is not one. */
	MALFORMED_ID,
	/** A cursor that is not one, or that belongs to another list. */
	MALFORMED_CURSOR,
	/** A page of less than one element, or of more than the maximum. */
	PAGE_SIZE,
	/** A code or key in a filter that is not in the data. */
	UNKNOWN_KEY,
	/** A version of the data set that this instance cannot compare with. */
	UNKNOWN_VERSION,
	/**
	 * A document nested too deeply, with too many fields, or with too large an answer.
	 */
	TOO_COMPLEX,
	/** The answer took too long to find. */
	TIMEOUT,
	/** The database cannot be reached. */
	DATABASE_UNAVAILABLE,
	/** A fault of ours. */
	INTERNAL_ERROR

}
