package org.facultyaffairs.gateway;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.facultyaffairs.chassis.testing.RealParts;

/** The gateway with real Keycloak and four network peers in the services' places; one for all test classes. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(Peers.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RunningGateway {}
