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
 * @param year the year that it speaks of; null where no year was asked for and no plan is
 * loaded
 * @param judgement what the plan has on it
 * @param topic the subject by name
 * @param municipality name of the municipality
 * @param plan the plan that speaks for it; null where none is loaded
 * @param whole whether that plan's year is loaded whole
 * @param version version of the data set
 */
record CellCitation(CellKey key, @Nullable Integer year, Judgement judgement, CitedTopic topic, String municipality,
		@Nullable CitedPlan plan, boolean whole, String version) {

	static CellCitation of(CoverageCell cell) {
		CellKey key = cell.key();
		Row municipality = cell.entries().cited("Municipality", key.municipality());
		String slug = cell.plan().plan();
		return new CellCitation(key, cell.year(), cell.judgement(),
				CitedTopic.of(cell.entries().cited(key.dimension().type(), key.subject())), municipality.text("name"),
				(slug != null) ? CitedPlan.of(cell.entries().cited("EmploymentPlan", slug)) : null, cell.plan().whole(),
				municipality.text("version"));
	}

	/** The sentence with its source. */
	String write(CitationWords words) {
		String name = words.municipality(this.municipality);
		Integer year = this.year;
		String sentence = words.say(template(), "plan", (this.plan != null) ? this.plan.name(words) : "", "topic",
				this.topic.name(words), "year", String.valueOf(year));
		return words.complete(
				(year != null) ? words.say("cell", "municipality", name, "year", year, "sentence", sentence)
						: words.say("cell.noYear", "municipality", name, "sentence", sentence),
				details(words), this.version, this.plan);
	}

	private String template() {
		return switch (this.judgement.state()) {
			case JUDGED -> judged();
			case NOT_APPLICABLE -> "cell.NOT_APPLICABLE." + strongest(this.judgement.limits());
			case NOT_ANNOUNCED -> "cell.NOT_ANNOUNCED";
			case NOT_LOADED -> (this.year != null) ? "cell.NOT_LOADED" : "cell.NOT_LOADED.noYear";
			case NOT_KNOWN -> "cell." + this.judgement.reason();
		};
	}

	private String judged() {
		CoverageLevel level = Objects.requireNonNull(this.judgement.level());
		if (level == CoverageLevel.NOT_FOUND) {
			return "cell.NOT_FOUND";
		}
		return "cell." + (isUse() ? "use" : this.judgement.basis()) + "." + level;
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
			List<String> counts = counts(words);
			if (!counts.isEmpty()) {
				details.add(words.say("cell.counts", "counts", words.enumerate(counts)));
			}
		}
		CoverageLevel stated = this.judgement.statedLevel();
		if (stated != null && stated != level) {
			details.add(words.say("cell.statedLevel", "level", label(stated, words)));
		}
		if (this.plan != null && isUse() && this.key.dimension() != CoverageDimension.PARTNER) {
			details.add(words.say("cell.narrower"));
		}
		if (this.plan != null && !this.whole && this.judgement.reason() != CoverageReason.PART_OF_YEAR) {
			details.add(words.say(evident ? "cell.part" : "cell.part.empty"));
		}
		addAnnounced(details, words);
		addShown(details, words);
		if (this.judgement.state() != CoverageState.NOT_APPLICABLE && !this.judgement.limits().isEmpty()) {
			details.add(words.say("cell.reservations." + strongest(this.judgement.limits())));
		}
		return details;
	}

	private void addAnnounced(List<String> details, CitationWords words) {
		Boolean announced = this.judgement.announced();
		if (this.key.dimension() != CoverageDimension.MINISTERIAL_GOAL || this.year == null
				|| this.judgement.state() == CoverageState.NOT_ANNOUNCED
				|| this.judgement.reason() == CoverageReason.ANNOUNCEMENTS_NOT_KNOWN) {
			return;
		}
		if (announced == null) {
			details.add(words.say("cell.announcedNotKnown"));
		}
		else if (!announced) {
			details.add(words.say("cell.notAnnounced"));
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

	private List<String> counts(CitationWords words) {
		CoverageCounts counts = this.judgement.units().counts();
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

}
