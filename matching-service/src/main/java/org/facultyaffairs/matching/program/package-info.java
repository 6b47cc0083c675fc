/**
 * What a mentoring programme is: its charter, dates, criteria and whether it is open.
 * Not who takes part, and not who is matched with whom.
 */
@NullMarked
package org.facultyaffairs.matching.program;

import org.jspecify.annotations.NullMarked;
