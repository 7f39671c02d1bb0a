package dk.plangraf.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import dk.plangraf.Api;
import dk.plangraf.Instances;
import dk.plangraf.StatementCounter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The tables over HTTP, read back and held against the API. */
class TableTests {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	@Test
	@SuppressWarnings("unchecked")
	void aComparisonHasARowForEachOfItsCellsThatSaysWhatTheApiSays() {
		List<Map<String, String>> table = table("/coverage.csv?by=MINISTERIAL_GOAL&year=2021");
		List<Map<String, Object>> rows = Api.embedded().ask("""
				{ coverage(by: MINISTERIAL_GOAL, year: 2021) { rows { subject { ... on MinisterialGoal { key } } cells {
				  id municipality { code name } year state reason level statedLevel basis announced label citation
				  counts { initiatives byBasis { basis initiatives targets { quantified } } }
				} } } }""").rows("coverage.rows");
		Iterator<Map<String, String>> written = table.iterator();
		for (Map<String, Object> row : rows) {
			for (Map<String, Object> cell : (List<Map<String, Object>>) row.get("cells")) {
				Map<String, String> line = written.next();
				Map<String, Object> municipality = (Map<String, Object>) cell.get("municipality");
				assertThat(line).containsEntry("dimension", "MINISTERIAL_GOAL")
					.containsEntry("subjectKey", (String) ((Map<String, Object>) row.get("subject")).get("key"))
					.containsEntry("municipalityCode", (String) municipality.get("code"))
					.containsEntry("municipality", (String) municipality.get("name"))
					.containsEntry("citation", (String) cell.get("citation"));
				for (String field : List.of("id", "year", "state", "reason", "level", "statedLevel", "basis")) {
					assertThat(line.get(field)).as(field)
						.isEqualTo((cell.get(field) != null) ? cell.get(field).toString() : "");
				}
				assertThat(line.get("announced")).isEqualTo(
						(cell.get("announced") != null) ? ((boolean) cell.get("announced") ? "TRUE" : "FALSE") : "");
				assertThat(List.of(line.get("levelLabel"), line.get("stateLabel")))
					.contains((String) cell.get("label"));
				if (line.get("state").equals("JUDGED")) {
					Map<String, Object> counts = (Map<String, Object>) cell.get("counts");
					Map<String, Object> stated = ((List<Map<String, Object>>) counts.get("byBasis")).get(0);
					assertThat(stated).containsEntry("basis", "STATED");
					assertThat(line).containsEntry("initiatives", counts.get("initiatives").toString())
						.containsEntry("initiativesStated", stated.get("initiatives").toString())
						.containsEntry("targetsQuantifiedStated",
								((Map<String, Object>) stated.get("targets")).get("quantified").toString());
				}
			}
		}
		assertThat(written.hasNext()).isFalse();
		assertThat(table).hasSize(25);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/coverage.csv?by=MINISTERIAL_GOAL&year=2021", "/targets.csv" })
	void aTableThatIsKnownAlreadyIsNotMadeAgain(String address) throws IOException, InterruptedException {
		HttpResponse<String> first = conditional(address, "\"x\"");
		assertThat(first.statusCode()).isEqualTo(200);
		String tag = first.headers().firstValue("ETag").orElseThrow();
		assertThat(tag).startsWith("W/\"");
		StatementCounter counter = Instances.embedded().getBean(StatementCounter.class);
		counter.take();
		HttpResponse<String> second = conditional(address, tag);
		assertThat(second.statusCode()).isEqualTo(304);
		assertThat(second.body()).isEmpty();
		assertThat(second.headers().firstValue("ETag")).hasValue(tag);
		assertThat(counter.take()).isEmpty();
		assertThat(conditional(address + (address.contains("?") ? "&" : "?") + "dialect=DANISH", tag).statusCode())
			.isEqualTo(200);
	}

	private static HttpResponse<String> conditional(String address, String known)
			throws IOException, InterruptedException {
		URI uri = URI.create("http://127.0.0.1:" + Api.embedded().port() + address);
		return CLIENT.send(HttpRequest.newBuilder(uri).header("If-None-Match", known).build(), BodyHandlers.ofString());
	}

	@Test
	void whatIsNotKnownIsEmptyBesideItsStateAndNeverZero() {
		List<Map<String, String>> table = table(
				"/coverage.csv?by=MINISTERIAL_GOAL&from=2021&to=2022&municipalities=561,0849");
		assertThat(table).extracting((row) -> row.get("state")).contains("NOT_LOADED", "NOT_KNOWN", "JUDGED");
		assertThat(table).allSatisfy((row) -> {
			boolean counted = row.get("state").equals("JUDGED") || row.get("state").equals("NOT_APPLICABLE");
			for (String count : List.of("strategies", "commitments", "initiatives", "targetsQuantified",
					"targetsDirectional", "targetsQualitative", "targetsAwaited", "reservations", "strategiesStated",
					"initiativesStated", "targetsAwaitedStated")) {
				assertThat(row.get(count)).as(row + count).matches(counted ? "[0-9]+" : "");
			}
			assertThat(row.get("plans").isEmpty()).isEqualTo(row.get("state").equals("NOT_LOADED"));
			assertThat(row.get("completeness"))
				.isEqualTo(row.get("plans").isEmpty() ? "" : (row.get("year").equals("2021") ? "PART" : "WHOLE"));
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "SUSTAINABLE_DEVELOPMENT_GOAL", "TARGET_GROUP", "INSTRUMENT", "PARTNER" })
	void everyDimensionIsATable(String by) {
		List<Map<String, String>> table = table("/coverage.csv?language=EN&by=" + by);
		assertThat(table).hasSizeGreaterThan(4).allSatisfy((row) -> {
			assertThat(row.get("subjectKey")).matches("[a-z0-9-]+");
			assertThat(row.get("subject")).isNotEmpty();
			assertThat(row.get("announced")).isEmpty();
			assertThat(row.get("citation")).startsWith("The municipality of " + row.get("municipality") + ", ");
			assertThat(row.get("stateLabel")).isIn("Judged", "Cannot be told", "Plan not loaded");
		});
	}

	@Test
	void everyTargetIsARowWithAllItsFields() {
		List<Map<String, String>> table = table("/targets.csv");
		List<Map<String, Object>> targets = Api.embedded()
			.ask("""
					{ targets(first: 500) { nodes { id metric value valueState dueDate kind citation plan { slug } strategy { title }
					  status { value } baseline { value } previousTarget { value } passages { exact } totalOf { id } } } }""")
			.rows("targets.nodes");
		assertThat(table).extracting((row) -> row.get("id"))
			.containsExactlyElementsOf(targets.stream().map((target) -> (String) target.get("id")).toList());
		for (int i = 0; i < table.size(); i++) {
			Map<String, Object> target = targets.get(i);
			Map<String, String> row = table.get(i);
			for (String field : List.of("metric", "valueState", "dueDate", "kind", "citation")) {
				assertThat(row.get(field)).isEqualTo((target.get(field) != null) ? target.get(field) : "");
			}
			assertNumber(row.get("value"), target.get("value"));
			assertNumber(row.get("statusValue"), part(target, "status", "value"));
			assertNumber(row.get("baselineValue"), part(target, "baseline", "value"));
			assertNumber(row.get("previousTargetValue"), part(target, "previousTarget", "value"));
			assertThat(row.get("strategy"))
				.isEqualTo((target.get("strategy") != null) ? part(target, "strategy", "title") : "");
			assertThat(row.get("exact"))
				.isEqualTo(((Map<?, ?>) ((List<?>) target.get("passages")).get(0)).get("exact"));
			assertThat(row.get("totalOf").split(" \\| "))
				.hasSize(Math.max(1, ((List<?>) target.get("totalOf")).size()));
		}
		assertThat(table).anySatisfy((row) -> assertThat(row).containsEntry("covers", "0561 | 0563")
			.containsEntry("ministerialGoalsStated", "flygtninge-selvforsoergende")
			.containsEntry("ministerialGoalsInferred", "")
			.containsEntry("statusValue", "47.1"));
	}

	@Test
	void theDanishDialectSaysTheSameWithOtherMarks() throws IOException {
		byte[] danish = get("/targets.csv?dialect=danish&plans=esbjerg-2021-2022").body();
		List<Map<String, String>> rows = CsvWriterTests.read(danish, CsvDialect.DANISH);
		List<Map<String, String>> others = table("/targets.csv?plans=esbjerg-2021-2022");
		assertThat(rows).hasSize(6).hasSameSizeAs(others);
		for (int i = 0; i < rows.size(); i++) {
			for (String column : rows.get(i).keySet()) {
				String other = others.get(i).get(column);
				assertThat(rows.get(i).get(column)).as(column)
					.isEqualTo(column.endsWith("Value") || column.equals("value") ? other.replace('.', ',') : other);
			}
		}
		assertThat(rows).extracting((row) -> row.get("statusValue")).contains("47,1");
	}

	@Test
	void aListOfManyPagesIsOneTable() {
		TableQueries queries = Instances.embedded().getBean(TableQueries.class);
		TableRequest request = TableRequest.of(Map.of(), List.of(), queries.filter("TargetFilter"));
		List<Map<String, ?>> paged = new ArrayList<>();
		TargetTable.of(request, queries, 7).rows().forEachRemaining(paged::add);
		List<Map<String, ?>> whole = new ArrayList<>();
		TargetTable.of(request, queries).rows().forEachRemaining(whole::add);
		assertThat(paged).hasSizeGreaterThan(14).isEqualTo(whole);
		assertThat(TargetTable.of(request, queries).columns()).containsAll(paged.get(0).keySet());
	}

	@Test
	void filtersAreThoseOfTheApiByCommasOrOneByOne() {
		assertThat(table("/targets.csv?municipalities=0561,0849&kinds=QUANTIFIED"))
			.isEqualTo(table("/targets.csv?municipalities=561&municipalities=849&kinds=QUANTIFIED"))
			.hasSize(Api.embedded()
				.ask("{ targets(filter: { municipalities: [\"0561\", \"0849\"], kinds: [QUANTIFIED] }) { totalCount } }")
				.<Integer>at("targets.totalCount"));
		assertThat(table("/coverage.csv?by=MINISTERIAL_GOAL&year=2022&basis=STATED&municipalities=0561"))
			.allSatisfy((row) -> assertThat(row.get("basis")).isIn("", "STATED"));
	}

	@Test
	void aFilterByCouncilSaysInEveryRowHowManyItCouldNotPlace() {
		assertThat(table("/coverage.csv?by=MINISTERIAL_GOAL&year=2021&council=rar-oestjylland")).hasSize(5)
			.allSatisfy((row) -> assertThat(row).containsEntry("municipalityCode", "0766")
				.containsEntry("notPlaced", "97"));
		assertThat(table("/targets.csv?council=rar-oestjylland")).isNotEmpty()
			.allSatisfy((row) -> assertThat(row).containsEntry("plan", "hedensted-2021")
				.doesNotContainEntry("notPlaced", ""));
		assertThat(table("/targets.csv?kinds=AWAITED"))
			.allSatisfy((row) -> assertThat(row).containsEntry("notPlaced", ""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "/coverage|text/csv", "/targets|text/csv", "/coverage|text/html,*/*;q=0.8",
			"/coverage.csv|application/json", "/targets|text/*" })
	void aTableIsAskedForByHeaderOrByAddress(String path, String accept) {
		HttpResponse<byte[]> answer = get(path + (path.startsWith("/c") ? "?by=PARTNER&year=2021" : ""), accept);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv")
			.contains("charset=UTF-8", "header=present");
		assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
			.matches("attachment; filename=\"plangraf-(coverage-partner-2021|targets)-[0-9a-f]{8}\\.csv\"");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', value = {
			"/coverage.csv|INVALID_ARGUMENT|It says what the rows are about: MINISTERIAL_GOAL",
			"/coverage.csv?by=X|INVALID_ARGUMENT|The parameter 'by' has no value 'X'. It has: MINISTERIAL_GOAL, ",
			"/coverage.csv?by=PARTNER&year=abc|INVALID_ARGUMENT|'abc' is none",
			"/coverage.csv?by=PARTNER&from=2020|INVALID_ARGUMENT|give 'from' and 'to'",
			"/coverage.csv?by=PARTNER&from=2022&to=2020|INVALID_ARGUMENT|'from'",
			"/coverage.csv?by=PARTNER&subjects=x|MALFORMED_ID|Take ids from",
			"/coverage.csv?by=PARTNER&by=INSTRUMENT|INVALID_ARGUMENT|give it once",
			"/targets.csv?municipalities=abc|MALFORMED_CODE|'abc' is not a municipality code. A municipality code is",
			"/targets.csv?goals=x|UNKNOWN_KEY|ministerial goal 'x'",
			"/targets.csv?sdgs=8,x|INVALID_ARGUMENT|'x' is none",
			"/targets.csv?year=2021|UNKNOWN_ARGUMENT|This address takes: municipalities, plans, years, ",
			"/targets.csv?region=|INVALID_ARGUMENT|leave it out",
			"/coverage.csv?by=PARTNER&municipalities=,|INVALID_ARGUMENT|The parameter 'municipalities' is empty",
			"/targets.csv?kinds=QUANTIFIED&kinds=,%20,|INVALID_ARGUMENT|The parameter 'kinds' is empty",
			"/coverage.csv?by=PARTNER&year=2021&from=2020&to=2021|INVALID_ARGUMENT|give 'year', or 'from' and 'to', or none",
			"/targets.csv?kinds=QUANTIFIED,BIG|INVALID_ARGUMENT|The parameter 'kinds' has no value 'BIG'. It has: QUANTIFIED, ",
			"/targets.csv?language=SE|INVALID_ARGUMENT|The parameter 'language' has no value 'SE'. It has: DA, EN",
			"/targets.csv?dialect=x|INVALID_ARGUMENT|DANISH (semicolons" })
	void aBadRequestIsToldTheSameAsByTheApiAsAProblem(String path, String code, String words) {
		HttpResponse<byte[]> answer = get(path, "text/csv");
		String body = new String(answer.body(), StandardCharsets.UTF_8);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(JsonPath.<String>read(body, "$.code")).isEqualTo(code);
		assertThat(JsonPath.<String>read(body, "$.detail")).contains(words)
			.endsWith(".")
			.doesNotContain("Variable", "enum");
	}

	@Test
	void valuesOfClosedListsAreTakenInAnyCase() {
		assertThat(table("/coverage.csv?by=partner&year=2021&basis=stated,Inferred&language=en")).isNotEmpty()
			.isEqualTo(table("/coverage.csv?by=PARTNER&year=2021&basis=STATED,INFERRED&language=EN"));
		assertThat(table("/targets.csv?kinds=awaited&language=en")).isNotEmpty()
			.isEqualTo(table("/targets.csv?kinds=AWAITED&language=EN"));
	}

	@Test
	void aHeaderThatCannotBeReadAsksForNothingInParticular() {
		assertThat(get("/targets", "bla").statusCode()).isEqualTo(200);
		HttpResponse<byte[]> answer = get("/targets.csv?region=", "bla");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("leave it out");
	}

	@Test
	void otherFormsAndOtherMethodsAreToldWhatThereIs() {
		HttpResponse<byte[]> json = get("/coverage?by=PARTNER", "application/json");
		assertThat(json.statusCode()).isEqualTo(406);
		assertThat(new String(json.body(), StandardCharsets.UTF_8)).contains("'/coverage.csv'", "'/graphql'");
		HttpResponse<byte[]> post = send(request("/targets.csv").POST(BodyPublishers.ofString("x")));
		assertThat(post.statusCode()).isEqualTo(405);
		assertThat(post.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
		assertThat(new String(post.body(), StandardCharsets.UTF_8)).contains("use GET instead of POST");
		HttpResponse<byte[]> head = send(request("/targets.csv").method("HEAD", BodyPublishers.noBody()));
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.headers().firstValue("Content-Disposition")).isPresent();
		assertThat(head.body()).isEmpty();
		HttpResponse<byte[]> options = send(request("/targets").method("OPTIONS", BodyPublishers.noBody()));
		assertThat(options.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
	}

	private static void assertNumber(String cell, Object number) {
		if (number == null) {
			assertThat(cell).isEmpty();
		}
		else {
			assertThat(Double.parseDouble(cell)).isEqualTo(((Number) number).doubleValue());
			assertThat(cell).doesNotEndWith(".0");
		}
	}

	private static Object part(Map<String, Object> object, String name, String field) {
		Map<?, ?> part = (Map<?, ?>) object.get(name);
		return (part != null) ? part.get(field) : null;
	}

	private static List<Map<String, String>> table(String path) {
		HttpResponse<byte[]> answer = get(path);
		assertThat(answer.statusCode()).as(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(200);
		try {
			return CsvWriterTests.read(answer.body(), CsvDialect.RFC4180);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static HttpResponse<byte[]> get(String path) {
		return send(request(path).GET());
	}

	private static HttpResponse<byte[]> get(String path, String accept) {
		return send(request(path).header("Accept", accept).GET());
	}

	private static HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + Api.embedded().port() + path));
	}

	private static HttpResponse<byte[]> send(HttpRequest.Builder request) {
		try {
			return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
