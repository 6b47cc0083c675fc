/**
 * The one boundary of a use case in the database, the same for requests, events and jobs; what its failures mean; how
 * a value of several parts is kept in one column.
 * No table of a feature, no status of HTTP.
 */
@NullMarked
package org.facultyaffairs.chassis.database;

import org.jspecify.annotations.NullMarked;
