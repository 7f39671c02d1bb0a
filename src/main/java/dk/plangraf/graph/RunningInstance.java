package dk.plangraf.graph;

/**
 * How a command of the same user reaches the database of a running instance.
 *
 * @param uri Bolt address on the loopback interface
 * @param username name to log in with
 * @param password random password, new at each start
 */
public record RunningInstance(String uri, String username, String password) {

	@Override
	public String toString() {
		return this.uri;
	}

}
