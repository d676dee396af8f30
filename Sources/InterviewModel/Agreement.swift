/// How far two raters agree on the same items, beyond chance.
package struct Agreement: Sendable, Equatable {
  /// Both said inclined.
  package var bothInclined = 0
  /// The first said inclined, the second not.
  package var onlyFirst = 0
  /// The second said inclined, the first not.
  package var onlySecond = 0
  /// Both said not inclined.
  package var bothNot = 0

  package init() {}

  /// Adds one item.
  package mutating func add(_ first: Decision, _ second: Decision) {
    switch (first, second) {
    case (.inclined, .inclined): bothInclined += 1
    case (.inclined, .notInclined): onlyFirst += 1
    case (.notInclined, .inclined): onlySecond += 1
    case (.notInclined, .notInclined): bothNot += 1
    }
  }

  /// How many items were rated.
  package var count: Int { bothInclined + onlyFirst + onlySecond + bothNot }

  /// The share of items on which both agree, 0 to 1; 0 without items.
  package var observed: Double {
    count == 0 ? 0 : Double(bothInclined + bothNot) / Double(count)
  }

  /// Cohen's kappa (Cohen 1960), -1 to 1; `nil` without items or when chance alone agrees fully.
  package var kappa: Double? {
    guard count > 0 else { return nil }
    let total = Double(count)
    let first = Double(bothInclined + onlyFirst) / total
    let second = Double(bothInclined + onlySecond) / total
    let chance = first * second + (1 - first) * (1 - second)
    guard chance < 1 else { return nil }
    return (observed - chance) / (1 - chance)
  }

  /// The 95 % confidence interval of kappa, from its large-sample standard error
  /// (Cohen 1960: sqrt(p(1-p) / (n(1-c)^2))); `nil` where kappa is.
  package var interval: ClosedRange<Double>? {
    guard let kappa else { return nil }
    let total = Double(count)
    let first = Double(bothInclined + onlyFirst) / total
    let second = Double(bothInclined + onlySecond) / total
    let chance = first * second + (1 - first) * (1 - second)
    let error = (observed * (1 - observed) / (total * (1 - chance) * (1 - chance))).squareRoot()
    return max(-1, kappa - 1.96 * error)...min(1, kappa + 1.96 * error)
  }
}
