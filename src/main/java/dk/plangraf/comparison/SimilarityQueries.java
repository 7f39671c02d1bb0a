package dk.plangraf.comparison;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.stereotype.Component;

import dk.plangraf.graph.GlobalId;
import dk.plangraf.plan.BadInputException;
import dk.plangraf.plan.ErrorCode;
import dk.plangraf.plan.Ids;
import dk.plangraf.plan.InitiativeProfileQueries;
import dk.plangraf.plan.InitiativeProfiles;
import dk.plangraf.plan.PlanQueries;
import dk.plangraf.plan.Question;

/** Similar initiatives: one statement for what is compared, one for what is shown. */
@Component
class SimilarityQueries {

	/** The most that anybody gets. */
	private static final int MAXIMUM = 50;

	private static final Map<SimilarityKind, String> TYPES = Map.of(SimilarityKind.INSTRUMENT, "Instrument",
			SimilarityKind.TARGET_GROUP, "TargetGroup", SimilarityKind.MINISTERIAL_GOAL, "MinisterialGoal");

	private final InitiativeProfileQueries profiles;

	private final PlanQueries plans;

	SimilarityQueries(InitiativeProfileQueries profiles, PlanQueries plans) {
		this.profiles = profiles;
		this.plans = plans;
	}

	List<SimilarInitiative> similar(String to, int first, Question question) {
		if (first < 1 || first > MAXIMUM) {
			throw new BadInputException(ErrorCode.PAGE_SIZE, "There are 1 to " + MAXIMUM
					+ " similar initiatives to be had, and 'first' is " + first + ". Ask for fewer.");
		}
		GlobalId id = Ids.decode(to);
		if (!id.type().equals("Initiative")) {
			throw new BadInputException(ErrorCode.INVALID_ARGUMENT, "'" + to + "' is the id of something of type "
					+ id.type() + ", and only initiatives are compared. Take ids from 'initiatives { nodes { id } }'.");
		}
		InitiativeProfiles profiles = this.profiles.read(id.key(), SimilarityKind.INSTRUMENT.weight(),
				SimilarityKind.TARGET_GROUP.weight(), question);
		Entries entries = new Entries();
		List<SimilarInitiative> similar = InitiativeSimilarity.mostAlike(profiles, first)
			.stream()
			.map((measured) -> new SimilarInitiative(measured, profiles.initiative().words(), entries))
			.toList();
		similar.forEach((one) -> {
			entries.want("Initiative", one.measured().initiative());
			one.measured()
				.shared()
				.stream()
				.map(SharedFeature::feature)
				// a word names nothing that could be fetched
				.filter((feature) -> feature.kind() != SimilarityKind.WORD)
				.forEach((feature) -> entries.want(type(feature), feature.key()));
		});
		entries.fetch(question, this.plans);
		return similar;
	}

	/** The type of what a feature names. */
	static String type(Feature feature) {
		return Objects.requireNonNull(TYPES.get(feature.kind()));
	}

}
