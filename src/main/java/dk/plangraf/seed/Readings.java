package dk.plangraf.seed;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The readings of plans by two coders, and the settlements between them, as far as they
 * are sound.
 */
final class Readings {

	private final SeedFiles files;

	private final Findings findings;

	private final Map<String, PlanDocument> first = new TreeMap<>();

	private final Map<String, PlanDocument> second = new TreeMap<>();

	private final Map<String, YamlFile> settlements = new TreeMap<>();

	private Readings(SeedFiles files, Findings findings) {
		this.files = files;
		this.findings = findings;
	}

	static Readings of(SeedFiles files, PlanReader reader, Findings findings) {
		Readings readings = new Readings(files, findings);
		readings.read(SeedPart.FIRST_READINGS, reader, readings.first);
		readings.read(SeedPart.SECOND_READINGS, reader, readings.second);
		readings.readSettlements();
		return readings;
	}

	/** Slugs of the plans that only the first coder read. */
	List<String> onlyFirst() {
		return this.first.keySet().stream().filter((slug) -> !this.second.containsKey(slug)).toList();
	}

	/** Slugs of the plans that only the second coder read. */
	List<String> onlySecond() {
		return this.second.keySet().stream().filter((slug) -> !this.first.containsKey(slug)).toList();
	}

	/**
	 * Checks that what was read is a plan of the seed, and that what was settled was
	 * read.
	 */
	void checkPlans(Collection<SeedFile> plans) {
		Set<String> names = names(plans);
		Stream.of(SeedPart.FIRST_READINGS, SeedPart.SECOND_READINGS)
			.flatMap((part) -> this.files.of(part).stream())
			.filter((file) -> !names.contains(file.name()))
			.forEach((file) -> this.findings.accept(file.error("There is no plan of which this would be a reading.",
					"Put what came of the readings into plans/" + file.name() + ".")));
		this.files.of(SeedPart.SETTLEMENTS)
			.stream()
			.filter((file) -> !isReadTwice(file))
			.forEach((file) -> this.findings.accept(file.error("There are no two readings that this would settle.",
					"Put " + file.name() + " into readings/first/ and readings/second/.")));
	}

	/**
	 * The plans that both have read, by slug. Settlements are held against them.
	 * @param complete whether a settlement must decide every difference
	 */
	Map<String, ReadingPair> pairs(AnnouncedGoals announced, boolean complete) {
		Map<String, ReadingPair> pairs = new TreeMap<>();
		this.first.forEach((slug, one) -> {
			PlanDocument other = this.second.get(slug);
			if (other != null) {
				pairs.put(slug, pair(one, other, announced, complete));
			}
		});
		return pairs;
	}

	private ReadingPair pair(PlanDocument one, PlanDocument other, AnnouncedGoals announced, boolean complete) {
		YamlFile settlement = this.settlements.get(one.slug());
		if (settlement == null) {
			return ReadingPair.of(one, other, announced, SettlementDocument.none(one.slug()));
		}
		ReadingPair pair = ReadingPair.of(one, other, announced, Documents.settlement(settlement));
		SettlementCheck check = new SettlementCheck(settlement, this.findings);
		check.checkUnits(pair.first(), pair.second());
		check.checkDecisions(pair.agreement().differences());
		if (complete) {
			check.checkComplete(pair.agreement().differences());
		}
		return pair;
	}

	private void read(SeedPart part, PlanReader reader, Map<String, PlanDocument> documents) {
		SlugCheck slugs = new SlugCheck(this.findings);
		reader.read(this.files.of(part), (plan) -> {
			if (plan.head() != null) {
				slugs.meet(plan.head());
			}
			if (plan.document() != null && this.findings.areFreeOf(plan.file())) {
				PlanDocument document = plan.document().unpack();
				documents.put(document.slug(), document);
			}
		});
	}

	private void readSettlements() {
		SchemaCheck schema = SchemaCheck.named("settlement.schema.json");
		Twice slugs = new Twice(this.findings);
		for (SeedFile file : this.files.of(SeedPart.SETTLEMENTS)) {
			if (isReadTwice(file)) {
				schema.read(file, this.findings).map((read) -> read.root().at("plan")).ifPresent((plan) -> {
					plan.text().ifPresent((slug) -> {
						SlugCheck.checkName(plan, slug, file.name(), this.findings);
						slugs.meet(slug, plan, "A settlement of \"" + slug + "\"", "Keep one of the two.");
						if (this.findings.areFreeOf(file)) {
							this.settlements.put(slug, plan.file());
						}
					});
				});
			}
		}
	}

	private boolean isReadTwice(SeedFile settlement) {
		return names(this.files.of(SeedPart.FIRST_READINGS)).contains(settlement.name())
				&& names(this.files.of(SeedPart.SECOND_READINGS)).contains(settlement.name());
	}

	private static Set<String> names(Collection<SeedFile> files) {
		return files.stream().map(SeedFile::name).collect(Collectors.toSet());
	}

}
