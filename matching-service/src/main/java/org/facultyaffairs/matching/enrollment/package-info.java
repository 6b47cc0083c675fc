/**
 * Who takes part in a programme, as mentee or mentor, and on which terms; nobody by edict.
 * Not the programme itself, and not the matching.
 */
@NullMarked
package org.facultyaffairs.matching.enrollment;

import org.jspecify.annotations.NullMarked;
