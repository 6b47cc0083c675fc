package org.facultyaffairs.matching.advice;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.facultyaffairs.matching.scoring.Recommender;
import org.facultyaffairs.matching.scoring.WeightedRecommender;

/** Which engine recommends people: plain Java, so it is made here. */
class Engines {

    @Produces
    @Singleton
    Recommender recommender() {
        return new WeightedRecommender();
    }
}
