package io.factgate.kind.time;

/** Fields of the calendar as stated, with "last", "this" or "next" before them. */
record CalendarExpression(Stated stated, Relation relation) implements Expression {

  /** The word before the expression that places it. */
  enum Relation {
    NONE,
    LAST,
    THIS,
    NEXT,
    /** Which of them is left open: "on a Saturday in June". */
    ANY
  }

  CalendarExpression(Stated stated) {
    this(stated, Relation.NONE);
  }

  @Override
  public TimeValue resolve(Standpoint from) {
    if (stated.has(Field.DAY) && stated.has(Field.MONTH)) {
      return Days.ofMonth(this, from);
    }
    if (stated.has(Field.DAY)) {
      return Days.ofUnnamedMonth(stated, from);
    }
    if (stated.has(Field.WEEKDAY)) {
      return Days.ofWeek(this, from);
    }
    return Periods.of(this, from);
  }
}
