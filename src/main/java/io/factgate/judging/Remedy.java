package io.factgate.judging;

import io.factgate.text.Place;

/**
 * A change of a draft that is certain: what stands at a place and what would be right.
 *
 * @param finding the rule and place of the finding that it mends
 * @param place of the words that are replaced; within those of the finding
 * @param found the words as written
 * @param right what stands there instead
 */
public record Remedy(Finding finding, Place place, String found, String right) {}
