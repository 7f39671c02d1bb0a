package dk.plangraf.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of answers.
 *
 * @param memory how much memory may hold answers that are given again until the next
 * import; 0 to find every answer anew
 */
@ConfigurationProperties("plangraf.answers")
record AnswerSettings(@DefaultValue("32MB") DataSize memory) {

	AnswerSettings {
		if (memory.isNegative()) {
			throw new IllegalArgumentException("plangraf.answers.memory is a size, such as 32MB, or 0.");
		}
	}

}
