package io.factgate.reading;

import io.factgate.text.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the rows of one table as prose: a sentence a cell, each with the row's label before it and
 * the words of its column's header, which are implied.
 */
final class TableRows {

  /** "1,020", "−4", "49.0", "12 500"; not "+8.4 %". */
  private static final Pattern NUMBER =
      Pattern.compile("[+\\-−–]?\\d[\\d.,'’]*+(?:[ \u00a0\u202f]\\d{3}+)*+");

  /** "2024", "Q2 2025", "June 2025", "Seats 2025": what is counted, if told, and when. */
  private static final Pattern TIMED =
      Pattern.compile(
          "(?:(\\p{L}[\\p{L} ]{1,40}?),? )??((?:Q[1-4] |H[12] |(?:Jan|Febr)uary |March |April |May |June |July"
              + " |August |(?:Sept|Nov|Dec)ember |October )?(?:1[89]|20|21)\\d\\d)");

  private static final Pattern RANK =
      Pattern.compile("(?i)(?:#|no\\.?|rank|pos\\.?|position|place)?");

  private final List<String> headers;

  TableRows(List<Prose> headers) {
    this.headers = headers.stream().map(h -> h.toString().strip().replaceAll("\\s+", " ")).toList();
  }

  /** Adds one body row as a block. */
  void add(List<Prose> cells, Blocks blocks) {
    List<Prose> trimmed = new ArrayList<>();
    for (Prose cell : cells) {
      Addresses.blank(cell);
      trimmed.add(cell.trimmed());
    }
    int label = labelOf(trimmed);
    if (label < 0) {
      return;
    }
    String head = trimmed.get(label).toString();
    Optional<TableUnit> own = TableUnit.ofRow(head);
    String again = " " + capital(own.map(TableUnit::head).orElse(head));
    Optional<TableUnit> unit = own.or(() -> TableUnit.ofRow(header(label)));
    Prose row = new Prose();
    boolean isFirst = true;
    for (int i = label + 1; i < trimmed.size(); i++) {
      if (trimmed.get(i).isBlank()) {
        continue;
      }
      if (isFirst) {
        row.append(trimmed.get(label));
      } else {
        row.imply(again, row.end(0));
      }
      row.imply(": ", row.end(0));
      addCell(row, trimmed.get(i), header(i), unit);
      isFirst = false;
    }
    blocks.add(isFirst ? trimmed.get(label) : row, Role.ROW);
  }

  /** The first cell with words; a rank before it is no label. */
  private int labelOf(List<Prose> cells) {
    for (int i = 0; i < cells.size(); i++) {
      String words = cells.get(i).toString();
      boolean isRank =
          i + 1 < cells.size()
              && NUMBER.matcher(words.replaceAll("\\.$", "")).matches()
              && RANK.matcher(header(i)).matches();
      if (!words.isBlank() && !isRank) {
        return i;
      }
    }
    return -1;
  }

  private String header(int column) {
    return column < headers.size() ? headers.get(column) : "";
  }

  private static void addCell(Prose row, Prose cell, String header, Optional<TableUnit> ofRow) {
    String words = cell.toString();
    boolean isNumber = NUMBER.matcher(words).matches();
    Optional<TableUnit> unit = isNumber ? TableUnit.ofColumn(header) : Optional.empty();
    Optional<TableUnit> other = isNumber && unit.isEmpty() ? ofRow : Optional.empty();
    Matcher timed = TIMED.matcher(header);
    String before = other.map(TableUnit::before).orElse("");
    String after = other.map(TableUnit::after).orElse("");
    if (isNumber && header.toLowerCase(Locale.ROOT).matches("age(?: \\(years\\))?")) {
      after = " years old";
    } else if (unit.isPresent()) {
      before = unit.get().head() + (unit.get().head().isEmpty() ? "" : " ") + unit.get().before();
      after = unit.get().after();
    } else if (isNumber && timed.matches()) {
      String counted = timed.group(1) == null ? "" : " " + small(timed.group(1));
      after += counted + " in " + timed.group(2);
    } else if (isNumber && !header.isEmpty()) {
      after += (other.isEmpty() ? " " : " in ") + small(header);
    } else if (!header.isEmpty()) {
      before = header + " ";
    }
    row.imply(before, row.end(0));
    row.append(cell);
    boolean isEnded = words.endsWith(".") && after.isEmpty();
    row.imply(isEnded ? after : after + ".", row.end(0));
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** "Trams" to "trams"; "GDP growth" stays. */
  private static String small(String words) {
    boolean isAbbreviation = words.length() > 1 && Character.isUpperCase(words.charAt(1));
    return isAbbreviation
        ? words
        : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
