package dk.plangraf;

import java.text.Collator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;

/**
 * An analyst's note about the minister's goals, made of nothing but the answer to its
 * query: a page of Danish text with one table, in Markdown.
 *
 * @param coverage the answer
 */
record AnalystsNote(JsonNode coverage) {

	private static final Map<String, String> LEVELS = levels();

	/** Where nobody makes a claim. */
	private static final String NONE = "-";

	private static final Map<String, String> BASES = Map.of("STATED", "planen siger det", "COLLECTIVE",
			"planen siger det om årets mål under ét", "INFERRED", "vores læsning");

	private static final Map<String, String> COMPARATORS = Map.of("AT_LEAST", "mindst ", "AT_MOST", "højst ", "EXACTLY",
			"", "ABOVE_REFERENCE", "over landsgennemsnittet", "BELOW_REFERENCE", "under landsgennemsnittet");

	private static final Map<String, String> DIRECTIONS = Map.of("INCREASE", "skal stige", "DECREASE", "skal falde",
			"MAINTAIN", "skal holdes");

	/** The page. */
	String markdown() {
		return String.join("\n\n",
				Stream
					.of(Stream.of("# Hvilke kommuner arbejder med hvilke ministermål?", introduction(), table()),
							rows().map(this::paragraph), Stream.of(reservations()))
					.flatMap(Function.identity())
					.toList())
				+ "\n";
	}

	private String introduction() {
		Set<String> plans = columns()
			.map((column) -> column.at("/plans/0/title").asString() + " ("
					+ column.at("/plans/0/issuer/name").asString() + ")")
			.collect(Collectors.toCollection(LinkedHashSet::new));
		boolean reviewed = columns().allMatch((column) -> column.at("/plans/0/coding/reviewed").asBoolean());
		return "Notatet ser på " + plans.size() + " planer, der dækker " + columns().count() + " kommuner: "
				+ enumerated(List.copyOf(plans))
				+ ". Hver kommune står med det nyeste år, som er indlæst helt; årene er"
				+ " ikke de samme, og det er ministermålene heller ikke. Niveauerne siger, hvor langt planens tekst går,"
				+ " ikke hvad der er gjort eller opnået."
				+ " Niveauet og antallene står hver for sig efter, på hvis ord en enhed er knyttet til målet: planens egne eller"
				+ " vores læsning."
				+ (reviewed ? "" : " Planerne er læst maskinelt, og ingen har gennemset læsningen.");
	}

	private String table() {
		List<String> heads = columns().map(AnalystsNote::name).toList();
		List<String> lines = new ArrayList<>();
		lines.add("| Ministermål | " + String.join(" | ", heads) + " |");
		lines.add("| --- |" + " --- |".repeat(heads.size()));
		rows().forEach((row) -> lines.add("| " + row.at("/subject/name").asString() + " | "
				+ cells(row).map(AnalystsNote::brief).collect(Collectors.joining(" | ")) + " |"));
		return String.join("\n", lines);
	}

	private static String brief(JsonNode cell) {
		if (cell.path("basis").isNull()) {
			return cell.path("label").asString();
		}
		String basis = cell.path("basis").asString();
		String own = stream(cell.at("/counts/byBasis")).filter((counts) -> basisOf(counts).equals(basis))
			.map(AnalystsNote::units)
			.filter((units) -> !units.isEmpty())
			.map((units) -> ": " + units)
			.collect(Collectors.joining());
		String others = stream(cell.at("/counts/byBasis")).filter((counts) -> !basisOf(counts).equals(basis))
			.filter((counts) -> !units(counts).isEmpty())
			.map((counts) -> "; " + BASES.get(basisOf(counts)) + ": " + units(counts))
			.collect(Collectors.joining());
		return "**" + cell.path("label").asString() + "**"
				+ (isTotal(cell) ? " (en sum af andre mål, som ikke tælles)" : "") + ", " + BASES.get(basis) + own
				+ others;
	}

	private static String basisOf(JsonNode counts) {
		return counts.path("basis").asString();
	}

	/** What is counted on one basis. */
	private static String units(JsonNode counts) {
		return enumerated(Stream
			.of(counted(counts.path("strategies").asInt(), "strategi", "strategier"),
					counted(counts.path("initiatives").asInt(), "initiativ", "initiativer"),
					counted(targets(counts), "mål", "mål"), counted(counts.at("/targets/awaited").asInt(),
							"mål, der afventer måling", "mål, der afventer måling"))
			.filter((part) -> !part.isEmpty())
			.toList());
	}

	/** Whether the level rests on no target that is counted. */
	private static boolean isTotal(JsonNode cell) {
		return cell.path("level").asString("").equals("TARGETED") && stream(cell.at("/counts/byBasis")).allMatch(
				(counts) -> counts.at("/targets/quantified").asInt() + counts.at("/targets/directional").asInt() == 0);
	}

	private String paragraph(JsonNode row) {
		List<String> parts = new ArrayList<>(List.of("**" + row.at("/subject/name").asString() + "**"));
		LEVELS.forEach((level, label) -> {
			Map<String, List<String>> byBasis = grouped(row, (cell) -> cell.path("level").asString("").equals(level)
					? BASES.getOrDefault(cell.path("basis").asString(""), NONE) : "");
			if (!byBasis.isEmpty()) {
				parts.add(label + ": "
						+ byBasis.entrySet()
							.stream()
							.map((group) -> enumerated(group.getValue())
									+ (group.getKey().equals(NONE) ? "" : " (" + group.getKey() + ")"))
							.collect(Collectors.joining("; "))
						+ ".");
			}
		});
		late(row).forEach((year) -> parts.add("For " + year + " blev målet udmeldt efter de øvrige"
				+ (told(row, year) ? " (det kendes kun på anden hånd)" : "")
				+ ", så en plan for det år kan være skrevet uden det."));
		add("Mål", grouped(row, AnalystsNote::measures), parts);
		add("Med hvem, blandt andre", grouped(row, AnalystsNote::partners), parts);
		add("Forbehold", grouped(row, AnalystsNote::limits), parts);
		return String.join(" ", parts).replaceFirst("\\*\\* ", ".** ");
	}

	/** Years of the columns for which the goal came late. */
	private List<String> late(JsonNode row) {
		List<String> years = columns().map((column) -> column.path("year").asString()).toList();
		return stream(row.at("/subject/announcements")).filter((announcement) -> announcement.path("late").asBoolean())
			.map((announcement) -> announcement.path("year").asString())
			.filter(years::contains)
			.toList();
	}

	/** Whether the announcement for a year is known only as others tell it. */
	private boolean told(JsonNode row, String year) {
		List<JsonNode> columns = columns().toList();
		List<JsonNode> cells = cells(row).toList();
		return IntStream.range(0, cells.size())
			.filter((i) -> columns.get(i).path("year").asString().equals(year))
			.anyMatch((i) -> cells.get(i).at("/announcement/source/status").asString("").equals("SECOND_HAND"));
	}

	private static void add(String head, Map<String, List<String>> groups, List<String> parts) {
		if (!groups.isEmpty()) {
			parts.add(groups.entrySet()
				.stream()
				.map((group) -> enumerated(group.getValue()) + " (" + group.getKey() + ")")
				.collect(Collectors.joining("; ", "*" + head + ":* ", ".")));
		}
	}

	/** Municipalities by what is to be said of them; nothing is said of the others. */
	private Map<String, List<String>> grouped(JsonNode row, Function<JsonNode, String> said) {
		List<String> names = columns().map((column) -> column.at("/municipality/name").asString()).toList();
		List<JsonNode> cells = cells(row).toList();
		Map<String, List<String>> groups = new LinkedHashMap<>();
		IntStream.range(0, names.size()).forEach((i) -> {
			String text = said.apply(cells.get(i));
			if (!text.isEmpty()) {
				groups.computeIfAbsent(text, (any) -> new ArrayList<>()).add(names.get(i));
			}
		});
		return groups;
	}

	private static String measures(JsonNode cell) {
		return stream(cell.path("evidence")).map((evidence) -> evidence.path("unit"))
			.filter((unit) -> unit.has("metric"))
			.map(AnalystsNote::measure)
			.distinct()
			.collect(Collectors.joining("; "));
	}

	private static String measure(JsonNode target) {
		String population = target.path("population").asString("");
		String metric = target.path("metric").asString() + (population.isEmpty() ? "" : " (" + population + ")");
		String due = target.path("dueDate").isNull() ? "" : ", " + target.path("dueDate").asString();
		if (!target.path("value").isNull() || !target.path("reference").isNull()) {
			return metric + ": " + amount(target) + due;
		}
		if (target.path("valueState").asString("").equals("AWAITING_MEASUREMENT")) {
			return metric + ": afventer måling" + due;
		}
		String direction = target.path("direction").asString("");
		return metric + ": " + (direction.isEmpty() ? "uden tal og retning" : DIRECTIONS.get(direction) + ", uden tal")
				+ due;
	}

	private static String amount(JsonNode target) {
		String value = target.path("value").isNull() ? "" : target.path("value").asDouble() % 1 == 0
				? String.valueOf(target.path("value").asLong()) : target.path("value").asString().replace('.', ',');
		String comparator = COMPARATORS.getOrDefault(target.path("comparator").asString(""), "");
		if (target.path("reference").isNull()) {
			return comparator + value + " " + target.path("unit").asString("");
		}
		return (value.isEmpty() ? "" : value + " " + target.path("unit").asString("") + " ") + comparator;
	}

	private static String partners(JsonNode cell) {
		return enumerated(Stream.of("strategies", "commitments", "initiatives")
			.flatMap((units) -> stream(cell.path(units)))
			.flatMap((unit) -> Stream.concat(Stream.of(unit), stream(unit.at("/commitments/nodes"))))
			.flatMap((unit) -> stream(unit.path("partners")))
			.map((partner) -> partner.path("name").asString())
			.distinct()
			.sorted(Collator.getInstance(Locale.forLanguageTag("da-DK")))
			.toList());
	}

	private static String limits(JsonNode cell) {
		return stream(cell.path("reservations"))
			.map((claim) -> BASES.get(claim.path("basis").asString()) + ": "
					+ claim.path("rationale").asString("-").replaceFirst("\\.$", ""))
			.collect(Collectors.joining("; "));
	}

	private String reservations() {
		long unknown = rows().flatMap(AnalystsNote::cells)
			.filter((cell) -> cell.path("state").asString().equals("NOT_KNOWN"))
			.count();
		return "\"Ikke fundet i planen\" er sagt om en plan, der er indlæst helt, så langt læserne fandt. " + "\"Ikke"
				+ " ministermål det år\" er ingen mangel ved planen. "
				+ ((unknown == 0) ? "Ingen celle står uafgjort."
						: counted((int) unknown, "celle", "celler") + " kan ikke afgøres.")
				+ " En plan, der dækker to kommuner, står to gange i tabellen.";
	}

	private static Map<String, String> levels() {
		Map<String, String> levels = new LinkedHashMap<>();
		levels.put("TARGETED", "Har mål");
		levels.put("ACTED_ON", "Har indsatser");
		levels.put("PLANNED", "Har strategi");
		levels.put("MENTIONED", "Kun nævnt");
		levels.put("NOT_FOUND", "Ikke fundet i planen");
		return levels;
	}

	private static String name(JsonNode column) {
		return column.at("/municipality/name").asString() + " " + column.path("year").asString();
	}

	private static int targets(JsonNode counts) {
		return Stream.of("quantified", "directional", "qualitative")
			.mapToInt((kind) -> counts.at("/targets/" + kind).asInt())
			.sum();
	}

	private static String counted(int count, String one, String many) {
		return (count == 0) ? "" : count + " " + ((count == 1) ? one : many);
	}

	private static String enumerated(List<String> parts) {
		int last = parts.size() - 1;
		return (last < 1) ? String.join("", parts)
				: String.join(", ", parts.subList(0, last)) + " og " + parts.get(last);
	}

	private Stream<JsonNode> columns() {
		return stream(this.coverage.path("columns"));
	}

	private Stream<JsonNode> rows() {
		return stream(this.coverage.path("rows"));
	}

	private static Stream<JsonNode> cells(JsonNode row) {
		return stream(row.path("cells"));
	}

	private static Stream<JsonNode> stream(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false);
	}

}
