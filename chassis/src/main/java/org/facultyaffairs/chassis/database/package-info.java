/**
 * The one boundary of a use case in the database, the same for requests, events and jobs, and what its failures mean.
 * No table of a feature, no status of HTTP.
 */
@NullMarked
package org.facultyaffairs.chassis.database;

import org.jspecify.annotations.NullMarked;
