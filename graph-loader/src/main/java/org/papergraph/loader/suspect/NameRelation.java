package org.papergraph.loader.suspect;

/** How two different spellings may come to be one person's name. */
enum NameRelation {

  SAME_LETTERS(3.0, "the same name but for accents, hyphens or transliteration"), SWAPPED(2.5,
      "the same names in another order"), MIDDLE(1.5,
          "the same first and last name, one with a middle name more"), PARTIAL(0.5,
              "the one name is part of the other"), SHORT_FORM(-1.0,
                  "the one first name begins the other"), ALIKE(-2.0,
                      "names that differ by one letter"), INITIALS(-0.5,
                          "the one has initials where the other has names");

  private final double weight;
  private final String words;

  NameRelation(double weight, String words) {
    this.weight = weight;
    this.words = words;
  }

  double weight() {
    return weight;
  }

  String words() {
    return words;
  }
}
