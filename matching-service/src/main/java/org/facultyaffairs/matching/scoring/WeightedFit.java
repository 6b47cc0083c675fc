package org.facultyaffairs.matching.scoring;

/** Fit by weighted criteria. */
record WeightedFit(Scale<Candidacy> nominees, Scale<Advocacy> sponsors) implements Fit {

    @Override
    public long points(Candidacy candidacy) {
        return nominees.points(candidacy);
    }

    @Override
    public Explanation explain(Candidacy candidacy) {
        return nominees.explain(candidacy);
    }

    @Override
    public long points(Advocacy advocacy) {
        return sponsors.points(advocacy);
    }

    @Override
    public Explanation explain(Advocacy advocacy) {
        return sponsors.explain(advocacy);
    }
}
