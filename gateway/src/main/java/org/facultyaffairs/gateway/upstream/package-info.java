/**
 * The four services behind the door: where they are and how to ask one of them a bounded question.
 * What is asked, and who may ask, is decided elsewhere.
 */
@NullMarked
package org.facultyaffairs.gateway.upstream;

import org.jspecify.annotations.NullMarked;
