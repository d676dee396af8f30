import InterviewModel

/// The closed classes of English that the reader itself must know.
package enum Vocabulary {
  /// The identity that every number in digits shares.
  static let number = Word("<number>")
  /// The identity that every typographic quotation mark shares with the straight one.
  static let quote = Word("\"")

  package static let i = Word("i")
  package static let we = Word("we")
  package static let you = Word("you")
  package static let they = Word("they")
  package static let it = Word("it")
  /// "he" and "she" are one word to the reader, so that a person's gender weighs nothing.
  package static let person = Word("<person>")

  /// Words that differ by gender only, folded to one identity.
  static let neutral: [UInt64: Word] = {
    let groups: [(String, [String])] = [
      ("<person>", ["he", "she"]),
      ("<persons>", ["his", "her", "hers", "him"]),
      ("<self>", ["himself", "herself"]),
      ("<adult>", ["man", "woman", "lady", "gentleman", "guy", "bloke", "lad", "lass", "gal"]),
      ("<adults>", ["men", "women", "ladies", "gentlemen", "guys", "blokes", "lads"]),
      ("<child>", ["boy", "girl"]), ("<children>", ["boys", "girls"]),
      ("<parent>", ["mother", "father", "mum", "mom", "dad"]),
      ("<sibling>", ["brother", "sister"]), ("<offspring>", ["son", "daughter"]),
      ("<spouse>", ["husband", "wife"]), ("<title>", ["mr", "mrs", "ms", "miss", "sir", "madam"]),
      ("<grandparent>", ["grandmother", "grandfather", "grandma", "grandpa"]),
      ("<uncle>", ["uncle", "aunt"]), ("<nephew>", ["nephew", "niece"]),
    ]
    var table: [UInt64: Word] = [:]
    for (name, words) in groups {
      for word in words { table[Word(word).hash] = Word(name) }
    }
    return table
  }()

  /// The closed classes, added to every lexicon.
  ///
  /// "One" is no numeral here because it is more often a pronoun.
  static let closedClasses: [(WordClass, String)] = [
    (
      .numeral,
      """
      two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
      sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety \
      hundred hundreds thousand thousands million millions billion dozen dozens
      """
    ),
    (.modal, "would could should might may can will must shall 'd 'll"),
    (.conditional, "would could should might 'd"),
    (
      .auxiliary,
      "was were is are am be been being has have had do did does 's 've 're 'm get got gets"
    ),
    (.passive, "was were is are been be being got 's 're"),
    (.negation, "not n't never no nobody nothing none neither nor without"),
    (
      .boundary,
      """
      and but so because which that when after before while then where who until if since though \
      although as or once whereas unless
      """
    ),
    (.third, "they he she those these people others everyone everybody somebody someone"),
    (.neuter, "it this that which there"),
  ]

  /// Contractions typed with or without their apostrophe: where they are cut, and into what.
  static let contractions: [UInt64: (length: Int, first: Word, second: Word)] = {
    var table: [UInt64: (Int, Word, Word)] = [:]
    func add(_ first: String, _ second: String, plain: Bool = true) {
      let parts = (first.utf8.count, Word(first), Word(second))
      table[Word(first + second).hash] = parts
      if plain { table[Word((first + second).filter { $0 != "'" }).hash] = parts }
    }
    for verb in [
      "do", "did", "does", "is", "was", "were", "are", "has", "have", "had", "would", "could",
      "should", "might", "need", "must",
    ] {
      add(verb, "n't")
    }
    add("ca", "n't", plain: false)
    table[Word("can't").hash] = (3, Word("can"), Word("n't"))
    table[Word("cant").hash] = (3, Word("can"), Word("n't"))
    table[Word("won't").hash] = (2, Word("will"), Word("n't"))
    table[Word("wont").hash] = (2, Word("will"), Word("n't"))
    for pronoun in ["i", "you", "we", "they"] { add(pronoun, "'ve") }
    add("i", "'m")
    add("you", "'re")
    add("they", "'re")
    for pronoun in ["i", "you", "we", "they", "he", "she", "it"] {
      add(pronoun, "'d", plain: pronoun == "i" || pronoun == "they" || pronoun == "you")
      add(pronoun, "'ll", plain: pronoun == "they" || pronoun == "you")
    }
    for pronoun in ["he", "she"] {
      for ending in ["'d", "'ll", "'s"] {
        table[Word(pronoun + ending).hash] = (pronoun.utf8.count, person, Word(ending))
      }
    }
    return table
  }()
}
