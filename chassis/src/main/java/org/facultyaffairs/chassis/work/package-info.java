/**
 * How work that takes long is done: beside the event loop, to its end, and with what it carries along.
 * No transaction, and nothing of what a request asks for.
 */
@NullMarked
package org.facultyaffairs.chassis.work;

import org.jspecify.annotations.NullMarked;
