package io.factgate.kind.designation;

import io.factgate.text.Span;

/**
 * A name that a number is a part of: "Boeing 737", "MH370", "COVID-19".
 *
 * @param head the word before the number, folded: {@code boeing}
 * @param number its digits
 * @param whole head and number in the prose
 * @param isSure whether the word is written as names alone are, no title or head of a sentence
 */
record Designation(String head, String number, Span whole, boolean isSure) {}
