package io.factgate.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema and our own checks accept and refuse the same files, as far as a schema can tell. */
class SchemaTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(FactFiles.schema());

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dateline: 2025-08-19\n",
        "dateline: 2025-08-19T14:30+02:00\n",
        "facts: []\n",
        "names:\n  - name: Petra Nobel\n    role: head of the water board\n    aliases: the boss\n"
            + "    wrong: [Petra Nobl]\n    born: 1971-05-03\n",
        "names:\n  - name: Petra Nobel\n    roles: [deputy mayor, {role: mayor, from: 2024-01-01}]\n",
        "sources:\n  - {file: a.pdf, name: Courier, date: 2025-05-18, supersedes: [b.pdf]}\n",
        "facts:\n  - id: dam\n    claim: The dam holds {40 million} of them\n    tolerance: 2 %\n"
            + "    accept: [42 million]\n    was: {value: 38 million, until: 2025-03-17}\n"
            + "    required: true\n    severity: warning\n    why: read out\n    basis: phone\n",
        "facts:\n  - id: dam\n    quote: so it is\n    accept: so it was\n    original: ainsi\n"
            + "    language: fr\n",
        "rules: {name-unsupported: off}\n",
        "ignore:\n  - {rule: quote-altered, draft: a.docx, reason: seen, until: 2025-09-01}\n",
      })
  void bothAccept(String yaml) {
    assertThat(new FactFilesFixture(folder).faults(yaml)).isEmpty();
    assertThat(SCHEMA.validate(yaml, InputFormat.YAML)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "weather: fine\n",
        "facts: none\n",
        "dateline: yesterday\n",
        "names:\n  - role: mayor\n",
        "names:\n  - name: Petra Nobel\n    born: in May\n",
        "names:\n  - name: Petra Nobel\n    alias: the boss\n",
        "sources:\n  - {name: Courier}\n",
        "facts:\n  - claim: It has {12 metres}\n",
        "facts:\n  - id: Dam\n    claim: It has {12 metres}\n",
        "facts:\n  - id: dam\n",
        "facts:\n  - id: dam\n    claim: It has {12 metres}\n    quote: so it is\n",
        "facts:\n  - id: dam\n    claim: It has {12 metres}\n    severity: fatal\n",
        "facts:\n  - id: dam\n    claim: It has {12 metres}\n    was: 13\n",
        "facts:\n  - id: dam\n    claim: It has {12 metres}\n    was: {value: 13, until: soon}\n",
        "facts:\n  - id: dam\n    claim: It has {12 metres}\n    tolerence: 2 %\n",
        "facts:\n  - id: dam\n    claim: [12 metres]\n",
        "rules: {name-unsupported: loud}\n",
        "ignore:\n  - {rule: quote-altered, draft: a.docx}\n",
        "ignore:\n  - {rule: quote-altered, draft: a.docx, reason: seen, until: soon}\n",
      })
  void bothRefuse(String yaml) {
    assertThat(new FactFilesFixture(folder).faults(yaml)).isNotEmpty();
    assertThat(SCHEMA.validate(yaml, InputFormat.YAML)).isNotEmpty();
  }
}
