/**
 * What sponsors said afterwards: was it a good match.
 * Only the verdict and what it was about; no private text.
 */
@NullMarked
package org.facultyaffairs.matching.feedback;

import org.jspecify.annotations.NullMarked;
