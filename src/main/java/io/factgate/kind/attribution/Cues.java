package io.factgate.kind.attribution;

import io.factgate.text.Lemmas;
import io.factgate.text.Token;
import io.factgate.text.WordList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that tell that somebody says, writes, thinks or wants something. */
final class Cues {

  /** What a verb takes; {@code STAND} marks one that tells an attitude, no words. */
  enum Frame {
    CLAUSE,
    THAT,
    TO,
    LISTENER,
    THING,
    WORDS,
    STAND
  }

  static final Set<String> NOUNS = WordList.words(Cues.class, "nouns.txt");
  static final Set<String> ADVERBS = WordList.words(Cues.class, "adverbs.txt");
  static final Set<String> PRONOUNS = Set.of("he", "she");

  private static final Map<String, Set<Frame>> VERBS = verbs();
  private static final Map<String, Set<String>> PREPOSITIONS = tails("prepositions.txt", true);
  private static final Map<String, Set<String>> CLAIMS = tails("claims.txt", false);

  private Cues() {}

  /** What the verb takes; empty for a word that is no cue verb. */
  static Set<Frame> frames(Token token) {
    return token.isWord() ? VERBS.getOrDefault(Lemmas.stem(token.folded()), Set.of()) : Set.of();
  }

  /** Whether the verb can stand beside words in quotation marks. */
  static boolean speaks(Token token) {
    Set<Frame> frames = frames(token);
    return !frames.isEmpty()
        && (frames.contains(Frame.WORDS)
            || frames.contains(Frame.CLAUSE)
            || frames.contains(Frame.THAT));
  }

  /** Whether the cue introduces a statement, not an attitude or a wish. */
  static boolean isStatement(String cue) {
    String last = cue.substring(cue.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    Set<Frame> frames = VERBS.getOrDefault(Lemmas.stem(last), Set.of());
    return last.equals("to")
        || frames.contains(Frame.CLAUSE)
        || frames.contains(Frame.THAT) && frames.contains(Frame.WORDS);
  }

  /** Whether the preposition belongs to the verb: called for. */
  static boolean takes(Token verb, String preposition) {
    return PREPOSITIONS.getOrDefault(Lemmas.stem(verb.folded()), Set.of()).contains(preposition);
  }

  /** What may follow the noun where it stands for somebody's words: claim that. */
  static Optional<Set<String>> claim(Token noun) {
    return noun.isWord()
        ? Optional.ofNullable(CLAIMS.get(Lemmas.noun(noun.folded())))
        : Optional.empty();
  }

  /** A participle has the subject of the clause before it. */
  static boolean isParticiple(Token token) {
    return token.folded().endsWith("ing");
  }

  static boolean isAdverb(Token token) {
    String word = token.folded();
    return token.isWord()
        && (ADVERBS.contains(word)
            || (word.length() > 4 && word.endsWith("ly") && !WordClass.NO_ADVERB.has(word)));
  }

  /** An adverb or auxiliary between subject and verb. */
  static boolean isBeside(Token token) {
    return isAdverb(token) || WordClass.AUXILIARY.has(token.folded());
  }

  private static Map<String, Set<Frame>> verbs() {
    Map<String, Set<Frame>> verbs = new HashMap<>();
    for (String line : WordList.lines(Cues.class, "cues.txt")) {
      int colon = line.indexOf(':');
      Set<Frame> frames = EnumSet.noneOf(Frame.class);
      for (String frame : line.substring(0, colon).split("\\s+")) {
        frames.add(Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
      }
      for (String base : line.substring(colon + 1).trim().split("\\s+")) {
        verbs.computeIfAbsent(Lemmas.stem(base), b -> EnumSet.noneOf(Frame.class)).addAll(frames);
      }
    }
    verbs.replaceAll((verb, frames) -> Collections.unmodifiableSet(frames));
    return Collections.unmodifiableMap(verbs);
  }

  private static Map<String, Set<String>> tails(String file, boolean stems) {
    Map<String, Set<String>> tails = new HashMap<>();
    for (String line : WordList.lines(Cues.class, file)) {
      List<String> words = List.of(line.split("\\s+"));
      tails.put(
          stems ? Lemmas.stem(words.get(0)) : words.get(0),
          Set.copyOf(new LinkedHashSet<>(words.subList(1, words.size()))));
    }
    return Map.copyOf(tails);
  }
}
