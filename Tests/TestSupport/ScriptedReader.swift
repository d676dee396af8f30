import Console
import InterviewModel

/// A line reader that answers from a script and remembers what it was asked.
package final class ScriptedReader: LineReader {
  /// One question that was put to the reader.
  package struct Asked: Sendable, Equatable {
    /// The prompt.
    package let prompt: SafeText
    /// What the line was for.
    package let kind: LineKind
    /// What stood on the line already.
    package let text: String
  }

  private var inputs: ArraySlice<LineInput>
  /// Everything that was asked, in order.
  package private(set) var asked: [Asked] = []
  /// The commands that were to be kept, in order.
  package private(set) var remembered: [String] = []

  /// Answers with `inputs` one by one, and with the end of input after them.
  package init(_ inputs: [LineInput]) {
    self.inputs = inputs[...]
  }

  /// Answers with the lines of a text, an empty one included.
  package convenience init(lines: [String]) {
    self.init(lines.map { .line($0) })
  }

  /// The inputs that nobody has asked for yet.
  package var unread: [LineInput] { Array(inputs) }

  package func readLine(prompt: SafeText, kind: LineKind, text: String) -> LineInput {
    asked.append(Asked(prompt: prompt, kind: kind, text: text))
    return inputs.popFirst() ?? .endOfInput
  }

  package func remember(_ command: String) { remembered.append(command) }
}
