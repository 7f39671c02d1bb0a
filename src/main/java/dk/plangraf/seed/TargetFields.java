package dk.plangraf.seed;

/** What two readers' targets are compared by. */
final class TargetFields {

	private TargetFields() {
	}

	static CodedFields of(TargetEntry target) {
		CodedFields fields = new CodedFields().value("indicator", target.indicator())
			.value("direction", target.direction())
			.value("comparator", target.comparator())
			.value("reference", target.reference())
			.value("value", target.value())
			.value("valueState", target.valueState())
			.word("unit", target.unit())
			.value("dueDate", target.dueDate())
			.links("totalOf", target.totalOf().stream().map((key) -> CodedUnit.id(CodedKind.TARGET, key)).toList());
		PreviousTargetEntry previous = target.previousTarget();
		fields.value("previousTarget.value", (previous != null) ? previous.value() : null)
			.word("previousTarget.period", (previous != null) ? previous.period() : null);
		BaselineEntry baseline = target.baseline();
		fields.value("baseline.value", (baseline != null) ? baseline.value() : null)
			.word("baseline.period", (baseline != null) ? baseline.period() : null)
			.value("baseline.kind", (baseline != null) ? baseline.kind() : null)
			.value("baseline.nationalValue", (baseline != null) ? baseline.nationalValue() : null)
			.value("baseline.state", (baseline != null) ? baseline.state() : null);
		StatusEntry status = target.status();
		return fields.value("status.value", (status != null) ? status.value() : null)
			.word("status.period", (status != null) ? status.period() : null)
			.value("status.nationalValue", (status != null) ? status.nationalValue() : null);
	}

}
