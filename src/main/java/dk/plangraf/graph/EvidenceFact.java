package dk.plangraf.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * What ties a unit of a plan to a subject in one year: a claim, or a use of a target
 * group, instrument or partner. All that a plan has in a year on one kind of subject is
 * one text, one line each, in the order of the document:
 *
 * <pre>{@code
 * SAS-d<subject> TAB <unit> TAB <counted> TAB <words>
 * }</pre>
 *
 * The letters are those of the unit's type, the stance, the basis, the kind of a target,
 * and whether it is a total ({@code t}) or passed down ({@code d}). Keys are as in the
 * plan's file. {@code counted} is empty where it is the unit itself, and what is empty at
 * the end is left out.
 *
 * @param line number of its line, from 0
 * @param unitType type of the unit, such as {@code Strategy}
 * @param unit key of the unit in the plan's file, empty for the plan itself
 * @param counted key of the unit that is counted for it: of an initiative's part the
 * whole, else itself
 * @param targetKind kind of the target, where it is one
 * @param stance {@code ADDRESSES}, {@code MENTIONS} or {@code LIMITS}; of a use the first
 * @param basis {@code STATED}, {@code COLLECTIVE} or {@code INFERRED}; of a use the first
 * @param total whether the unit is a target that is the total of others
 * @param passedDown whether it counts for the initiatives below the unit too
 * @param subject key of the subject; null for the set of the year's goals
 * @param words of a use the words of the plan, of a claim that limits its rationale; one
 * line, as the seed's schemas demand
 */
public record EvidenceFact(int line, String unitType, String unit, String counted, @Nullable String targetKind,
		String stance, String basis, boolean total, boolean passedDown, @Nullable String subject,
		@Nullable String words) {

	private static final char END = '\n';

	private static final char NEXT = '\t';

	private static final Letters TYPES = new Letters("PSCIT",
			List.of("EmploymentPlan", "Strategy", "Commitment", "Initiative", "Target"));

	private static final Letters STANCES = new Letters("AML", List.of("ADDRESSES", "MENTIONS", "LIMITS"));

	private static final Letters BASES = new Letters("SCI", List.of("STATED", "COLLECTIVE", "INFERRED"));

	private static final Letters KINDS = new Letters("QDLA",
			List.of("QUANTIFIED", "DIRECTIONAL", "QUALITATIVE", "AWAITED"));

	/** How many letters begin a line. */
	private static final int LETTERS = 5;

	/**
	 * Writes all that a plan has in a year on one kind of subject.
	 * @param facts the facts, in their order
	 * @return the text
	 */
	public static String write(List<EvidenceFact> facts) {
		StringBuilder text = new StringBuilder();
		facts.forEach((fact) -> fact.write(text));
		return text.toString();
	}

	/**
	 * Reads what a plan has in a year on some subjects.
	 * @param text the text; null where it has nothing
	 * @param wanted which subjects are wanted; the set of the year's goals always is
	 * @return the facts, in their order
	 */
	public static List<EvidenceFact> read(@Nullable String text, Predicate<String> wanted) {
		if (text == null) {
			return List.of();
		}
		List<EvidenceFact> facts = new ArrayList<>();
		int line = 0;
		for (int start = 0; start < text.length(); line++) {
			int end = text.indexOf(END, start);
			int unit = text.indexOf(NEXT, start) + 1;
			String subject = (unit - 1 > start + LETTERS) ? text.substring(start + LETTERS, unit - 1) : null;
			if (subject == null || wanted.test(subject)) {
				facts.add(read(text, line, start, unit, end, subject));
			}
			start = end + 1;
		}
		return facts;
	}

	private static EvidenceFact read(String text, int line, int start, int unitFrom, int end,
			@Nullable String subject) {
		int counted = next(text, unitFrom, end);
		int words = next(text, Math.min(counted + 1, end), end);
		String unit = text.substring(unitFrom, counted);
		char flag = text.charAt(start + 4);
		return new EvidenceFact(line, TYPES.word(text.charAt(start)), unit,
				(words > counted + 1) ? text.substring(counted + 1, words) : unit, KINDS.find(text.charAt(start + 3)),
				STANCES.word(text.charAt(start + 1)), BASES.word(text.charAt(start + 2)), flag == 't', flag == 'd',
				subject, (words < end) ? text.substring(words + 1, end) : null);
	}

	private static int next(String text, int from, int end) {
		int next = text.indexOf(NEXT, from);
		return (next < 0 || next > end) ? end : next;
	}

	private void write(StringBuilder text) {
		text.append(TYPES.of(this.unitType))
			.append(STANCES.of(this.stance))
			.append(BASES.of(this.basis))
			.append((this.targetKind != null) ? KINDS.of(this.targetKind) : Letters.NONE)
			.append(this.total ? 't' : this.passedDown ? 'd' : Letters.NONE)
			.append((this.subject != null) ? this.subject : "")
			.append(NEXT)
			.append(this.unit);
		boolean itself = this.counted.equals(this.unit);
		if (!itself || this.words != null) {
			text.append(NEXT).append(itself ? "" : this.counted);
		}
		if (this.words != null) {
			text.append(NEXT).append(this.words);
		}
		text.append(END);
	}

	/**
	 * A closed list of words, a letter each.
	 *
	 * @param letters the letters
	 * @param words the words, in their order
	 */
	private record Letters(String letters, List<String> words) {

		static final char NONE = '-';

		char of(String word) {
			return this.letters.charAt(this.words.indexOf(word));
		}

		String word(char letter) {
			return this.words.get(this.letters.indexOf(letter));
		}

		@Nullable String find(char letter) {
			return (letter != NONE) ? word(letter) : null;
		}

	}

}
