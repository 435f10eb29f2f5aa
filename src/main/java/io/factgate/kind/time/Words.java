package io.factgate.kind.time;

/** The word tables of English time expressions. */
final class Words {

  static final WordTable MONTHS = WordTable.read("months.txt");
  static final WordTable WEEKDAYS = WordTable.read("weekdays.txt");
  static final WordTable UNITS = WordTable.read("units.txt");
  static final WordTable NUMBERS = WordTable.read("numbers.txt");
  static final WordTable ORDINALS = WordTable.read("ordinals.txt");
  static final WordTable DECADES = WordTable.read("decades.txt");
  static final WordTable SEASONS = WordTable.read("seasons.txt");
  static final WordTable DAY_PARTS = WordTable.read("dayparts.txt");
  static final WordTable ZONES = WordTable.read("zones.txt");
  static final WordTable MODIFIERS = WordTable.read("modifiers.txt");
  static final WordTable BOUNDS = WordTable.read("bounds.txt");
  static final WordTable REFERENCES = WordTable.read("references.txt");
  static final WordTable SETS = WordTable.read("sets.txt");
  static final WordTable HOLIDAYS = WordTable.read("holidays.txt");
  static final WordTable OUTLOOK = WordTable.read("outlook.txt");
  static final WordTable DISPUTES = WordTable.read("disputes.txt");
  static final WordTable CLOSERS = WordTable.read("closers.txt");
  static final WordTable NUMBERED = WordTable.read("numbered.txt");
  static final WordTable COUNTED = WordTable.read("nouns.txt");

  static final WordTable SPEECH = WordTable.read("speech.txt");

  static final WordTable MEALS = WordTable.read("meals.txt");

  static final WordTable FEASTS = WordTable.read("feasts.txt");

  static final WordTable FIGURES = WordTable.read("figures.txt");

  private Words() {}
}
