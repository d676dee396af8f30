import InterviewModel

/// Explains how sentences were read, for a terminal.
package struct WhyText: Sendable {
  private let width: Int
  private let style: Style

  /// - Parameters:
  ///   - width: The columns of the terminal; from 40 to 200 it is laid out well.
  ///   - style: How words stand out.
  package init(width: Int, style: Style = .plain) {
    self.width = width
    self.style = style
  }

  /// Lists the sentences of one exchange with what each was taken for; every line ends with a
  /// newline.
  ///
  /// - Parameter explanations: One a sentence, in order.
  /// - Returns: The text, no line wider than asked.
  package func overview(of explanations: [Explanation]) -> SafeText {
    var page = TextPage(width: width, style: style)
    var part: Place.Part?
    var index = 0
    for explanation in explanations {
      let place = explanation.quote.place
      if place.part != part || place.index != index {
        page.gap()
        page.add(
          style.bold(place.part == .answer ? "Answer" : "Reply to probe \(place.index + 1)"))
        (part, index) = (place.part, place.index)
      }
      let number: SafeText = "\(explanation.address.line ?? 0)"
      page.add(
        "\(style.dim(number.leftPadded(to: 3)))  \(explanation.quote.text.joinedLines)",
        hanging: 5)
      page.add(style.dim(reading(explanation)), indent: 5)
    }
    if let first = explanations.first {
      page.gap()
      page.add("\(style.cyan("why \(first.address)")) explains line \(first.address.line ?? 1).")
    }
    return page.text
  }

  /// Explains one sentence; every line ends with a newline.
  ///
  /// - Parameter explanation: How it was read.
  /// - Returns: The text, no line wider than asked.
  package func text(of explanation: Explanation) -> SafeText {
    var page = TextPage(width: width, style: style)
    page.add(style.bold("\(explanation.address)"))
    page.add("\"\(explanation.quote.text.joinedLines)\"", indent: 2)
    page.gap()
    page.add("Read as \(kinds(explanation)).")
    if !explanation.because.isEmpty {
      let words = explanation.because.map { "\"\($0)\"" as SafeText }.joined(separator: ", ")
      page.add("Words that weighed most: \(words).", hanging: 2)
    }
    if let aside = explanation.setAside { page.add("It does not count: \(aside.words).") }
    page.gap()
    if explanation.signals.isEmpty { page.add("No signal rests on it.") }
    for signal in explanation.signals { write(signal, &page) }
    if let first = explanation.signals.first {
      page.gap()
      page.add("\(style.cyan("bank show \(first.signal.rawValue)")) shows what it looks like.")
    }
    return page.text
  }

  private func write(_ words: Explanation.SignalWords, _ page: inout TextPage) {
    let mark = words.signal.polarity == .green ? style.green("+") : style.red("x")
    page.add(
      "\(mark) \(style.bold("\(words.signal.rawValue)")): \(words.definition)", hanging: 2)
    if !words.beats.isEmpty {
      page.add("Shows: \(words.beats.joined(separator: "; ")).", indent: 2, hanging: 4)
    }
    page.add(style.dim("Known to err: \(words.failureMode)"), indent: 2, hanging: 4)
  }

  /// What a sentence was taken for, in a few words, with the signals that rest on it.
  private func reading(_ explanation: Explanation) -> SafeText {
    var words = explanation.kinds.first?.kind.words ?? "nothing"
    let signals = explanation.signals.map(\.signal.words)
    if !signals.isEmpty { words += " · \(signals.joined(separator: ", "))" }
    if let aside = explanation.setAside { words += " · does not count: \(aside.words)" }
    return words
  }

  /// The kinds with their likelihoods in words; those that are hardly likely are left out.
  private func kinds(_ explanation: Explanation) -> SafeText {
    let told = explanation.kinds.enumerated()
      .filter { $0.offset == 0 || $0.element.thousandths >= 100 }
      .map { "\($0.element.kind.words) (\(Self.likelihood($0.element.thousandths)))" as SafeText }
    return told.isEmpty ? "nothing in particular" : told.joined(separator: ", or ")
  }

  /// A likelihood in thousandths as people say it.
  static func likelihood(_ thousandths: Int) -> SafeText {
    switch thousandths {
    case 950...: "almost surely"
    case 750..<950: "very likely"
    case 500..<750: "likely"
    case 250..<500: "possibly"
    default: "hardly"
    }
  }
}

extension SafeText {
  /// The text with spaces before it up to `width` columns.
  fileprivate func leftPadded(to width: Int) -> SafeText {
    let missing = max(0, width - self.width)
    return SafeText(trusting: String(repeating: " ", count: missing)) + self
  }
}

extension String {
  /// The text on one line, its white space as single spaces.
  fileprivate var joinedLines: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
