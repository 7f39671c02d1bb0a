package dk.plangraf.web;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import dk.plangraf.graph.Generation;
import dk.plangraf.graph.GenerationReader;
import dk.plangraf.graph.GraphUnavailableException;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Entity tags of answers. An answer can change when somebody imports or when Plangraf
 * itself changes, and at no other time; so its tag is known before the answer is.
 */
@Component
final class EntityTags {

	private final GenerationReader generations;

	private final String release;

	EntityTags(GenerationReader generations) {
		this.generations = generations;
		this.release = release(EntityTags.class.getPackage().getImplementationVersion());
	}

	/** The newest generation of the data set; null if the database cannot be reached. */
	@Nullable Generation newest() {
		try {
			return this.generations.newest();
		}
		catch (GraphUnavailableException ex) {
			return null;
		}
	}

	/**
	 * The tag of the answer to a question.
	 * @param question the question
	 * @param generation the generation that it is answered in
	 * @return the tag, as it stands between quotation marks
	 */
	String tag(Fingerprint question, Generation generation) {
		return question.within(generation, this.release);
	}

	/**
	 * Whether the client has the answer already.
	 * @param request the client's request
	 * @param tag the tag of the answer
	 * @return whether its header {@code If-None-Match} names that tag
	 */
	static boolean isKnown(HttpServletRequest request, String tag) {
		return conditions(request).stream().anyMatch((known) -> known.tag().equals(tag));
	}

	/** Whether a client wants no answer at all, provided that there is one. */
	static boolean isAnyKnown(HttpServletRequest request) {
		return conditions(request).stream().anyMatch(ETag::isWildcard);
	}

	private static List<ETag> conditions(HttpServletRequest request) {
		Enumeration<String> values = request.getHeaders(HttpHeaders.IF_NONE_MATCH);
		return values.hasMoreElements() ? Collections.list(values)
			.stream()
			.filter(Objects::nonNull)
			.flatMap((value) -> ETag.parse(value).stream())
			.toList() : List.of();
	}

	/** Two builds that are no release may differ whatever they are called. */
	private static String release(@Nullable String version) {
		return (version == null || version.endsWith("-SNAPSHOT")) ? UUID.randomUUID().toString() : version;
	}

}
