package io.factgate.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.factgate.kind.KnownName;
import io.factgate.kind.KnownName.KnownRole;
import io.factgate.kind.Level;
import io.factgate.kind.Mention;
import io.factgate.knowledge.Fact.Requirement;
import io.factgate.knowledge.Fact.SourceReference;
import io.factgate.knowledge.Fact.Tolerance;
import io.factgate.knowledge.FactFiles.Loaded;
import io.factgate.knowledge.Facts.Ignore;
import io.factgate.knowledge.Facts.SourceNote;
import io.factgate.text.Place;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A file of version 0.1 is read to the same model by every later one. */
class WholeFactFileTest {

  @TempDir Path folder;
  private Loaded loaded;

  @BeforeEach
  void load() throws IOException {
    loaded = new FactFilesFixture(folder).story(yaml());
  }

  private static String yaml() throws IOException {
    try (InputStream file = WholeFactFileTest.class.getResourceAsStream("facts-0.1.yaml")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void noKeyOfTheSchemaIsMissing() throws IOException {
    Set<String> keys = new TreeSet<>();
    addKeys(new ObjectMapper().readTree(FactFiles.schema()), keys);
    String yaml = yaml();
    assertThat(keys).contains("dateline", "until").allMatch(key -> yaml.contains(key + ":"));
  }

  private static void addKeys(JsonNode schema, Set<String> keys) {
    keys.addAll(schema.path("properties").propertyNames());
    schema.forEach(part -> addKeys(part, keys));
  }

  @Test
  void everyKeyIsReadWithoutAFault() {
    assertThat(FactFilesFixture.lines(loaded)).isEmpty();
    assertThat(loaded.facts().present()).isTrue();
  }

  @Test
  void aDateTimeWithAnOffsetIsToldInTheZoneOfTheRun() {
    assertThat(loaded.facts().dateline()).contains(LocalDateTime.of(2025, 5, 19, 12, 30));
  }

  @Test
  void namesKeepRolesAliasesMisspellingsAndBirthday() {
    assertThat(loaded.facts().names().all())
        .containsExactly(
            new KnownName(
                "Petra Nobel",
                List.of(
                    new KnownRole("head of the water board", Optional.empty(), Optional.empty()),
                    new KnownRole("deputy mayor of Hale", Optional.empty(), Optional.empty()),
                    new KnownRole(
                        "member of parliament",
                        Optional.of(LocalDate.of(2018, 1, 1)),
                        Optional.of(LocalDate.of(2021, 12, 31)))),
                List.of("the water chief", "P. Nobel"),
                List.of("Petra Noble"),
                Optional.of(LocalDate.of(1970, 1, 25))),
            new KnownName(
                "Hale Courier", List.of(), List.of("Courier"), List.of(), Optional.empty()));
  }

  @Test
  void sourcesKeepWhatTheEditorTellsOfThem() {
    assertThat(loaded.facts().sources())
        .containsExactly(
            new SourceNote(
                "courier.pdf",
                Optional.of("Hale Courier"),
                Optional.of(LocalDateTime.of(2025, 5, 18, 0, 0)),
                List.of(),
                Optional.empty(),
                "s/story.yaml",
                Place.of(15, 5, 15, 57)),
            new SourceNote(
                "update2.html",
                Optional.empty(),
                Optional.empty(),
                List.of("update1.html"),
                Optional.empty(),
                "s/story.yaml",
                Place.of(16, 5, 16, 51)),
            new SourceNote(
                "scan.png",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of("a photographed page, read by the desk"),
                "s/story.yaml",
                Place.of(17, 5, 18, 50)));
  }

  @Test
  void aClaimKeepsEverythingThatIsSaidOfIt() {
    Fact dam = loaded.facts().facts().get(0);
    assertThat(dam.id()).isEqualTo("dam");
    assertThat(dam.place()).isEqualTo(Place.of(20, 5, 21, 65));
    assertThat(dam.text().path()).isEqualTo("s/story.yaml");
    assertThat(dam.text().prose()).isEqualTo("The dam at Hale holds about 40 million cubic metres");
    assertThat(words(dam.values())).containsExactly("about 40 million");
    assertThat(dam.quote()).isFalse();
    assertThat(dam.speakers()).containsExactly("Petra Nobel");
    assertThat(dam.sources())
        .containsExactly(
            new SourceReference("agency.html", Optional.empty(), Place.of(23, 15, 23, 26)),
            new SourceReference("report.pdf", Optional.of(47), Place.of(23, 28, 23, 48)));
    assertThat(dam.basis()).contains("phone, press office, 19 May 14:20");
    assertThat(dam.against()).containsExactly("courier.pdf");
    assertThat(dam.tolerance())
        .contains(new Tolerance(new BigDecimal("0.02"), true, Optional.empty()));
    assertThat(dam.terms()).containsExactly("reservoir", "barrage");
    assertThat(dam.required()).isEqualTo(new Requirement(true, Optional.empty(), Optional.empty()));
    assertThat(dam.severity()).contains(Level.WARNING);
    assertThat(dam.why()).contains("The figure of the board.");
    assertThat(dam.house()).isFalse();
  }

  @Test
  void otherAndFormerValuesAreReadAtTheirOwnPlaces() {
    Fact dam = loaded.facts().facts().get(0);
    assertThat(dam.accept()).hasSize(2);
    assertThat(dam.accept().get(0).value().words()).isEqualTo("42 million");
    assertThat(dam.accept().get(0).speakers()).containsExactly("Hale Courier");
    assertThat(place(dam.accept().get(0).value())).isEqualTo(Place.of(29, 17, 29, 27));
    assertThat(dam.accept().get(1).value().words()).isEqualTo("41 million");
    assertThat(dam.accept().get(1).speakers()).isEmpty();
    assertThat(dam.was()).hasSize(1);
    assertThat(dam.was().get(0).value().words()).isEqualTo("about 38 million");
    assertThat(dam.was().get(0).until()).contains(LocalDate.of(2025, 3, 17));
  }

  @Test
  void aQuoteIsReadAsSomebodySayingIt() {
    Fact full = loaded.facts().facts().get(1);
    assertThat(full.quote()).isTrue();
    assertThat(full.text().prose()).isEqualTo("“the lake is full”, said Petra Nobel.");
    assertThat(words(full.values())).containsExactly("“the lake is full”, said Petra Nobel");
    assertThat(place(full.values().get(0))).isEqualTo(Place.of(39, 12, 39, 28));
    assertThat(full.original()).contains("der See ist voll");
    assertThat(full.language()).contains("de");
    assertThat(full.required().isRequired()).isTrue();
    assertThat(full.required().glob()).contains("*.md");
    assertThat(full.wordings()).hasSize(1);
    assertThat(full.wordings().get(0).text().prose())
        .isEqualTo("“the reservoir is full”, said Petra Nobel.");
    assertThat(full.wordings().get(0).speakers()).containsExactly("Petra Nobel");
  }

  @Test
  void rulesAndIgnoresAreKept() {
    assertThat(loaded.facts().rules()).containsExactly(Map.entry("name-unsupported", Level.OFF));
    assertThat(loaded.facts().ignores())
        .containsExactly(
            new Ignore(
                "dam",
                "page.docx",
                Optional.of("45 million"),
                "printed already",
                Optional.of(LocalDate.of(2025, 9, 1)),
                "s/story.yaml",
                Place.of(47, 5, 51, 22)),
            new Ignore(
                "quote-altered",
                "page.docx",
                Optional.empty(),
                "old",
                Optional.empty(),
                "s/story.yaml",
                Place.of(52, 5, 52, 57)));
  }

  private static List<String> words(List<Mention<?>> mentions) {
    return mentions.stream().map(Mention::words).toList();
  }

  private static Place place(Mention<?> mention) {
    return mention.text().place(mention.span());
  }
}
