package io.factgate.judging;

import io.factgate.text.Place;

/**
 * A finding that an ignore mark hushed, with the mark: so that nobody hushes in secret.
 *
 * @param path the document that the mark stands in
 * @param reason as the mark gives it
 */
public record Hushed(Finding finding, String path, Place place, String reason) {}
