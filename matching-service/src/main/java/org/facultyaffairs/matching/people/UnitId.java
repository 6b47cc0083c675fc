package org.facultyaffairs.matching.people;

/** One school, department or division, under HR's code. */
public record UnitId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
