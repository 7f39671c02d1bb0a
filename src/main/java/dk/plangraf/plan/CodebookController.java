package dk.plangraf.plan;

import graphql.schema.DataFetchingEnvironment;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The codebook of the data set. */
@Controller
class CodebookController {

	@SchemaMapping(typeName = "Dataset")
	Codebook codebook() {
		return Codebook.packaged();
	}

	@SchemaMapping(typeName = "CodebookValue")
	String label(Codebook.Value value, DataFetchingEnvironment env) {
		return Terms.label(value.list(), value.value(), Language.of(env.getArguments()));
	}

}
