package io.factgate.reporting;

import io.factgate.Document;
import io.factgate.Result;
import io.factgate.judging.Coverage;
import io.factgate.judging.Finding;
import io.factgate.judging.Hushed;
import io.factgate.kind.Evidence;
import io.factgate.kind.Level;
import io.factgate.kind.Mention;
import io.factgate.kind.Setting;
import io.factgate.kind.quantity.QuantityKind;
import io.factgate.text.Fault;
import io.factgate.text.Place;
import io.factgate.text.Role;
import io.factgate.text.Span;
import io.factgate.text.Text;
import io.factgate.text.TextBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A result with one of everything, and an empty one. */
final class ResultFixture {

  private ResultFixture() {}

  static Result result() {
    Text port = port();
    Finding finding =
        new Finding(
            "number-contradicted",
            Level.ERROR,
            "stories/s/the café & quay.md",
            Place.of(3, 14, 3, 23),
            "says \"12 cranes\", but the port has 9",
            "12 cranes",
            Optional.of("9 cranes"),
            Optional.of("cranes"),
            List.of(new Evidence(port, new Span(13, 21))),
            "c0ffee");
    Fault fault =
        new Fault(
            "stories/s/facts.yaml", Optional.of(Place.of(5, 3, 5, 12)), "unknown key “tolerence”");
    return new Result(
        1,
        List.of(finding),
        List.of(fault),
        List.of(
            new Coverage("stories/s/a.md", "quantity", 5, 3, 1, 1, 0),
            new Coverage("stories/s/a.md", "time", 4, 1, 0, 1, 2)),
        List.of(
            new Hushed(
                finding,
                "stories/s/facts.yaml",
                Place.of(9, 5, 9, 60),
                "counted at noon, says N. L.")),
        3,
        1,
        List.of(Document.whole(port)),
        List.of("stories/s/quay.jpg"),
        mentions(port),
        List.of());
  }

  static Text port() {
    String raw = "The port has 9 cranes.";
    return new TextBuilder("stories/s/sources/port.pdf", raw)
        .extracted()
        .section(0, OptionalInt.of(4), OptionalInt.empty())
        .append(0, raw.length())
        .endBlock(Role.PARAGRAPH)
        .build();
  }

  static List<Mention<?>> mentions(Text text) {
    return new ArrayList<>(new QuantityKind().detect(text, Setting.plain()));
  }

  static Result empty() {
    return of(List.of(), List.of());
  }

  static Result of(List<Text> documents, List<Mention<?>> mentions) {
    return new Result(
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        0,
        documents.stream().map(Document::whole).toList(),
        List.of(),
        mentions,
        List.of());
  }
}
