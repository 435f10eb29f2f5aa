package io.factgate.text;

/**
 * From an offset of the prose on, what is told was written at that time: an entry of a live blog.
 *
 * @param time as written, ISO 8601
 */
public record Moment(int offset, String time) {}
