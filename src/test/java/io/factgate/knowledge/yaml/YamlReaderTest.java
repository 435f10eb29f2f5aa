package io.factgate.knowledge.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.text.Limits;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

  @Test
  void scalarsStayAsWritten() {
    MapNode map =
        (MapNode)
            YamlReader.read(
                    new YamlFile("f", "a: 1.10\nb: 012\nc: NO\nd: 12:30\ne: true\nf: 1e3\n"),
                    Limits.USUAL)
                .orElseThrow();
    assertThat(map.entries())
        .extracting(entry -> ((Scalar) entry.value()).value())
        .containsExactly("1.10", "012", "NO", "12:30", "true", "1e3");
  }

  @Test
  void aCommentHasABlankBehindItsSign() {
    assertThat(faults("a: b   # one\nc: d # two\n# three\n#four\ne: f ## five\ng: h #\n"))
        .isEmpty();
    assertThat(faults("a: \"b\" #c\n")).isEmpty();
  }

  @Test
  void aTextCutByANumberSignIsRefused() {
    assertThat(faults("a: ranked #1 of two\n"))
        .containsExactly(
            "1:11 \"#1 of two\" is cut off here; put the whole text in quotes, or write \"# 1 of"
                + " two\" for a comment");
    assertThat(faults("a: [b,\n  ranked #1\n  ]\n"))
        .containsExactly(
            "2:10 \"#1\" is cut off here; put the whole text in quotes, or write \"# 1\" for a comment");
  }

  @Test
  void tagsAnchorsAliasesAndMergeKeysAreRefused() {
    assertThat(faults("a: !Viva la libertad\nb: &c d\ne: *c\n<<: {f: g}\nh: !!str i\n"))
        .containsExactly(
            "1:4 \"!Viva\" is a YAML tag, which is not read here; put a text that starts with \"!\" in"
                + " quotes",
            "2:4 \"&c\" is a YAML anchor, which is not read here; put a text that starts with \"&\" in"
                + " quotes",
            "3:4 \"*c\" is a YAML alias, which is not read here; put a text that starts with \"*\" in"
                + " quotes",
            "4:1 \"<<\" is a YAML merge key, which is not read here; write the keys out",
            "5:4 \"!!str\" is a YAML tag, which is not read here; put a text that starts with \"!\" in"
                + " quotes");
    assertThat(faults("a: &b\n  c: d\ne: !f [g]\n"))
        .containsExactly(
            "1:4 \"&b\" is a YAML anchor, which is not read here; put a text that starts with \"&\" in"
                + " quotes",
            "3:4 \"!f\" is a YAML tag, which is not read here; put a text that starts with \"!\" in"
                + " quotes");
  }

  @Test
  void aListThatSplitsAnAmountAtItsCommaIsRefused() {
    assertThat(faults("a: [x, $1,842 million, y]\n"))
        .containsExactly(
            "1:8 the comma splits \"$1,842 million\" in two; put it in quotes: \"$1,842 million\"");
    assertThat(faults("a: {b: 1,842 million, c: d}\n"))
        .containsExactly(
            "1:8 the comma splits \"1,842 million\" in two; put it in quotes: \"1,842 million\"");
    assertThat(faults("a: [1, 2]\nb: 1,842\nc: [\"1,842\"]\n")).isEmpty();
  }

  @Test
  void aSecondDocumentIsRefused() {
    assertThat(faults("a: b\n---\nc: d\n"))
        .containsExactly(
            "3:1 a second document starts here; a facts.yaml is one document, without \"---\"");
    assertThat(faults("---\na: b\n...\n")).isEmpty();
  }

  @Test
  void duplicateKeysAreRefusedAtAnyDepth() {
    assertThat(faults("a: b\nc: {d: e, d: f}\na: g\n"))
        .containsExactly(
            "2:11 the key \"d\" stands twice here, first in line 2",
            "3:1 the key \"a\" stands twice here, first in line 1");
  }

  @Test
  void aValueThatHoldsAColonIsShownInQuotes() {
    assertThat(faults("a:\n  - claim: Hale: a port of \"joy\"\n"))
        .containsExactly(
            "2:16 a value that holds ': ' must stand in quotes; write: claim: 'Hale: a port of"
                + " \"joy\"'");
  }

  @Test
  void aValueThatStartsWithABraceIsShownInQuotes() {
    assertThat(faults("claim: {12 people} sat there\n"))
        .containsExactly(
            "1:8 a value that starts with a brace must stand in quotes; write: claim: \"{12"
                + " people} sat there\"");
  }

  @Test
  void aValueThatGoesOnBehindItsQuotesIsShownInQuotes() {
    assertThat(faults("quote: \"It's full\" he said\n"))
        .containsExactly(
            "1:20 a value that goes on behind a quotation mark must stand in quotes as a whole;"
                + " write: quote: '\"It''s full\" he said'");
  }

  @Test
  void whatIsNoYamlIsOneFaultAtItsPlace() {
    assertThat(faults("facts:\n  - id: dam\n    claim: x\n   why: y\n"))
        .containsExactly(
            "4:4 not readable as YAML: this line does not stand below the one before; indent it"
                + " like the other lines of its entry");
    assertThat(faults("a: \"x\nb: c\n"))
        .containsExactly("1:4 not readable as YAML: a quotation mark is not closed");
    assertThat(faults("a: [x\nb: c\n"))
        .containsExactly("1:4 not readable as YAML: a bracket or brace is not closed");
    assertThat(faults("a:\n\t- x\n"))
        .containsExactly("2:1 not readable as YAML: a tab cannot indent a line; write spaces");
    assertThat(faults("a: @x\n"))
        .containsExactly(
            "1:4 not readable as YAML: a value cannot start with \"@\" unless it stands in quotes");
    assertThat(faults("a: 😀\nb: `x`\n"))
        .containsExactly(
            "2:4 not readable as YAML: a value cannot start with \"`\" unless it stands in quotes");
    assertThat(faults("dateline 2025\nfacts: []\n"))
        .containsExactly(
            "2:6 not readable as YAML: a key cannot stand here; does the line before lack its"
                + " colon, or a text with ': ' its quotes?");
    assertThat(faults("? [a]\n: b\n"))
        .containsExactly("1:4 not readable as YAML: a key is one word, as in 'key: value'");
  }

  @Test
  void monstersAreRefusedQuietly() {
    assertThat(faults("a: " + "[".repeat(100_000))).hasSize(1);
    assertThat(faults("a: " + "x ".repeat(100_000) + "\n")).isEmpty();
    assertThat(faults("? ".repeat(1_000) + "\n")).hasSize(1);
  }

  @Test
  void eachCharacterOfAScalarKnowsWhereItStands() {
    String yaml =
        """
        a: plain text
          on two lines
        b: 'it''s  a   wide

          one'
        c: "tab\\there, \\u00e9 and \\U0001F600, line\\
            joined \\"so\\"  "
        d: |
          first
            second

          third
        e: >2-
          folded
          text
        f: "a\\nb\\x41"
        g: 😀 é
        """;
    YamlFile file = new YamlFile("f", yaml);
    MapNode map = (MapNode) YamlReader.read(file, Limits.USUAL).orElseThrow();
    assertThat(map.entries()).hasSize(7);
    for (MapNode.Entry entry : map.entries()) {
      Scalar scalar = (Scalar) entry.value();
      ScalarCharacters characters = new ScalarCharacters(file, scalar);
      int last = scalar.from();
      for (int i = 0; i < scalar.value().length(); i++) {
        int start = characters.start(i);
        int end = characters.end(i);
        String written = yaml.substring(start, end);
        char c = scalar.value().charAt(i);
        assertThat(start).isGreaterThanOrEqualTo(last);
        assertThat(end).isLessThanOrEqualTo(scalar.to());
        if (Character.isWhitespace(c)) {
          assertThat(written).matches("(?:\\s|\\\\[tn\\n])*");
        } else if (!written.startsWith("\\") && !written.equals("''")) {
          assertThat(written).isEqualTo(String.valueOf(c));
        }
        last = start;
      }
    }
  }

  @Test
  void everyBrokenLineIsToldInOneRunAndTheOthersAreRead() {
    YamlFile file =
        new YamlFile(
            "facts.yaml",
            """
            a: Norland: a port
            b: [one, two
            c: {12} people
            d: "open
            e: fine
            \tf: tab
            """);
    MapNode root = (MapNode) YamlReader.read(file, Limits.USUAL).orElseThrow();
    assertThat(lines(file))
        .containsExactly(
            "1:11 a value that holds ': ' must stand in quotes; write: a: \"Norland: a port\"",
            "2:4 not readable as YAML: a bracket or brace is not closed",
            "3:4 a value that starts with a brace must stand in quotes; write: c: \"{12} people\"",
            "4:4 not readable as YAML: a quotation mark is not closed",
            "6:1 not readable as YAML: a tab cannot indent a line; write spaces");
    assertThat(file.isBroken()).isTrue();
    assertThat(
            root.entries().stream().map(e -> e.key().value() + "=" + ((Scalar) e.value()).value()))
        .containsExactly("a=Norland: a port", "c={12} people", "e=fine");
  }

  private static List<String> faults(String yaml) {
    YamlFile file = new YamlFile("f", yaml);
    YamlReader.read(file, Limits.USUAL);
    return lines(file);
  }

  private static List<String> lines(YamlFile file) {
    return file.faults().stream()
        .map(
            fault ->
                fault.place().map(p -> p.startLine() + ":" + p.startColumn() + " ").orElse("")
                    + fault.sentence())
        .toList();
  }
}
