package dk.plangraf.schema;

/**
 * A change of the schema that can hurt a client that was written before it.
 *
 * @param coordinate what changed, as a schema coordinate: {@code Type},
 * {@code Type.member} or {@code Type.field(argument:)}
 * @param what how it changed, for the changelog
 */
record SchemaBreak(String coordinate, String what) implements Comparable<SchemaBreak> {

	/** The line that says so in the changelog. */
	String line() {
		return "- `" + this.coordinate + "`: " + this.what + ".";
	}

	@Override
	public int compareTo(SchemaBreak other) {
		return line().compareTo(other.line());
	}

}
