package io.factgate;

import io.factgate.judging.Rules;
import io.factgate.reporting.CheckstyleReport;
import io.factgate.reporting.ClaimReviewReport;
import io.factgate.reporting.CoverageReport;
import io.factgate.reporting.GithubReport;
import io.factgate.reporting.GitlabReport;
import io.factgate.reporting.HtmlReport;
import io.factgate.reporting.JsonReport;
import io.factgate.reporting.JunitReport;
import io.factgate.reporting.MentionsReport;
import io.factgate.reporting.RdjsonReport;
import io.factgate.reporting.ReportFormat;
import io.factgate.reporting.SarifReport;
import io.factgate.reporting.TextReport;
import java.util.List;

/** The formats in which results are written; a new one is one line here. */
public final class Reports {

  private Reports() {}

  /** What a check writes in any case; the version is the tool's own. */
  public static List<ReportFormat> ofCheck(String version) {
    return List.of(
        new SarifReport(version, Rules.of(Kinds.all())), new CoverageReport(), new TextReport());
  }

  /** The same where no words of sources may be written. */
  public static List<ReportFormat> ofEmbargoedCheck(String version) {
    return ofCheck(version).stream().filter(format -> !(format instanceof TextReport)).toList();
  }

  /** What a check writes where it is asked to, by the names of the formats. */
  public static List<ReportFormat> onRequest(String version) {
    return List.of(
        new JunitReport(),
        new CheckstyleReport(),
        new GithubReport(),
        new GitlabReport(),
        new RdjsonReport(),
        new JsonReport(),
        new ClaimReviewReport(),
        new HtmlReport(version));
  }

  /** What an extraction writes. */
  public static List<ReportFormat> ofExtract() {
    return List.of(new MentionsReport(), new TextReport());
  }
}
