/**
 * The house on one machine: real PostgreSQL, Kafka and Keycloak from Maven artifacts, and the launcher of the services.
 * Nothing here runs in production, and nothing here knows what a service does beyond its name, port and database.
 */
@NullMarked
package org.facultyaffairs.local;

import org.jspecify.annotations.NullMarked;
