package wusum.analysis;

import org.apache.lucene.util.Attribute;

/** The normalised form of a token, kept while its term is stemmed. */
interface FormAttribute extends Attribute {
  /** Takes a copy of a form. */
  void set(char[] chars, int length);

  char[] chars();

  int length();
}
