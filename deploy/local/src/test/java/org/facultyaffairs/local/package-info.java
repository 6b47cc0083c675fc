/** Tests of the launcher that need no server; starting a real house is verified elsewhere. */
@NullMarked
package org.facultyaffairs.local;

import org.jspecify.annotations.NullMarked;
