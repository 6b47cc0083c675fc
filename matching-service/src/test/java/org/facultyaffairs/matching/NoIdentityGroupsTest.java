package org.facultyaffairs.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.facultyaffairs.chassis.testing.RealParts;
import org.facultyaffairs.matching.criteria.CriterionKind;
import org.junit.jupiter.api.Test;

/** Nobody's group can change a score here, because this service has no place to put it. */
@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "matching"))
class NoIdentityGroupsTest {

    private static final Pattern GROUP = Pattern.compile(
            "(?i).*(gender|sex|(?<!t)race|ethnic|urim|disab|veteran|first_?gen|women|minmen|selfid|self_?identif|pronoun|birth|religio).*");

    @Inject
    DataSource database;

    @Test
    void noFieldOfAnyClassHoldsOne() {
        List<String> fields = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.facultyaffairs.matching")
                        .stream()
                        .flatMap(type -> type.getFields().stream())
                        .map(JavaField::getName)
                        .toList();
        assertThat(fields).isNotEmpty().noneMatch(name -> GROUP.matcher(name).matches());
    }

    @Test
    void noColumnHoldsOne() throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.getMetaData().getColumns(null, "public", "%", "%")) {
            while (rows.next()) {
                columns.add(rows.getString("COLUMN_NAME"));
            }
        }
        assertThat(columns).contains("good_match").noneMatch(name -> GROUP.matcher(name)
                .matches());
    }

    @Test
    void noTopicThatTellsOfThemIsRead() {
        assertThat(StreamSupport.stream(
                                ConfigProvider.getConfig().getPropertyNames().spliterator(), false)
                        .filter(name -> name.startsWith("mp.messaging.incoming.") && name.endsWith(".topic"))
                        .map(name -> name.split("\\.", -1)[3]))
                .containsExactlyInAnyOrder("faculty-profiles", "org-units", "opportunities", "nominations");
    }

    @Test
    void whatACallAsksOfGroupsIsNotEvenKept() {
        assertThat(org.facultyaffairs.matching.opportunity.OpportunityTold.SlatePolicy.class.getRecordComponents())
                .extracting(java.lang.reflect.RecordComponent::getName)
                .containsExactly("minJunior", "minSenior", "minUnits");
    }

    @Test
    void noCriterionOfAProgrammeIsOne() {
        assertThat(CriterionKind.values())
                .extracting(CriterionKind::key)
                .noneMatch(key -> GROUP.matcher(key.replace("-", "_")).matches());
    }
}
