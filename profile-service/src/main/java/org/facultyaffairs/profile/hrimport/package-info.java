/**
 * HR's file taken over: read row by row, rehearsed or done, with a record of what came of it.
 * What the facts mean is the directory's business.
 */
@NullMarked
package org.facultyaffairs.profile.hrimport;

import org.jspecify.annotations.NullMarked;
