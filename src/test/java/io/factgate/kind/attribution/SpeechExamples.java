package io.factgate.kind.attribution;

import io.factgate.kind.Setting;
import io.factgate.kind.attribution.ReportedArticle.Marked;
import io.factgate.kind.attribution.ReportedArticle.Range;
import io.factgate.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Meets every question that arises in articles, gives the marked answer and keeps the clues. */
final class SpeechExamples implements Chooser {

  /** A question with the clues of each answer and the right one; of a yes, 1 is right. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never shown
  record Example(int[][] answers, int right, boolean isCue) {}

  private static final Range NOBODY = new Range(-1, -1);

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();
  private final Map<Integer, Range> contents = new HashMap<>();
  private final Map<Integer, Range> sources = new HashMap<>();
  private final Map<Integer, Range> fronts = new HashMap<>();
  private boolean[] said = {};
  private List<Token> tokens = List.of();

  SpeechExamples(List<ReportedArticle> articles) {
    AttributionKind kind = new AttributionKind(() -> this);
    for (ReportedArticle article : articles) {
      prepare(article);
      kind.detect(article.text(), Setting.plain());
    }
  }

  List<Example> examples() {
    return examples;
  }

  /** The clues by number. */
  List<String> names() {
    return names;
  }

  /** How many of the examples the weights get right. */
  int hits(Map<String, Integer> weights) {
    int hits = 0;
    for (Example example : examples) {
      int best = 0;
      int most = Integer.MIN_VALUE;
      for (int k = 0; k < example.answers.length; k++) {
        int sum = 0;
        for (int id : example.answers[k]) {
          sum += weights.getOrDefault(names.get(id), 0);
        }
        if (sum > most) {
          most = sum;
          best = k;
        }
      }
      hits +=
          example.isCue ? most > 0 == (example.right == 1) ? 1 : 0 : best == example.right ? 1 : 0;
    }
    return hits;
  }

  private void prepare(ReportedArticle article) {
    contents.clear();
    sources.clear();
    fronts.clear();
    tokens = article.text().tokens();
    said = new boolean[tokens.size()];
    for (Marked marked : article.marked()) {
      for (Range content : marked.content()) {
        for (int i = content.from(); i < content.end(); i++) {
          said[i] = true;
        }
      }
    }
    article.marked().stream().filter(m -> !m.cue().isEmpty()).forEach(this::prepare);
  }

  private void prepare(Marked marked) {
    int head = head(marked.cue().get(0));
    if (head < 0) {
      return;
    }
    for (Range content : marked.content()) {
      if (content.from() > head) {
        if (contents.putIfAbsent(head, content) == null && !marked.source().isEmpty()) {
          sources.put(head, marked.source().get(0));
        }
        if (marked.content().get(0).end() <= head) {
          fronts.put(head, marked.content().get(0));
        }
        return;
      }
    }
  }

  /** The word of the cue that decides: the first one, or the one behind its "to". */
  private int head(Range cue) {
    int head = -1;
    for (int i = cue.from(); i < cue.end(); i++) {
      if (tokens.get(i).isWord() && cue(tokens.get(i).folded()) != null) {
        boolean chained = head >= 0 && tokens.get(i - 1).folded().equals("to") && head == i - 2;
        if (head < 0 || chained) {
          head = i;
        }
      }
    }
    return head;
  }

  @Override
  public @Nullable Symbol cue(String word) {
    return Weights.cueOf(word);
  }

  @Override
  public int score(int cue, Consumer<Clues> clues) {
    boolean right = contents.containsKey(cue);
    if (right || !said[cue]) {
      examples.add(new Example(new int[][] {collect(clues)}, right ? 1 : 0, true));
    }
    return right ? 1 : -1;
  }

  @Override
  public int best(Question question, int cue, int[] candidates, ClueSource clues) {
    Range marked =
        switch (question) {
          case START, END -> Objects.requireNonNull(contents.get(cue));
          case SOURCE, SOURCE_START -> sources.getOrDefault(cue, NOBODY);
          case PART, PART_START -> fronts.getOrDefault(cue, NOBODY);
        };
    boolean start =
        switch (question) {
          case START, SOURCE_START, PART_START -> true;
          case END, SOURCE, PART -> false;
        };
    int wanted = start ? marked.from() : marked.end();
    for (int k = 0; k < candidates.length; k++) {
      int at = candidates[k];
      if (at == wanted || wanted > 0 && (start ? isBare(at, wanted) : isBare(wanted, at))) {
        int[][] answers = new int[candidates.length][];
        for (int a = 0; a < answers.length; a++) {
          int candidate = candidates[a];
          answers[a] = collect(c -> clues.tell(candidate, c));
        }
        examples.add(new Example(answers, k, false));
        return at;
      }
    }
    return question == Question.SOURCE && wanted > cue ? -1 : nearest(candidates, wanted);
  }

  private static int nearest(int[] candidates, int wanted) {
    int best = candidates[0];
    for (int candidate : candidates) {
      if (Math.abs(candidate - wanted) < Math.abs(best - wanted)) {
        best = candidate;
      }
    }
    return best;
  }

  /** Whether nothing but quotation marks and punctuation stands between two places. */
  private boolean isBare(int from, int end) {
    if (from >= end || from < 0) {
      return false;
    }
    for (int i = from; i < end; i++) {
      if (!ReportedArticle.isEdge(tokens.get(i))) {
        return false;
      }
    }
    return true;
  }

  private int[] collect(Consumer<Clues> clues) {
    List<Integer> found = new ArrayList<>();
    clues.accept((template, a, b, c) -> found.add(id(name(template, a, b, c))));
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private static String name(Symbol template, Symbol a, Symbol b, Symbol c) {
    boolean pair = b != Symbol.NONE || c != Symbol.NONE;
    return template + ":" + a + (pair ? "|" + b : "") + (c == Symbol.NONE ? "" : "|" + c);
  }

  private int id(String name) {
    return ids.computeIfAbsent(
        name,
        n -> {
          names.add(n);
          return names.size() - 1;
        });
  }
}
