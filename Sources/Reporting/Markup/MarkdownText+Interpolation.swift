import InterviewModel

extension MarkdownText {
  /// Takes words of ours, in which markup is meant.
  fileprivate init(trusting markdown: String) {
    self.markdown = markdown
  }

  /// Cleans a text and sets it as code, on one line and without backquotes.
  init(code text: some StringProtocol) {
    self.init(trusting: "`" + SafeText(line: text).string.filter { $0 != "`" } + "`")
  }

  /// The left text followed by the right one.
  static func + (left: MarkdownText, right: MarkdownText) -> MarkdownText {
    MarkdownText(trusting: left.markdown + right.markdown)
  }

  /// Appends the right text to the left one.
  static func += (left: inout MarkdownText, right: MarkdownText) {
    left = left + right
  }
}

extension Sequence<MarkdownText> {
  /// The texts in order with `separator` between them.
  func joined(separator: MarkdownText = "") -> MarkdownText {
    MarkdownText(trusting: map(\.markdown).joined(separator: separator.markdown))
  }
}

// MARK: - Literals

extension MarkdownText: ExpressibleByStringInterpolation {
  /// Takes a literal of the source as it stands.
  init(stringLiteral literal: String) {
    self.init(trusting: literal)
  }

  /// Takes a literal of the source whose inserted texts were made harmless one by one.
  init(stringInterpolation: StringInterpolation) {
    self.init(trusting: stringInterpolation.text)
  }

  /// Collects the parts of a literal: its own words as they stand, inserted texts escaped.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) { text += literal }

    /// Appends Markdown that is harmless already.
    mutating func appendInterpolation(_ markdown: MarkdownText) { text += markdown.markdown }

    /// Appends a text, escaped.
    mutating func appendInterpolation(_ words: some StringProtocol) {
      text += MarkdownText(words).markdown
    }

    /// Appends words made for a terminal, escaped.
    mutating func appendInterpolation(_ words: SafeText) {
      text += MarkdownText(words.string).markdown
    }

    /// Appends an address; it holds digits and points only.
    mutating func appendInterpolation(_ address: Address) { text += address.description }

    /// Appends a whole number.
    mutating func appendInterpolation(_ number: Int) { text += String(number) }
  }
}
