package org.facultyaffairs.chassis.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How the code of every service is laid out; a service's test implements it and names its root package. */
public interface HouseRules {

    /** For example {@code org.facultyaffairs.profile}. */
    String rootPackage();

    /** Packages that hold pure rules: plain Java, no framework. Given without the root. */
    default List<String> pureRules() {
        return List.of();
    }

    @TestFactory
    default Stream<DynamicTest> theTreeTellsTheStory() {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(rootPackage());
        return rules().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(house)));
    }

    private Stream<ArchRule> rules() {
        ArchRule noCycle = slices().matching(rootPackage() + ".(*)..").should().beFreeOfCycles();
        ArchRule domainFirst = noClasses()
                .that()
                .resideOutsideOfPackage("..api..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(rootPackage() + "..api..")
                .allowEmptyShould(true)
                .as("domain never sees its api");
        ArchRule clock = noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .as("time comes from the injected clock");
        ArchRule names = noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Dto")
                .as("names explain");
        ArchRule relay = noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.eclipse.microprofile.reactive.messaging.Emitter")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.kafka.clients.producer..")
                .as("only the chassis' relay sends to Kafka");
        ArchRule boundary = noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.hibernate.reactive.mutiny.Mutiny$SessionFactory")
                .as("every use case has its boundary in Transactions, which shields it from cancellation");
        return Stream.concat(
                Stream.of(noCycle, domainFirst, clock, names, relay, boundary, guarded(), formed()),
                pureRules().stream().map(this::pure));
    }

    private static ArchRule guarded() {
        return methods()
                .that()
                .areMetaAnnotatedWith(jakarta.ws.rs.HttpMethod.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(Authenticated.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(Authenticated.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(PermitAll.class)
                .allowEmptyShould(true)
                .as("every endpoint says who may call it");
    }

    /** What says nothing is given in whatever form the caller asks for, by {@code toString}. */
    private static ArchRule formed() {
        return methods()
                .that()
                .areMetaAnnotatedWith(jakarta.ws.rs.HttpMethod.class)
                .should()
                .beAnnotatedWith(Produces.class)
                .orShould()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(Produces.class)
                .allowEmptyShould(true)
                .as("every endpoint says in which form it answers");
    }

    private ArchRule pure(String name) {
        return classes()
                .that()
                .resideInAPackage(rootPackage() + "." + name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        rootPackage() + "..",
                        "java..",
                        "org.jspecify..",
                        "dev.cel..",
                        "com.google..",
                        "org.apache.commons.statistics..")
                .as(name + " is plain Java");
    }
}
