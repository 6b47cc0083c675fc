/** Tests of vocabularies. */
@NullMarked
package org.facultyaffairs.profile.vocabulary;

import org.jspecify.annotations.NullMarked;
