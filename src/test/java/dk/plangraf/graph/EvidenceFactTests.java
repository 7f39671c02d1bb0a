package dk.plangraf.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** What the import writes on a plan year is what is read of it. */
class EvidenceFactTests {

	private static final List<String> SUBJECTS = List.of("opkvalificering", "8", "voksne-uden-uddannelse");

	private static final List<@Nullable String> WORDS = Arrays.asList(null, "løntilskud", "§ 32, \"mentor\"",
			"en\ttabulator", " ");

	@RepeatedTest(50)
	void whatIsWrittenIsRead() {
		Random random = new Random();
		List<EvidenceFact> facts = IntStream.range(0, random.nextInt(6)).mapToObj((i) -> fact(i, random)).toList();
		String text = EvidenceFact.write(facts);
		assertThat(EvidenceFact.read(text, (any) -> true)).as(text).isEqualTo(facts);
		String wanted = pick(SUBJECTS, random);
		assertThat(EvidenceFact.read(text, wanted::equals)).as(text)
			.isEqualTo(
					facts.stream().filter((fact) -> fact.subject() == null || wanted.equals(fact.subject())).toList());
	}

	@RepeatedTest(20)
	void soArePlacesAndTheInitiativesBelowAStrategy() {
		Random random = new Random();
		List<EvidenceFact> facts = IntStream.range(0, 1 + random.nextInt(6)).mapToObj((i) -> fact(i, random)).toList();
		List<List<Integer>> places = facts.stream()
			.map((fact) -> random.ints(random.nextInt(4), 0, 200).boxed().toList())
			.toList();
		EvidencePlaces read = EvidencePlaces.read(EvidencePlaces.write(places));
		assertThat(facts.stream().map((fact) -> IntStream.of(read.of(fact)).boxed().toList()).toList())
			.isEqualTo(places);
		Map<String, List<String>> below = new LinkedHashMap<>();
		IntStream.range(0, random.nextInt(5))
			.forEach((i) -> below.put("strategy-" + i,
					random.ints(1 + random.nextInt(4), 0, 50).mapToObj((key) -> "initiative-" + key).toList()));
		InitiativesBelow initiatives = InitiativesBelow.read("plan", InitiativesBelow.write(below));
		below.forEach((strategy, keys) -> assertThat(initiatives.of(strategy)).isNotEmpty()
			.isEqualTo(keys.stream().map((key) -> "plan/" + key).toList()));
		assertThat(initiatives.of("strategy")).isEmpty();
	}

	@Test
	void soAreTitlesWithTheirPlaces() {
		Map<String, String> titles = new LinkedHashMap<>();
		titles.put("strategi-2", "Flere i job");
		titles.put("strategi-1", "Håndholdt\tindsats: \"§ 32\"");
		UnitTitles read = UnitTitles.read(UnitTitles.write(titles));
		for (int i = 0; i < 2; i++) {
			UnitTitle first = Objects.requireNonNull(read.find("strategi-2"));
			UnitTitle second = Objects.requireNonNull(read.find("strategi-1"));
			assertThat(List.of(first.title(), second.title())).isEqualTo(List.copyOf(titles.values()));
			assertThat(first.position()).isLessThan(second.position());
			assertThat(read.find("strategi")).isNull();
		}
	}

	@Test
	void whereThereIsNothingNothingIsRead() {
		assertThat(EvidenceFact.read(null, (any) -> true)).isEmpty();
		assertThat(UnitTitles.read(UnitTitles.write(Map.of())).find("strategy")).isNull();
		assertThat(InitiativesBelow.read("plan", null).of("strategy")).isEmpty();
	}

	@Test
	void keysInAPlanAreThoseInItsFileBehindItsSlug() {
		for (String local : List.of("", "2021", "strategi-1")) {
			String key = PlanKeys.of("esbjerg-2021-2022", local);
			assertThat(PlanKeys.plan(key)).isEqualTo("esbjerg-2021-2022");
			assertThat(PlanKeys.local("esbjerg-2021-2022", key)).isEqualTo(local);
		}
	}

	private static EvidenceFact fact(int line, Random random) {
		String type = pick(List.of("EmploymentPlan", "Strategy", "Commitment", "Initiative", "Target"), random);
		String unit = type.equals("EmploymentPlan") ? "" : "unit-" + random.nextInt(9);
		List<@Nullable String> subjects = new ArrayList<>(SUBJECTS);
		subjects.add(null);
		boolean total = random.nextInt(4) == 0;
		return new EvidenceFact(line, type, unit, type.equals("Initiative") ? "whole-" + random.nextInt(2) : unit,
				type.equals("Target") ? pick(List.of("QUANTIFIED", "DIRECTIONAL", "QUALITATIVE", "AWAITED"), random)
						: null,
				pick(List.of("ADDRESSES", "MENTIONS", "LIMITS"), random),
				pick(List.of("STATED", "COLLECTIVE", "INFERRED"), random), total, !total && random.nextBoolean(),
				subjects.get(random.nextInt(subjects.size())), WORDS.get(random.nextInt(WORDS.size())));
	}

	private static String pick(List<String> choices, Random random) {
		return choices.get(random.nextInt(choices.size()));
	}

}
