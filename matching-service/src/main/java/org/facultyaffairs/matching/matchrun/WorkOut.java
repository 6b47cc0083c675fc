package org.facultyaffairs.matching.matchrun;

import jakarta.enterprise.context.ApplicationScoped;

/** Works one run out, on a worker's thread: scores the pairs, finds the match, and says what is to be said of it. */
@ApplicationScoped
class WorkOut {

    /**
     * The report of a run.
     *
     * @throws RunCancelled or the engine's own, when the progress is called off
     * @throws org.facultyaffairs.chassis.http.Refusal when there is no match as it was asked for
     * @throws UnprovenMatch when the match that was found does not stand up to a check
     */
    RunReport of(KeepRun.Work work, Progress progress) {
        progress.begin(Progress.Step.SCORING);
        RunProblem problem = RunProblem.of(work.inputs(), work.choice().lot(), share -> {
            progress.advance(share);
            progress.stopIfCancelled();
        });
        progress.begin(Progress.Step.MATCHING);
        Found found = FindMatch.of(work, problem, progress);
        progress.begin(Progress.Step.FRONTIER);
        return new WriteReport(problem, found, progress).write(work);
    }
}
