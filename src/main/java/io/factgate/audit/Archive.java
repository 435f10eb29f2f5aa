package io.factgate.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files of an archive, each once and in one order: places as given, in folders by path. */
final class Archive {

  private final List<ArchiveFile> files;

  private Archive(List<ArchiveFile> files) {
    this.files = List.copyOf(files);
  }

  /** Finds the files; what cannot be looked into is one of them. */
  static Archive of(Asked asked, List<Path> facts) {
    Gathering gathering = new Gathering(asked, facts);
    List<ArchiveFile> found = new ArrayList<>();
    asked.places().forEach(place -> found.addAll(gathering.in(place)));
    return new Archive(found);
  }

  /** A file as reports name it: relative to the base directory where it lies in it. */
  static String name(Path base, Path file) {
    Path named = file.startsWith(base) ? base.relativize(file) : file;
    return named.equals(Path.of("")) ? "." : named.toString().replace('\\', '/');
  }

  List<ArchiveFile> files() {
    return files;
  }

  /** The bytes of all files. */
  long size() {
    return files.stream().mapToLong(ArchiveFile::size).sum();
  }
}
