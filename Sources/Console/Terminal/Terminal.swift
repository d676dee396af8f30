import CReadline
import InterviewModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the program is connected to, decided once when it starts.
package struct Terminal: Sendable, Equatable {
  /// What one of the three standard streams is.
  package enum Kind: String, Sendable, Equatable {
    /// A terminal that can move its cursor: lines are edited, output may have colour.
    case interactive
    /// A terminal that cannot (`TERM` is `dumb`, empty or unset): plain lines, no colour.
    case poor
    /// A pipe, a file, or nothing.
    case pipe
  }

  /// One of the two streams that are written.
  package enum Stream: Sendable {
    case output
    case error
  }

  /// What standard input is.
  package let input: Kind
  /// What standard output is.
  package let output: Kind
  /// What standard error is.
  package let error: Kind
  private let descriptors: [Int32]
  private let noColour: Bool
  private let columns: Int?
  private let rows: Int?

  /// Looks at three descriptors and at `TERM`, `NO_COLOR`, `COLUMNS` and `LINES`.
  ///
  /// - Parameters:
  ///   - descriptors: Standard input, output and error; a missing one counts as a pipe.
  ///   - environment: The value of a variable, or `nil` where it is not set.
  package init(
    descriptors: [Int32] = [0, 1, 2],
    environment: (String) -> String? = { getenv($0).map { String(cString: $0) } }
  ) {
    let name = environment("TERM") ?? ""
    let isPoor = name.isEmpty || name == "dumb"
    func kind(_ index: Int) -> Kind {
      guard index < descriptors.count, isatty(descriptors[index]) == 1 else { return .pipe }
      return isPoor ? .poor : .interactive
    }
    input = kind(0)
    output = kind(1)
    error = kind(2)
    self.descriptors = descriptors
    // no-color.org: any value but the empty one.
    noColour = environment("NO_COLOR").map { !$0.isEmpty } ?? false
    columns = environment("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    rows = environment("LINES").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  /// Whether lines can be edited: input and output are both terminals that move their cursor.
  package var canEdit: Bool { input == .interactive && output == .interactive }

  /// Whether colour may be written to a stream: a terminal, not a poor one, without `NO_COLOR`.
  package func allowsColour(on stream: Stream = .output) -> Bool {
    let kind = stream == .output ? output : error
    return kind == .interactive && !noColour
  }

  /// The style for a stream: on where colour is allowed.
  package func style(on stream: Stream = .output) -> Style {
    Style(isOn: allowsColour(on: stream))
  }

  /// The columns of a line, from 1, asked anew each time so that a resized window counts at once.
  ///
  /// The window's own size goes before `COLUMNS`; 80 where nobody knows.
  package func width(of stream: Stream = .output) -> Int {
    size(of: stream)?.columns ?? columns ?? 80
  }

  /// The rows of the window, from 1, asked anew each time; `LINES`, then 24 where nobody knows.
  package func height(of stream: Stream = .output) -> Int {
    size(of: stream)?.rows ?? rows ?? 24
  }

  private func size(of stream: Stream) -> (columns: Int, rows: Int)? {
    let index = stream == .output ? 1 : 2
    guard index < descriptors.count else { return nil }
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard inclined_window_size(descriptors[index], &columns, &rows) == 0, columns > 0, rows > 0
    else { return nil }
    return (Int(columns), Int(rows))
  }
}
