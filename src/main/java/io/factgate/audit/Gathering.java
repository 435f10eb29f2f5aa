package io.factgate.audit;

import io.factgate.Options;
import io.factgate.reading.Readers;
import io.factgate.story.Globs;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gathers the files of an archive, each once however many ways lead to it. Links are followed where
 * they lead to a place of the archive; not thread-safe.
 */
final class Gathering {

  private static final String STRAY =
      "is a link that leads out of the archive, or nowhere; name what it leads to as a place of the"
          + " archive";

  private final Options options;
  private final Globs excludes;
  private final List<Path> places;

  /** What the build reads and writes itself. */
  private final Set<Path> own = new HashSet<>();

  private final Set<Path> folders = new HashSet<>();

  /** Files that were met otherwise than in their folder. */
  private final Set<Path> lone = new HashSet<>();

  private final Deque<Path> links = new ArrayDeque<>();
  private List<ArchiveFile> found = List.of();

  Gathering(Asked asked, List<Path> facts) {
    this.options = asked.options();
    this.excludes = new Globs(options.excludes());
    this.places = asked.places().stream().map(Gathering::real).toList();
    Stream.of(List.of(asked.folder()), options.outputs(), facts)
        .flatMap(List::stream)
        .map(Gathering::real)
        .forEach(own::add);
  }

  /** The files of one place that no place before it had, in order of path. */
  List<ArchiveFile> in(Path place) {
    found = new ArrayList<>();
    take(place, real(place), true);
    while (!links.isEmpty()) {
      follow(links.remove());
    }
    found.sort(Comparator.comparing(ArchiveFile::path));
    return found;
  }

  /** Takes links after everything else, so that files have their own names where they can. */
  private void follow(Path link) {
    Path real = real(link);
    boolean isInside = Files.exists(link) && places.stream().anyMatch(real::startsWith);
    if (isInside) {
      take(link, real, true);
    } else {
      found.add(ArchiveFile.unread(link, name(link), STRAY));
    }
  }

  /**
   * Takes a file, or everything in a folder.
   *
   * @param isLone whether it was met otherwise than in its folder
   */
  private void take(Path path, Path real, boolean isLone) {
    if (own.contains(real) && !places.contains(real)) {
      return;
    }
    if (Files.isDirectory(real)) {
      if (folders.add(real)) {
        look(path, real);
      }
    } else if (isNew(real, isLone)) {
      ArchiveFile.of(path, name(path)).ifPresent(found::add);
    }
  }

  private boolean isNew(Path file, boolean isLone) {
    return isLone ? !folders.contains(file.getParent()) && lone.add(file) : !lone.contains(file);
  }

  private void look(Path folder, Path real) {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (IOException e) {
      addUnread(folder, e);
    } catch (DirectoryIteratorException e) {
      addUnread(folder, Objects.requireNonNull(e.getCause()));
    }
    entries.sort(null);
    for (Path entry : entries) {
      String bare = String.valueOf(entry.getFileName());
      if (isPassedOver(entry, bare)) {
        continue;
      }
      if (Files.isSymbolicLink(entry)) {
        links.add(entry);
      } else {
        take(entry, real.resolve(bare), false);
      }
    }
  }

  private void addUnread(Path folder, IOException e) {
    String reason = "the folder cannot be read: " + Readers.reason(e);
    found.add(ArchiveFile.unread(folder, name(folder), reason));
  }

  private boolean isPassedOver(Path entry, String name) {
    return ArchiveFile.isHidden(name)
        || name.equals("target") && Files.exists(entry.resolveSibling("pom.xml"))
        || excludes.match(name(entry));
  }

  private String name(Path file) {
    return Archive.name(options.base(), file);
  }

  /** Where something lies; as it is named where it is not there. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
