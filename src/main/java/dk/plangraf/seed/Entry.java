package dk.plangraf.seed;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value in a seed file, or the place where one might be. It can be asked for anything:
 * what is missing or of another kind is empty, so that checks run on faulty files too.
 */
record Entry(YamlFile file, String pointer, JsonNode node) {

	Entry at(String name) {
		return new Entry(this.file, this.pointer + "/" + escaped(name), this.node.path(name));
	}

	boolean isPresent() {
		return !this.node.isMissingNode();
	}

	/** What stands under each name, in their order; nothing if this is no object. */
	Map<String, Entry> members() {
		Map<String, Entry> members = new LinkedHashMap<>();
		this.node.propertyNames().forEach((name) -> members.put(name, at(name)));
		return members;
	}

	/** The values of the list with this name; none if there is no such list. */
	List<Entry> list(String name) {
		JsonNode list = this.node.path(name);
		return IntStream.range(0, list.isArray() ? list.size() : 0)
			.mapToObj((i) -> new Entry(this.file, this.pointer + "/" + escaped(name) + "/" + i, list.get(i)))
			.toList();
	}

	Optional<String> text() {
		return this.node.isString() ? Optional.of(this.node.stringValue()) : Optional.empty();
	}

	Optional<String> text(String name) {
		return at(name).text();
	}

	@Nullable String findText(String name) {
		return text(name).orElse(null);
	}

	Optional<Integer> integer() {
		return this.node.canConvertToInt() && this.node.canConvertToExactIntegral() ? Optional.of(this.node.intValue())
				: Optional.empty();
	}

	Optional<Integer> integer(String name) {
		return at(name).integer();
	}

	Optional<BigDecimal> number(String name) {
		JsonNode value = this.node.path(name);
		return value.isNumber() ? Optional.of(value.decimalValue()) : Optional.empty();
	}

	/** Whether the text with this name is the given one. */
	boolean says(String name, String text) {
		return text(name).filter(text::equals).isPresent();
	}

	int line() {
		return this.file.placeOf(this.pointer).line();
	}

	Finding error(String fault, String remedy) {
		return this.file.error(this.pointer, fault, remedy);
	}

	Finding notice(String fault, String remedy) {
		return this.file.notice(this.pointer, fault, remedy);
	}

	static String escaped(String name) {
		return name.replace("~", "~0").replace("/", "~1");
	}

}
