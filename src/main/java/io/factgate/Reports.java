package io.factgate;

import io.factgate.judging.Rules;
import io.factgate.reporting.CoverageReport;
import io.factgate.reporting.MentionsReport;
import io.factgate.reporting.ReportFormat;
import io.factgate.reporting.SarifReport;
import io.factgate.reporting.TextReport;
import java.util.List;

/** The formats in which results are written; a new one is one line here. */
public final class Reports {

  private Reports() {}

  /** What a check writes; the version is the tool's own. */
  public static List<ReportFormat> ofCheck(String version) {
    return List.of(
        new SarifReport(version, Rules.of(Kinds.all())), new CoverageReport(), new TextReport());
  }

  /** What an extraction writes. */
  public static List<ReportFormat> ofExtract() {
    return List.of(new MentionsReport(), new TextReport());
  }
}
