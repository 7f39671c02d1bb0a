package dk.plangraf.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

import dk.plangraf.graph.Generation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Tables for spreadsheets and statistics programs, as CSV. */
@RestController
class TableController {

	private static final MediaType CSV = new MediaType("text", "csv");

	private static final String ALLOWED = "GET, HEAD, OPTIONS";

	private final TableQueries queries;

	private final EntityTags tags;

	TableController(TableQueries queries, EntityTags tags) {
		this.queries = queries;
		this.tags = tags;
	}

	@GetMapping({ "/coverage", "/coverage.csv" })
	void coverage(HttpServletRequest request, HttpServletResponse response) throws IOException {
		write(CoverageTable.PARAMETERS, CoverageTable.FILTER, CoverageTable::of, request, response);
	}

	@GetMapping({ "/targets", "/targets.csv" })
	void targets(HttpServletRequest request, HttpServletResponse response) throws IOException {
		write(TargetTable.PARAMETERS, TargetTable.FILTER, TargetTable::of, request, response);
	}

	@RequestMapping(path = { "/coverage", "/coverage.csv", "/targets", "/targets.csv" }, method = RequestMethod.OPTIONS)
	void options(HttpServletResponse response) {
		response.setHeader(HttpHeaders.ALLOW, ALLOWED);
	}

	@RequestMapping(path = { "/coverage", "/coverage.csv", "/targets", "/targets.csv" },
			method = { RequestMethod.POST, RequestMethod.PUT, RequestMethod.PATCH, RequestMethod.DELETE })
	void other(HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.ALLOW, ALLOWED);
		throw TableProblem.of(HttpStatus.METHOD_NOT_ALLOWED, "Tables are only read: use GET instead of "
				+ request.getMethod() + ", with the filters as parameters of the address.");
	}

	private void write(List<String> parameters, String filter, BiFunction<TableRequest, TableQueries, Table> tables,
			HttpServletRequest request, HttpServletResponse response) throws IOException {
		checkAccepted(request);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		Generation newest = this.tags.newest();
		String tag = (newest != null) ? this.tags.tag(address(request), newest) : null;
		if (tag != null && EntityTags.isKnown(request, tag)) {
			response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
			response.setHeader(HttpHeaders.ETAG, weak(tag));
			return;
		}
		TableRequest asked = TableRequest.of(request.getParameterMap(), parameters, this.queries.filter(filter));
		CsvDialect dialect = asked.dialect();
		Table table = tables.apply(asked, this.queries);
		response.setContentType("text/csv;charset=UTF-8;header=present");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(table.fileName()).build().toString());
		// the same before and after the first question: then this is what it was found in
		if (tag != null && Objects.equals(newest, this.tags.newest())) {
			response.setHeader(HttpHeaders.ETAG, weak(tag));
		}
		try {
			CsvWriter.write(table, dialect, response.getOutputStream());
		}
		catch (TableProblem problem) {
			if (response.isCommitted()) {
				// only an exception that nobody answers ends the connection, by which a
				// client can tell half a table from a whole one
				throw new IllegalStateException("A table broke off after its first rows were sent", problem);
			}
			throw problem;
		}
	}

	private static Fingerprint address(HttpServletRequest request) {
		String address = request.getRequestURI() + '?' + request.getQueryString();
		return Fingerprint.of("GET text/csv", address.getBytes(StandardCharsets.UTF_8));
	}

	/** Weak, for the server may pack a table on its way out. */
	private static String weak(String tag) {
		return "W/\"" + tag + '"';
	}

	/** Whoever names the form in the address need not name it in a header, too. */
	private static void checkAccepted(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		if (accept == null || request.getRequestURI().endsWith(".csv")) {
			return;
		}
		if (accepted(accept).stream().noneMatch((type) -> type.includes(CSV) && type.getQualityValue() > 0)) {
			throw TableProblem.of(HttpStatus.NOT_ACCEPTABLE, "Tables come as text/csv, and 'Accept' asks for " + accept
					+ ". Leave it out, or use '" + request.getRequestURI() + ".csv'; JSON is what '/graphql' gives.");
		}
	}

	/** What cannot be read asks for nothing in particular. */
	private static List<MediaType> accepted(String accept) {
		try {
			return MediaType.parseMediaTypes(accept);
		}
		catch (InvalidMediaTypeException ex) {
			return List.of(MediaType.ALL);
		}
	}

}
