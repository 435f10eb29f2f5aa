package io.factgate.kind.attribution;

import io.factgate.text.Span;

/** Words in quotation marks: with the marks, and without. */
record Quotation(Span outer, Span inner) {}
