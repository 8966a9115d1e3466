package wusum.keywords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The map from hashes to ints. */
final class HashTableTest {
  @Test
  void get_hashThatIsNotThere_isAbsent() {
    assertThat(new HashTable(4).get(7)).isEqualTo(HashTable.ABSENT);
  }

  @Test
  void put_sameHashTwice_replacesTheValue() {
    HashTable table = new HashTable(4);
    table.put(7, 1);
    table.put(7, 2);
    assertThat(table.get(7)).isEqualTo(2);
  }

  @Test
  void add_absentHash_beginsAtZero() {
    HashTable table = new HashTable(4);
    table.add(7, 2);
    table.add(7, 3);
    assertThat(table.get(7)).isEqualTo(5);
  }

  @Test
  void put_hashZero_isFoundAgain() {
    HashTable table = new HashTable(4);
    table.put(0, 3);
    assertThat(table.get(0)).isEqualTo(3);
  }

  @Test
  void put_moreThanExpected_keepsAll() {
    long seed = 20240218;
    Random random = new Random(seed);
    HashTable table = new HashTable(0);
    Map<Long, Integer> expected = new HashMap<>();
    for (int i = 0; i < 5000; i++) {
      long hash = random.nextLong();
      table.put(hash, i);
      expected.put(hash, i);
    }
    assertThat(expected)
        .as("seed %d", seed)
        .allSatisfy((hash, value) -> assertThat(table.get(hash)).isEqualTo(value));
  }
}
