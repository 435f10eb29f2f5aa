package io.factgate.text;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes plain data as bytes that an {@link Unpacker} reads; not thread-safe. */
public final class Packer {

  private final DataOutputStream out;

  /** Writes to a stream that the caller closes. */
  public Packer(DataOutputStream out) {
    this.out = out;
  }

  /** How one item of a list is written. */
  public interface Item<T> {
    /** Writes it. */
    void write(T item) throws IOException;
  }

  /** Any characters, lone surrogates included. */
  public Packer text(String text) throws IOException {
    out.writeInt(text.length());
    out.writeChars(text);
    return this;
  }

  /** The same where there may be none. */
  public Packer text(Optional<String> text) throws IOException {
    out.writeBoolean(text.isPresent());
    return text.isPresent() ? text(text.get()) : this;
  }

  /** A number. */
  public Packer number(int number) throws IOException {
    out.writeInt(number);
    return this;
  }

  /** The same where there may be none. */
  public Packer number(OptionalInt number) throws IOException {
    out.writeBoolean(number.isPresent());
    return number.isPresent() ? number(number.getAsInt()) : this;
  }

  /** Whether something is so. */
  public Packer truth(boolean is) throws IOException {
    out.writeBoolean(is);
    return this;
  }

  /** Numbers in their order. */
  public Packer numbers(int[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (int number : numbers) {
      out.writeInt(number);
    }
    return this;
  }

  /** Items in their order. */
  public <T> Packer list(List<T> items, Item<T> each) throws IOException {
    out.writeInt(items.size());
    for (T item : items) {
      each.write(item);
    }
    return this;
  }
}
