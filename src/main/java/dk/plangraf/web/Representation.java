package dk.plangraf.web;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.ConcurrentLruCache;

/**
 * The form in which an answer is given.
 *
 * @param mediaType its media type
 * @param compressed whether it is packed by gzip, if it is long enough for that to pay
 */
record Representation(MediaType mediaType, boolean compressed) {

	/** In the order of preference where a request has none. */
	private static final List<MediaType> OFFERED = List.of(MediaType.APPLICATION_JSON,
			MediaType.APPLICATION_GRAPHQL_RESPONSE);

	/** What is accepted, as read from headers: clients send few different ones. */
	private static final ConcurrentLruCache<String, List<MediaType>> ACCEPTED = new ConcurrentLruCache<>(64,
			Representation::read);

	/**
	 * The form that a request asks for.
	 * @param accept its header {@code Accept}
	 * @param acceptEncoding its header {@code Accept-Encoding}
	 * @return the form
	 * @throws RequestProblem if it accepts none that there is
	 */
	static Representation asked(@Nullable String accept, @Nullable String acceptEncoding) {
		return new Representation(mediaType(accept), takesGzip(acceptEncoding));
	}

	/** A text that no other form has. */
	String name() {
		return this.compressed ? this.mediaType + " gzip" : this.mediaType.toString();
	}

	private static MediaType mediaType(@Nullable String accept) {
		if (accept == null || accept.isBlank()) {
			return MediaType.APPLICATION_JSON;
		}
		List<MediaType> accepted = ACCEPTED.get(accept);
		if (accepted.isEmpty()) {
			throw RequestProblem.of(406,
					"Answers come as application/json or application/graphql-response+json, and 'Accept' asks for "
							+ accept + ".");
		}
		return accepted.get(0);
	}

	/** What is offered and accepted, the most wanted first. */
	private static List<MediaType> read(String accept) {
		List<MediaType> ranges;
		try {
			ranges = MediaType.parseMediaTypes(accept);
		}
		catch (InvalidMediaTypeException ex) {
			return List.of();
		}
		List<MediaType> left = OFFERED.stream()
			.filter((offered) -> ranges.stream()
				.noneMatch((range) -> range.getQualityValue() == 0 && range.equalsTypeAndSubtype(offered)))
			.toList();
		return ranges.stream()
			.filter((range) -> range.getQualityValue() > 0)
			// sorting is stable: what is wanted equally stays in the order of the header
			.sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
			.flatMap((range) -> left.stream().filter(range::includes))
			.toList();
	}

	private static boolean takesGzip(@Nullable String acceptEncoding) {
		if (acceptEncoding == null) {
			return false;
		}
		for (String coding : acceptEncoding.split(",")) {
			String[] parts = coding.split(";", 2);
			if (parts[0].strip().equalsIgnoreCase("gzip")) {
				return parts.length == 1 || !parts[1].replace(" ", "").matches("q=0(\\.0*)?");
			}
		}
		return false;
	}

}
