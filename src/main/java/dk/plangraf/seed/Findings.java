package dk.plangraf.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Collects findings step by step. Where a step has found an error in a value, what later
 * steps make of that value only follows from it and is left out.
 */
final class Findings implements Consumer<Finding> {

	private final List<Finding> all = new ArrayList<>();

	private final Set<Value> settled = new HashSet<>();

	private int stepBegan;

	@Override
	public void accept(Finding finding) {
		if (finding.pointer().isEmpty() || !this.settled.contains(Value.of(finding))) {
			this.all.add(finding);
		}
	}

	void endStep() {
		this.all.subList(this.stepBegan, this.all.size())
			.stream()
			.filter(Finding::isError)
			.map(Value::of)
			.forEach(this.settled::add);
		this.stepBegan = this.all.size();
	}

	/** Takes over what was found in one more file, as if it had been found here. */
	void take(Findings ofFile) {
		endStep();
		int before = this.all.size();
		this.all.addAll(ofFile.all);
		this.settled.addAll(ofFile.settled);
		this.stepBegan = before + ofFile.stepBegan;
	}

	List<Finding> all() {
		return this.all;
	}

	boolean hasErrors() {
		return this.all.stream().anyMatch(Finding::isError);
	}

	/** Whether no finding about a file is an error. */
	boolean areFreeOf(SeedFile file) {
		return this.all.stream().noneMatch((finding) -> finding.isError() && finding.file().equals(file.path()));
	}

	private record Value(String file, String pointer) {

		static Value of(Finding finding) {
			return new Value(finding.file(), finding.pointer());
		}

	}

}
