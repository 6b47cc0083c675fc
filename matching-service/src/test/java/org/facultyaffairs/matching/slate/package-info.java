/** Tests. */
@NullMarked
package org.facultyaffairs.matching.slate;

import org.jspecify.annotations.NullMarked;
