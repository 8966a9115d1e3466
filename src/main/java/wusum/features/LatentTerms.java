package wusum.features;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Places words in a space of few dimensions by the articles they share: latent semantic analysis
 * (Deerwester et al., 1990). Its axes are the leading right singular vectors of the articles' term
 * vectors, found by orthogonal iteration (Golub and Van Loan, Matrix Computations, 8.2.4). A word
 * of the headline is where the word itself is; pairs of words have no place.
 */
public final class LatentTerms {
  /** A column of which so little is left is a sum of those before it. */
  private static final double ROUNDING = 1e-5;

  private final TermIndex index;
  private final int dimensions;
  private final int[] words;

  /**
   * @param index the terms to place
   */
  public LatentTerms(TermIndex index, int dimensions) {
    this.index = index;
    this.dimensions = dimensions;
    this.words = WordOfTerm.in(index);
  }

  /**
   * Learns the places of terms from articles without labels.
   *
   * @param passes how often the articles are gone through
   * @param seed of the axes that the iteration starts from
   */
  public TermEmbeddings fit(List<Features> articles, int passes, long seed) {
    Random random = new Random(seed);
    float[] axes = new float[index.size() * dimensions];
    for (int i = 0; i < axes.length; i++) {
      axes[i] = (float) random.nextGaussian();
    }
    orthonormalize(axes);
    for (int pass = 0; pass < passes; pass++) {
      axes = project(articles, axes);
      orthonormalize(axes);
    }
    return new TermEmbeddings(index, dimensions, placed(axes));
  }

  /** Multiplies the axes by the articles' matrix and its transpose, article by article. */
  private float[] project(List<Features> articles, float[] axes) {
    float[] projected = new float[axes.length];
    float[] sum = new float[dimensions];
    for (Features article : articles) {
      Arrays.fill(sum, 0);
      for (int i = 0; i < article.size(); i++) {
        int word = words[article.term(i)];
        if (word >= 0) {
          add(axes, word * dimensions, article.weight(i), sum, 0);
        }
      }
      for (int i = 0; i < article.size(); i++) {
        int word = words[article.term(i)];
        if (word >= 0) {
          add(sum, 0, article.weight(i), projected, word * dimensions);
        }
      }
    }
    return projected;
  }

  private void add(float[] source, int from, float weight, float[] target, int to) {
    for (int d = 0; d < dimensions; d++) {
      target[to + d] += weight * source[from + d];
    }
  }

  /** Modified Gram-Schmidt over the columns, held as rows while it runs. */
  private void orthonormalize(float[] axes) {
    int rows = axes.length / dimensions;
    List<float[]> columns = new ArrayList<>();
    for (int d = 0; d < dimensions; d++) {
      float[] column = new float[rows];
      for (int row = 0; row < rows; row++) {
        column[row] = axes[row * dimensions + d];
      }
      double whole = Math.sqrt(dot(column, column));
      for (float[] before : columns) {
        subtract(before, dot(before, column), column);
      }
      double left = Math.sqrt(dot(column, column));
      // Fewer articles than axes leave nothing but the error of rounding for the last of these.
      scale(column, left > ROUNDING * whole ? 1 / left : 0);
      columns.add(column);
    }
    for (int d = 0; d < dimensions; d++) {
      for (int row = 0; row < rows; row++) {
        axes[row * dimensions + d] = columns.get(d)[row];
      }
    }
  }

  private static double dot(float[] one, float[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  private static void subtract(float[] direction, double length, float[] from) {
    float factor = (float) length;
    for (int i = 0; i < from.length; i++) {
      from[i] -= factor * direction[i];
    }
  }

  private static void scale(float[] vector, double factor) {
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= (float) factor;
    }
  }

  private float[] placed(float[] axes) {
    float[] rows = new float[axes.length];
    for (int id = 0; id < words.length; id++) {
      if (words[id] >= 0) {
        System.arraycopy(axes, words[id] * dimensions, rows, id * dimensions, dimensions);
      }
    }
    return rows;
  }
}
