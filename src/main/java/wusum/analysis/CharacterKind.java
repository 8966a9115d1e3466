package wusum.analysis;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;

/** What a character is to {@link PartingFilter}. */
enum CharacterKind {
  /** A letter of the Arabic script. */
  ARABIC,
  /** A letter of another script, a digit, or half of a surrogate pair. */
  OTHER,
  /** Belongs to the letter beside it: a vowel, tatweel, a mark that no reader sees. */
  ATTACHED,
  /** Holds two Latin words or two digits together, such as a full stop or an apostrophe. */
  JOINT,
  /** Always parts two words. */
  BOUNDARY;

  private static final int TABLE_SIZE = 0x900;
  private static final CharacterKind[] TABLE = table();

  static CharacterKind of(char c) {
    return c < TABLE_SIZE ? TABLE[c] : classify(c);
  }

  private static CharacterKind[] table() {
    CharacterKind[] table = new CharacterKind[TABLE_SIZE];
    for (char c = 0; c < TABLE_SIZE; c++) {
      table[c] = classify(c);
    }
    return table;
  }

  private static CharacterKind classify(char c) {
    if (c == Marks.TATWEEL) {
      return ATTACHED;
    }
    if (ArabicLetters.isArabicScript(c)) {
      return ARABIC;
    }
    return switch (UCharacter.getType(c)) {
      case ECharacterCategory.NON_SPACING_MARK,
          ECharacterCategory.ENCLOSING_MARK,
          ECharacterCategory.COMBINING_SPACING_MARK,
          ECharacterCategory.FORMAT ->
          ATTACHED;
      case ECharacterCategory.OTHER_PUNCTUATION,
          ECharacterCategory.INITIAL_PUNCTUATION,
          ECharacterCategory.FINAL_PUNCTUATION ->
          c == ':' ? BOUNDARY : JOINT;
      case ECharacterCategory.CONNECTOR_PUNCTUATION -> BOUNDARY;
      default -> OTHER;
    };
  }
}
