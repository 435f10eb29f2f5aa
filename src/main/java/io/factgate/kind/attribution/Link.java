package io.factgate.kind.attribution;

import io.factgate.text.Span;
import java.util.Optional;

/** What introduces a quotation. */
record Link(Optional<Span> cue, Optional<Speaker> speaker, Form form) {}
