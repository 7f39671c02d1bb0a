package dk.plangraf.cli;

import dk.plangraf.plan.Codebook;

/** The forms that the codebook is printed in. */
enum CodebookFormat {

	MARKDOWN {
		@Override
		String write(Codebook codebook) {
			return CodebookMarkdown.of(codebook);
		}
	},
	JSON {
		@Override
		String write(Codebook codebook) {
			return CodebookJson.of(codebook);
		}
	};

	abstract String write(Codebook codebook);

}
