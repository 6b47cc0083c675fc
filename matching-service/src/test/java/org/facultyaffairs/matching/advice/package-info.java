/** Tests. */
@NullMarked
package org.facultyaffairs.matching.advice;

import org.jspecify.annotations.NullMarked;
