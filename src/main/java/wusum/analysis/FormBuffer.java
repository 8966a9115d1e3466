package wusum.analysis;

import java.util.Arrays;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;

/** Holds the normalised form of one token. Mutable; of one token stream. */
final class FormBuffer extends AttributeImpl implements FormAttribute {
  private char[] chars = new char[64];
  private int length;

  @Override
  public void set(char[] source, int sourceLength) {
    if (chars.length < sourceLength) {
      chars = new char[Math.max(sourceLength, 2 * chars.length)];
    }
    System.arraycopy(source, 0, chars, 0, sourceLength);
    length = sourceLength;
  }

  @Override
  public char[] chars() {
    return chars;
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public void clear() {
    length = 0;
  }

  @Override
  public void reflectWith(AttributeReflector reflector) {
    reflector.reflect(FormAttribute.class, "form", new String(chars, 0, length));
  }

  @Override
  public void copyTo(AttributeImpl target) {
    ((FormAttribute) target).set(chars, length);
  }

  @Override
  public FormBuffer clone() {
    FormBuffer copy = (FormBuffer) super.clone();
    copy.chars = Arrays.copyOf(chars, chars.length);
    return copy;
  }
}
