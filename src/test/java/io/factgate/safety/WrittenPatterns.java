package io.factgate.safety;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every regular expression of the product: what classes hold, alone or in lists, and what they hand
 * to the methods of strings that take one.
 */
final class WrittenPatterns {

  /** How an expression is used: searched for, or asked whether it is the whole of some words. */
  record Written(String regex, int flags, boolean isWhole) {}

  private static final Set<String> METHODS =
      Set.of("matches", "replaceAll", "replaceFirst", "split");

  /** Asked of no more than some hundred characters. */
  private static final Set<String> BOUNDED = Set.of("Noise.LINES");

  /** {@code .split("\\s+")}, {@code .split("\n", 2)}; not {@code .split(BREAK)}. */
  private static final Pattern CALL =
      Pattern.compile(
          "\\.(matches|replaceAll|replaceFirst|split)\\(\\s*+\"((?:[^\"\\\\]|\\\\.)*+)\"[,)]");

  /** {@code BLANKS.matcher(words).replaceAll(}, which takes no expression. */
  private static final Pattern REPLACED =
      Pattern.compile("\\.matcher\\([^()]*+\\)\\s*+\\.replace(?:All|First)\\(");

  /** But what the build writes for the help of goals. */
  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("HelpMojo"))
          .importPackages("io.factgate");

  /** With one place where each is written: class and field, or file and method. */
  Map<Written, String> all() throws ReflectiveOperationException, IOException {
    Map<Written, String> all = new LinkedHashMap<>();
    for (JavaClass type : classes) {
      for (Field field : Class.forName(type.getName()).getDeclaredFields()) {
        String name = type.getSimpleName() + "." + field.getName();
        if (Modifier.isStatic(field.getModifiers()) && !BOUNDED.contains(name)) {
          field.setAccessible(true);
          addValue(name, field.get(null), all);
        }
      }
    }
    for (String name : callers().keySet()) {
      Matcher call = calls(name);
      while (call.find()) {
        all.putIfAbsent(
            new Written(call.group(2).translateEscapes(), 0, call.group(1).equals("matches")),
            name + "." + call.group(1) + "(\"" + call.group(2) + "\")");
      }
    }
    return all;
  }

  /** Files in which a string's method is given something else than an expression in quotes. */
  Set<String> unseen() throws IOException {
    Set<String> unseen = new TreeSet<>();
    for (Map.Entry<String, Integer> caller : callers().entrySet()) {
      if (calls(caller.getKey()).results().count() != caller.getValue()) {
        unseen.add(caller.getKey());
      }
    }
    return unseen;
  }

  /** Methods that make patterns while they run, which no constant holds. */
  Set<String> made() {
    Set<String> made = new TreeSet<>();
    for (JavaClass type : classes) {
      type.getMethodCallsFromSelf().stream()
          .filter(c -> c.getTargetOwner().isEquivalentTo(Pattern.class))
          .filter(c -> c.getName().equals("compile"))
          .filter(c -> !c.getOrigin().getName().equals("<clinit>"))
          .forEach(c -> made.add(file(type)));
    }
    return made;
  }

  private static void addValue(String name, Object value, Map<Written, String> all) {
    if (value instanceof Pattern pattern) {
      all.putIfAbsent(new Written(pattern.pattern(), pattern.flags(), false), name);
    } else if (value instanceof Map<?, ?> map) {
      addValue(name, map.values(), all);
    } else if (value instanceof Collection<?> list) {
      list.forEach(element -> addValue(name, element, all));
    }
  }

  /** How often the methods of strings are called, by source file. */
  private Map<String, Integer> callers() {
    Map<String, Integer> callers = new TreeMap<>();
    for (JavaClass type : classes) {
      for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
        if (call.getTargetOwner().isEquivalentTo(String.class)
            && METHODS.contains(call.getName())) {
          callers.merge(file(type), 1, Integer::sum);
        }
      }
    }
    return callers;
  }

  private static Matcher calls(String file) throws IOException {
    String code = Files.readString(Path.of("src/main/java", file));
    return CALL.matcher(REPLACED.matcher(code).replaceAll("("));
  }

  private static String file(JavaClass type) {
    return type.getPackageName().replace('.', '/')
        + "/"
        + type.getSource().flatMap(Source::getFileName).orElseThrow();
  }
}
