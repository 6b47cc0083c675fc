/**
 * How nominations are scored: rubric, blind reading, calibration of harsh and lenient reviewers, ranking.
 * No decision is taken here, and no identity group is ever seen here.
 */
@NullMarked
package org.facultyaffairs.nomination.review;

import org.jspecify.annotations.NullMarked;
