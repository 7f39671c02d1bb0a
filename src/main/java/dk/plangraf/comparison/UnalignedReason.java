package dk.plangraf.comparison;

/** Why a target has none beside it. */
enum UnalignedReason {

	/** What it measures is in no vocabulary. */
	NO_INDICATOR,
	/** No other of the plans has a target with the same indicator. */
	ONLY_THIS_PLAN

}
