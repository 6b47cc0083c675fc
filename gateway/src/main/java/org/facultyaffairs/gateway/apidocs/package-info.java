/**
 * The one document and the one page on which the whole interface can be read and tried out.
 * Built from what the services say of themselves; nothing is described twice.
 */
@NullMarked
package org.facultyaffairs.gateway.apidocs;

import org.jspecify.annotations.NullMarked;
