package io.factgate.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.logging.LogFactory;
import org.apache.commons.logging.impl.NoOpLog;
import org.junit.jupiter.api.Test;

class SilenceTest {

  @Test
  void fontsOfPdfsAreNoMatterForTheConsole() {
    assertThat(LogFactory.getLog("org.apache.pdfbox.pdmodel.font.FileSystemFontProvider"))
        .isInstanceOf(NoOpLog.class);
  }
}
