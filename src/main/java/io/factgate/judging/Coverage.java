package io.factgate.judging;

/** Counts of the mentions of one draft and kind by what became of them. */
public record Coverage(
    String draft,
    String kind,
    int seen,
    int supported,
    int contradicted,
    int unsupported,
    int unbound) {}
