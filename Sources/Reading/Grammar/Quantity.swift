/// A figure of a text, with what it counts.
package struct Quantity: Sendable, Equatable {
  /// What the figure counts.
  package var kind: Kind
  /// The value; 0 when it could not be read.
  package var value: Double
  /// The tokens of figure and unit, counted in the text.
  package var tokens: Range<Int>

  /// What a figure counts.
  ///
  /// Dates, versions and sizes of teams are no results.
  package enum Kind: UInt8, Sendable, CaseIterable {
    case plain, percent, money, duration, date, people, customers, outcome, technical, version
  }
}

/// Finds figures in digits and words, with their units.
struct QuantityReader {
  let tokens: [Token]
  let bytes: UnsafeBufferPointer<UInt8>

  /// The quantities of one sentence, in order.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  func quantities(in range: Range<Int>, into result: inout [Quantity]) {
    var index = range.lowerBound
    while index < range.upperBound {
      guard tokens[index].isNumber else {
        index += 1
        continue
      }
      let start = index
      var value = number(at: index)
      index += 1
      while index < range.upperBound,
        tokens[index].isNumber
          || (tokens[index].word == Self.and && index + 1 < range.upperBound
            && tokens[index + 1].shape == .numeral && tokens[index - 1].shape == .numeral)
      {
        if tokens[index].isNumber { value = combined(value, number(at: index)) }
        index += 1
      }
      result.append(quantity(from: start, to: &index, value: value, in: range))
    }
  }

  private func quantity(
    from start: Int, to index: inout Int, value: Double, in range: Range<Int>
  ) -> Quantity {
    var kind = Quantity.Kind.plain
    var first = start
    if start > range.lowerBound, tokens[start - 1].shape == .currency {
      kind = .money
      first = start - 1
    } else if isVersion(start, range) {
      kind = .version
    } else {
      // The unit is the nearest word behind the figure that says what it counts.
      var look = index
      let limit = min(range.upperBound, index + 3)
      while look < limit {
        let token = tokens[look]
        if token.shape == .percent || Self.percents.contains(token.word) {
          kind = .percent
        } else if token.shape == .currency || token.has(.money) {
          kind = .money
        } else if token.has(.time) {
          kind = .duration
        } else if token.has(.customer) {
          kind = .customers
        } else if token.has(.bad) || token.has(.good) {
          kind = .outcome
        } else if token.has(.worker) {
          kind = .people
        } else if token.has(.techMetric) || Self.technical.contains(token.word) {
          kind = .technical
        } else if token.shape != .word || token.has(.boundary) {
          break
        }
        look += 1
        if kind != .plain {
          index = look
          break
        }
      }
      if kind == .plain, (1900...2100).contains(value), tokens[start].shape == .number,
        tokens[start].end - tokens[start].start == 4
      {
        kind = .date
      }
    }
    return Quantity(kind: kind, value: value, tokens: first..<index)
  }

  private func isVersion(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index > range.lowerBound else { return false }
    return Self.versions.contains(tokens[index - 1].word)
  }

  private func number(at index: Int) -> Double {
    let token = tokens[index]
    if token.shape == .numeral { return Self.values[token.word] ?? 0 }
    var whole = 0.0
    var scale = 0.0
    for place in Int(token.start)..<Int(token.end) {
      let byte = bytes[place]
      if byte == 0x2E {
        scale = 1
      } else if byte >= 0x30, byte <= 0x39 {
        whole = whole * 10 + Double(byte - 0x30)
        scale *= 10
      } else if byte == 0x3A {
        break
      }
    }
    return scale > 1 ? whole / scale : whole
  }

  private func combined(_ left: Double, _ right: Double) -> Double {
    right >= 100 && left < right ? left * right : left + right
  }

  private static let and = Word("and")
  private static let percents: Set<Word> = [Word("percent"), Word("per"), Word("pct")]
  private static let technical: Set<Word> = Set(
    ["ms", "gb", "mb", "kb", "tb", "lines", "rows", "nodes", "servers", "tests", "commits"]
      .map { Word($0) })
  private static let versions: Set<Word> = Set(
    ["version", "v", "port", "p", "room", "gate"].map { Word($0) })
  private static let values: [Word: Double] = [
    Word("two"): 2, Word("three"): 3, Word("four"): 4, Word("five"): 5, Word("six"): 6,
    Word("seven"): 7, Word("eight"): 8, Word("nine"): 9, Word("ten"): 10, Word("eleven"): 11,
    Word("twelve"): 12, Word("thirteen"): 13, Word("fourteen"): 14, Word("fifteen"): 15,
    Word("sixteen"): 16, Word("seventeen"): 17, Word("eighteen"): 18, Word("nineteen"): 19,
    Word("twenty"): 20, Word("thirty"): 30, Word("forty"): 40, Word("fifty"): 50,
    Word("sixty"): 60, Word("seventy"): 70, Word("eighty"): 80, Word("ninety"): 90,
    Word("hundred"): 100, Word("hundreds"): 100, Word("thousand"): 1000,
    Word("thousands"): 1000, Word("million"): 1_000_000, Word("millions"): 1_000_000,
    Word("billion"): 1_000_000_000, Word("dozen"): 12, Word("dozens"): 12,
  ]
}
