package dk.plangraf.plan;

import dk.plangraf.graph.GlobalId;

/** Global ids in arguments. */
public final class Ids {

	private Ids() {
	}

	/**
	 * Reads an id that a client gave.
	 * @param id the id
	 * @return what it names, which need not be in the data
	 * @throws BadInputException if it is no id at all
	 */
	public static GlobalId decode(String id) {
		return GlobalId.decode(id)
			.orElseThrow(() -> new BadInputException(ErrorCode.MALFORMED_ID, "'" + id
					+ "' is not a global id. Take ids from the field 'id' of any object; plans are also found by"
					+ " 'slug', municipalities by 'code', goals by 'key'."));
	}

}
