package io.factgate.matching;

/** Whether a clause tells its value as true. */
public enum Supposition {
  /** It does. */
  NONE,
  /** What would be, or would have been: "without it we would have earned 30 million". */
  UNREAL,
  /** What something else hangs on, or nobody's value: "if turnout reaches 60 percent". */
  CONDITION
}
