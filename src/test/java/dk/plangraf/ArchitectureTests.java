package dk.plangraf;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The rooms and their doors; the names are the rules. */
@AnalyzeClasses(packages = "dk.plangraf", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule graphUsesNoOtherRoom = noClasses().that()
		.resideInAPackage("..graph..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("..evidence..", "..text..", "..seed..", "..plan..", "..comparison..", "dk.plangraf.web..",
				"..cli..");

	@ArchTest
	static final ArchRule textUsesNoOtherRoom = noClasses().that()
		.resideInAPackage("..text..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("..graph..", "..evidence..", "..seed..", "..plan..", "..comparison..", "dk.plangraf.web..",
				"..cli..");

	@ArchTest
	static final ArchRule evidenceUsesNoOtherRoom = noClasses().that()
		.resideInAPackage("..evidence..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("..graph..", "..seed..", "..plan..", "..comparison..", "dk.plangraf.web..", "..cli..");

	@ArchTest
	static final ArchRule seedAndPlanMeetOnlyInTheGraph = noClasses().that()
		.resideInAPackage("..seed..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("..plan..", "..comparison..", "dk.plangraf.web..", "..cli..");

	@ArchTest
	static final ArchRule planUsesOnlyTheGraph = noClasses().that()
		.resideInAPackage("..plan..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("..evidence..", "..seed..", "..comparison..", "dk.plangraf.web..", "..cli..");

	@ArchTest
	static final ArchRule comparisonUsesPlanButNeitherSeedNorTheDoors = noClasses().that()
		.resideInAPackage("..comparison..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("..seed..", "dk.plangraf.web..", "..cli..");

	@ArchTest
	static final ArchRule nobodyUsesTheFrontDoorButTheApplication = noClasses().that()
		.resideOutsideOfPackage("dk.plangraf.web..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("dk.plangraf.web..");

	@ArchTest
	static final ArchRule onlyOneClassKnowsTheEmbeddedDatabase = noClasses().that()
		.doNotHaveSimpleName("EmbeddedDatabase")
		.should()
		.dependOnClassesThat(DescribedPredicate.describe("belong to Neo4j itself, not to its driver",
				(JavaClass type) -> type.getPackageName().startsWith("org.neo4j.")
						&& !type.getPackageName().startsWith("org.neo4j.driver")));

	@ArchTest
	static final ArchRule readsOfPlansDoNotMapEntities = noClasses().that()
		.resideInAnyPackage("..plan..", "..comparison..", "dk.plangraf.web..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.springframework.data..");

	@ArchTest
	static final ArchRule whatIsPublicIsFinalOrAnInterfaceOrForSpringToExtend = classes().that()
		.areTopLevelClasses()
		.and()
		.arePublic()
		.and()
		.areNotInterfaces()
		.and()
		.areNotAnnotatedWith("org.springframework.stereotype.Component")
		.and()
		.areNotAnnotatedWith("org.springframework.boot.autoconfigure.SpringBootApplication")
		.should()
		.haveModifier(JavaModifier.FINAL);

	@ArchTest
	static void everyRoomIsNullMarked(JavaClasses classes) {
		assertThat(classes.stream().map(JavaClass::getPackage).distinct()).isNotEmpty()
			.allSatisfy((room) -> assertThat(room.isAnnotatedWith(NullMarked.class)).as(room.getName()).isTrue());
	}

}
