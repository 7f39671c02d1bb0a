package dk.plangraf.comparison;

import dk.plangraf.evidence.ClaimBasis;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dk.plangraf.graph.GlobalId;
import dk.plangraf.plan.BadInputException;
import dk.plangraf.plan.CodeAndYear;
import dk.plangraf.plan.PeerPlans;
import dk.plangraf.plan.CoverageDimension;
import dk.plangraf.plan.ErrorCode;
import dk.plangraf.plan.EvidenceBase;
import dk.plangraf.plan.EvidenceQueries;
import dk.plangraf.plan.EvidenceScope;
import dk.plangraf.plan.PlanInYear;
import dk.plangraf.plan.PlanQueries;
import dk.plangraf.plan.Question;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The comparison: one statement for the evidence and what is read along with it, one for
 * the other entries it leads to.
 */
@Component
public final class CoverageQueries {

	private final EvidenceQueries evidence;

	private final PlanQueries plans;

	CoverageQueries(EvidenceQueries evidence, PlanQueries plans) {
		this.evidence = evidence;
		this.plans = plans;
	}

	Coverage coverage(CoverageRequest request, Question question) {
		Entries entries = new Entries();
		EvidenceScope scope = EvidenceScope.matrix(request.by(), request.years(), request.filter(), request.subjects(),
				withPassages(question), ComparatorChoice.scope(question.selection(),
						Objects.requireNonNullElse(request.years(), List.of()), request.years() == null))
			.with(entries.planAlongside(question.selection()));
		EvidenceBase base = this.evidence.read(scope, question);
		entries.take(base);
		List<Subject> rows = rows(request.subjects(), base, Subjects.of(base.dimension(), base.subjects()));
		EvidenceQueries.checkSize(rows.size(), base.plans().size());
		Coverage coverage = Coverage.of(base, rows, comparison(base, shown(request.filter()), entries));
		rows.forEach((subject) -> entries.want(subject.dimension().type(), subject.key()));
		base.plans().forEach((plan) -> want(plan, entries));
		Set<String> selected = Selected.names(question.selection());
		coverage.rows().forEach((row) -> row.cells().forEach((cell) -> want(cell, selected, entries)));
		entries.fetch(question, this.plans);
		return coverage;
	}

	/**
	 * Cells by global id, as far as their subject and municipality are in the data.
	 * @param ids ids of cells
	 * @param question the question, whose selection is what is wanted of them
	 * @return cells by id
	 */
	public Map<GlobalId, Object> cells(List<GlobalId> ids, Question question) {
		Map<GlobalId, CellKey> keys = new LinkedHashMap<>();
		ids.stream()
			.filter((id) -> id.type().equals(CoverageCell.TYPE))
			.forEach((id) -> CellKey.parse(id.key()).ifPresent((key) -> keys.put(id, key)));
		if (keys.isEmpty()) {
			return Map.of();
		}
		Entries entries = new Entries();
		Set<String> selected = Selected.names(question.selection());
		Map<GlobalId, Object> cells = new LinkedHashMap<>();
		bases(keys.values().stream().toList(), question).forEach((dimension, base) -> {
			Subjects subjects = Subjects.of(dimension, base.subjects());
			Map<CodeAndYear, PlanInYear> columns = new LinkedHashMap<>();
			base.plans()
				.forEach((plan) -> columns.put(new CodeAndYear(plan.municipality(), plan.latest() ? null : plan.year()),
						plan));
			keys.forEach((id, key) -> {
				PlanInYear plan = columns.get(key.column());
				Subject subject = subjects.find(key.subject()).orElse(null);
				if (key.dimension() == dimension && plan != null && subject != null) {
					CoverageCell cell = comparison(base, key.shown(), entries).cell(subject, plan);
					cells.put(id, cell);
					entries.want(dimension.type(), subject.key());
					want(plan, entries);
					want(cell, selected, entries);
				}
			});
		});
		entries.fetch(question, this.plans);
		return cells;
	}

	static Comparison comparison(EvidenceBase base, Set<ClaimBasis> shown, Entries entries) {
		Announcements announcements = Announcements.of(base.goalsOfYears());
		PeerPlans peers = base.peers();
		if (peers == null) {
			return new Comparison(announcements, shown, null, entries);
		}
		peers.regions().forEach((region) -> entries.want("Region", region.key()));
		peers.councils().forEach((council) -> entries.want("LabourMarketCouncil", council.key()));
		return new Comparison(announcements, shown, new Peers(peers, announcements, entries), entries);
	}

	private Map<CoverageDimension, EvidenceBase> bases(List<CellKey> keys, Question question) {
		Map<CoverageDimension, List<CellKey>> byDimension = new EnumMap<>(CoverageDimension.class);
		keys.forEach((key) -> byDimension.computeIfAbsent(key.dimension(), (any) -> new ArrayList<>()).add(key));
		List<EvidenceScope> scopes = new ArrayList<>();
		byDimension.forEach((dimension, cells) -> {
			List<Integer> years = cells.stream().map(CellKey::year).filter(Objects::nonNull).distinct().toList();
			boolean latest = cells.stream().anyMatch((key) -> key.year() == null);
			scopes.add(EvidenceScope.cells(dimension, cells.stream().map(CellKey::column).distinct().toList(),
					cells.stream().map(CellKey::subject).distinct().toList(), withPassages(question),
					ComparatorChoice.scope(question.selection(), years, latest)));
		});
		Map<CoverageDimension, EvidenceBase> bases = new EnumMap<>(CoverageDimension.class);
		this.evidence.read(scopes, question).forEach((base) -> bases.put(base.dimension(), base));
		return bases;
	}

	static void want(PlanInYear plan, Entries entries) {
		entries.want("Municipality", plan.municipality());
		if (plan.plan() != null) {
			entries.want("EmploymentPlan", plan.plan());
		}
	}

	static boolean withPassages(Question question) {
		return !Selected.fields(question.selection(), Set.of("passages")).isEmpty();
	}

	/**
	 * Says which entries a cell leads to.
	 * @param cell the cell
	 * @param selected the fields that are selected, see {@link Selected#names}
	 * @param entries is told
	 */
	static void want(CoverageCell cell, Set<String> selected, Entries entries) {
		if (selected.contains("CoverageCell.claims")) {
			entries.want("Claim", cell.claimKeys());
		}
		if (selected.contains("CoverageCell.reservations")) {
			entries.want("Claim", cell.reservationKeys());
		}
		if (selected.contains("CoverageCell.passages")) {
			entries.want("Passage", cell.passageKeys());
		}
		wantUnits(cell.judgement().units(), selected, entries);
		if (selected.contains("CoverageCell.evidence") || selected.contains("CoverageCell.citation")) {
			cell.evidence().forEach((evidence) -> want(evidence, entries));
		}
		String announcement = selected.contains("CoverageCell.announcement") ? cell.announcementKey() : null;
		if (announcement != null) {
			entries.want("GoalAnnouncement", announcement);
		}
		String search = selected.contains("CoverageCell.wordSearch") ? cell.wordSearchKey() : null;
		if (search != null) {
			entries.want("WordSearch", search);
		}
	}

	private static void wantUnits(Units units, Set<String> selected, Entries entries) {
		if (selected.contains("CoverageCell.strategies")) {
			entries.want("Strategy", units.strategies());
		}
		if (selected.contains("CoverageCell.commitments")) {
			entries.want("Commitment", units.commitments());
		}
		if (selected.contains("CoverageCell.initiatives")) {
			entries.want("Initiative", units.initiativesThemselves());
			units.initiativesBelow(entries::wantBelow);
		}
		if (selected.contains("CoverageCell.targets")) {
			entries.want("Target", units.targets());
		}
	}

	private static void want(CoverageEvidence evidence, Entries entries) {
		entries.want(evidence.unitType(), evidence.unitKey());
		entries.want(evidence.named().dimension().type(), evidence.named().key());
		String claim = evidence.claimKey();
		if (claim != null) {
			entries.want("Claim", claim);
		}
		entries.want("Passage", evidence.passageKeys());
	}

	private static List<Subject> rows(@Nullable List<String> wanted, EvidenceBase base, Subjects subjects) {
		if (wanted == null) {
			return Coverage.rows(base, subjects);
		}
		return wanted.stream()
			.map((key) -> subjects.find(key)
				.orElseThrow(() -> new BadInputException(ErrorCode.UNKNOWN_KEY,
						"There is no " + base.dimension().type() + " '" + key + "' in the data. " + "Take ids from '"
								+ idsOf(base.dimension()) + "'.")))
			.toList();
	}

	static String idsOf(CoverageDimension dimension) {
		return dimension.list() + ((dimension == CoverageDimension.PARTNER) ? " { nodes { id } }" : " { id }");
	}

	private static Set<ClaimBasis> shown(Map<String, Object> filter) {
		if (!(filter.get("basis") instanceof List<?> bases)) {
			return EnumSet.allOf(ClaimBasis.class);
		}
		Set<ClaimBasis> shown = EnumSet.noneOf(ClaimBasis.class);
		bases.forEach((basis) -> shown.add(ClaimBasis.valueOf(String.valueOf(basis))));
		return shown;
	}

}
