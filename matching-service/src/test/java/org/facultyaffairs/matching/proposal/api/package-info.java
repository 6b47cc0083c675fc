/** Tests of how answers to proposals are read. */
@NullMarked
package org.facultyaffairs.matching.proposal.api;

import org.jspecify.annotations.NullMarked;
