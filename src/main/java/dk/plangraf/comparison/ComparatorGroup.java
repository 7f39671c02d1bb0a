package dk.plangraf.comparison;

/** The municipalities that a cell or row is compared with. */
enum ComparatorGroup {

	/** All municipalities. */
	ALL,
	/** Those of the same region. */
	REGION,
	/** Those of the same regional labour-market council. */
	COUNCIL,
	/** Those that the question names. */
	CHOSEN

}
