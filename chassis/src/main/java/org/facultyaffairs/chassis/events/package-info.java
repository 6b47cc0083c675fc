/**
 * A change and its event in one transaction, to Kafka in order, and in from Kafka once.
 * Only the relay sends to Kafka.
 */
@NullMarked
package org.facultyaffairs.chassis.events;

import org.jspecify.annotations.NullMarked;
