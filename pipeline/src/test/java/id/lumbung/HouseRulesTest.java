package id.lumbung;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rooms of the pipeline and the doors between them. */
class HouseRulesTest {

    /** What a broken run throws: below every room, and used by all. */
    private static final String GROUND_FLOOR = "id.lumbung";

    private static final List<String> ROOMS = List.of("feed", "clean", "lake", "engine", "link", "star", "publish");

    private static final JavaClasses PIPELINE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(GROUND_FLOOR);

    @ParameterizedTest
    @ValueSource(strings = {"feed", "clean", "lake", "engine", "link", "star", "publish"})
    void aRoomUsesOnlyTheRoomsBeforeIt(String room) {
        List<String> later = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size());
        noClasses()
                .that()
                .resideInAPackage(GROUND_FLOOR + "." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(later))
                .because("the order is " + String.join(" < ", ROOMS)
                        + ": move what both need into the earlier room, or pass it in as a parameter")
                .allowEmptyShould(true)
                .check(PIPELINE);
    }

    @Test
    void theGroundFloorUsesNoRoom() {
        noClasses()
                .that()
                .resideInAPackage(GROUND_FLOOR)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(ROOMS))
                .because("it lies below all of " + ROOMS + ": move what needs a room into that room")
                .check(PIPELINE);
    }

    @Test
    void everyClassLivesInARoom() {
        noClasses()
                .that()
                .resideOutsideOfPackages(GROUND_FLOOR, GROUND_FLOOR + ".language..")
                .should()
                .resideOutsideOfPackages(packages(ROOMS))
                .because("the pipeline has the rooms " + ROOMS + ": put the class into the one whose word it speaks")
                .check(PIPELINE);
    }

    private static String[] packages(List<String> rooms) {
        return rooms.stream().map(name -> GROUND_FLOOR + "." + name + "..").toArray(String[]::new);
    }

    @Test
    void thePipelineKnowsNoSpring() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .because("the pipeline is a plain library: wire it in module jobs, and pass in what it needs")
                .check(PIPELINE);
    }

    @Test
    void noPackageIsADrawerForEverything() {
        noClasses()
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(inADrawer()))
                .because("a package is named for what it knows: put the class beside the one it serves")
                .check(PIPELINE);
    }

    private static DescribedPredicate<JavaClass> inADrawer() {
        List<String> drawers = List.of("util", "utils", "common", "helper", "helpers", "misc");
        return DescribedPredicate.describe(
                "in a package named one of " + drawers,
                type -> Arrays.stream(type.getPackageName().split("\\.", -1)).anyMatch(drawers::contains));
    }
}
