/** Tests of the page that programme managers get. */
@NullMarked
package org.facultyaffairs.matching.page;

import org.jspecify.annotations.NullMarked;
