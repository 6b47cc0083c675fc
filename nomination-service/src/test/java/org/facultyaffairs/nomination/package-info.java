/** Tests of the nomination service. */
@NullMarked
package org.facultyaffairs.nomination;

import org.jspecify.annotations.NullMarked;
