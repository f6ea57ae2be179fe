package com.lotledger.web.gs1;

import java.util.List;

/** A scan was refused, with everything that is wrong with it. */
public final class UnreadableScan extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<ScanProblem> problems;
    private final transient List<List<Element>> readings;

    UnreadableScan(List<ScanProblem> problems) {
        this(problems, List.of());
    }

    UnreadableScan(List<ScanProblem> problems, List<List<Element>> readings) {
        super(String.join("; ", problems.stream().map(ScanProblem::message).toList()));
        this.problems = List.copyOf(problems);
        this.readings = List.copyOf(readings);
    }

    /** What is wrong. */
    public List<ScanProblem> problems() {
        return problems;
    }

    /** What it may have meant, where separators are missing; a person has to choose. */
    public List<List<Element>> readings() {
        return readings;
    }
}
