package io.factgate.safety;

import java.util.Arrays;
import java.util.Random;

/** Ways in which a file is broken: on its way, on a disk, or on purpose. */
enum Mutation {
  BITS {
    @Override
    byte[] apply(byte[] bytes, byte[] other, Random random) {
      byte[] copy = bytes.clone();
      for (int i = 1 + random.nextInt(8); i > 0 && copy.length > 0; i--) {
        copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
      }
      return copy;
    }
  },
  CUT {
    @Override
    byte[] apply(byte[] bytes, byte[] other, Random random) {
      return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
    }
  },
  HEADLESS {
    @Override
    byte[] apply(byte[] bytes, byte[] other, Random random) {
      return Arrays.copyOfRange(bytes, random.nextInt(bytes.length + 1), bytes.length);
    }
  },
  DOUBLED {
    @Override
    byte[] apply(byte[] bytes, byte[] other, Random random) {
      int[] chunk = chunk(bytes, random);
      return join(Arrays.copyOf(bytes, chunk[1]), from(bytes, chunk[0]));
    }
  },
  LOST {
    @Override
    byte[] apply(byte[] bytes, byte[] other, Random random) {
      int[] chunk = chunk(bytes, random);
      return join(Arrays.copyOf(bytes, chunk[0]), from(bytes, chunk[1]));
    }
  },
  SWAPPED {
    @Override
    byte[] apply(byte[] bytes, byte[] other, Random random) {
      int[] chunk = chunk(bytes, random);
      byte[] moved = Arrays.copyOfRange(bytes, chunk[0], chunk[1]);
      byte[] rest = join(Arrays.copyOf(bytes, chunk[0]), from(bytes, chunk[1]));
      int at = random.nextInt(rest.length + 1);
      return join(join(Arrays.copyOf(rest, at), moved), from(rest, at));
    }
  },
  NOISE {
    @Override
    byte[] apply(byte[] bytes, byte[] other, Random random) {
      int[] chunk = chunk(bytes, random);
      byte[] noise = new byte[chunk[1] - chunk[0]];
      random.nextBytes(noise);
      byte[] copy = bytes.clone();
      System.arraycopy(noise, 0, copy, chunk[0], noise.length);
      return copy;
    }
  },
  ZEROS {
    @Override
    byte[] apply(byte[] bytes, byte[] other, Random random) {
      int[] chunk = chunk(bytes, random);
      byte[] copy = bytes.clone();
      Arrays.fill(copy, chunk[0], chunk[1], (byte) 0);
      return copy;
    }
  },
  SPLICED {
    @Override
    byte[] apply(byte[] bytes, byte[] other, Random random) {
      int at = random.nextInt(bytes.length + 1);
      return join(Arrays.copyOf(bytes, at), from(other, random.nextInt(other.length + 1)));
    }
  },
  MISNAMED {
    @Override
    byte[] apply(byte[] bytes, byte[] other, Random random) {
      return other;
    }
  };

  /** Another file; the other one is of another format. */
  abstract byte[] apply(byte[] bytes, byte[] other, Random random);

  private static int[] chunk(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length + 1);
    int most = Math.max(1, (bytes.length - from) / (1 + random.nextInt(20)));
    return new int[] {from, Math.min(bytes.length, from + random.nextInt(most + 1))};
  }

  private static byte[] from(byte[] bytes, int at) {
    return Arrays.copyOfRange(bytes, at, bytes.length);
  }

  private static byte[] join(byte[] one, byte[] two) {
    byte[] both = Arrays.copyOf(one, one.length + two.length);
    System.arraycopy(two, 0, both, one.length, two.length);
    return both;
  }
}
