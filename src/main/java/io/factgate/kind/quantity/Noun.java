package io.factgate.kind.quantity;

import java.util.List;

/**
 * What is counted.
 *
 * @param lemma the singular of the head noun
 * @param modifiers lemmas of the words between number and noun
 * @param to index behind its last token
 */
record Noun(String lemma, List<String> modifiers, int to) {

  Noun {
    modifiers = List.copyOf(modifiers);
  }
}
