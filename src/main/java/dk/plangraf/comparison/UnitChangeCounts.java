package dk.plangraf.comparison;

import java.util.List;

/**
 * How many units of a type had which fate.
 *
 * @param type name of the type
 * @param kinds the fate of each unit
 */
record UnitChangeCounts(String type, List<UnitChangeKind> kinds) {

	public int added() {
		return count(UnitChangeKind.ADDED);
	}

	public int dropped() {
		return count(UnitChangeKind.DROPPED);
	}

	public int reworded() {
		return count(UnitChangeKind.REWORDED);
	}

	public int changed() {
		return count(UnitChangeKind.CHANGED);
	}

	public int kept() {
		return count(UnitChangeKind.KEPT);
	}

	public int notKnown() {
		return count(UnitChangeKind.NOT_KNOWN);
	}

	private int count(UnitChangeKind kind) {
		return (int) this.kinds.stream().filter((one) -> one == kind).count();
	}

}
