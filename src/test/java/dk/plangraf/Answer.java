package dk.plangraf;

import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What came back over HTTP.
 *
 * @param status the status code
 * @param body the body
 */
public record Answer(int status, String body) {

	/** Itself, having neither errors nor a lack of data. */
	Answer sound() {
		assertThat(this.body).contains("\"data\":").doesNotContain("\"errors\":");
		assertThat(this.status).isEqualTo(200);
		return this;
	}

	/** What stands at a path below {@code data}. */
	public <T> T at(String path) {
		return JsonPath.read(this.body, "$.data." + path);
	}

	/** The objects at a path below {@code data}. */
	public List<Map<String, Object>> rows(String path) {
		return at(path);
	}

	/** The texts at a path below {@code data}. */
	public List<String> texts(String path) {
		return at(path);
	}

	/** The codes of the errors. */
	public List<String> codes() {
		return JsonPath.read(this.body, "$.errors[*].extensions.code");
	}

	/** The messages of the errors. */
	public List<String> messages() {
		return JsonPath.read(this.body, "$.errors[*].message");
	}

}
