package dk.plangraf.plan;

import java.util.List;
import java.util.Map;

import dk.plangraf.graph.UnitTitles;
import org.jspecify.annotations.Nullable;

/**
 * All that a comparison is made from.
 *
 * @param dimension what its rows are
 * @param plans what speaks for each municipality and year, in the order of the columns
 * @param goalsOfYears the announced goals of all known years; empty where the rows are
 * not the minister's goals
 * @param notPlaced how many municipalities a filter by council could not place; null
 * without one
 * @param subjects all possible subjects, in the order of the catalogue
 * @param peers what cells are held against; null unless asked for
 * @param entries the entries that were read besides, by name of their place
 * @param titles the titles of units by slug of the plan; empty unless asked for
 */
public record EvidenceBase(CoverageDimension dimension, List<PlanInYear> plans, List<GoalsOfYear> goalsOfYears,
		@Nullable Integer notPlaced, List<SubjectEntry> subjects, @Nullable PeerPlans peers,
		Map<String, FetchedEntries> entries, Map<String, UnitTitles> titles) {

	/**
	 * Evidence with nothing besides.
	 * @param dimension what its rows are
	 * @param plans what speaks for each municipality and year, in the order of the
	 * columns
	 * @param goalsOfYears the announced goals of all known years
	 * @param notPlaced how many municipalities a filter by council could not place
	 * @param subjects all possible subjects, in the order of the catalogue
	 * @param peers what cells are held against; null unless asked for
	 */
	public EvidenceBase(CoverageDimension dimension, List<PlanInYear> plans, List<GoalsOfYear> goalsOfYears,
			@Nullable Integer notPlaced, List<SubjectEntry> subjects, @Nullable PeerPlans peers) {
		this(dimension, plans, goalsOfYears, notPlaced, subjects, peers, Map.of(), Map.of());
	}

}
