/**
 * Sealing of confidential fields under a key of one person (Google Tink).
 * No algorithm of our own.
 */
@NullMarked
package org.facultyaffairs.chassis.crypto;

import org.jspecify.annotations.NullMarked;
