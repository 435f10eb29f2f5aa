package io.factgate.judging;

import io.factgate.kind.Level;
import io.factgate.kind.Objection;

/** An objection to a draft on its way to become a finding: its level is settled. */
record Raised(Objection objection, Level level) {}
