package io.factgate.kind.name;

import io.factgate.kind.KnownName;
import io.factgate.kind.Mention;
import io.factgate.kind.Names;
import io.factgate.kind.Objection;
import io.factgate.kind.Setting;
import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.Token;
import io.factgate.text.WordList;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds the side for which a report of a game lets somebody play against the one of the known role:
 * "Stein led the way for the Rovers with 20 points", where facts.yaml has her as "Hawks forward".
 */
final class SideSearch {

  private static final Set<String> LEADING = words("leading");
  private static final Set<String> BEING = words("being");
  private static final Set<String> PLAY = words("play");

  /** A name has at most so many words, and stands at most so far behind the verb. */
  private static final int LONGEST = 4;

  private static final int REACH = 8;

  private final Setting setting;
  private final Optional<LocalDate> day;

  SideSearch(Setting setting) {
    this.setting = setting;
    this.day = setting.dateline().map(LocalDateTime::toLocalDate);
  }

  /** An objection where the one who plays for the side is known to play for another one. */
  Optional<Objection> contradiction(Mention<NameValue> mention) {
    Optional<KnownName> side =
        mention.value().fullName().flatMap(setting.names()::resolve).filter(this::isSide);
    return side.isEmpty()
        ? Optional.empty()
        : player(mention)
            .filter(player -> isOfOther(player, side.get()))
            .map(player -> objection(mention, player));
  }

  /**
   * Whether it opens the role of some known name: "Orrin Rovers" that of an "Orrin Rovers forward".
   */
  private boolean isSide(KnownName name) {
    return setting.names().all().stream().anyMatch(player -> isOf(player, name));
  }

  private boolean isOf(KnownName player, KnownName side) {
    return player.roles().stream()
        .filter(role -> role.isHeldOn(day))
        .anyMatch(role -> Names.fold(role.role()).startsWith(Names.fold(side.name()) + " "));
  }

  private boolean isOfOther(KnownName player, KnownName side) {
    return !isOf(player, side)
        && setting.names().all().stream().anyMatch(other -> isOf(player, other));
  }

  /** Who plays for the side by the words round it, in a sentence that tells of play. */
  private Optional<KnownName> player(Mention<NameValue> mention) {
    Text text = mention.text();
    Span sentence = text.sentences().get(text.sentenceAt(mention.span().start())).span();
    List<Token> tokens = text.tokensIn(sentence);
    if (tokens.stream().noneMatch(token -> PLAY.contains(token.folded()))) {
      return Optional.empty();
    }
    int first = 0;
    while (tokens.get(first).span().end() <= mention.span().start()) {
      first++;
    }
    int behind = first;
    while (behind < tokens.size() && tokens.get(behind).span().start() < mention.span().end()) {
      behind++;
    }
    return leaderBehind(text, tokens, behind).or(() -> leaderBefore(text, tokens, mention));
  }

  /** "The Rovers (12-3) were led by Stein". */
  private Optional<KnownName> leaderBehind(Text text, List<Token> tokens, int behind) {
    int at = behind;
    if (at < tokens.size() && tokens.get(at).folded().equals("(")) {
      while (at < tokens.size() && !tokens.get(at).folded().equals(")")) {
        at++;
      }
      at++;
    }
    boolean led =
        at + 2 < tokens.size()
            && BEING.contains(tokens.get(at).folded())
            && LEADING.contains(tokens.get(at + 1).folded())
            && tokens.get(at + 2).folded().equals("by");
    for (int i = at + 3; led && i < Math.min(tokens.size(), at + 3 + REACH); i++) {
      Optional<KnownName> name = nameAt(text, tokens, i);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** "Stein paced the Rovers", "Stein led the way for the Rovers", "led the Rovers in scoring". */
  private Optional<KnownName> leaderBefore(
      Text text, List<Token> tokens, Mention<NameValue> mention) {
    int at = tokens.indexOf(text.tokensIn(mention.span()).get(0)) - 1;
    at -= at > 0 && tokens.get(at).folded().equals("the") ? 1 : 0;
    boolean way =
        at > 2
            && tokens.get(at).folded().equals("for")
            && tokens.get(at - 1).folded().equals("way")
            && tokens.get(at - 2).folded().equals("the");
    int verb = way ? at - 3 : at;
    return verb > 0 && LEADING.contains(tokens.get(verb).folded())
        ? nameBefore(text, tokens, verb)
        : Optional.empty();
  }

  /** The longest known name that begins with the token. */
  private Optional<KnownName> nameAt(Text text, List<Token> tokens, int from) {
    for (int to = Math.min(tokens.size(), from + LONGEST); to > from; to--) {
      Optional<KnownName> name = name(text, tokens, from, to);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  /** The longest known name that ends before the token. */
  private Optional<KnownName> nameBefore(Text text, List<Token> tokens, int to) {
    for (int from = Math.max(0, to - LONGEST); from < to; from++) {
      Optional<KnownName> name = name(text, tokens, from, to);
      if (name.isPresent()) {
        return name;
      }
    }
    return Optional.empty();
  }

  private Optional<KnownName> name(Text text, List<Token> tokens, int from, int to) {
    Span words = tokens.get(from).span().union(tokens.get(to - 1).span());
    return setting.names().resolve(text.at(words));
  }

  private static Set<String> words(String name) {
    return WordList.classes(SideSearch.class, "sides.txt").getOrDefault(name, Set.of());
  }

  private Objection objection(Mention<NameValue> mention, KnownName player) {
    String role =
        player.roles().stream().filter(r -> r.isHeldOn(day)).findFirst().orElseThrow().role();
    return new Objection(
        NameKind.ROLE,
        mention.span(),
        "says \"" + mention.words() + "\", but " + player.name() + " is " + role,
        Optional.empty(),
        setting.names().places(player.name()),
        Optional.empty());
  }
}
