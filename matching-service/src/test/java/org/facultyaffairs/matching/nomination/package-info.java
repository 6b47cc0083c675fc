/** Tests. */
@NullMarked
package org.facultyaffairs.matching.nomination;

import org.jspecify.annotations.NullMarked;
