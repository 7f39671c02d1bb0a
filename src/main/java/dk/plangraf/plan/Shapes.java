package dk.plangraf.plan;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shapes of all types that are read from the graph, by name. */
final class Shapes {

	private static final Map<String, Shape> SHAPES = Stream
		.of(PlaceShapes.all(), PlanShapes.all(), FrameShapes.all(), AgreementShapes.all(), UnitShapes.all(),
				VocabularyShapes.all(), ClaimShapes.all(), GoalShapes.all(), ChangeShapes.all())
		.flatMap(Function.identity())
		.collect(Collectors.toUnmodifiableMap(Shape::type, Function.identity()));

	private Shapes() {
	}

	static Shape of(String type) {
		return Objects.requireNonNull(SHAPES.get(type), type);
	}

	static Map<String, Shape> all() {
		return SHAPES;
	}

}
