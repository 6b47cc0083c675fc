package org.facultyaffairs.matching.proposal;

import java.util.UUID;

/** One pair proposed to the two people. */
public record ProposalId(UUID value) {}
