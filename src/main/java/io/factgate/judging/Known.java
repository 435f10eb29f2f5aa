package io.factgate.judging;

import io.factgate.kind.Mention;
import io.factgate.kind.Witness;
import io.factgate.knowledge.Fact;
import io.factgate.knowledge.Facts;
import io.factgate.matching.Context;
import io.factgate.matching.ContextReader;
import io.factgate.matching.Rarity;
import io.factgate.matching.Source;
import io.factgate.matching.TermCounts;
import io.factgate.text.Span;
import io.factgate.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All that the drafts of one story are held against, read once. */
public final class Known {

  /** So many sentences before and behind belong to what a sentence tells. */
  private static final int WINDOW = 2;

  private final Facts facts;
  private final List<Witness> sources;
  private final List<Witness> claims;
  private final List<Witness> wordings;
  private final Unspoken unspoken;
  private final Rarity rarity;
  private final List<Source> matched = new ArrayList<>();
  private final Map<Source, Map<Span, List<Mention<?>>>> sentences = new IdentityHashMap<>();
  private final Map<Source, Digits> digits = new IdentityHashMap<>();
  private final Map<String, Fact> byId = new LinkedHashMap<>();

  /**
   * Reads the contexts of everything known.
   *
   * @param sources the witnesses of the sources that count: superseded ones are left out
   * @param claims a witness for each fact, in the order of the facts
   * @param wordings a witness for each other wording of a quote
   * @param drafts only for how rare words are in the story
   */
  public Known(
      Facts facts,
      List<Witness> sources,
      List<Witness> claims,
      List<Witness> wordings,
      List<Text> drafts) {
    this(facts, sources, claims, wordings, drafts, Unspoken.NONE, dimension -> true);
  }

  /**
   * The same for what is asked alone.
   *
   * @param unspoken what facts tell that are left out because no draft speaks of them
   * @param isAsked whether a draft may be held against sources in the dimension; those of facts are
   *     asked for in any case
   */
  public Known(
      Facts facts,
      List<Witness> sources,
      List<Witness> claims,
      List<Witness> wordings,
      List<Text> drafts,
      Unspoken unspoken,
      Predicate<String> isAsked) {
    this.unspoken = unspoken;
    this.facts = facts;
    this.sources = List.copyOf(sources);
    this.claims = List.copyOf(claims);
    this.wordings = List.copyOf(wordings);
    List<Text> texts = new ArrayList<>(drafts);
    witnesses().stream()
        .map(Witness::text)
        .filter(text -> !unspoken.counted().contains(text))
        .forEach(texts::add);
    TermCounts own = new TermCounts().add(texts, 1).add(unspoken.gone(), -1);
    this.rarity = new Rarity(own, unspoken.counts());
    Set<String> ofFacts = new HashSet<>();
    for (int i = 0; i < claims.size(); i++) {
      Fact fact = facts.facts().get(i);
      byId.put(fact.id(), fact);
      List<Context> contexts = contexts(fact, claims.get(i));
      matched.add(new Source(claims.get(i), contexts));
      contexts.forEach(context -> ofFacts.add(context.dimension()));
    }
    for (Witness source : sources) {
      ContextReader reader = reader(source.text(), source.mentions(), source.present());
      matched.add(new Source(source, reader.read(isAsked.or(ofFacts::contains))));
    }
  }

  /** What each sentence of a source states. */
  Map<Span, List<Mention<?>>> sentences(Source source) {
    return sentences.computeIfAbsent(
        source,
        s ->
            s.witness().mentions().stream()
                .filter(mention -> mention.dimension().isPresent())
                .collect(
                    Collectors.groupingBy(
                        Context::sentence, LinkedHashMap::new, Collectors.toList())));
  }

  /** The numbers of a source in digits. */
  Digits digits(Source source) {
    return digits.computeIfAbsent(source, s -> new Digits(s.witness()));
  }

  /** What a sentence of a source states, alone and together with the one before or behind it. */
  List<List<Mention<?>>> around(Source source, Span sentence) {
    Map<Span, List<Mention<?>>> all = sentences(source);
    List<Mention<?>> own = all.getOrDefault(sentence, List.of());
    List<List<Mention<?>>> around = new ArrayList<>(List.of(own));
    Text text = source.witness().text();
    int at = text.sentenceAt(sentence.start());
    List<Mention<?>> window = new ArrayList<>();
    for (int i = Math.max(0, at - WINDOW); i <= at + WINDOW && i < text.sentences().size(); i++) {
      List<Mention<?>> there = all.getOrDefault(text.sentences().get(i).span(), List.of());
      window.addAll(there);
      if (i != at) {
        List<Mention<?>> both = new ArrayList<>(own);
        both.addAll(there);
        around.add(both);
      }
    }
    around.add(window);
    return around;
  }

  private List<Context> contexts(Fact fact, Witness claim) {
    ContextReader reader =
        new ContextReader(
            claim.text(),
            claim.mentions(),
            rarity,
            Set.copyOf(fact.speakers()),
            fact.terms(),
            claim.present());
    List<Context> contexts = new ArrayList<>();
    if (!fact.quote()) {
      for (Mention<?> value : fact.values()) {
        reader.read(value).ifPresent(contexts::add);
      }
    }
    return contexts;
  }

  ContextReader reader(Text text, List<Mention<?>> mentions, Optional<Mention<?>> present) {
    return new ContextReader(text, mentions, rarity, Set.of(), List.of(), present);
  }

  Facts facts() {
    return facts;
  }

  /** Whether a fact bears the id, one that is left out included. */
  boolean hasFact(String id) {
    return byId.containsKey(id) || unspoken.ids().contains(id);
  }

  List<Witness> sources() {
    return sources;
  }

  List<Witness> claims() {
    return claims;
  }

  /** Whether drafts can be held against themselves alone. */
  boolean isEmpty() {
    return sources.isEmpty()
        && claims.isEmpty()
        && unspoken.ids().isEmpty()
        && facts.names().all().isEmpty();
  }

  /** Facts first, the other wordings of their quotes behind them, then sources. */
  List<Witness> witnesses() {
    List<Witness> all = new ArrayList<>(claims);
    all.addAll(wordings);
    all.addAll(sources);
    return all;
  }

  /** Facts and sources with their contexts. */
  public List<Source> matched() {
    return matched;
  }

  /** The fact behind a witness, or behind a finding. */
  Optional<Fact> fact(Optional<String> id) {
    return id.map(byId::get);
  }
}
