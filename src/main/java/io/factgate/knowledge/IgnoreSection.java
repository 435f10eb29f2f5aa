package io.factgate.knowledge;

import io.factgate.knowledge.Facts.Ignore;
import io.factgate.knowledge.yaml.MapNode;
import io.factgate.knowledge.yaml.Scalar;
import io.factgate.knowledge.yaml.YamlFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code ignore}: findings hushed in documents that can hold no mark. */
final class IgnoreSection {

  private static final List<String> KEYS = List.of("rule", "draft", "words", "reason", "until");

  private final YamlFile file;
  private final Set<String> allowed;

  /**
   * Starts for one file.
   *
   * @param allowed names of rules and ids of facts; empty where not all of them are known
   */
  IgnoreSection(YamlFile file, Set<String> allowed) {
    this.file = file;
    this.allowed = new TreeSet<>(allowed);
  }

  List<Ignore> read(List<MapNode> entries) {
    List<Ignore> ignores = new ArrayList<>();
    for (MapNode entry : entries) {
      Section section = new Section(file, entry, KEYS);
      Optional<Scalar> rule = section.wanted("rule", "rule: number-contradicted");
      rule.ifPresent(this::refuseUnknown);
      Optional<Scalar> draft = section.wanted("draft", "draft: page.docx");
      Optional<Scalar> reason = section.wanted("reason", "reason: the desk has seen the letter");
      Optional<String> words = section.text("words");
      Optional<LocalDate> until = Dates.day(section, "until");
      if (rule.isPresent() && draft.isPresent() && reason.isPresent()) {
        ignores.add(
            new Ignore(
                Section.text(rule.get()),
                Section.text(draft.get()),
                words,
                Section.text(reason.get()),
                until,
                file.path(),
                file.place(entry.from(), entry.to())));
      }
    }
    return ignores;
  }

  private void refuseUnknown(Scalar rule) {
    String name = Section.text(rule);
    if (!allowed.isEmpty() && !allowed.contains(name)) {
      String meant = Suggestions.question(name, allowed);
      file.fault(
          rule,
          "\""
              + name
              + "\" is neither a rule nor the id of a fact"
              + (meant.isEmpty() ? "; write for example number-contradicted" : meant));
    }
  }
}
