/** Tests. */
@NullMarked
package org.facultyaffairs.matching.people;

import org.jspecify.annotations.NullMarked;
