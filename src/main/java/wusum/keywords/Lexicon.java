package wusum.keywords;

import static wusum.keywords.Letters.ALEF;
import static wusum.keywords.Letters.HEH;
import static wusum.keywords.Letters.MEEM;
import static wusum.keywords.Letters.NOON;
import static wusum.keywords.Letters.SEEN;
import static wusum.keywords.Letters.TEH;
import static wusum.keywords.Letters.WAW;
import static wusum.keywords.Letters.YEH;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import wusum.analysis.ArabicNormalizer;

/** The {@link WordClass classes} of words, from the lists beside this class. Thread-safe. */
final class Lexicon {
  private static final List<String> NOUN_ENDINGS =
      List.of(
          "",
          "" + ALEF,
          "" + HEH,
          "" + HEH + ALEF,
          "" + HEH + MEEM,
          "" + YEH,
          "" + YEH + HEH,
          "" + YEH + NOON,
          "" + WAW + NOON,
          "" + ALEF + TEH);
  private static final List<String> FEMININE_ENDINGS =
      List.of("" + ALEF + TEH, "" + TEH + HEH, "" + TEH + HEH + ALEF, "" + TEH + HEH + MEEM);
  private static final List<String> PAST_ENDINGS = List.of("", "" + TEH, "" + WAW + ALEF);
  private static final List<String> PRESENT_ENDINGS = List.of("", "" + WAW + NOON);
  private static final int SHORTEST_TEH_PRESENT = 3;
  private static final int EXPECTED_WORDS = 16_000;

  private final HashTable classes = new HashTable(EXPECTED_WORDS);

  /** The lists that come with the program. */
  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    lexicon.addWords("function-words.txt", WordClass.FUNCTION);
    lexicon.addWords("measure-words.txt", WordClass.MEASURE);
    lexicon.addWords("connecting-words.txt", WordClass.CONNECTING);
    lexicon.addWords("general-words.txt", WordClass.GENERAL);
    lexicon.addWords("titles.txt", WordClass.TITLE);
    lexicon.addWords("given-names.txt", WordClass.GIVEN_NAME);
    lexicon.addWords("places.txt", WordClass.PLACE);
    lexicon.addWords("heads.txt", WordClass.HEAD);
    lexicon.addWords("last-names.txt", WordClass.LAST_NAME);
    lexicon.addWords("name-openings.txt", WordClass.NAME_OPENING);
    lexicon.addWords("name-links.txt", WordClass.NAME_LINK);
    lexicon.addNouns("initial-letters.txt", WordClass.OWN_INITIAL);
    lexicon.addNouns("yeh-nouns.txt", WordClass.YEH_NOUN);
    lexicon.addVerbs("verbs.txt");
    return lexicon;
  }

  /** The classes of a part of a folded word, without an article; 0 for none. */
  int classes(long formHash) {
    return Math.max(0, classes.get(formHash));
  }

  private void addWords(String list, int wordClass) {
    read(list, line -> words(line).forEach(word -> add(word, wordClass)));
  }

  private void addNouns(String list, int wordClass) {
    read(list, line -> words(line).forEach(word -> addNoun(word, wordClass)));
  }

  private void addNoun(String noun, int wordClass) {
    NOUN_ENDINGS.forEach(ending -> add(noun + ending, wordClass));
    int last = noun.length() - 1;
    if (noun.charAt(last) == HEH) {
      FEMININE_ENDINGS.forEach(ending -> add(noun.substring(0, last) + ending, wordClass));
    }
  }

  private void addVerbs(String list) {
    read(
        list,
        line -> {
          List<String> forms = words(line);
          if (forms.size() != 2) {
            throw new IllegalStateException(list + ": not a past and a present: " + line);
          }
          addVerb(forms.get(0), forms.get(1));
        });
  }

  private void addVerb(String past, String present) {
    int last = past.length() - 1;
    boolean weak = past.charAt(last) == YEH || past.charAt(last) == ALEF;
    for (String ending : PAST_ENDINGS) {
      add(past + ending, WordClass.VERB);
      if (weak && !ending.isEmpty()) {
        add(past.substring(0, last) + ending, WordClass.VERB);
      }
    }
    for (String ending : PRESENT_ENDINGS) {
      add(YEH + present + ending, WordClass.VERB);
      add("" + SEEN + YEH + present + ending, WordClass.VERB);
    }
    if (present.length() >= SHORTEST_TEH_PRESENT) {
      add(TEH + present, WordClass.VERB);
    }
    add("" + SEEN + TEH + present, WordClass.VERB);
  }

  private void add(String word, int wordClass) {
    int from = Letters.hasArticle(word, 0) && wordClass > WordClass.FUNCTION ? 2 : 0;
    long hash = Letters.hash(word, from, word.length());
    classes.put(hash, classes(hash) | wordClass);
  }

  private static List<String> words(String line) {
    return List.of(ArabicNormalizer.normalize(line).strip().split("\\s+"));
  }

  private static void read(String list, Consumer<String> lines) {
    try (InputStream in = Lexicon.class.getResourceAsStream(list)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + list + " is missing from the program");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(lines);
    } catch (IOException e) {
      throw new UncheckedIOException("the word list " + list + " cannot be read", e);
    }
  }
}
