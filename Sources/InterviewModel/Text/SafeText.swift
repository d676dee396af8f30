/// Text that can be written to a terminal without harm.
///
/// A value of this type holds no control character but the newline, no escape sequence but the
/// colours that ``Style`` makes, no bidirectional control and nothing invisible. It is made in
/// three ways: from a literal in the source (with ``init(stringInterpolation:)`` cleaning what is
/// put into it), from a text of a file or a person through ``init(line:)`` and ``init(block:)``,
/// and, where a writer of ours has made sure already, through ``init(trusting:)``.
///
/// What becomes of a text of a file or a person:
///
/// | found | becomes |
/// |---|---|
/// | newline, CR LF, CR, NEL, line and paragraph separator | a newline in a block, a space in a line |
/// | tab | four spaces in a block, a space in a line |
/// | other control characters below U+0020, DEL | `^[`, `^G`, `^?` |
/// | U+0080 to U+009F | `<U+009B>` |
/// | bidirectional controls, zero-width and other invisible characters, tags | nothing |
/// | ZERO WIDTH JOINER between two emoji, one variation selector after a character | kept |
/// | a combining mark with nothing before it | set on a dotted circle |
/// | more than 30 combining marks on one character | the first 30, as in UAX 15's stream-safe text |
/// | noncharacters (and bytes that are not UTF-8, which `String` has repaired) | U+FFFD |
package struct SafeText: Sendable, Hashable {
  /// The text as it may be written.
  package internal(set) var string: String

  /// Takes text that is known to be harmless: a writer of ours made it, or it was cleaned before.
  package init(trusting text: String) {
    string = text
  }

  /// Cleans a text that is to stay on one line.
  ///
  /// - Complexity: O(*n*) in the length of `text`.
  package init(line text: some StringProtocol) {
    string = Self.cleaned(String(text), keepingLines: false)
  }

  /// Cleans a text of several lines; newlines are kept.
  ///
  /// - Complexity: O(*n*) in the length of `text`.
  package init(block text: some StringProtocol) {
    string = Self.cleaned(String(text), keepingLines: true)
  }

  /// Whether there is nothing to write.
  package var isEmpty: Bool { string.isEmpty }
}

// MARK: - Putting texts together

extension SafeText {
  /// The left text followed by the right one.
  package static func + (left: SafeText, right: SafeText) -> SafeText {
    SafeText(trusting: left.string + right.string)
  }

  /// Appends the right text to the left one.
  ///
  /// - Complexity: O(*n*) in the length of the right text, over many calls.
  package static func += (left: inout SafeText, right: SafeText) {
    left.string += right.string
  }
}

extension Sequence<SafeText> {
  /// The texts in order with `separator` between them.
  package func joined(separator: SafeText = "") -> SafeText {
    SafeText(trusting: map(\.string).joined(separator: separator.string))
  }
}

extension SafeText: CustomStringConvertible {
  /// The text itself.
  package var description: String { string }
}
