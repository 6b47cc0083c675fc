/** Tests. */
@NullMarked
package org.facultyaffairs.matching.sponsorship;

import org.jspecify.annotations.NullMarked;
