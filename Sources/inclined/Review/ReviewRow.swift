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
  private let verdicts: String
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
    verdicts = cells.map { cell in
      cell.people.contains { $0.author == reader } ? VerdictWords.letter(cell.verdict) : "·"
    }
    .joined()
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
    let number = widest(\.number)
    let others =
      number + 10 + widest(\.about) + widest(\.rounds) + widest(\.verdicts) + widest(\.state) + 12
    let candidate = min(24, widest(\.candidate), width - others)
    guard candidate >= 10 || candidate == widest(\.candidate) else {
      return rows.map { row in
        let indent = String(repeating: " ", count: number + 2)
        let first = SafeText(
          line: row.number.padded(to: number, left: true) + "  \(row.day)  \(row.candidate)")
        let second = SafeText(
          line: indent + "\(row.about) \(row.rounds)  \(row.verdicts)  \(row.state)")
        return first.truncated(to: width) + "\n" + second.wrapped(to: width, hanging: number + 2)
      }
      .joined(separator: "\n")
    }
    let columns = (
      about: widest(\.about), rounds: widest(\.rounds), verdicts: widest(\.verdicts)
    )
    return rows.map { row in
      let name = SafeText(line: row.candidate).truncated(to: candidate)
      let padding = SafeText(
        line: String(repeating: " ", count: max(0, candidate - name.width)))
      let rest = [
        row.about.padded(to: columns.about), row.rounds.padded(to: columns.rounds),
        row.verdicts.padded(to: columns.verdicts), row.state,
      ].joined(separator: "  ")
      let head = "\(row.number.padded(to: number, left: true))  \(row.day)  "
      return SafeText(line: head) + name + padding + "  "
        + SafeText(line: rest).truncated(to: max(0, width - candidate - number - 16))
    }
    .joined(separator: "\n")
  }
}

extension String {
  /// The text with spaces after it (before it), until it has so many characters.
  fileprivate func padded(to count: Int, left: Bool = false) -> String {
    let padding = String(repeating: " ", count: max(0, count - self.count))
    return left ? padding + self : self + padding
  }
}
