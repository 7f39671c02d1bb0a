package dk.plangraf.graph;

/**
 * Looks at nodes, for that costs less than a statement.
 *
 * @param database the database
 */
record EmbeddedGenerationReader(EmbeddedDatabase database) implements GenerationReader {

	@Override
	public Generation newest() {
		return this.database.newestGeneration();
	}

	@Override
	public Long numberAtHand() {
		return this.database.newestNumber();
	}

}
