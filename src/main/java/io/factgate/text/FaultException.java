package io.factgate.text;

/** Carries one fault up to where all faults of a run are gathered. */
public final class FaultException extends Exception {

  private static final long serialVersionUID = 1L;
  private final transient Fault fault;

  /** Wraps a fault. */
  public FaultException(Fault fault) {
    super(fault.path() + ": " + fault.sentence());
    this.fault = fault;
  }

  /** Wraps a fault of a whole file, with what caused it. */
  public FaultException(Fault fault, Throwable cause) {
    super(fault.path() + ": " + fault.sentence(), cause);
    this.fault = fault;
  }

  /** What went wrong. */
  public Fault fault() {
    return fault;
  }
}
