/**
 * How the programme manager's page of match runs is served: its address, what it must know before anybody is signed in,
 * what it may load. Nothing is worked out here: the page asks for runs with the manager's own token.
 */
@NullMarked
package org.facultyaffairs.matching.page;

import org.jspecify.annotations.NullMarked;
