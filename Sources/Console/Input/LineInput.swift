#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What came of asking for a line.
package enum LineInput: Sendable, Equatable {
  /// A line without its newline; may be empty.
  case line(String)
  /// A line that holds newlines, because it was pasted in one piece, blank lines included.
  case paste(String)
  /// Ctrl-C, with the text typed so far, which the caller may keep.
  case interrupted(String)
  /// Ctrl-D on an empty line, or the end of a pipe.
  case endOfInput
  /// The terminal went away (SIGHUP, or its end while a line was typed), with the text so far.
  case hungUp(String)
  /// SIGTERM or SIGQUIT came, with the text so far.
  case terminated(signal: Int32, String)

  /// The text that was typed, whatever ended it; empty at the end of input.
  package var text: String {
    switch self {
    case .line(let text), .paste(let text), .interrupted(let text), .hungUp(let text),
      .terminated(_, let text):
      text
    case .endOfInput: ""
    }
  }

  /// A complete line: a paste where it holds a newline.
  init(complete text: String) {
    self = text.utf8.contains(0x0A) ? .paste(text) : .line(text)
  }

  /// What a signal makes of an unfinished line; `nil` for signals that do not end it.
  init?(signal: Int32, text: String) {
    switch signal {
    case SIGINT: self = .interrupted(text)
    case SIGHUP: self = .hungUp(text)
    case SIGTERM, SIGQUIT: self = .terminated(signal: signal, text)
    default: return nil
    }
  }
}
