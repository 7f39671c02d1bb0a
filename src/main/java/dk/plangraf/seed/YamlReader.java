package dk.plangraf.seed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads a seed file as YAML 1.2, and reports what keeps it from being read.
 */
final class YamlReader {

	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final SeedFile file;

	private final Consumer<Finding> report;

	private YamlReader(SeedFile file, Consumer<Finding> report) {
		this.file = file;
		this.report = report;
	}

	/** Empty if the file cannot be read as a whole, which has then been reported. */
	static Optional<YamlFile> read(SeedFile file, Consumer<Finding> report) {
		YamlReader reader = new YamlReader(file, report);
		return reader.decode().flatMap(reader::compose).map(reader::toTree);
	}

	private Optional<String> decode() {
		ByteBuffer bytes = ByteBuffer.wrap(this.file.bytes());
		CharBuffer text = CharBuffer.allocate(bytes.remaining());
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		CoderResult result = decoder.decode(bytes, text, true);
		text.flip();
		if (result.isError()) {
			reportByte(text.toString(), bytes.get(bytes.position()));
			return Optional.empty();
		}
		if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
			this.report.accept(this.file.error("The file begins with an invisible byte order mark.",
					"Save it as UTF-8 without one."));
			text.get();
		}
		return Optional.of(text.toString());
	}

	private void reportByte(String before, byte value) {
		Place place = Place.after(before);
		this.report.accept(new Finding(Finding.Severity.ERROR, this.file.path(), place.line(), place.column(), "",
				"The file is not UTF-8: the byte %02X cannot stand here.".formatted(value),
				"Save it as UTF-8, so that æ, ø and å stay what they are."));
	}

	private Optional<Node> compose(String text) {
		try {
			LoadSettings settings = LoadSettings.builder().setSchema(new CoreSchema()).build();
			Optional<Node> root = new Compose(settings).composeString(text);
			if (root.isEmpty()) {
				this.report.accept(this.file.error("The file is empty.", "Fill it, or remove it."));
			}
			else if (!(root.get() instanceof MappingNode)) {
				this.report.accept(this.file.error("The file does not hold names with values.",
						"Begin it with lines such as \"name: value\"."));
				return Optional.empty();
			}
			return root;
		}
		catch (YamlEngineException ex) {
			this.report.accept(YamlFault.findingOf(ex, this.file, text));
			return Optional.empty();
		}
	}

	private YamlFile toTree(Node root) {
		return YamlTree.of(this.file, root, this.report);
	}

}
