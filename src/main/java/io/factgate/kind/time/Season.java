package io.factgate.kind.time;

/** A season of the northern half of the earth, in whole months. */
enum Season {
  SP(3),
  SU(6),
  FA(9),
  WI(12);

  private final int firstMonth;

  Season(int firstMonth) {
    this.firstMonth = firstMonth;
  }

  int firstMonth() {
    return firstMonth;
  }
}
