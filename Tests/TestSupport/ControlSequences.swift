/// Takes the escape sequences out of what a program writes to a terminal, a piece at a time.
///
/// Letters, newlines and other control characters stay; a sequence may be divided between pieces.
package struct ControlSequences: Sendable {
  private enum State {
    case text
    /// After ESC.
    case escape
    /// In `ESC [ ...`, up to a byte from `@` to `~`.
    case control
    /// In `ESC ] ...`, up to BEL or `ESC \`.
    case command
    /// After ESC in the latter.
    case commandEscape
    /// After `ESC (` and its like: one more byte.
    case oneMore
  }

  private var state = State.text

  package init() {}

  /// The text of one whole piece.
  package static func removed(from text: String) -> String {
    var sequences = ControlSequences()
    return String(decoding: sequences.remove(from: Array(text.utf8)), as: UTF8.self)
  }

  /// The bytes of a piece that are no part of a sequence.
  ///
  /// - Complexity: O(*n*) in the length of the piece.
  package mutating func remove(from bytes: some Sequence<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    for byte in bytes {
      switch state {
      case .text: if byte == 0x1B { state = .escape } else { text.append(byte) }
      case .escape:
        switch byte {
        case UInt8(ascii: "["): state = .control
        case UInt8(ascii: "]"): state = .command
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "#"): state = .oneMore
        default: state = .text
        }
      case .control: if (0x40...0x7E).contains(byte) { state = .text }
      case .command:
        if byte == 0x07 { state = .text } else if byte == 0x1B { state = .commandEscape }
      case .commandEscape, .oneMore: state = .text
      }
    }
    return text
  }
}
