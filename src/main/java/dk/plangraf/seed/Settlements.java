package dk.plangraf.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The settlements of a seed, by the slugs of their plans.
 */
final class Settlements {

	private final Findings findings = new Findings();

	private final Map<String, YamlFile> files = new HashMap<>();

	private Settlements() {
	}

	static Settlements none() {
		return new Settlements();
	}

	static Settlements in(Path folder) {
		List<Finding> findings = new ArrayList<>();
		Settlements settlements = of(SeedFolder.filesRightIn(folder, findings::add));
		findings.forEach(settlements.findings);
		return settlements;
	}

	static Settlements of(List<SeedFile> files) {
		Settlements settlements = new Settlements();
		SchemaCheck schema = SchemaCheck.named("settlement.schema.json");
		files.forEach((file) -> settlements.read(file, schema));
		return settlements;
	}

	List<Finding> findings() {
		return this.findings.all();
	}

	/**
	 * Compares two readings of a plan in the light of its settlement, and checks that.
	 */
	PlanAgreement agreement(PlanDocument first, PlanDocument second, AnnouncedGoals announced) {
		YamlFile file = this.files.get(first.slug());
		if (file == null) {
			return PlanAgreement.of(first, second, announced, SettlementDocument.none(first.slug()));
		}
		SettlementCheck check = new SettlementCheck(file, this.findings);
		check.checkUnits(CodedPlan.of(first), CodedPlan.of(second));
		PlanAgreement agreement = PlanAgreement.of(first, second, announced, Documents.settlement(file));
		check.checkDecisions(agreement.differences());
		return agreement;
	}

	private void read(SeedFile file, SchemaCheck schema) {
		YamlReader.read(file, this.findings).ifPresent((settlement) -> {
			this.findings.endStep();
			int before = this.findings.all().size();
			schema.check(settlement, this.findings);
			this.findings.endStep();
			if (this.findings.all().size() == before) {
				settlement.root().text("plan").ifPresent((slug) -> {
					SlugCheck.checkName(settlement.root().at("plan"), slug, file.name(), this.findings);
					this.files.put(slug, settlement);
				});
			}
		});
	}

}
