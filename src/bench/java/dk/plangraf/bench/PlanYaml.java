package dk.plangraf.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a made-up plan as a file of our seed. What a plan names becomes its stated
 * mentions, what a strategy addresses its stated claims; what has no place in our model
 * (status, budget, the day of adoption, the address) is left out, and positions are the
 * order in the file. There is no source text: its checksum is that of nothing.
 */
final class PlanYaml {

	private static final String OF_NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

	private static final int ANCHOR_WORDS = 8;

	private final Yaml yaml = new Yaml();

	private final SyntheticPlan plan;

	private PlanYaml(SyntheticPlan plan) {
		this.plan = plan;
	}

	static String of(SyntheticPlan plan) {
		PlanYaml file = new PlanYaml(plan);
		file.plan();
		return file.yaml.toString();
	}

	private void plan() {
		String code = Yaml.quoted(this.plan.municipality().code());
		this.yaml.line("# yaml-language-server: $schema=../plan.schema.json")
			.line("# " + CatalogueYaml.MADE_UP)
			.plain("slug", this.plan.id())
			.text("title", this.plan.title())
			.plain("issuer", code)
			.plain("covers", "[" + code + "]")
			.below("years",
					() -> this.yaml
						.entry(() -> this.yaml.plain("year", this.plan.year()).plain("completeness", "WHOLE")))
			.below("source",
					() -> this.yaml.text("title", this.plan.title())
						.text("publisher", CatalogueYaml.PUBLISHER)
						.plain("file", this.plan.id() + ".txt")
						.text("sha256", OF_NOTHING))
			.below("coding",
					() -> this.yaml.plain("kind", "MACHINE")
						.text("name", CatalogueYaml.PUBLISHER)
						.text("date", "2026-01-01")
						.plain("reviewed", false))
			.text("note", CatalogueYaml.MADE_UP);
		claims("MENTIONS", List.of("Ministermål"), this.plan.goals(), List.of("Verdensmål"), this.plan.sdgs());
		this.yaml.below("strategies", () -> {
			for (int i = 0; i < this.plan.strategies().size(); i++) {
				SyntheticPlan.Strategy strategy = this.plan.strategies().get(i);
				String key = "s" + (i + 1);
				this.yaml.entry(() -> strategy(strategy, key));
			}
		});
	}

	private void strategy(SyntheticPlan.Strategy strategy, String key) {
		List<String> heading = List.of(strategy.title());
		this.yaml.plain("key", key)
			.plain("kind", "STRATEGY")
			.text("title", strategy.title())
			.plain("years", "[" + this.plan.year() + "]")
			.text("objective", strategy.description());
		passage(heading, strategy.title());
		claims("ADDRESSES", heading, strategy.goals(), heading, strategy.sdgs());
		this.yaml.below("initiatives", () -> {
			for (int i = 0; i < strategy.initiatives().size(); i++) {
				SyntheticPlan.Initiative initiative = strategy.initiatives().get(i);
				String initiativeKey = key + "-i" + (i + 1);
				this.yaml.entry(() -> initiative(initiative, initiativeKey, heading));
			}
		});
		this.yaml.below("targets", () -> {
			for (int i = 0; i < strategy.targets().size(); i++) {
				SyntheticPlan.Target target = strategy.targets().get(i);
				String targetKey = key + "-t" + (i + 1);
				this.yaml.entry(() -> target(target, targetKey, heading));
			}
		});
	}

	private void initiative(SyntheticPlan.Initiative initiative, String key, List<String> heading) {
		this.yaml.plain("key", key)
			.text("title", initiative.title())
			.text("summary", initiative.description())
			.plain("unitSource", "LISTED");
		passage(heading, initiative.title());
		uses("targetGroups", "group", initiative.targetGroups());
		uses("instruments", "instrument", initiative.instruments());
	}

	private void target(SyntheticPlan.Target target, String key, List<String> heading) {
		this.yaml.plain("key", key)
			.text("metric", target.indicator().term().title())
			.plain("indicator", target.indicator().term().slug())
			.plain("value", target.value().stripTrailingZeros().toPlainString())
			.plain("valueState", "STATED")
			.text("unit", target.indicator().unit())
			.below("baseline",
					() -> this.yaml.plain("value", target.baseline().stripTrailingZeros().toPlainString())
						.plain("state", "STATED"))
			.text("dueDate", target.dueYear() + "");
		passage(heading, target.indicator().term().title());
	}

	private void claims(String stance, List<String> goalHeading, List<Announcement> goals, List<String> sdgHeading,
			List<Integer> sdgs) {
		if (goals.isEmpty() && sdgs.isEmpty()) {
			return;
		}
		this.yaml.below("claims", () -> {
			goals.forEach((goal) -> this.yaml.entry(
					() -> claim("goal", goal.goal().term().slug(), stance, goalHeading, "Ministermål " + goal.number())));
			sdgs.forEach((sdg) -> this.yaml
				.entry(() -> claim("sdg", sdg, stance, sdgHeading, "Verdensmål nr. " + sdg)));
		});
	}

	private void claim(String about, Object key, String stance, List<String> heading, String anchor) {
		this.yaml.plain(about, key).plain("stance", stance).plain("basis", "STATED");
		passage(heading, anchor);
	}

	private void passage(List<String> heading, String words) {
		String anchor = Stream.of(words.split(" ")).limit(ANCHOR_WORDS).collect(Collectors.joining(" "));
		this.yaml.below("passages",
				() -> this.yaml
					.entry(() -> this.yaml.plain("heading", Yaml.list(heading.stream())).text("exact", anchor)));
	}

	private void uses(String list, String name, List<Term> terms) {
		this.yaml.below(list, () -> terms.forEach((term) -> this.yaml
			.entry(() -> this.yaml.plain(name, term.slug()).text("words", term.title().toLowerCase(Locale.ROOT)))));
	}

}
