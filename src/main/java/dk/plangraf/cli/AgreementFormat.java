package dk.plangraf.cli;

import java.util.stream.Collectors;

import dk.plangraf.seed.ReadingComparison;

/** The forms that an agreement is printed in. */
enum AgreementFormat {

	TEXT {
		@Override
		String write(ReadingComparison comparison, boolean differences) {
			return AgreementPage.of(comparison, differences)
				.stream()
				.map(AgreementBlock::text)
				.collect(Collectors.joining("\n"));
		}
	},
	MARKDOWN {
		@Override
		String write(ReadingComparison comparison, boolean differences) {
			return AgreementPage.of(comparison, differences)
				.stream()
				.map(AgreementBlock::markdown)
				.collect(Collectors.joining("\n"));
		}
	},
	JSON {
		@Override
		String write(ReadingComparison comparison, boolean differences) {
			return AgreementJson.of(comparison, differences);
		}
	};

	abstract String write(ReadingComparison comparison, boolean differences);

}
