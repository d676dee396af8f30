import Reading

/// A figure of a story with what it counts.
struct ToldFigure: Sendable {
  /// The value; durations in days.
  var value: Double
  /// What kind of thing is counted.
  var unit: Unit
  /// The days of the period it refers to ("a week" is 7); 0 without one.
  var period: Double
  /// Whether it is said to be rough ("about", "nearly").
  var isRough: Bool
  /// The stems of the words right behind it that have a weight.
  var heads: [UInt64]
  /// The identities of the three words before it, nearest first.
  var left: [UInt64]
  /// The identities of the three words behind it, nearest first.
  var right: [UInt64]
  /// The number of its sentence.
  var sentence: Int

  /// What kind of thing a figure counts.
  enum Unit: Sendable, Equatable {
    case count, percent, money, duration, year
  }
}

/// Finds the figures of sentences that can be compared between two tellings.
struct FigureReader {
  let reading: TextReading
  /// The weight of every token.
  let weights: [Int]

  /// The figures of one sentence, in order; clock times, versions and shares of ten are left out.
  ///
  /// - Complexity: O(*n*) in the tokens of the sentence.
  func figures(in sentence: Sentence, number: Int) -> [ToldFigure] {
    sentence.quantities.compactMap { figure($0, in: sentence, number: number) }
  }

  private func figure(_ quantity: Quantity, in sentence: Sentence, number: Int) -> ToldFigure? {
    let tokens = reading.tokens
    guard quantity.kind != .version,
      let first = quantity.tokens.first(where: { tokens[$0].isNumber })
    else { return nil }
    var end = first
    while end < quantity.tokens.upperBound, tokens[end].isNumber { end += 1 }
    let upper = sentence.tokens.upperBound
    var value = quantity.value
    func word(_ index: Int) -> Word? {
      index >= sentence.tokens.lowerBound && index < upper ? tokens[index].word : nil
    }
    if hasColon(first) || word(end) == Self.oClock { return nil }
    if let next = word(end), tokens[end].start == tokens[end - 1].end,
      let scale = Self.scales[next]
    {
      value *= scale
      end += 1
    }
    if value <= 10 || value == 100,
      Self.isShare(before: word(first - 1), first - 2 >= 0 ? isNumber(first - 2) : false)
        || Self.shareWords.contains(word(end) ?? Word("")) && isNumber(end + 1)
    {
      return nil
    }
    if Self.parts.contains(word(end) ?? Word("")) { return nil }
    var unit = ToldFigure.Unit.count
    if quantity.kind == .date {
      unit = .year
    } else if quantity.kind == .money || first > 0 && tokens[first - 1].shape == .currency {
      unit = .money
    } else if end < upper, tokens[end].shape == .percent || Self.percents.contains(tokens[end].word)
    {
      unit = .percent
      end += 1
      if word(end) == Self.cent { end += 1 }
    } else if let next = word(end), Self.currencies.contains(next) || isCurrency(end) {
      unit = .money
      end += 1
    } else if end < upper, let days = Self.days[tokens[end].stem] {
      unit = .duration
      value *= days
      end += 1
    }
    if unit == .count, !isContent(end, upper), let before = word(first - 1),
      value <= 24 && Self.clockWords.contains(before) || before == Self.between
        || before == Self.from && Self.clockWords.contains(word(end) ?? Word(""))
    {
      return nil
    }
    var start = first
    while start > sentence.tokens.lowerBound,
      reading.tokens[start - 1].shape == .currency
        || Self.rough.contains(reading.tokens[start - 1].word)
    {
      start -= 1
    }
    return ToldFigure(
      value: value, unit: unit, period: unit == .duration ? 0 : period(from: end, upper),
      isRough: (1...3).contains { Self.rough.contains(word(first - $0) ?? Word("")) },
      heads: heads(from: end, upper),
      left: (1...3).map { frame(word(start - $0), start - $0) },
      right: (0..<3).map { frame(word(end + $0), end + $0) }, sentence: number)
  }

  /// The identity of a word beside a figure; 0 for a mark, a figure or nothing.
  private func frame(_ word: Word?, _ index: Int) -> UInt64 {
    guard let word, reading.tokens[index].shape == .word else { return 0 }
    return word.hash
  }

  private func isNumber(_ index: Int) -> Bool {
    index >= 0 && index < reading.tokens.count && reading.tokens[index].isNumber
  }

  private func isContent(_ index: Int, _ upper: Int) -> Bool { index < upper && weights[index] > 0 }

  private func isCurrency(_ index: Int) -> Bool {
    index < reading.tokens.count && reading.tokens[index].shape == .currency
  }

  private func hasColon(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    return reading.bytes[Int(token.start)..<Int(token.end)].contains(UInt8(ascii: ":"))
  }

  /// "Two in three" and "three of ten" are shares; their numbers say nothing alone.
  private static func isShare(before: Word?, _ isNumber: Bool) -> Bool {
    guard let before, isNumber else { return false }
    return shareWords.contains(before)
  }

  /// The period named within six words behind a figure; 0 without one.
  private func period(from end: Int, _ upper: Int) -> Double {
    var index = end
    while index + 1 < min(upper, end + 6) {
      let token = reading.tokens[index]
      if token.shape == .stop || token.isNumber { return 0 }
      if Self.each.contains(token.word), let days = Self.days[reading.tokens[index + 1].stem] {
        return days
      }
      index += 1
    }
    return 0
  }

  /// The stems with a weight within four words behind a figure, up to a mark.
  private func heads(from end: Int, _ upper: Int) -> [UInt64] {
    var stems: [UInt64] = []
    var index = end
    while index < min(upper, end + 4) {
      let token = reading.tokens[index]
      guard token.shape == .word, token.word != Self.and else { break }
      if weights[index] > 0 { stems.append(token.stem.hash) }
      index += 1
    }
    return stems
  }
}

// MARK: - Words

extension FigureReader {
  private static func set(_ words: String) -> Set<Word> {
    Set(words.split(separator: " ").map { Word(String($0)) })
  }

  private static let and = Word("and")
  private static let between = Word("between")
  private static let from = Word("from")
  private static let clockWords = set("at until till before after by since")
  /// The first part of "o'clock", which is cut at its apostrophe.
  private static let oClock = Word("o")
  private static let cent = Word("cent")
  private static let percents = set("percent pct per")
  private static let each = set("a an per each every one")
  private static let shareWords = set("in of out")
  private static let parts = set("third thirds quarter quarters fifth fifths half halves")
  private static let rough = set(
    "about around nearly almost roughly approximately some circa like over under than near say "
      + "maybe towards")
  private static let currencies = set(
    "euro euros dollar dollars pound pounds dirham dirhams naira rupee rupees franc francs crown "
      + "crowns yen usd eur gbp chf")
  private static let scales: [Word: Double] = [
    Word("k"): 1000, Word("m"): 1_000_000, Word("mn"): 1_000_000, Word("mio"): 1_000_000,
    Word("bn"): 1_000_000_000,
  ]
  /// Days by the stem of the unit.
  private static let days: [Word: Double] = {
    let units: [(String, Double)] = [
      ("second", 1.0 / 86_400), ("seconds", 1.0 / 86_400), ("minute", 1.0 / 1440),
      ("minutes", 1.0 / 1440), ("min", 1.0 / 1440), ("hour", 1.0 / 24), ("hours", 1.0 / 24),
      ("day", 1), ("days", 1), ("night", 1), ("nights", 1), ("week", 7), ("weeks", 7),
      ("month", 30.4), ("months", 30.4), ("quarter", 91), ("quarters", 91), ("year", 365),
      ("years", 365),
    ]
    let lexicon = Lexicon(classes: [])
    var table: [Word: Double] = [:]
    for (word, days) in units {
      for token in TextReading(word, lexicon: lexicon).tokens { table[token.stem] = days }
    }
    return table
  }()
}
