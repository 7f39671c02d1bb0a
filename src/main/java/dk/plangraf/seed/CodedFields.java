package dk.plangraf.seed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The comparable fields of a unit while they are collected: closed lists, numbers, dates
 * and vocabulary; no free text.
 */
final class CodedFields {

	private final List<CodedField> fields = new ArrayList<>();

	List<CodedField> all() {
		return this.fields;
	}

	CodedFields value(String name, @Nullable Object value) {
		return add(name, CodedField.Form.VALUE, (value != null) ? List.of(text(value)) : List.of());
	}

	/** A word out of an open list, such as a unit of measure: in whichever case. */
	CodedFields word(String name, @Nullable String word) {
		return value(name, (word != null) ? word.toLowerCase(Locale.ROOT) : null);
	}

	CodedFields set(String name, Collection<?> values) {
		return add(name, CodedField.Form.SET, values.stream().map(CodedFields::text).distinct().sorted().toList());
	}

	CodedFields link(String name, @Nullable CodedUnit unit) {
		return add(name, CodedField.Form.LINK, Stream.ofNullable(unit).map(CodedUnit::id).toList());
	}

	CodedFields links(String name, Collection<String> ids) {
		return add(name, CodedField.Form.LINKS, ids.stream().distinct().toList());
	}

	CodedFields uses(List<TargetGroupUseEntry> groups, List<InstrumentUseEntry> instruments,
			List<PartnerUseEntry> partners) {
		return groups(groups).set("instruments", instruments.stream().map(InstrumentUseEntry::instrument).toList())
			.set("partners", partners.stream().map(PartnerUseEntry::partner).toList());
	}

	CodedFields groups(List<TargetGroupUseEntry> groups) {
		return set("targetGroups", groups.stream().map(CodedFields::text).toList());
	}

	private CodedFields add(String name, CodedField.Form form, List<String> values) {
		this.fields.add(new CodedField(name, form, values));
		return this;
	}

	/** A use with its ages: {@code unge[18-29]}, {@code unge[-24]}, {@code unge}. */
	private static String text(TargetGroupUseEntry use) {
		Integer from = use.ageFrom();
		Integer to = use.ageTo();
		return (from == null && to == null) ? use.group()
				: "%s[%s-%s]".formatted(use.group(), (from != null) ? from : "", (to != null) ? to : "");
	}

	private static String text(Object value) {
		return (value instanceof BigDecimal number) ? number.stripTrailingZeros().toPlainString() : value.toString();
	}

}
