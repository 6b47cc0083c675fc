/**
 * How the programme manager's page of match runs is served.
 * Nothing is worked out here: the page asks for runs with the manager's own token.
 */
@NullMarked
package org.facultyaffairs.matching.page;

import org.jspecify.annotations.NullMarked;
