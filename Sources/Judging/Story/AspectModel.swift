import InterviewModel

/// Learnt weights that propose whether a story shows an aspect, from its measures.
///
/// They come from the labelled cases by the program `Training`, one whole number a measure and
/// aspect, in a table that can be read. They propose; which aspects a verdict needs is the
/// rubric's business.
package struct AspectModel: Sendable {
  /// Why a file cannot be used.
  package enum LoadError: Error, Equatable {
    /// The first line does not name the aspects in their order.
    case unknownAspects
    /// A line is not the expected measure followed by a whole number an aspect.
    case badLine(Int)
  }

  /// What every story starts from, by aspect, in thousandths.
  private let base: [Int]
  /// The weights of the measures, a row a measure, in thousandths.
  private let weights: [[Int]]

  /// The name of the row that every story starts from.
  package static let baseName = "base"

  package init(base: [Int], weights: [[Int]]) {
    self.base = base
    self.weights = weights
  }

  /// Reads the table: a line with the names of the aspects, then a line a measure.
  ///
  /// - Parameter bytes: The file's bytes.
  /// - Throws: ``LoadError`` with the number of the first bad line, counted from 1.
  package init(file bytes: [UInt8]) throws(LoadError) {
    let lines = bytes.split(separator: 0x0A)
    let head = lines.first.map(Self.words) ?? []
    guard head == ["measure"] + Aspect.allCases.map(\.rawValue) else { throw .unknownAspects }
    var rows: [[Int]] = []
    let names = [Self.baseName] + StoryMeasures.names
    for (number, name) in names.enumerated() {
      guard number + 1 < lines.count else { throw .badLine(number + 2) }
      let words = Self.words(lines[number + 1])
      let row = words.dropFirst().compactMap { Int($0) }
      guard words.first == name, row.count == Aspect.allCases.count,
        row.allSatisfy({ abs($0) <= Self.limit })
      else { throw .badLine(number + 2) }
      rows.append(row)
    }
    guard lines.count == names.count + 1 else { throw .badLine(names.count + 2) }
    base = rows[0]
    weights = Array(rows[1...])
  }

  /// The largest weight either way, in thousandths.
  package static let limit = 20_000

  /// The table as a file.
  package var file: String {
    func line(_ name: String, _ row: [Int]) -> String {
      ([name] + row.map(String.init)).joined(separator: " ") + "\n"
    }
    return "measure " + Aspect.allCases.map(\.rawValue).joined(separator: " ") + "\n"
      + line(Self.baseName, base)
      + zip(StoryMeasures.names, weights).map { line($0, $1) }.joined()
  }

  /// How much the measures speak for each aspect, in thousandths of a natural logarithm of odds.
  ///
  /// - Parameter measures: The measures of a story.
  /// - Returns: One value an aspect, in the order of ``Aspect``.
  package func leanings(_ measures: StoryMeasures) -> [Int] {
    var sums = base.map { $0 * 1000 }
    for (value, row) in zip(measures.values, weights) where value != 0 {
      for place in sums.indices { sums[place] += value * row[place] }
    }
    return sums.map { $0 / 1000 }
  }

  private static func words(_ line: ArraySlice<UInt8>) -> [String] {
    line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
  }
}

extension AspectModel {
  /// A model that leans nowhere.
  package static let blank = AspectModel(
    base: Array(repeating: 0, count: Aspect.allCases.count),
    weights: Array(
      repeating: Array(repeating: 0, count: Aspect.allCases.count),
      count: StoryMeasures.names.count))
}
