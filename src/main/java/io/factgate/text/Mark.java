package io.factgate.text;

/**
 * An editor's comment in a draft, with the prose it stands before.
 *
 * @param body what stands between the comment's signs, trimmed
 * @param place the whole comment, signs included
 * @param offset the prose offset of the first character after it
 */
public record Mark(String body, Place place, int offset) {}
