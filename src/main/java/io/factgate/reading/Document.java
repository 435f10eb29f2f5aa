package io.factgate.reading;

import io.factgate.text.Fault;
import io.factgate.text.FaultException;
import io.factgate.text.Limits;
import java.nio.charset.Charset;
import java.util.Locale;

/**
 * A file that is about to be read.
 *
 * @param path relative to the base directory
 * @param bytes the whole file
 * @param encoding the charset of text files that do not name their own
 * @param limits how much it may take
 * @param isDraft whether it is a draft, of which more is kept than of a source
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never shown
record Document(String path, byte[] bytes, Charset encoding, Limits limits, boolean isDraft) {

  /** What stands behind the last point of the file's name, in lower case; empty without one. */
  String extension() {
    return extension(path);
  }

  static String extension(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int point = name.lastIndexOf('.');
    return point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT);
  }

  /** Throws where elements are nested deeper than they may be. */
  void checkDepth(int depth) throws FaultException {
    if (depth > limits.nesting()) {
      throw fault("cannot be read: " + limits.tooDeep());
    }
  }

  FaultException fault(String sentence) {
    return new FaultException(Fault.of(path, sentence));
  }

  FaultException unreadable(String reason, Throwable cause) {
    return new FaultException(Fault.of(path, "cannot be read: " + reason), cause);
  }
}
