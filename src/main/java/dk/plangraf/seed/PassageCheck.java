package dk.plangraf.seed;

import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The numbers of a passage are of a size that documents have.
 */
final class PassageCheck implements PlanCheck {

	@Override
	public void check(PlanUnits plan, Consumer<Finding> report) {
		plan.all()
			.stream()
			.flatMap(Unit::passages)
			.flatMap((passage) -> Stream.of(passage.at("page"), passage.at("occurrence")))
			.filter((number) -> number.node().isIntegralNumber() && number.integer().isEmpty())
			.forEach((number) -> report
				.accept(number.error(number.node() + " is too large.", "Write the number that is meant.")));
	}

}
