package dk.plangraf.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import dk.plangraf.evidence.ClaimBasis;
import dk.plangraf.evidence.CoverageLevel;
import dk.plangraf.graph.Row;
import dk.plangraf.plan.CitationWords;
import dk.plangraf.plan.CitedPlan;
import dk.plangraf.plan.CitedTopic;
import dk.plangraf.plan.CoverageDimension;
import dk.plangraf.plan.Terms;
import org.jspecify.annotations.Nullable;

/**
 * A cell as a citation tells it. It never says more than the state of the cell does.
 *
 * @param key what the cell is the cell of
 * @param judgement what the plan has on it
 * @param topic the subject by name
 * @param narrower the narrower terms that units of the plan name, by name
 * @param municipality name of the municipality
 * @param plan the plan year that speaks for it; null where none is loaded
 * @param announcements what is known of the minister's goals
 * @param version version of the data set
 */
record CellCitation(CellKey key, Judgement judgement, CitedTopic topic, List<CitedTopic> narrower, String municipality,
		@Nullable CitedYear plan, Announcements announcements, String version) {

	static CellCitation of(CoverageCell cell) {
		CellKey key = cell.key();
		String type = key.dimension().type();
		Row municipality = cell.entries().cited("Municipality", key.municipality());
		List<CitedTopic> narrower = cell.evidence()
			.stream()
			.filter((evidence) -> evidence.via() == EvidenceWay.NARROWER)
			.map((evidence) -> evidence.named().key())
			.distinct()
			.map((term) -> CitedTopic.of(cell.entries().cited(type, term)))
			.toList();
		return new CellCitation(key, cell.judgement(), CitedTopic.of(cell.entries().cited(type, key.subject())),
				narrower, municipality.text("name"), CitedYear.of(cell), cell.comparison().announcements(),
				municipality.text("version"));
	}

	/** The sentence with its source. */
	String write(CitationWords words) {
		String name = words.municipality(this.municipality);
		Integer year = year();
		CitedPlan cited = (this.plan != null) ? this.plan.plan() : null;
		String sentence = words.say(template(), "plan", (cited != null) ? cited.name(words) : "", "topic",
				this.topic.name(words), "year", String.valueOf(year));
		return words.complete(
				(year != null) ? words.say("cell", "municipality", name, "year", year, "sentence", sentence)
						: words.say("cell.noYear", "municipality", name, "sentence", sentence),
				details(words), this.version, cited);
	}

	private @Nullable Integer year() {
		return (this.plan != null) ? Integer.valueOf(this.plan.year()) : this.key.year();
	}

	private String template() {
		return switch (this.judgement.state()) {
			case JUDGED -> judged();
			case NOT_APPLICABLE -> "cell.NOT_APPLICABLE." + strongest(this.judgement.limits());
			case NOT_ANNOUNCED -> "cell.NOT_ANNOUNCED";
			case NOT_LOADED -> (year() != null) ? "cell.NOT_LOADED" : "cell.NOT_LOADED.noYear";
			case NOT_KNOWN -> "cell." + this.judgement.reason();
		};
	}

	private String judged() {
		CoverageLevel level = Objects.requireNonNull(this.judgement.level());
		if (!isUse()) {
			return (level != CoverageLevel.NOT_FOUND) ? "cell." + this.judgement.basis() + "." + level
					: "cell.NOT_FOUND";
		}
		return ((level == CoverageLevel.NOT_FOUND || namesItself(level)) ? "cell.use." : "cell.narrower.") + level;
	}

	/**
	 * Whether a unit at the level names the very subject, and not only a narrower term.
	 */
	private boolean namesItself(CoverageLevel level) {
		return this.judgement.evidence()
			.stream()
			.filter((contribution) -> contribution.level() == level)
			.anyMatch((contribution) -> this.key.subject().equals(contribution.evidence().subject()));
	}

	/** Whether units name the subject themselves, so that no claim is needed. */
	private boolean isUse() {
		return switch (this.key.dimension()) {
			case MINISTERIAL_GOAL, SUSTAINABLE_DEVELOPMENT_GOAL -> false;
			case TARGET_GROUP, INSTRUMENT, PARTNER -> true;
		};
	}

	private List<String> details(CitationWords words) {
		List<String> details = new ArrayList<>();
		CoverageLevel level = this.judgement.level();
		boolean evident = level != null && level != CoverageLevel.NOT_FOUND;
		if (level != null && evident) {
			details.add(words.say("cell.level", "level", label(level, words)));
			addCounts(details, words);
			if (level == CoverageLevel.TARGETED && onlyTotals()) {
				details.add(words.say("cell.total"));
			}
		}
		CoverageLevel stated = this.judgement.statedLevel();
		if (stated != null && stated != level) {
			details.add(words.say("cell.statedLevel", "level", label(stated, words)));
		}
		addNarrower(details, evident, words);
		addLoaded(details, evident, words);
		addAnnounced(details, words);
		addShown(details, words);
		addReservations(details, words);
		return details;
	}

	/**
	 * Whether all targets that give the level are totals of others, which never count.
	 */
	private boolean onlyTotals() {
		return this.judgement.evidence()
			.stream()
			.filter((contribution) -> contribution.level() == CoverageLevel.TARGETED)
			.allMatch((contribution) -> contribution.evidence().unit().total());
	}

	/** Whether it is said that nothing was found, so that it matters what was read. */
	private boolean isAbsence() {
		return this.judgement.evidence().isEmpty() && this.judgement.limits().isEmpty()
				&& this.judgement.reason() != CoverageReason.OUTSIDE_FILTER;
	}

	private void addNarrower(List<String> details, boolean evident, CitationWords words) {
		if (!this.narrower.isEmpty()) {
			details.add(words.say("cell.narrower.which", "terms",
					words.enumerate(this.narrower.stream().map((term) -> term.bareName(words)).toList())));
		}
		else if (!evident && this.plan != null && isUse() && this.key.dimension() != CoverageDimension.PARTNER) {
			details.add(words.say("cell.narrower"));
		}
	}

	private void addLoaded(List<String> details, boolean evident, CitationWords words) {
		if (this.plan == null) {
			return;
		}
		if (!this.plan.whole() && this.judgement.reason() != CoverageReason.PART_OF_YEAR) {
			details.add(words.say(evident ? "cell.part" : "cell.part.empty"));
		}
		if (this.plan.note() != null && isAbsence()) {
			details.add(words.say("cell.year.note", "note", words.quote(bare(this.plan.note()))));
		}
	}

	private void addAnnounced(List<String> details, CitationWords words) {
		Integer year = year();
		if (this.key.dimension() != CoverageDimension.MINISTERIAL_GOAL || year == null) {
			return;
		}
		boolean said = this.judgement.state() == CoverageState.NOT_ANNOUNCED
				|| this.judgement.reason() == CoverageReason.ANNOUNCEMENTS_NOT_KNOWN;
		Boolean announced = this.judgement.announced();
		if (!said && announced == null) {
			details.add(words.say("cell.announcedNotKnown"));
		}
		else if (!said && Boolean.FALSE.equals(announced)) {
			details.add(words.say("cell.notAnnounced"));
		}
		if (this.announcements.late(this.key.subject(), year)) {
			details.add(words.say("cell.late"));
		}
		if (announced != null && this.announcements.told(this.key.subject(), year)) {
			details.add(words.say(announced ? "cell.told" : "cell.told.goals"));
		}
	}

	private void addShown(List<String> details, CitationWords words) {
		if (this.plan == null || this.key.shown().size() == ClaimBasis.values().length) {
			return;
		}
		List<String> bases = this.key.shown()
			.stream()
			.sorted()
			.map((basis) -> words.quote(Terms.label("ClaimBasis", basis.name(), words.language())))
			.toList();
		details.add(bases.isEmpty() ? words.say("cell.shown.none")
				: words.say("cell.shown", "bases", words.enumerate(bases)));
	}

	/** Each reservation that only a reader sees is told with its reason. */
	private void addReservations(List<String> details, CitationWords words) {
		if (this.judgement.limits().isEmpty()) {
			return;
		}
		if (this.judgement.state() != CoverageState.NOT_APPLICABLE) {
			details.add(words.say("cell.reservations." + strongest(this.judgement.limits())));
		}
		this.judgement.limits()
			.stream()
			.filter((limit) -> limit.basis() == ClaimBasis.INFERRED)
			.map((limit) -> limit.evidence().rationale())
			.filter(Objects::nonNull)
			.distinct()
			.forEach((rationale) -> details.add(words.say("rationale", "text", words.quote(bare(rationale)))));
	}

	private void addCounts(List<String> details, CitationWords words) {
		this.judgement.units().counts().byBasis().forEach((counts) -> {
			List<String> counted = counts(counts, words);
			if (!counted.isEmpty()) {
				details.add(words.say(isUse() ? "cell.counts" : "cell.counts." + counts.basis(), "counts",
						words.enumerate(counted)));
			}
		});
	}

	private static List<String> counts(CoverageBasisCounts counts, CitationWords words) {
		TargetKindCounts targets = counts.targets();
		List<String> all = new ArrayList<>();
		addCount(all, "strategies", counts.strategies(), words);
		addCount(all, "commitments", counts.commitments(), words);
		addCount(all, "initiatives", counts.initiatives(), words);
		addCount(all, "targets", targets.quantified() + targets.directional() + targets.qualitative(), words);
		addCount(all, "awaited", targets.awaited(), words);
		return all;
	}

	private static void addCount(List<String> counts, String what, int count, CitationWords words) {
		if (count == 1) {
			counts.add(words.say("count." + what + ".one"));
		}
		else if (count > 1) {
			counts.add(words.say("count." + what + ".several", "count", count));
		}
	}

	private static ClaimBasis strongest(List<Contribution> contributions) {
		return contributions.stream().map(Contribution::basis).min(Comparator.naturalOrder()).orElseThrow();
	}

	private static String label(CoverageLevel level, CitationWords words) {
		return Terms.label("CoverageLevel", level.name(), words.language());
	}

	private static String bare(String sentence) {
		return sentence.strip().replaceFirst("\\.$", "");
	}

}
