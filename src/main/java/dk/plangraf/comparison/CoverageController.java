package dk.plangraf.comparison;

import java.util.List;
import java.util.Objects;

import dk.plangraf.evidence.CoverageLevel;
import dk.plangraf.plan.CitationWords;
import dk.plangraf.plan.Language;
import dk.plangraf.plan.PlaceName;
import dk.plangraf.plan.Question;
import dk.plangraf.plan.Terms;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The comparison. */
@Controller
class CoverageController {

	private final CoverageQueries queries;

	CoverageController(CoverageQueries queries) {
		this.queries = queries;
	}

	@QueryMapping
	Coverage coverage(DataFetchingEnvironment env) {
		return this.queries.coverage(CoverageRequest.of(env.getArguments()), Question.of(env));
	}

	@SchemaMapping(typeName = "CoverageRow", field = "subject")
	Object rowSubject(CoverageRow row, DataFetchingEnvironment env) {
		return row.entries().get(env, row.subject().dimension().type(), row.subject().key());
	}

	@SchemaMapping(typeName = "CoverageColumn", field = "municipality")
	Object columnMunicipality(CoverageColumn column, DataFetchingEnvironment env) {
		return column.entries().get(env, "Municipality", column.plan().municipality());
	}

	@SchemaMapping(typeName = "CoverageColumn", field = "plans")
	List<Object> columnPlans(CoverageColumn column, DataFetchingEnvironment env) {
		String plan = column.plan().plan();
		return (plan != null) ? List.of(column.entries().get(env, "EmploymentPlan", plan)) : List.of();
	}

	@SchemaMapping(typeName = "CoverageCell", field = "subject")
	Object cellSubject(CoverageCell cell, DataFetchingEnvironment env) {
		return cell.entries().get(env, cell.key().dimension().type(), cell.key().subject());
	}

	@SchemaMapping(typeName = "CoverageCell", field = "municipality")
	Object cellMunicipality(CoverageCell cell, DataFetchingEnvironment env) {
		return cell.entries().get(env, "Municipality", cell.key().municipality());
	}

	@SchemaMapping(typeName = "CoverageCell", field = "claims")
	List<Object> cellClaims(CoverageCell cell, DataFetchingEnvironment env) {
		return cell.entries().list(env, "Claim", cell.claimKeys());
	}

	@SchemaMapping(typeName = "CoverageCell", field = "reservations")
	List<Object> cellReservations(CoverageCell cell, DataFetchingEnvironment env) {
		return cell.entries().list(env, "Claim", cell.reservationKeys());
	}

	@SchemaMapping(typeName = "CoverageCell", field = "announcement")
	@Nullable Object cellAnnouncement(CoverageCell cell, DataFetchingEnvironment env) {
		String key = cell.announcementKey();
		return (key != null) ? cell.entries().get(env, "GoalAnnouncement", key) : null;
	}

	@SchemaMapping(typeName = "CoverageBasisCounts", field = "label")
	String basisLabel(CoverageBasisCounts counts, DataFetchingEnvironment env) {
		return Terms.label("ClaimBasis", counts.basis().name(), Language.of(env.getArguments()));
	}

	@SchemaMapping(typeName = "CoverageCell", field = "wordSearch")
	@Nullable Object cellWordSearch(CoverageCell cell, DataFetchingEnvironment env) {
		String key = cell.wordSearchKey();
		return (key != null) ? cell.entries().find(env, "WordSearch", key) : null;
	}

	@SchemaMapping(typeName = "CoverageRow", field = "distributions")
	List<LevelDistribution> rowDistributions(CoverageRow row, DataFetchingEnvironment env) {
		ComparatorChoice comparator = ComparatorChoice.of(env.getArguments());
		return peers(row.comparison()).of(row, comparator.group(), comparator.municipalities());
	}

	@SchemaMapping(typeName = "CoverageCell", field = "distribution")
	@Nullable LevelDistribution cellDistribution(CoverageCell cell, DataFetchingEnvironment env) {
		ComparatorChoice comparator = ComparatorChoice.of(env.getArguments());
		return peers(cell.comparison()).of(cell, comparator.group(), comparator.municipalities());
	}

	@SchemaMapping(typeName = "LevelDistribution", field = "name")
	String distributionName(LevelDistribution distribution, DataFetchingEnvironment env) {
		PlaceName place = distribution.peers().place();
		return (place != null) ? place.name()
				: Terms.label("ComparatorGroup", distribution.group().name(), Language.of(env.getArguments()));
	}

	@SchemaMapping(typeName = "LevelDistribution", field = "region")
	@Nullable Object distributionRegion(LevelDistribution distribution, DataFetchingEnvironment env) {
		return place(distribution, ComparatorGroup.REGION, "Region", env);
	}

	@SchemaMapping(typeName = "LevelDistribution", field = "council")
	@Nullable Object distributionCouncil(LevelDistribution distribution, DataFetchingEnvironment env) {
		return place(distribution, ComparatorGroup.COUNCIL, "LabourMarketCouncil", env);
	}

	private static @Nullable Object place(LevelDistribution distribution, ComparatorGroup group, String type,
			DataFetchingEnvironment env) {
		PlaceName place = distribution.peers().place();
		return (distribution.group() == group && place != null) ? distribution.entries().get(env, type, place.key())
				: null;
	}

	private static Peers peers(Comparison comparison) {
		return Objects.requireNonNull(comparison.peers());
	}

	@SchemaMapping(typeName = "LevelTally", field = "label")
	String levelTallyLabel(LevelTally tally, DataFetchingEnvironment env) {
		return label(tally.state(), tally.level(), env);
	}

	@SchemaMapping(typeName = "CoverageCell", field = "strategies")
	List<Object> cellStrategies(CoverageCell cell, DataFetchingEnvironment env) {
		return cell.entries().inOrder(env, "Strategy", cell.judgement().units().strategies());
	}

	@SchemaMapping(typeName = "CoverageCell", field = "commitments")
	List<Object> cellCommitments(CoverageCell cell, DataFetchingEnvironment env) {
		return cell.entries().inOrder(env, "Commitment", cell.judgement().units().commitments());
	}

	@SchemaMapping(typeName = "CoverageCell", field = "initiatives")
	List<Object> cellInitiatives(CoverageCell cell, DataFetchingEnvironment env) {
		return cell.entries().inOrder(env, "Initiative", cell.judgement().units().initiatives());
	}

	@SchemaMapping(typeName = "CoverageCell", field = "targets")
	List<Object> cellTargets(CoverageCell cell, DataFetchingEnvironment env) {
		return cell.entries().inOrder(env, "Target", cell.judgement().units().targets());
	}

	@SchemaMapping(typeName = "CoverageCell", field = "passages")
	List<Object> cellPassages(CoverageCell cell, DataFetchingEnvironment env) {
		return cell.entries().list(env, "Passage", cell.passageKeys());
	}

	@SchemaMapping(typeName = "CoverageCell", field = "label")
	String cellLabel(CoverageCell cell, DataFetchingEnvironment env) {
		return label(cell.state(), cell.level(), env);
	}

	@SchemaMapping(typeName = "CoverageCell", field = "citation")
	String cellCitation(CoverageCell cell, DataFetchingEnvironment env) {
		return CellCitation.of(cell).write(new CitationWords(Language.of(env.getArguments())));
	}

	@SchemaMapping(typeName = "CellTally", field = "label")
	String tallyLabel(CellTally tally, DataFetchingEnvironment env) {
		return label(tally.state(), tally.level(), env);
	}

	@SchemaMapping(typeName = "CoverageEvidence", field = "unit")
	Object evidenceUnit(CoverageEvidence evidence, DataFetchingEnvironment env) {
		return evidence.entries().get(env, evidence.unitType(), evidence.unitKey());
	}

	@SchemaMapping(typeName = "CoverageEvidence", field = "subject")
	Object evidenceSubject(CoverageEvidence evidence, DataFetchingEnvironment env) {
		return evidence.entries().get(env, evidence.named().dimension().type(), evidence.named().key());
	}

	@SchemaMapping(typeName = "CoverageEvidence", field = "claim")
	@Nullable Object evidenceClaim(CoverageEvidence evidence, DataFetchingEnvironment env) {
		String claim = evidence.claimKey();
		return (claim != null) ? evidence.entries().get(env, "Claim", claim) : null;
	}

	@SchemaMapping(typeName = "CoverageEvidence", field = "passages")
	List<Object> evidencePassages(CoverageEvidence evidence, DataFetchingEnvironment env) {
		return evidence.entries().list(env, "Passage", evidence.passageKeys());
	}

	@SchemaMapping(typeName = "CoverageEvidence", field = "label")
	String evidenceLabel(CoverageEvidence evidence, DataFetchingEnvironment env) {
		return Terms.label("CoverageLevel", evidence.level().name(), Language.of(env.getArguments()));
	}

	@SchemaMapping(typeName = "CoverageEvidence", field = "viaLabel")
	String evidenceViaLabel(CoverageEvidence evidence, DataFetchingEnvironment env) {
		return Terms.label("EvidenceWay", evidence.via().name(), Language.of(env.getArguments()));
	}

	/** The level where there is one, else the state. */
	static String label(CoverageState state, @Nullable CoverageLevel level, DataFetchingEnvironment env) {
		Language language = Language.of(env.getArguments());
		return (level != null) ? Terms.label("CoverageLevel", level.name(), language)
				: Terms.label("CoverageState", state.name(), language);
	}

}
