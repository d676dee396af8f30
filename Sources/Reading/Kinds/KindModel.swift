import InterviewModel

/// Learnt weights that propose what a sentence is.
///
/// The weights come from the labelled cases by the program `Training`; they propose, and the rules
/// of the judge decide. All arithmetic is on whole numbers, so every machine computes the same.
package struct KindModel: Sendable {
  /// How many columns a row has: one a ``SentenceKind``, then the three of ``Trait``.
  package static let columnCount = SentenceKind.allCases.count + Trait.allCases.count
  /// How many units of weight make one natural logarithm.
  package static let unit = 64

  /// What the weights can say of a sentence besides its kind, each independent of the others.
  package enum Trait: Int, CaseIterable, Sendable {
    /// It shows what the principle is about.
    case showsPrinciple
    /// As part of a reply: it takes back something claimed before.
    case withdraws
    /// As part of a reply: it answers the probe with something concrete.
    case answersProbe

    /// The trait's column.
    package var column: Int { SentenceKind.allCases.count + rawValue }
  }

  private var keys: [UInt32]
  /// The rows of all slots, one behind the other.
  private var weights: [Int16]
  private let mask: Int

  /// The first weight of a feature's row; `nil` for a feature that was not learnt.
  @inline(__always)
  private func row(_ feature: UInt32) -> Int? {
    var slot = Int(feature) & mask
    while keys[slot] != 0 {
      if keys[slot] == feature { return slot * Self.columnCount }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The sums of the weights of a set of features, one a column.
  ///
  /// - Complexity: O(*n*) in the number of features.
  package func scores(_ features: FeatureSet) -> [Int] {
    var sums = [Int32](repeating: 0, count: Self.columnCount)
    sums.withUnsafeMutableBufferPointer { sums in
      weights.withUnsafeBufferPointer { weights in
        features.forEachOnce { place in
          guard let row = row(features.hashes[place]) else { return }
          for column in 0..<Self.columnCount { sums[column] += Int32(weights[row + column]) }
        }
      }
    }
    return sums.map(Int.init)
  }

  /// How many of some features were learnt.
  ///
  /// - Complexity: O(*n*) in the number of features.
  package func knownCount(_ features: FeatureSet) -> Int {
    features.hashes.count { row($0) != nil }
  }

  /// The tokens that weighed most for a column, heaviest first.
  ///
  /// - Parameters:
  ///   - features: The features of one sentence.
  ///   - column: The column to explain.
  ///   - limit: How many tokens at most.
  /// - Returns: Tokens by index with the sum of their weights, the heaviest first.
  /// - Complexity: O(*n* log *n*) in the number of features.
  package func heaviestTokens(
    _ features: FeatureSet, column: Int, limit: Int
  ) -> [(token: Int, weight: Int)] {
    var byToken: [Int32: Int] = [:]
    features.forEachOnce { place in
      let token = features.tokens[place]
      guard token >= 0, let row = row(features.hashes[place]) else { return }
      byToken[token, default: 0] += Int(weights[row + column])
    }
    return
      byToken.filter { $0.value > 0 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(limit)
      .map { (Int($0.key), $0.value) }
  }
}

// MARK: - Likelihoods

extension KindModel {
  /// How likely each kind is, in thousandths that sum to about 1000, from scores.
  package static func likelihoods(_ scores: [Int]) -> [Int] {
    let count = SentenceKind.allCases.count
    var best = scores[0]
    for column in 1..<count { best = max(best, scores[column]) }
    var exponentials: [Int] = []
    var total = 0
    for column in 0..<count {
      let value = exponential(scores[column] - best)
      exponentials.append(value)
      total += value
    }
    return exponentials.map { $0 * 1000 / total }
  }

  /// How likely a trait is, in thousandths, from its score.
  package static func likelihood(_ trait: Trait, _ scores: [Int]) -> Int {
    let score = scores[trait.column]
    let up = exponential(min(0, score))
    let down = exponential(min(0, -score))
    return up * 1000 / (up + down)
  }

  /// `e` to the power of a score that is not positive, in 65,536ths.
  private static func exponential(_ score: Int) -> Int {
    let steps = -score
    guard steps < table.count else { return 0 }
    return table[steps]
  }

  /// Powers of `e^(-1/64)` in fixed point, by repeated multiplication: no library function enters.
  private static let table: [Int] = {
    var value: UInt64 = 1 << 32
    // e^(-1/64) = 0.984496437005408 as a 32-bit fraction.
    let factor: UInt64 = 4_228_380_000
    var result: [Int] = []
    while value >> 16 > 0 {
      result.append(Int(value >> 16))
      value = (value * factor) >> 32
    }
    return result
  }()
}

// MARK: - The weights file

extension KindModel {
  /// Why a weights file cannot be used.
  package enum LoadError: Error, Equatable {
    /// The first line is not the expected one.
    case unknownFormat
    /// A line is not eight hexadecimal digits followed by a character a column.
    case badLine(Int)
  }

  /// The first line of a weights file.
  package static let header = "inclined weights 2"
  /// The character of a weight of 0; the one before it in ASCII is -1, the one after it 1.
  package static let zero = UInt8(ascii: "P")
  /// The largest weight either way that a character can hold.
  package static let limit = 45

  /// Reads a weights file: a header, then a line a feature: its hash as eight hexadecimal digits
  /// and one character for each column's weight.
  ///
  /// - Throws: ``LoadError`` with the number of the first bad line, counted from 1.
  /// - Complexity: O(*n*) in the number of bytes.
  package init(file bytes: [UInt8]) throws(LoadError) {
    let head = Array((Self.header + "\n").utf8)
    let width = 8 + Self.columnCount + 1
    guard bytes.starts(with: head) else { throw .unknownFormat }
    let count = (bytes.count - head.count) / width
    guard head.count + count * width == bytes.count else { throw .badLine(count + 2) }
    var size = 1024
    while size < count * 2 { size *= 2 }
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    weights = Array(repeating: 0, count: size * Self.columnCount)
    for line in 0..<count {
      let start = head.count + line * width
      var feature: UInt32 = 0
      for offset in 0..<8 {
        guard let digit = Self.hexadecimal(bytes[start + offset]) else { throw .badLine(line + 2) }
        feature = feature << 4 | digit
      }
      guard bytes[start + width - 1] == 0x0A, feature != 0 else { throw .badLine(line + 2) }
      var slot = Int(feature) & mask
      while keys[slot] != 0 { slot = (slot + 1) & mask }
      keys[slot] = feature
      for column in 0..<Self.columnCount {
        let weight = Int16(bytes[start + 8 + column]) - Int16(Self.zero)
        guard abs(Int(weight)) <= Self.limit else { throw .badLine(line + 2) }
        weights[slot * Self.columnCount + column] = weight
      }
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }
}
