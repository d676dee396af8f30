import InterviewModel

/// Learnt weights that propose what a sentence is.
///
/// The weights come from the labelled cases by the program `Training`; they propose, and the rules
/// of the judge decide. All arithmetic is on whole numbers, so every machine computes the same.
package struct KindModel: Sendable {
  /// How many columns a row has: one a ``SentenceKind``, then the three of ``Trait``.
  package static let columnCount = SentenceKind.allCases.count + Trait.allCases.count
  /// How many units of weight make one natural logarithm.
  package static let unit = 32

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
  private var rows: [SIMD32<Int16>]
  private let mask: Int

  /// Builds a model from rows.
  ///
  /// - Parameter weights: For each feature its columns' weights, at most ``columnCount`` of them.
  package init(weights: [(feature: UInt32, row: [Int16])]) {
    var size = 1024
    while size < weights.count * 2 { size *= 2 }
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    rows = Array(repeating: .zero, count: size)
    for (feature, row) in weights where feature != 0 {
      var slot = Int(feature) & mask
      while keys[slot] != 0, keys[slot] != feature { slot = (slot + 1) & mask }
      keys[slot] = feature
      for (column, weight) in row.enumerated() { rows[slot][column] = weight }
    }
  }

  @inline(__always)
  private func row(_ feature: UInt32) -> SIMD32<Int16>? {
    var slot = Int(feature) & mask
    while keys[slot] != 0 {
      if keys[slot] == feature { return rows[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The sums of the weights of a set of features, one a column.
  ///
  /// - Complexity: O(*n*) in the number of features.
  package func scores(_ features: FeatureSet) -> SIMD32<Int16> {
    var sum = SIMD32<Int16>.zero
    for feature in features.hashes {
      if let row = row(feature) { sum &+= row }
    }
    return sum
  }

  /// The tokens that weighed most for a column, heaviest first.
  ///
  /// - Parameters:
  ///   - column: The column to explain.
  ///   - limit: How many tokens at most.
  /// - Complexity: O(*n* log *n*) in the number of features.
  package func heaviestTokens(
    _ features: FeatureSet, column: Int, limit: Int
  ) -> [(token: Int, weight: Int)] {
    var byToken: [Int32: Int] = [:]
    for (feature, token) in zip(features.hashes, features.tokens) where token >= 0 {
      if let row = row(feature) { byToken[token, default: 0] += Int(row[column]) }
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
  package static func likelihoods(_ scores: SIMD32<Int16>) -> [Int] {
    let count = SentenceKind.allCases.count
    var best = Int(scores[0])
    for column in 1..<count { best = max(best, Int(scores[column])) }
    var exponentials: [Int] = []
    var total = 0
    for column in 0..<count {
      let value = exponential(Int(scores[column]) - best)
      exponentials.append(value)
      total += value
    }
    return exponentials.map { $0 * 1000 / total }
  }

  /// How likely a trait is, in thousandths, from its score.
  package static func likelihood(_ trait: Trait, _ scores: SIMD32<Int16>) -> Int {
    let score = Int(scores[trait.column])
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

  /// Powers of `e^(-1/32)` in fixed point, by repeated multiplication: no library function enters.
  private static let table: [Int] = {
    var value: UInt64 = 1 << 32
    // e^(-1/32) = 0.969233234476344 as a 32-bit fraction.
    let factor: UInt64 = 4_162_825_044
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
    /// A line is not eight hexadecimal digits followed by `column:weight` pairs.
    case badLine(Int)
  }

  /// The first line of a weights file.
  package static let header = "inclined weights 1"

  /// Reads a weights file: a header, then a line a feature, `1f3c09aa 0:12 3:-7`.
  ///
  /// - Throws: ``LoadError`` with the number of the first bad line, counted from 1.
  /// - Complexity: O(*n*) in the number of bytes.
  package init(file bytes: [UInt8]) throws(LoadError) {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)[...]
    guard let first = lines.popFirst(), first.elementsEqual(Self.header.utf8) else {
      throw .unknownFormat
    }
    var weights: [(feature: UInt32, row: [Int16])] = []
    weights.reserveCapacity(lines.count)
    for (number, line) in lines.enumerated() where !line.isEmpty {
      guard let parsed = Self.parse(line) else { throw .badLine(number + 2) }
      weights.append(parsed)
    }
    self.init(weights: weights)
  }

  private static func parse(_ line: ArraySlice<UInt8>) -> (feature: UInt32, row: [Int16])? {
    guard line.count > 8 else { return nil }
    var feature: UInt32 = 0
    for byte in line.prefix(8) {
      guard let digit = hexadecimal(byte) else { return nil }
      feature = feature << 4 | digit
    }
    var row = [Int16](repeating: 0, count: columnCount)
    var column = 0
    var value = 0
    var isNegative = false
    var inValue = false
    func store() -> Bool {
      guard inValue, column < columnCount, value <= Int(Int16.max) else { return false }
      row[column] = Int16(isNegative ? -value : value)
      return true
    }
    for byte in line.dropFirst(9) {
      switch byte {
      case 0x20:
        guard store() else { return nil }
        (column, value, isNegative, inValue) = (0, 0, false, false)
      case UInt8(ascii: ":"): inValue = true
      case UInt8(ascii: "-"): isNegative = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if inValue { value = value * 10 + Int(byte - 0x30) } else {
          column = column * 10 + Int(byte - 0x30)
        }
      default: return nil
      }
      guard value < 100_000, column < 1000 else { return nil }
    }
    guard store() else { return nil }
    return (feature, row)
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }
}
