package io.factgate.text;

/** A paragraph, heading, row or the like: a stretch of prose without a line feed. */
public record Block(Span span, Role role) {}
