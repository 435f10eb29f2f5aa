package io.factgate.text;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads what a {@link Packer} wrote, in the same order; not thread-safe. */
public final class Unpacker {

  private final DataInputStream in;

  /** Reads from a stream that the caller closes. */
  public Unpacker(DataInputStream in) {
    this.in = in;
  }

  /** How one item of a list is read. */
  public interface Item<T> {
    /** Reads it. */
    T read() throws IOException;
  }

  /** A text. */
  public String text() throws IOException {
    char[] text = new char[in.readInt()];
    for (int i = 0; i < text.length; i++) {
      text[i] = in.readChar();
    }
    return new String(text);
  }

  /** The same where there may be none. */
  public Optional<String> maybeText() throws IOException {
    return in.readBoolean() ? Optional.of(text()) : Optional.empty();
  }

  /** A number. */
  public int number() throws IOException {
    return in.readInt();
  }

  /** The same where there may be none. */
  public OptionalInt maybeNumber() throws IOException {
    return in.readBoolean() ? OptionalInt.of(in.readInt()) : OptionalInt.empty();
  }

  /** Whether something is so. */
  public boolean truth() throws IOException {
    return in.readBoolean();
  }

  /** Numbers in their order. */
  public int[] numbers() throws IOException {
    int[] numbers = new int[in.readInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readInt();
    }
    return numbers;
  }

  /** Items in their order. */
  public <T> List<T> list(Item<T> each) throws IOException {
    int size = in.readInt();
    List<T> items = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      items.add(each.read());
    }
    return items;
  }
}
