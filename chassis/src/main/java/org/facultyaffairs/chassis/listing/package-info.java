/**
 * Lists that are given whole: streamed page by page, as lines or as a table for a spreadsheet.
 * Nothing of what is listed.
 */
@NullMarked
package org.facultyaffairs.chassis.listing;

import org.jspecify.annotations.NullMarked;
