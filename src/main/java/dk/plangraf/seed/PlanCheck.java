package dk.plangraf.seed;

import java.util.function.Consumer;

/**
 * Something that must hold in every plan and that a schema cannot say. What the schema
 * reports by itself (a missing name, a wrong type) is passed over.
 */
interface PlanCheck {

	void check(PlanUnits plan, Consumer<Finding> report);

}
