/**
 * How work that takes long is done: beside the event loop, and to its end.
 * No transaction, no request.
 */
@NullMarked
package org.facultyaffairs.chassis.work;

import org.jspecify.annotations.NullMarked;
