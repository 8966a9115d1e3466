package wusum.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day an article was published, in the forms that news pages and exports use: ISO 8601
 * dates with or without a time, RFC 1123 dates, {@code 18th, February 2024}, {@code 18/2/2024} (day
 * first), and Arabic ones with the month names of the Gulf and Egypt, the Levant and Iraq, or the
 * Maghreb, alone or side by side, in digits of any script. The day is the one written, whatever the
 * time zone.
 */
public final class PublicationDate {
  /** Longer than any date line: nothing beyond it is looked at. */
  private static final int LONGEST = 200;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  /** The names of each month, January first, as patterns over bare letters. */
  private static final List<String> MONTHS =
      List.of(
          "jan(?:uary)?|يناير|كانون الثاني|جانفي|كانون ثاني",
          "feb(?:ruary)?|فبراير|شباط|في?فري",
          "mar(?:ch)?|مارس|[اآأ]ذار",
          "apr(?:il)?|[أإا][بف]ريل|نيسان",
          "may|مايو|[أا]يار|ماي",
          "june?|يوني[وهة]|حزيران|جوان",
          "july?|يولي[وهة]|يوليوز|تموز|جويلي[هة]",
          "aug(?:ust)?|[أا]غسطس|[آا]ب|[أا]وت|غشت",
          "sept?(?:ember)?|سبتمبر|[أا]يلول|شتنبر",
          "oct(?:ober)?|[أا]كتوبر|تشرين ال[أا]ول|تشرين [أا]ول",
          "nov(?:ember)?|نو[فن]مبر|نونبر|تشرين الثاني|تشرين ثاني",
          "dec(?:ember)?|ديسمبر|كانون ال[أا]ول|كانون [أا]ول|دجنبر");

  private static final String MONTH = "(?<![\\p{L}])(" + String.join("|", MONTHS) + ")(?![\\p{L}])";
  private static final String OTHER_NAME =
      "(?:\\s*[/(]\\s*(" + String.join("|", MONTHS) + ")\\)?)?";
  private static final String DAY = "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?";
  private static final String GAP = "[\\s,،.-]*";
  private static final String YEAR = "(\\d{4})(?!\\d)";

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?!\\d)");
  private static final Pattern DAY_MONTH_NAME =
      Pattern.compile(DAY + GAP + "(?:من\\s+)?" + MONTH + OTHER_NAME + GAP + YEAR);
  private static final Pattern MONTH_NAME_DAY =
      Pattern.compile(MONTH + OTHER_NAME + "\\.?\\s+" + DAY + "[\\s,،]+" + YEAR);

  private static final List<Pattern> MONTH_PATTERNS =
      MONTHS.stream().map(Pattern::compile).toList();
  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}\u0640]+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\h]+");

  private PublicationDate() {}

  /** The day a text names, or null where it names none that can be read. */
  public static @Nullable LocalDate read(String text) {
    String plain = plain(text);
    Matcher yearFirst = YEAR_FIRST.matcher(plain);
    if (yearFirst.find()) {
      return day(yearFirst.group(1), number(yearFirst.group(3)), yearFirst.group(4));
    }
    Matcher dayFirst = DAY_FIRST.matcher(plain);
    if (dayFirst.find()) {
      return day(dayFirst.group(4), number(dayFirst.group(3)), dayFirst.group(1));
    }
    Matcher dayMonth = DAY_MONTH_NAME.matcher(plain);
    if (dayMonth.find()) {
      int month = month(dayMonth.group(2), dayMonth.group(3));
      return day(dayMonth.group(4), month, dayMonth.group(1));
    }
    Matcher monthDay = MONTH_NAME_DAY.matcher(plain);
    if (monthDay.find()) {
      int month = month(monthDay.group(1), monthDay.group(2));
      return day(monthDay.group(4), month, monthDay.group(3));
    }
    return null;
  }

  /** Bare lower-case letters, ASCII digits, single blanks. */
  private static String plain(String text) {
    String start = text.substring(0, Math.min(LONGEST, text.length()));
    String bare = BLANKS.matcher(MARKS.matcher(start).replaceAll("")).replaceAll(" ");
    StringBuilder plain = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      plain.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  /** From 1; 0 where two names are given that disagree. */
  private static int month(String name, @Nullable String otherName) {
    int month = month(name);
    return otherName == null || month(otherName) == month ? month : 0;
  }

  private static int month(String name) {
    for (int i = 0; i < MONTH_PATTERNS.size(); i++) {
      if (MONTH_PATTERNS.get(i).matcher(name).matches()) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static @Nullable LocalDate day(String year, int month, String day) {
    int y = number(year);
    if (y < FIRST_YEAR || y > LAST_YEAR) {
      return null;
    }
    try {
      return LocalDate.of(y, month, number(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
