import InterviewModel

/// Markdown in which only words of ours are markup.
///
/// A literal of the source stands as it is; whatever is put into it is cleaned of control and
/// invisible characters and escaped, so that no text of a person or a file becomes markup, a link
/// or HTML (CommonMark 0.31 and the extensions of GitHub).
struct MarkdownText: Sendable, Equatable {
  /// The text as it may be written to a file.
  let string: String

  /// Cleans and escapes a text, on one line.
  init(escaping text: some StringProtocol) {
    string = Self.escaped(SafeText(line: text).string)
  }

  private init(trusting text: String) {
    string = text
  }

  /// The left text followed by the right one.
  static func + (left: MarkdownText, right: MarkdownText) -> MarkdownText {
    MarkdownText(trusting: left.string + right.string)
  }

  /// Appends the right text to the left one.
  static func += (left: inout MarkdownText, right: MarkdownText) {
    left = left + right
  }

  /// Cleans a text and sets it as code, on one line and without backquotes.
  init(code text: some StringProtocol) {
    string = "`" + SafeText(line: text).string.filter { $0 != "`" } + "`"
  }

  /// Puts a backslash before every character that can be markup where it stands.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    // "1." and "1)" begin a list only where a text begins.
    let digits = scalars.prefix { ("0"..."9").contains($0) }.count
    for (index, scalar) in scalars.enumerated() {
      let isMarkup =
        switch scalar {
        case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&", "$", "@": true
        case "-", "+", "=": index == 0
        case ")": index == digits && digits > 0
        // "www." is a link even in the middle of a word of GitHub's Markdown.
        case ".": index == digits && digits > 0 || ends(scalars[..<index], with: "www")
        case ":": index + 1 < scalars.count && scalars[index + 1] == "/"
        default: false
        }
      if isMarkup { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }
}

extension MarkdownText {
  private static func ends(_ scalars: ArraySlice<Unicode.Scalar>, with word: String) -> Bool {
    String(String.UnicodeScalarView(scalars.suffix(word.count))).lowercased() == word
  }
}

// MARK: - Literals

extension MarkdownText: ExpressibleByStringInterpolation {
  /// Takes a literal of the source as it stands.
  init(stringLiteral literal: String) {
    self.init(trusting: literal)
  }

  /// Takes a literal of the source whose inserted texts were escaped one by one.
  init(stringInterpolation: StringInterpolation) {
    self.init(trusting: stringInterpolation.text)
  }

  /// Collects the parts of a literal.
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""

    init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) { text += literal }

    /// Appends Markdown that is safe already.
    mutating func appendInterpolation(_ markdown: MarkdownText) { text += markdown.string }

    /// Appends a text, escaped.
    mutating func appendInterpolation(_ words: some StringProtocol) {
      text += MarkdownText(escaping: words).string
    }

    /// Appends words made for a terminal, escaped.
    mutating func appendInterpolation(_ words: SafeText) {
      text += MarkdownText(escaping: words.string).string
    }

    /// Appends an address; it holds digits and points only.
    mutating func appendInterpolation(_ address: Address) { text += address.description }

    /// Appends a whole number.
    mutating func appendInterpolation(_ number: Int) { text += String(number) }
  }
}

extension Sequence<MarkdownText> {
  /// The texts in order with `separator` between them.
  func joined(separator: MarkdownText) -> MarkdownText {
    var result: MarkdownText = ""
    for (index, text) in enumerated() { result += index == 0 ? text : separator + text }
    return result
  }
}
