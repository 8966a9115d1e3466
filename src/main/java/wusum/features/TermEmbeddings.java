package wusum.features;

import java.util.Arrays;
import java.util.List;

/** A place in a space of few dimensions for each term of an index. Immutable. */
public final class TermEmbeddings implements TermParts {
  private final TermIndex index;
  private final int dimensions;
  private final float[] rows;

  /**
   * @param rows the place of each term, term by term; taken, not copied
   */
  public TermEmbeddings(TermIndex index, int dimensions, float[] rows) {
    if (rows.length != index.size() * dimensions) {
      throw new IllegalArgumentException(
          rows.length + " numbers for " + index.size() + " terms of " + dimensions);
    }
    this.index = index;
    this.dimensions = dimensions;
    this.rows = rows;
  }

  /** One coordinate of a term. */
  float get(int term, int dimension) {
    return rows[term * dimensions + dimension];
  }

  @Override
  public int width() {
    return dimensions;
  }

  @Override
  public void forEach(int term, Listener listener) {
    int row = term * dimensions;
    for (int d = 0; d < dimensions; d++) {
      listener.part(d, rows[row + d]);
    }
  }

  /** The same places for the terms of another index; a term unknown here is at the origin. */
  public TermEmbeddings in(TermIndex other) {
    float[] moved = new float[other.size() * dimensions];
    for (int id = 0; id < other.size(); id++) {
      int here = index.idOf(other.term(id).hash());
      if (here != TermIndex.UNKNOWN) {
        System.arraycopy(rows, here * dimensions, moved, id * dimensions, dimensions);
      }
    }
    return new TermEmbeddings(other, dimensions, moved);
  }

  @Override
  public TermEmbeddings times(double factor) {
    float[] scaled = Arrays.copyOf(rows, rows.length);
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= (float) factor;
    }
    return new TermEmbeddings(index, dimensions, scaled);
  }

  @Override
  public TermEmbeddings scaledTo(double length, List<Features> articles) {
    return (TermEmbeddings) TermParts.super.scaledTo(length, articles);
  }
}
