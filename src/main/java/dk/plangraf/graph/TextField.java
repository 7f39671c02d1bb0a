package dk.plangraf.graph;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The texts that a search looks into. One list for all kinds of elements: each has those
 * of its properties.
 */
public enum TextField {

	TITLE(TextWeight.TITLE, TextSource.own("title")),
	NAME(TextWeight.TITLE, TextSource.own("name"), TextSource.own("nameEn")),
	METRIC(TextWeight.TITLE, TextSource.own("metric")), SUBJECT(TextWeight.TITLE, TextSource.own("subject")),
	ALTERNATIVE_LABEL(TextWeight.TEXT, TextSource.own("alternativeLabels"), TextSource.own("alternativeLabelsEn")),
	WORDING(TextWeight.TEXT, TextSource.own("wording"), TextSource.from("OF", NodeLabel.GOAL_ANNOUNCEMENT, "wording")),
	SUMMARY(TextWeight.TEXT, TextSource.own("summary")), OBJECTIVE(TextWeight.TEXT, TextSource.own("objective")),
	DEFINITION(TextWeight.TEXT, TextSource.own("definition")),
	POPULATION(TextWeight.TEXT, TextSource.own("population")), AREA(TextWeight.TEXT, TextSource.own("area")),
	MEASUREMENT(TextWeight.TEXT, TextSource.own("measurement")), STATUS(TextWeight.TEXT, TextSource.own("statusText")),
	RATIONALE(TextWeight.TEXT, TextSource.own("rationale")), NUMBER(TextWeight.TEXT, TextSource.own("number")),
	CODE(TextWeight.TEXT, TextSource.own("code")), SLUG(TextWeight.TEXT, TextSource.own("slug")),
	EDITION(TextWeight.TEXT, TextSource.own("edition")), MUNICIPALITY(TextWeight.TEXT, TextSource.to("COVERS", "name")),
	BODY(TextWeight.TEXT, TextSource.to("HAS_BODY", "name")), BY(TextWeight.TEXT, TextSource.own("by")),
	FREQUENCY(TextWeight.TEXT, TextSource.own("frequency")), SOURCE(TextWeight.TEXT, TextSource.own("source")),
	WORDS(TextWeight.PASSAGE, TextSource.on("CONCERNS", "words"), TextSource.on("USES", "words"),
			TextSource.on("INVOLVES", "words")),
	HEADING(TextWeight.PASSAGE, TextSource.to("EVIDENCED_BY", "headingPath")),
	ANCHOR(TextWeight.PASSAGE, TextSource.to("EVIDENCED_BY", "exact")),
	NOTE(TextWeight.PASSAGE, TextSource.own("note"));

	/** The kinds of elements that a search finds. */
	public static final Set<NodeLabel> ELEMENTS = EnumSet.of(NodeLabel.EMPLOYMENT_PLAN, NodeLabel.STRATEGY,
			NodeLabel.COMMITMENT, NodeLabel.INITIATIVE, NodeLabel.TARGET, NodeLabel.CONTEXT_FIGURE, NodeLabel.CLAIM,
			NodeLabel.RELATED_POLICY, NodeLabel.PRINTED_GOAL, NodeLabel.MONITORING, NodeLabel.MINISTERIAL_GOAL,
			NodeLabel.SUSTAINABLE_DEVELOPMENT_GOAL, NodeLabel.TARGET_GROUP, NodeLabel.INSTRUMENT, NodeLabel.INDICATOR,
			NodeLabel.PARTNER, NodeLabel.MUNICIPALITY, NodeLabel.REGION, NodeLabel.LABOUR_MARKET_COUNCIL);

	private final TextWeight weight;

	private final List<TextSource> sources;

	TextField(TextWeight weight, TextSource... sources) {
		this.weight = weight;
		this.sources = List.of(sources);
	}

	/**
	 * How much a word in such a text says.
	 * @return the weight
	 */
	public TextWeight weight() {
		return this.weight;
	}

	/**
	 * Where such texts are kept.
	 * @return the places, of which an element may have any
	 */
	public List<TextSource> sources() {
		return this.sources;
	}

}
