import InterviewModel
import Recording
import Reviewing

/// A transcript in the list of a review.
struct ReviewRow {
  private let number: String
  private let day: String
  private let candidate: String
  private let about: String
  private let rounds: String
  private let verdicts: SafeText
  private let verdictCount: Int
  private let state: String

  /// - Parameters:
  ///   - number: What `open` takes for it.
  ///   - summary: The transcript.
  ///   - reader: Who reads the list: of verdicts they have not voted on it gives nothing away.
  init(number: Int, summary: JournalSummary, reader: Event.Author) {
    let cells = summary.reviewed
    self.number = String(number)
    day = String(summary.began.prefix(10))
    candidate = summary.opening?.candidate ?? "?"
    about = "\(summary.opening?.role ?? "?") \(summary.opening?.level ?? "")"
    rounds = "\(summary.finishedRounds.count)/\(summary.opening?.rounds ?? 0)"
    var letters: SafeText = ""
    for cell in cells {
      let isKnown = cell.people.contains { $0.author == reader }
      letters += isKnown ? VerdictWords.letter(cell.verdict) : "·"
    }
    verdicts = letters
    verdictCount = cells.count
    state =
      ReviewState(cells).rawValue
      + (summary.contests > 0 ? ", \(summary.contests) contested" : "")
      + (cells.contains(where: \.isDisputed) ? ", disputed" : "")
  }

  /// The columns a text takes; plain text is not measured character by character.
  private static func columns(of text: String) -> Int {
    text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
      ? text.utf8.count : SafeText(line: text).width
  }

  /// Rows under each other: a line each with columns where they fit, else two lines each.
  static func list(_ rows: [ReviewRow], width: Int) -> SafeText {
    func widest(_ column: (ReviewRow) -> String) -> Int {
      rows.reduce(0) { max($0, Self.columns(of: column($1))) }
    }
    let columns = Columns(
      number: widest(\.number), candidate: widest(\.candidate), about: widest(\.about),
      rounds: widest(\.rounds), verdicts: rows.reduce(0) { max($0, $1.verdictCount) })
    let others =
      columns.number + columns.about + columns.rounds + columns.verdicts + widest(\.state) + 22
    let candidate = min(24, columns.candidate, width - others)
    if candidate >= 10 || candidate == columns.candidate {
      return rows.map { $0.line(columns, candidate: candidate) }
        .joined(separator: "\n")
    }
    return rows.map { $0.lines(columns, width: width) }.joined(separator: "\n")
  }

  /// How wide the widest entry of each column is.
  private struct Columns {
    var number: Int
    var candidate: Int
    var about: Int
    var rounds: Int
    var verdicts: Int
  }

  private func line(_ columns: Columns, candidate: Int) -> SafeText {
    let name = SafeText(line: self.candidate).truncated(to: candidate)
    let gap =
      candidate - (name.string.utf8.count <= candidate ? Self.columns(of: name.string) : name.width)
    let head = SafeText(line: Self.padded(number, columns.number, before: true) + "  \(day)  ")
    let middle = SafeText(
      line: Self.spaces(gap + 2) + Self.padded(about, columns.about) + "  "
        + Self.padded(rounds, columns.rounds) + "  ")
    let end = SafeText(line: Self.spaces(columns.verdicts - verdictCount + 2) + state)
    return head + name + middle + verdicts + end
  }

  private func lines(_ columns: Columns, width: Int) -> SafeText {
    let first = SafeText(
      line: Self.padded(number, columns.number, before: true) + "  \(day)  \(candidate)")
    let indent = Self.spaces(columns.number + 2)
    let second = SafeText(line: indent + "\(about) \(rounds)  ") + verdicts + "  \(state)"
    return first.truncated(to: width) + "\n"
      + second.wrapped(to: width, hanging: columns.number + 2)
  }

  private static func spaces(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }

  private static func padded(_ text: String, _ width: Int, before: Bool = false) -> String {
    let padding = spaces(width - columns(of: text))
    return before ? padding + text : text + padding
  }
}
