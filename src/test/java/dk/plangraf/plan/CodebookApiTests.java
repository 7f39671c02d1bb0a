package dk.plangraf.plan;

import java.util.List;
import java.util.Map;

import dk.plangraf.Answer;
import dk.plangraf.Api;
import dk.plangraf.StatementCounter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The codebook as clients get it. */
class CodebookApiTests {

	private static final String QUESTION = """
			{
			  dataset {
			    version
			    codebook {
			      rules { number title text }
			      entries {
			        name danish meaning definition
			        fields { name graphql danish meaning coding format empty list example { plan { slug title } unit text } }
			        values { value label en: label(language: EN) meaning when notWhen example { plan { slug } unit text } }
			      }
			    }
			  }
			}
			""";

	@Test
	void theWholeCodebookIsServedInOneStatement() {
		StatementCounter counter = Api.embedded().instance().getBean(StatementCounter.class);
		counter.take();
		Answer answer = Api.embedded().ask(QUESTION);
		assertThat(counter.take()).hasSize(1);
		assertThat(answer.<List<Object>>at("dataset.codebook.rules")).hasSize(Codebook.packaged().rules().size());
		assertThat(answer.<List<Map<String, Object>>>at("dataset.codebook.entries"))
			.extracting((entry) -> entry.get("name"))
			.isEqualTo(Codebook.packaged().entries().stream().map(Codebook.Entry::name).toList());
	}

	@Test
	void aValueHasItsLabelInBothLanguagesAndItsExample() {
		List<Map<String, Object>> entries = Api.embedded().ask(QUESTION).at("dataset.codebook.entries");
		assertThat(entries).filteredOn((entry) -> entry.get("name").equals("UnitSource"))
			.singleElement()
			.satisfies((entry) -> {
				Map<?, ?> prose = (Map<?, ?>) ((List<?>) entry.get("values")).get(1);
				assertThat(prose.get("value")).isEqualTo("PROSE");
				assertThat(prose.get("label")).isEqualTo("Udskilt af brødtekst");
				assertThat(prose.get("en")).isEqualTo("Cut out of prose");
				assertThat(((Map<?, ?>) prose.get("example")).get("plan")).isEqualTo(Map.of("slug", "hedensted-2021"));
			});
	}

}
