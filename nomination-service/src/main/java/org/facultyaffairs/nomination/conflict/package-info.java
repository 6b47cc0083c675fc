/**
 * Who may not judge whom, and why.
 * Pure rules over ties that others collected; who sits on a committee is decided elsewhere.
 */
@NullMarked
package org.facultyaffairs.nomination.conflict;

import org.jspecify.annotations.NullMarked;
