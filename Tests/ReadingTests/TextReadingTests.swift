import Reading
import Testing

/// Sentences, doers and figures, on a lexicon small enough to read.
@Suite struct TextReadingTests {
  static let lexicon = Lexicon(classes: [
    (.make, ["built", "wrote", "rewrote"]), (.inspect, ["looked", "read"]),
    (.fall, ["fell", "dropped"]), (.past, ["built", "wrote", "rewrote", "fell", "went", "read"]),
    (.superior, ["manager", "boss"]), (.customer, ["customer", "patients"]),
    (.group, ["team", "vendor"]), (.money, ["dollars"]), (.time, ["week", "days"]),
    (.function, ["the", "a", "to", "from", "of", "in"]),
  ])

  private func sentences(_ text: String) -> [String] {
    let reading = TextReading(text, lexicon: Self.lexicon)
    return reading.sentences.map { reading.text($0.bytes) }
  }

  @Test(arguments: [
    ("One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]),
    ("Mr. Lee came. He left.", ["Mr. Lee came.", "He left."]),
    ("It cost 2.5 dollars. Then 3.", ["It cost 2.5 dollars.", "Then 3."]),
    ("She said \"no.\" I went.", ["She said \"no.\"", "I went."]),
    ("line one\nline two", ["line one", "line two"]),
    ("", []),
  ])
  func `text is cut into sentences`(_ text: String, _ expected: [String]) {
    #expect(sentences(text) == expected)
  }

  @Test func `a long sentence without stops is cut where a clause has its own subject`() {
    let clause = "i went to the depot in the rain again and looked at the boxes for a week "
    let text =
      clause + "and i wrote down what i saw every day until friday came round and then "
      + "i built a rack from the old planks of the yard behind the shop"
    #expect(sentences(text).count > 1)
    #expect(sentences(text).joined(separator: " ") == text)
  }

  @Test func `speech that goes on and on is cut where somebody is spoken of anew`() {
    let text =
      "the phone menu talks very fast for most of our callers in the log the same numbers rang "
      + "five times in one morning on a pad with a pencil in the quiet hour after lunch i rang "
      + "twelve of those people back about the long menu with large letters and photographs of "
      + "hands from the kitchen table most of the evenings of a long month they found the right "
      + "button with the photographs in front of them and the last one rang in june"
    let found = sentences(text)
    #expect(found.joined(separator: " ") == text)
    #expect(found.contains { $0.hasPrefix("i rang twelve") })
    #expect(found.contains { $0.hasPrefix("they found") })
  }

  @Test func `a name with Vietnamese letters is no disguise`() {
    let reading = TextReading("I rang Mrs Đặng and Mr Nguyễn in Hạ Long.", lexicon: Self.lexicon)
    #expect(reading.mixedWordCount == 0)
    #expect(reading.foreignLetterCount == 0)
  }

  @Test func `one long sentence of a person who writes in sentences stays whole`() {
    let text =
      "In the week before the opening of the second shop the twelve people of the early shift found "
      + "the shelves in the wrong order, the labels without prices, the till without paper and a "
      + "door that somebody had locked from inside."
    #expect(sentences(text).count == 1)
  }

  @Test(arguments: [
    ("I rewrote the loader", Clause.Doer.i, Clause.Happening.past),
    ("we rewrote the loader", .we, .past),
    ("they wrote it", .third, .past),
    ("My manager wrote it", .superior, .past),
    ("the vendor built it", .group, .past),
    ("I would rewrite it", .i, .conditional),
    ("The loader was rewrote", .passive, .past),
  ])
  func `the doer and whether it happened are read`(
    _ text: String, _ doer: Clause.Doer, _ happening: Clause.Happening
  ) throws {
    let reading = TextReading(text, lexicon: Self.lexicon)
    let clause = try #require(reading.sentences.first?.clauses.last)
    #expect(clause.doer == doer)
    #expect(clause.happening == happening)
  }

  @Test(arguments: [
    ("fell by 12 percent", Quantity.Kind.percent, 12.0),
    ("12% fewer", .percent, 12), ("$4,200 saved", .money, 4200),
    ("forty dollars", .money, 40), ("in three days", .duration, 3),
    ("sixty two patients", .customers, 62), ("back in 2019 there", .date, 2019),
    ("version 3", .version, 3),
  ])
  func `figures have a value and a kind`(
    _ text: String, _ kind: Quantity.Kind, _ value: Double
  ) throws {
    let reading = TextReading(text, lexicon: Self.lexicon)
    let quantity = try #require(reading.sentences.first?.quantities.first)
    #expect(quantity.kind == kind)
    #expect(quantity.value == value)
  }

  @Test(arguments: ["café", "cafe\u{301}", "CAFÉ", "ca\u{200B}fé"])
  func `accents, case and hidden characters do not change a word`(_ text: String) {
    #expect(Word(text) == Word("cafe"))
  }

  @Test func `look-alike letters and hidden characters are counted`() {
    let reading = TextReading("I b\u{0443}ilt\u{200B} it", lexicon: Self.lexicon)
    #expect(reading.mixedWordCount == 1)
    #expect(reading.invisibleCount == 1)
  }

  @Test(arguments: ["didn't", "didnt", "didn\u{2019}t"])
  func `a contraction is two words, with or without its apostrophe`(_ text: String) {
    let reading = TextReading(text, lexicon: Self.lexicon)
    #expect(reading.tokens.count == 2)
  }

  @Test func `every byte of any input is passed over safely`() {
    var state: UInt64 = 7
    for _ in 0..<200 {
      var bytes: [UInt8] = []
      for _ in 0..<64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(UInt8(truncatingIfNeeded: state >> 40))
      }
      let reading = TextReading(bytes: bytes, lexicon: Self.lexicon)
      for sentence in reading.sentences {
        #expect(sentence.bytes.lowerBound >= 0 && sentence.bytes.upperBound <= bytes.count)
      }
    }
  }
}
