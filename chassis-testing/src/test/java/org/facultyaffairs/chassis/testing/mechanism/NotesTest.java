package org.facultyaffairs.chassis.testing.mechanism;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.facultyaffairs.chassis.testing.RealParts;

/** A test of the whole small service on real parts. */
@QuarkusTest
@WithTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "notes"))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface NotesTest {}
