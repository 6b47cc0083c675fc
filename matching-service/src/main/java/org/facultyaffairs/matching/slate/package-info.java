/**
 * Choosing a few out of many: the best fit within quotas of breadth.
 * Plain Java, no I/O; never anything about an identity group.
 */
@NullMarked
package org.facultyaffairs.matching.slate;

import org.jspecify.annotations.NullMarked;
