package dk.plangraf.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import com.jayway.jsonpath.JsonPath;
import dk.plangraf.Api;
import dk.plangraf.Instances;
import dk.plangraf.StatementCounter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The end point by the GraphQL-over-HTTP specification, without memory. */
class GraphQlEndpointTests {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final String ESBJERG = "{ municipality(code: \"0561\") { name } }";

	private static final String MANY = "{ municipalities(first: 98) { nodes { code name } } }";

	@Test
	void whatIsGotIsTheSameAsWhatIsPostedFor() {
		String document = "query A($code: MunicipalityCode!) { municipality(code: $code) { name } } query B { dataset { version } }";
		HttpResponse<String> got = get("query=" + encoded(document) + "&operationName=A&variables="
				+ encoded("{\"code\": \"0561\"}") + "&extensions=" + encoded("{}"));
		assertThat(got.statusCode()).isEqualTo(200);
		assertThat(got.headers().firstValue("Content-Type")).hasValue("application/json");
		assertThat(got.body()).isEqualTo("{\"data\":{\"municipality\":{\"name\":\"Esbjerg\"}}}")
			.isEqualTo(Api.embedded()
				.post("application/json",
						"{\"query\": \"" + document
								+ "\", \"operationName\": \"A\", \"variables\": {\"code\": \"0561\"}}")
				.body());
	}

	@Test
	void whatAFormLeavesEmptyIsLeftOut() {
		assertThat(get("query=" + encoded(ESBJERG) + "&operationName=&variables=&extensions=&other=x").body())
			.contains("Esbjerg");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "\"\" | There is no 'query'", "x=1 | There is no 'query'",
					"query=%7Ba%7D&query=%7Bb%7D | given 2 times",
					"query=%7Ba%7D&variables=%7B | 'variables' is not JSON",
					"query=%7Ba%7D&variables=7 | 'variables' is not a JSON object",
					"query=%7Ba%7D&variables=%5B%5D | 'variables' is not a JSON object",
					"query=%7Ba%7D&extensions=x | 'extensions' is not JSON" })
	void anAddressThatHoldsNoOperationIsToldWhatIsWrong(String query, String words) {
		HttpResponse<String> answer = get(query);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(codes(answer)).containsExactly("MALFORMED_REQUEST");
		assertThat(answer.body()).contains(words).doesNotContain("Exception", "jackson");
		assertThat(answer.headers().firstValue("ETag")).isEmpty();
	}

	@Test
	void anAddressThatIsNoAddressIsToldSo() throws IOException {
		// no client library sends it
		try (Socket socket = new Socket("127.0.0.1", Api.embedded().port())) {
			socket.getOutputStream()
				.write("GET /graphql?query=%ZZ HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
					.getBytes(StandardCharsets.US_ASCII));
			String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(answer).startsWith("HTTP/1.1 400").contains("MALFORMED_REQUEST", "percent-encoded UTF-8");
		}
	}

	@Test
	void aDocumentThatDoesNotFitTheSchemaIsABadRequestInTheNewMediaTypeOnly() {
		String query = "query=" + encoded("{ planer }");
		assertThat(get(query, "Accept", "application/json").statusCode()).isEqualTo(200);
		HttpResponse<String> answer = get(query, "Accept", "application/graphql-response+json");
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/graphql-response+json");
		assertThat(codes(answer)).containsExactly("UNKNOWN_FIELD");
	}

	@ParameterizedTest
	@ValueSource(strings = { "PUT", "PATCH", "DELETE" })
	void otherMethodsAreRefused(String method) {
		HttpResponse<String> answer = send(request("").method(method, BodyPublishers.ofString("{}")));
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, POST, OPTIONS");
		assertThat(codes(answer)).containsExactly("MALFORMED_REQUEST");
	}

	@Test
	void theMethodsThatThereAreAreTold() {
		HttpResponse<String> answer = send(request("").method("OPTIONS", BodyPublishers.noBody()));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, POST, OPTIONS");
	}

	@Test
	void whoAcceptsNoJsonIsRefused() {
		HttpResponse<String> answer = get("query=" + encoded(ESBJERG), "Accept", "text/html");
		assertThat(answer.statusCode()).isEqualTo(406);
		assertThat(codes(answer)).containsExactly("MALFORMED_REQUEST");
	}

	@Test
	void aBodyThatIsFarTooLongIsRefused() {
		HttpResponse<String> answer = send(request("").header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(" ".repeat((4 << 20) + 1))));
		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(codes(answer)).containsExactly("MALFORMED_REQUEST");
	}

	@Test
	void theHeadOfAnAnswerIsThatOfTheAnswer() {
		HttpResponse<String> got = get("query=" + encoded(ESBJERG));
		HttpResponse<String> head = send(request("?query=" + encoded(ESBJERG)).method("HEAD", BodyPublishers.noBody()));
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		for (String name : List.of("ETag", "Content-Type", "Content-Length", "Cache-Control", "Vary")) {
			assertThat(head.headers().firstValue(name)).as(name).isPresent().isEqualTo(got.headers().firstValue(name));
		}
	}

	@Test
	void anAnswerThatIsKnownAlreadyIsNotFoundAgain() {
		String tag = tag(get("query=" + encoded(ESBJERG)));
		assertThat(tag).matches("\"[\\w-]{24}\"");
		StatementCounter counter = Instances.embedded().getBean(StatementCounter.class);
		counter.take();
		for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag)) {
			HttpResponse<String> answer = get("query=" + encoded(ESBJERG), "If-None-Match", known);
			assertThat(answer.statusCode()).isEqualTo(304);
			assertThat(answer.body()).isEmpty();
			assertThat(tag(answer)).isEqualTo(tag);
			assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
			assertThat(answer.headers().firstValue("Vary")).hasValue("Accept, Accept-Encoding");
		}
		assertThat(counter.take()).isEmpty();
		assertThat(get("query=" + encoded(ESBJERG), "If-None-Match", "*").statusCode()).isEqualTo(304);
		assertThat(get("query=" + encoded(ESBJERG), "If-None-Match", "\"x\"").statusCode()).isEqualTo(200);
	}

	@Test
	void everyFormOfEveryAnswerHasATagOfItsOwn() {
		String question = "query=" + encoded(ESBJERG);
		assertThat(List.of(tag(get(question)), tag(get(question, "Accept", "application/graphql-response+json")),
				tag(get(question, "Accept-Encoding", "gzip")), tag(get("query=" + encoded(MANY)))))
			.doesNotHaveDuplicates();
		assertThat(tag(get(question))).isEqualTo(tag(get(question)));
	}

	@Test
	void anAnswerWithErrorsHasNoTag() {
		HttpResponse<String> answer = get("query=" + encoded("{ node(id: \"x\") { id } }"));
		assertThat(codes(answer)).containsExactly("MALFORMED_ID");
		assertThat(answer.headers().firstValue("ETag")).isEmpty();
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
		assertThat(get("query=" + encoded("{ node(id: \"x\") { id } }"), "If-None-Match", "*").statusCode())
			.isEqualTo(200);
	}

	@Test
	void aLongAnswerIsPackedForWhoTakesGzipAndHoldsTheSame() {
		HttpResponse<byte[]> packed = packed("?query=" + encoded(MANY));
		assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(packed.headers().firstValue("Content-Length")).hasValue(String.valueOf(packed.body().length));
		String plain = get("query=" + encoded(MANY)).body();
		assertThat(packed.body().length).isLessThan(plain.length() / 2);
		try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
			assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		assertThat(packed("?query=" + encoded(ESBJERG)).headers().firstValue("Content-Encoding")).isEmpty();
	}

	@Test
	void theSchemaStandsBesideTheEndPoint() {
		assertThat(send(request("/schema")).body()).contains("type EmploymentPlan");
	}

	private static HttpResponse<byte[]> packed(String address) {
		try {
			return CLIENT.send(request(address).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static HttpResponse<String> get(String query, String... headers) {
		HttpRequest.Builder request = request("?" + query);
		return send((headers.length > 0) ? request.headers(headers) : request);
	}

	private static HttpRequest.Builder request(String rest) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + Api.embedded().port() + "/graphql" + rest));
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return CLIENT.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String tag(HttpResponse<?> answer) {
		return answer.headers().firstValue("ETag").orElseThrow();
	}

	private static List<String> codes(HttpResponse<String> answer) {
		List<Map<String, Object>> errors = JsonPath.read(answer.body(), "$.errors");
		assertThat(JsonPath.<Map<String, Object>>read(answer.body(), "$")).satisfiesAnyOf(
				(body) -> assertThat(body).containsOnlyKeys("errors"),
				(body) -> assertThat(body).containsOnlyKeys("errors", "data"));
		return errors.stream().map((error) -> (String) ((Map<?, ?>) error.get("extensions")).get("code")).toList();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
