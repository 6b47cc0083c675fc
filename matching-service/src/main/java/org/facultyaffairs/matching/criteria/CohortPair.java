package org.facultyaffairs.matching.criteria;

import org.facultyaffairs.matching.scoring.Pair;

/** A mentee and a mentor of a cohort: what each says in the programme, and who they are. */
record CohortPair(MenteeAsk ask, MentorOffer offer, Pair people) {}
