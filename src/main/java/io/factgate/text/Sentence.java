package io.factgate.text;

/** A sentence of a block; {@code block} is the index of the block in its text. */
public record Sentence(Span span, int block) {}
