/**
 * Facts kept whole, as JSON text in the database.
 * Nothing about what the facts mean.
 */
@NullMarked
package org.facultyaffairs.matching.document;

import org.jspecify.annotations.NullMarked;
