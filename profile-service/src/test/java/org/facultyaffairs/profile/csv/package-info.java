/** Tests of tables in CSV. */
@NullMarked
package org.facultyaffairs.profile.csv;

import org.jspecify.annotations.NullMarked;
