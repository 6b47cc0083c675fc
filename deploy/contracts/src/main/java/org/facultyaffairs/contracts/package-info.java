/**
 * The contract of every event, for the tests of those who write and read them.
 * No service's own record, no Kafka and nothing that runs in production belongs here.
 */
@NullMarked
package org.facultyaffairs.contracts;

import org.jspecify.annotations.NullMarked;
