package io.factgate.kind.attribution;

import io.factgate.kind.Evidence;
import io.factgate.kind.Mention;
import io.factgate.kind.Names;
import io.factgate.kind.Witness;
import io.factgate.kind.name.NameValue;
import io.factgate.kind.name.Spelling;
import io.factgate.text.Span;
import io.factgate.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is known to have said the words of a place. */
final class KnownSpeakers {

  private static final Set<String> RELAYS = WordList.words(KnownSpeakers.class, "relays.txt");

  /** Who is known to have said it, and where; nobody where the text leaves it open. */
  record Known(Witness witness, List<String> speakers, Evidence evidence) {

    boolean isTold() {
      return !speakers.isEmpty();
    }

    /** Whether the speaker can be one of those who said it. */
    boolean covers(String speaker) {
      return speakers.stream().anyMatch(s -> areOne(s, speaker));
    }

    /** Whether others said it, none of them for a body of that name. */
    boolean excludes(String speaker) {
      return isTold() && !covers(speaker) && !isBody(speaker);
    }

    /**
     * "Lena Dorn, who runs Brack Rovers": what the text has in somebody's role speaks by people.
     */
    private boolean isBody(String speaker) {
      List<String> words = Spelling.words(speaker);
      return witness.mentions().stream()
          .map(Mention::value)
          .filter(NameValue.class::isInstance)
          .flatMap(value -> ((NameValue) value).role().stream())
          .anyMatch(role -> Spelling.words(role).containsAll(words));
    }
  }

  private KnownSpeakers() {}

  /** The attributions of the witness that cover the place. */
  static List<Known> at(AttributionKind kind, Witness witness, Span place) {
    List<Known> known = new ArrayList<>();
    for (Mention<Attribution> mention : witness.mentions(kind)) {
      Attribution value = mention.value();
      boolean covers =
          value.content().stream().anyMatch(c -> isMostly(c, place))
              || isMostly(value.said(), place);
      if (covers) {
        known.add(
            new Known(witness, speakers(mention), new Evidence(witness.text(), mention.span())));
      }
    }
    return known;
  }

  /** The speaker, where it is beyond doubt and the words are the speaker's own. */
  static Optional<String> speaker(Mention<Attribution> mention) {
    Attribution value = mention.value();
    return value.certain() && !relays(mention) ? value.speaker() : Optional.empty();
  }

  /** The same, or all who say it together. */
  static List<String> speakers(Mention<Attribution> mention) {
    List<String> joint = relays(mention) ? List.of() : mention.value().joint();
    return joint.isEmpty() ? speaker(mention).map(List::of).orElse(List.of()) : joint;
  }

  private static boolean relays(Mention<Attribution> mention) {
    return mention.value().cue().map(c -> relays(mention.text().at(c))).orElse(false);
  }

  private static boolean relays(String cue) {
    return RELAYS.contains(Names.fold(cue.substring(cue.lastIndexOf(' ') + 1)));
  }

  private static boolean isMostly(Span content, Span place) {
    int shared = Math.min(content.end(), place.end()) - Math.max(content.start(), place.start());
    return shared * 2 > place.length();
  }

  /** Whether two speakers can be one person. */
  static boolean areOne(String left, String right) {
    List<String> a = Spelling.words(left);
    List<String> b = Spelling.words(right);
    if (a.isEmpty() || b.isEmpty() || Spelling.isSame(left, right)) {
      return true;
    }
    if (a.containsAll(b) || b.containsAll(a)) {
      return true;
    }
    String surname = a.get(a.size() - 1);
    String other = b.get(b.size() - 1);
    if (surname.equals(other)) {
      return a.size() == 1 || b.size() == 1 || Spelling.isSameFirst(a.get(0), b.get(0));
    }
    return Spelling.skeleton(surname).equals(Spelling.skeleton(other))
        || Spelling.isSlip(surname, other);
  }
}
