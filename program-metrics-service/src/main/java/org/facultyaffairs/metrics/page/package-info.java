/**
 * How the analysts' page is served: its address, what it must know before anybody is signed in, what it may load.
 * No figure is made here: the page asks for them with the analyst's own token.
 */
@NullMarked
package org.facultyaffairs.metrics.page;

import org.jspecify.annotations.NullMarked;
