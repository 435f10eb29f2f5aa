package io.factgate.kind.quantity;

import io.factgate.kind.Mention;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells numbers that are steps between two others from those that are levels. */
final class Steps {

  /** So many characters behind a number may tell what it is. */
  private static final int NEAR = 24;

  /** So many before it may. */
  private static final int AHEAD = 24;

  private static final String APPROXIMATELY =
      "(?: (?:about|some|almost|nearly|around|just|only|a further))?\\W*$";

  /** Words before a number that make it a step between two others. */
  private static final Pattern STEP_AHEAD =
      Pattern.compile(
          "\\b(?:(?:(?<verb>\\p{L}+) )?(?<way>up|down)|(?:gain|add)(?:s|ed|ing)?|shed(?:s|ding)?"
              + "|los(?:t|es|e|ing)"
              + "|(?:lead|margin|gap|rise|fall|increase) of)"
              + APPROXIMATELY,
          Pattern.CASE_INSENSITIVE);

  /** "Backed by 14 aircraft" tells who did it, "ahead by 14" how far. */
  private static final Pattern BY =
      Pattern.compile("(?<!ed[’'”\"]? )\\bby" + APPROXIMATELY, Pattern.CASE_INSENSITIVE);

  /** "Down from 1,629", "up to 40": where it went from, or to. */
  private static final Pattern LEVEL =
      Pattern.compile(
          "\\b(?:from|to)(?: (?:about|some|almost|nearly|around|just|only))? ?\\p{Sc}?$",
          Pattern.CASE_INSENSITIVE);

  /** Words behind a number that do. */
  private static final Pattern STEP_BEHIND =
      Pattern.compile(
          "^ ?(?:of an? |an? (?=\\p{L}+ (?:more|fewer|less)))?(?:\\p{L}+ )?"
              + "(?:too \\p{L}{3,}|more|fewer|less|higher|lower|older|younger|longer|shorter"
              + "|bigger|larger|smaller|farther|further|faster|slower|earlier|later|ahead|behind"
              + "|apart|below|above|short of|off|past (?:last|its|the|their)"
              + "|\\p{L}{3,}(?<!\\b(?:oth|eith|rath|wheth))er than)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern THAN =
      Pattern.compile(
          "^ ?(?:\\p{L}+ )?(?:more|fewer|less|\\p{L}{3,}(?<!\\b(?:oth|eith|rath|wheth))er) than\\b"
              + "|^ ?(?:ahead|clear|short|shy) of\\b|^ (?:over|under) budget\\b",
          Pattern.CASE_INSENSITIVE);

  /** "An 8-point halftime deficit": how far two are apart; in money it is a sum of its own. */
  private static final Pattern APART =
      Pattern.compile(
          "^(?:[ -]\\p{L}+){0,2} (?:deficit|lead|margin|gap|advantage|cushion)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "Woods 7 back": strokes behind the leader. */
  private static final Pattern BACK =
      Pattern.compile("^ back\\b(?! (?:in|to|at|on|from|home)\\b)", Pattern.CASE_INSENSITIVE);

  /** What leads and deficits are told in. */
  private static final Set<String> SCORES =
      Set.of("point", "goal", "run", "shot", "stroke", "vote", "seat");

  /** "12 feet above flood stage", not "above the ground". */
  private static final Pattern ABOVE_LEVEL =
      Pattern.compile(
          "^ (?:above|below) (?!(?:the )?(?:sea|ground|road|street|water|floor|surface)\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final WordSet WORDS = Lexicon.of(Locale.ENGLISH).classes();

  private static final Pattern OFF =
      Pattern.compile("^ (?:below|above|short of|off)\\b", Pattern.CASE_INSENSITIVE);

  private Steps() {}

  /** Whether nothing but a step can be meant: "5 percent more than", "£8m below the forecast". */
  static boolean isSure(Mention<Quantity> mention) {
    String dimension = Dimensions.of(mention.value());
    boolean isLevelled = dimension.equals("money") || dimension.equals("percent");
    boolean isCount = dimension.equals("count") || dimension.equals("points");
    return isStepAhead(mention)
        || THAN.matcher(behind(mention)).find()
        || (isCount && isOfScores(mention.value()) && APART.matcher(behind(mention)).find())
        || (isCount && mention.value().noun().isEmpty() && BACK.matcher(behind(mention)).find())
        || (dimension.equals("length") && ABOVE_LEVEL.matcher(behind(mention)).find())
        || (isLevelled && OFF.matcher(behind(mention)).find());
  }

  private static boolean isOfScores(Quantity value) {
    return value.noun().filter(SCORES::contains).isPresent()
        || value.unit().filter(SCORES::contains).isPresent();
  }

  private static boolean isStepAhead(Mention<Quantity> mention) {
    return !LEVEL.matcher(ahead(mention)).find() && isChange(mention);
  }

  private static boolean isChange(Mention<Quantity> mention) {
    return mention.value().change() != Change.NONE
        || isMoved(mention)
        || BY.matcher(ahead(mention)).find();
  }

  /** "Up 5 points", not "racked up 5 points", where "up" is part of the verb. */
  private static boolean isMoved(Mention<Quantity> mention) {
    Matcher step = STEP_AHEAD.matcher(ahead(mention));
    return step.find()
        && (step.group("verb") == null
            || !WORDS
                .of("phrasal-" + step.group("way").toLowerCase(Locale.ROOT))
                .contains(step.group("verb").toLowerCase(Locale.ROOT)));
  }

  /** Whether words tell that it is how far two others are apart: "up by £1.50", "£5 more". */
  static boolean isStep(Mention<Quantity> mention) {
    return isStepAhead(mention) || STEP_BEHIND.matcher(behind(mention)).find();
  }

  /** The words directly before it. */
  static String ahead(Mention<Quantity> mention) {
    int start = mention.span().start();
    return mention.text().prose().substring(Math.max(0, start - AHEAD), start);
  }

  /** The words directly behind it. */
  static String behind(Mention<Quantity> mention) {
    String prose = mention.text().prose();
    int end = mention.span().end();
    return prose.substring(end, Math.min(prose.length(), end + NEAR));
  }
}
