/**
 * How the analysts' page is served.
 * No figure is made here: the page asks for them with the analyst's own token.
 */
@NullMarked
package org.facultyaffairs.metrics.page;

import org.jspecify.annotations.NullMarked;
