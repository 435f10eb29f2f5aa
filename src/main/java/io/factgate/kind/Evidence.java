package io.factgate.kind;

import io.factgate.text.Span;
import io.factgate.text.Text;

/**
 * A passage that speaks for or against a draft's words: of a source, a fact or the draft itself.
 */
public record Evidence(Text text, Span span) {}
