package io.factgate.kind.time;

/** What the words of a time expression say, before it is placed on the calendar. */
sealed interface Expression
    permits CalendarExpression,
        ClockExpression,
        DistanceExpression,
        DurationExpression,
        EdgeExpression,
        FiscalYearExpression,
        FixedExpression,
        HolidayExpression,
        LastingExpression,
        NamedYearExpression,
        NthExpression,
        PartExpression,
        OfYearExpression,
        RangeExpression,
        RelativeExpression,
        SlashExpression,
        StretchExpression,
        WeekOfExpression,
        YearAgoExpression {

  /** Places it on the calendar as far as its words and the standpoint reach. */
  TimeValue resolve(Standpoint from);
}
