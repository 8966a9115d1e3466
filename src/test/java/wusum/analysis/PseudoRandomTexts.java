package wusum.analysis;

import java.util.Random;

/** Texts of everything that a news system may be sent, repeatable by their seed. */
final class PseudoRandomTexts {
  private static final int LONGEST = 60;
  private static final String[] PIECES = {
    " ",
    "\n",
    "\u00a0",
    "_",
    "#",
    ":",
    ".",
    "،",
    "؟",
    "-",
    "'",
    "’",
    "«",
    "»",
    "/",
    "%",
    "1.5",
    "\u200b",
    "\u200c",
    "\u200d",
    "\u200e",
    "\u200f",
    "\u202b",
    "\u202c",
    "\u2067",
    "\u2069",
    "\u061c",
    "\ufeff",
    "\u00ad",
    "\u0640",
    "\u0654",
    "\u0655",
    "\u0674",
    "ال",
    "و",
    "لل",
    "لبنان",
    "أميركا",
    "👍",
    "👨‍👩‍👧",
    "🇱🇧",
    "#️⃣",
    "ﷺ",
    "ﷲ",
    "ﻻ",
    "½",
    "ﬁ",
    "İ",
    "ẞ",
    "é",
    "e\u0301",
    "नमस्ते",
    "中文",
    "שלום",
    "\ud83d",
    "\udc4d",
    "\u0000",
    "\uffff"
  };

  private final Random random;

  PseudoRandomTexts(long seed) {
    this.random = new Random(seed);
  }

  String next() {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(LONGEST);
    for (int i = 0; i < pieces; i++) {
      piece(text);
    }
    return text.toString();
  }

  private void piece(StringBuilder text) {
    switch (random.nextInt(9)) {
      case 0 -> text.append(between(0x0621, 0x064a));
      case 1 -> text.append(between(0x064b, 0x065f));
      case 2 -> text.append(between(0x0600, 0x06ff));
      case 3 -> text.append(between(0xfb50, 0xfefc));
      case 4 -> text.append(between(0x0660, 0x0669)).append(between(0x06f0, 0x06f9));
      case 5 -> text.append(between('0', '9')).append(between('A', 'z'));
      case 6 -> text.append(PIECES[random.nextInt(PIECES.length)]);
      case 7 -> text.append(between(0, Character.MAX_VALUE));
      default -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
    }
  }

  private char between(int first, int last) {
    return (char) (first + random.nextInt(last - first + 1));
  }
}
