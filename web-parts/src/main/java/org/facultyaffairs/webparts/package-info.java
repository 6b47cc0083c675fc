/**
 * How a service serves a page: its address, what it must know before anybody is signed in, what it may load.
 * No figure and no noun of the domain: a page asks the service with the token of who is signed in.
 */
@NullMarked
package org.facultyaffairs.webparts;

import org.jspecify.annotations.NullMarked;
