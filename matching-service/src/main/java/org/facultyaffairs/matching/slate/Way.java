package org.facultyaffairs.matching.slate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some contenders taken together. Ways share what they have in common, so that trying many costs little. */
final class Way {

    static final Way EMPTY = new Way(0, 0, null, null, null);

    private final long points;
    private final long sumOfPlaces;
    private final @Nullable Integer place;
    private final @Nullable Way before;
    private final @Nullable Way beside;

    private Way(long points, long sumOfPlaces, @Nullable Integer place, @Nullable Way before, @Nullable Way beside) {
        this.points = points;
        this.sumOfPlaces = sumOfPlaces;
        this.place = place;
        this.before = before;
        this.beside = beside;
    }

    /** One more, by where they stand in the order of preference. */
    Way and(int place, long morePoints) {
        return new Way(points + morePoints, sumOfPlaces + place, place, this, null);
    }

    Way and(Way other) {
        return new Way(points + other.points, sumOfPlaces + other.sumOfPlaces, null, this, other);
    }

    /** More points, then earlier places; where even those are equal, this one stays. */
    Way better(Way other) {
        if (points != other.points) {
            return points > other.points ? this : other;
        }
        return other.sumOfPlaces < sumOfPlaces ? other : this;
    }

    List<Integer> places() {
        List<Integer> places = new ArrayList<>();
        Deque<Way> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            Way way = open.pop();
            if (way.place != null) {
                places.add(way.place);
            }
            if (way.before != null) {
                open.push(way.before);
            }
            if (way.beside != null) {
                open.push(way.beside);
            }
        }
        return places;
    }
}
