package org.facultyaffairs.local;

/** What all parts of one local run share. */
record LocalRun(Layout layout, Ports ports, RunFolder folder, Supervisor supervisor, Progress console) {}
