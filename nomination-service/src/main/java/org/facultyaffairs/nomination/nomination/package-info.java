/**
 * One nomination from draft to outcome: its states and who may move it.
 * Scores, conflicts and slates have rooms of their own.
 */
@NullMarked
package org.facultyaffairs.nomination.nomination;

import org.jspecify.annotations.NullMarked;
