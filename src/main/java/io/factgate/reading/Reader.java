package io.factgate.reading;

import io.factgate.text.FaultException;
import io.factgate.text.Text;

/** Reads documents of one format; thread-safe. */
interface Reader {

  /** The document's prose, with its places. */
  Text read(Document document) throws FaultException;
}
