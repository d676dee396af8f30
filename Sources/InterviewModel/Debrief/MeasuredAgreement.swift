/// How far the engine agreed with trained raters, with the rubric it was measured under.
package struct MeasuredAgreement: Sendable, Equatable {
  /// The fingerprint of the rubric.
  package var fingerprint: String
  /// The votes that were compared.
  package var agreement: Agreement

  package init(fingerprint: String, agreement: Agreement) {
    self.fingerprint = fingerprint
    self.agreement = agreement
  }

  /// What stands in place of a figure that was measured under another rubric, or never.
  package static let notMeasured = "not measured, run evaluate"

  /// The figure as people read it, for example `kappa 0.78 (0.71 to 0.85) on 312 unseen answers`.
  package var text: String {
    guard let kappa = agreement.kappa, let interval = agreement.interval else {
      return Self.notMeasured
    }
    return "kappa \(Self.hundredths(kappa)) (\(Self.hundredths(interval.lowerBound)) to "
      + "\(Self.hundredths(interval.upperBound))) on \(agreement.count) unseen answers"
  }

  /// A number from -1 to 1 with two decimals.
  private static func hundredths(_ value: Double) -> String {
    let whole = Int((abs(value) * 100).rounded())
    let decimals = whole % 100
    return (value < 0 && whole > 0 ? "-" : "") + "\(whole / 100)."
      + (decimals < 10 ? "0" : "") + "\(decimals)"
  }
}
