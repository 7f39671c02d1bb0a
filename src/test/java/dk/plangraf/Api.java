package dk.plangraf;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * The API of a running instance as any client sees it: over HTTP.
 *
 * @param port the port of the instance
 * @param instance the instance, null where it is another process's
 */
public record Api(int port, ConfigurableApplicationContext instance) {

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private static final JsonMapper JSON = new JsonMapper();

	/** An instance of this process. */
	public Api(ConfigurableApplicationContext instance) {
		this(Instances.port(instance), instance);
	}

	/** An instance of another process. */
	public Api(int port) {
		this(port, null);
	}

	/** The shared instance that reads in the process. */
	public static Api embedded() {
		return new Api(Instances.embedded());
	}

	/** The shared instance that reads over Bolt. */
	public static Api overBolt() {
		return new Api(Instances.overBolt());
	}

	/** Asks something that has to be answered without errors. */
	public Answer ask(String document, Map<String, ?> variables) {
		return send(document, variables).sound();
	}

	/** Asks something that has to be answered without errors. */
	public Answer ask(String document) {
		return ask(document, Map.of());
	}

	/** Asks something that may go wrong. */
	public Answer send(String document, Map<String, ?> variables) {
		return post("application/json", JSON.writeValueAsString(Map.of("query", document, "variables", variables)));
	}

	/** Posts a body. */
	public Answer post(String contentType, String body) {
		return exchange(request().header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
	}

	/** Gets the end point. */
	public Answer get(String query) {
		return exchange(HttpRequest.newBuilder(uri("?" + query)).header("Accept", "application/json").GET());
	}

	private HttpRequest.Builder request() {
		return HttpRequest.newBuilder(uri("")).header("Accept", "application/json");
	}

	/** Asks as a browser does that prefers a language. */
	public Answer sendIn(String language, String document) {
		return exchange(request().header("Content-Type", "application/json")
			.header("Accept-Language", language)
			.POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document)))));
	}

	private URI uri(String query) {
		return URI.create("http://127.0.0.1:" + this.port + "/graphql" + query);
	}

	private static Answer exchange(HttpRequest.Builder request) {
		try {
			var response = CLIENT.send(request.build(), BodyHandlers.ofString());
			return new Answer(response.statusCode(), response.body());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
