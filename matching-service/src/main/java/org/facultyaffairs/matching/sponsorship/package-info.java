/**
 * Who speaks for whom, act by act.
 * Not mentoring, and not how a nomination went.
 */
@NullMarked
package org.facultyaffairs.matching.sponsorship;

import org.jspecify.annotations.NullMarked;
