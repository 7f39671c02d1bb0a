package dk.plangraf.seed;

import dk.plangraf.seed.GraphDocument.Properties;

/** The properties of a target, the parts of its value objects flattened. */
final class TargetProperties {

	private TargetProperties() {
	}

	static Properties of(TargetEntry target, Properties properties) {
		properties.sorted("metric", target.metric())
			.with("population", target.population())
			.with("direction", target.direction())
			.with("comparator", target.comparator())
			.with("reference", target.reference())
			.with("value", target.value())
			.with("valueState", target.valueState())
			.with("unit", target.unit())
			.with("kind", kind(target))
			.with("dueDate", target.dueDate())
			.with("measurement", target.measurement())
			.with("note", target.note());
		PreviousTargetEntry previous = target.previousTarget();
		if (previous != null) {
			properties.with("previousTargetValue", previous.value()).with("previousTargetPeriod", previous.period());
		}
		BaselineEntry baseline = target.baseline();
		if (baseline != null) {
			properties.with("baselineValue", baseline.value())
				.with("baselinePeriod", baseline.period())
				.with("baselineKind", baseline.kind())
				.with("baselineNationalValue", baseline.nationalValue())
				.with("baselineState", baseline.state());
		}
		StatusEntry status = target.status();
		if (status != null) {
			properties.with("statusText", status.text())
				.with("statusValue", status.value())
				.with("statusPeriod", status.period())
				.with("statusNationalValue", status.nationalValue());
		}
		return properties;
	}

	/** How far a target can be measured, as {@code TargetKind} of the schema says. */
	static String kind(TargetEntry target) {
		if (target.valueState().equals("AWAITING_MEASUREMENT")) {
			return "AWAITED";
		}
		if (target.value() != null || target.reference() != null) {
			return "QUANTIFIED";
		}
		return (target.direction() != null) ? "DIRECTIONAL" : "QUALITATIVE";
	}

}
