package dk.plangraf.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import dk.plangraf.graph.Generation;
import dk.plangraf.plan.Question;
import graphql.GraphQLContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;

/**
 * The end point, by the GraphQL-over-HTTP specification: POST, and GET with entity tags.
 * It stands before Spring MVC, so that an answer from memory costs no more than reading
 * the request and writing the answer.
 */
final class GraphQlEndpoint extends HttpServlet {

	private static final long serialVersionUID = 1;

	private static final String ALLOWED = "GET, HEAD, POST, OPTIONS";

	/** Many times what the limits on questions let through. */
	private static final int LONGEST_BODY = 4 << 20;

	private static final URI ADDRESS = URI.create("/graphql");

	private final transient WebGraphQlHandler handler;

	private final transient JsonMapper json;

	private final transient Replies replies;

	private final transient EntityTags tags;

	private final boolean compresses;

	GraphQlEndpoint(WebGraphQlHandler handler, JsonMapper json, Replies replies, EntityTags tags, boolean compresses) {
		this.handler = handler;
		this.json = json;
		this.replies = replies;
		this.tags = tags;
		this.compresses = compresses;
	}

	@Override
	protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
		try {
			switch (request.getMethod()) {
				case "POST" -> post(request, response);
				case "GET", "HEAD" -> get(request, response);
				case "OPTIONS" -> response.setHeader(HttpHeaders.ALLOW, ALLOWED);
				default -> {
					response.setHeader(HttpHeaders.ALLOW, ALLOWED);
					throw RequestProblem.of(HttpServletResponse.SC_METHOD_NOT_ALLOWED,
							"The method " + request.getMethod() + " does nothing here: ask with POST, or with GET.");
				}
			}
		}
		catch (RequestProblem problem) {
			response.setStatus(problem.status());
			response.setContentType(MediaType.APPLICATION_JSON_VALUE);
			send(this.json.writeValueAsBytes(problem.body()), response);
		}
	}

	private void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Representation representation = representation(request);
		checkContentType(request);
		byte[] body = body(request);
		Fingerprint question = Fingerprint.of("POST " + representation.name(), body);
		write(this.replies.find(question, () -> answer(Operation.ofBody(body, this.json), representation)),
				representation, response);
	}

	private void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Representation representation = representation(request);
		String query = Objects.requireNonNullElse(request.getQueryString(), "");
		Fingerprint question = Fingerprint.of("GET " + representation.name(), query.getBytes(StandardCharsets.UTF_8));
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		// beside what CORS has put there
		response.addHeader(HttpHeaders.VARY, "Accept, Accept-Encoding");
		Generation newest = this.tags.newest();
		String tag = (newest != null) ? this.tags.tag(question, newest) : null;
		if (tag != null && EntityTags.isKnown(request, tag)) {
			notModified(tag, response);
			return;
		}
		Reply reply = this.replies.find(question,
				() -> answer(Operation.ofAddress(parameters(request), this.json), representation));
		if (tag != null && isOf(reply, newest)) {
			if (EntityTags.isAnyKnown(request)) {
				notModified(tag, response);
				return;
			}
			response.setHeader(HttpHeaders.ETAG, '"' + tag + '"');
		}
		write(reply, representation, response);
	}

	/** An answer with errors has no tag: the fault may pass without an import. */
	private static boolean isOf(Reply reply, @Nullable Generation generation) {
		Long number = reply.generation();
		return reply.sound() && generation != null && (number == null || number == generation.number());
	}

	private Representation representation(HttpServletRequest request) {
		return Representation.asked(request.getHeader(HttpHeaders.ACCEPT),
				this.compresses ? request.getHeader(HttpHeaders.ACCEPT_ENCODING) : null);
	}

	private static void checkContentType(HttpServletRequest request) {
		String type = request.getContentType();
		try {
			if (type != null && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(MediaType.parseMediaType(type))) {
				return;
			}
		}
		catch (InvalidMediaTypeException ex) {
			// then it is not JSON either
		}
		throw RequestProblem.of(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE,
				"The body has to be JSON, with the header 'Content-Type: application/json'.");
	}

	private static byte[] body(HttpServletRequest request) throws IOException {
		int announced = request.getContentLength();
		try (InputStream in = request.getInputStream()) {
			byte[] body = (announced >= 0 && announced <= LONGEST_BODY) ? in.readNBytes(announced)
					: in.readNBytes(LONGEST_BODY + 1);
			if (body.length > LONGEST_BODY) {
				throw RequestProblem.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
						"The body is longer than " + (LONGEST_BODY >> 20) + " MB. Ask for it in several operations.");
			}
			return body;
		}
	}

	private static Map<String, String[]> parameters(HttpServletRequest request) {
		try {
			return request.getParameterMap();
		}
		catch (IllegalStateException ex) {
			throw RequestProblem.malformed("The address cannot be read: its parameters are percent-encoded UTF-8.");
		}
	}

	/**
	 * Has an operation answered. Nothing of the request goes with it but what its
	 * fingerprint is made of.
	 */
	private Reply answer(Operation operation, Representation representation) {
		WebGraphQlRequest request = new WebGraphQlRequest(ADDRESS, new HttpHeaders(), new LinkedMultiValueMap<>(),
				Map.of(), operation.toRequest(), "http", null);
		AtomicReference<@Nullable GraphQLContext> context = new AtomicReference<>();
		request.configureExecutionInput((input, builder) -> {
			context.set(input.getGraphQLContext());
			return input;
		});
		WebGraphQlResponse response = Objects.requireNonNull(this.handler.handleRequest(request).block());
		boolean refused = !response.getExecutionResult().isDataPresent()
				&& representation.mediaType().equals(MediaType.APPLICATION_GRAPHQL_RESPONSE);
		GraphQLContext seen = context.get();
		return new Reply(refused ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_OK,
				this.json.writeValueAsBytes(response.toMap()), false, response.getErrors().isEmpty(),
				(seen != null) ? Question.generationSeenBy(seen) : null)
			.in(representation);
	}

	private static void notModified(String tag, HttpServletResponse response) {
		response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
		response.setHeader(HttpHeaders.ETAG, '"' + tag + '"');
	}

	private static void write(Reply reply, Representation representation, HttpServletResponse response)
			throws IOException {
		response.setStatus(reply.status());
		response.setContentType(representation.mediaType().toString());
		if (reply.compressed()) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
		}
		send(reply.body(), response);
	}

	private static void send(byte[] body, HttpServletResponse response) throws IOException {
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

}
