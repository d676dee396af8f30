import InterviewModel
import Recording

/// Which transcripts of a library are listed; what is `nil` or empty does not narrow.
package struct TranscriptFilter: Sendable, Equatable {
  /// A part of the candidate's name, without regard to case.
  package var candidate: String?
  /// The id of a principle that was judged or voted on.
  package var principle: String?
  /// A verdict that is used for a principle (for ``principle``, where that is given).
  package var verdict: Vote?
  /// Something that needs a look.
  package var flag: Flag?
  /// The first day, as `2026-11-21`.
  package var from: String?
  /// The last day, as `2026-11-21`.
  package var to: String?
  /// Whether people and the engine decided otherwise (on ``principle``, where that is given).
  package var disputed = false
  /// How far the review has come.
  package var state: ReviewState?

  package init(
    candidate: String? = nil, principle: String? = nil, verdict: Vote? = nil, flag: Flag? = nil,
    from: String? = nil, to: String? = nil, disputed: Bool = false, state: ReviewState? = nil
  ) {
    self.candidate = candidate
    self.principle = principle
    self.verdict = verdict
    self.flag = flag
    self.from = from
    self.to = to
    self.disputed = disputed
    self.state = state
  }

  /// Something about a transcript that needs a look.
  package enum Flag: Sendable, Equatable {
    /// The candidate contests a verdict.
    case contested
    /// It was not played to its end.
    case unfinished
    /// Somebody took notes.
    case noted
    /// The engine saw this signal in one of its verdicts.
    case signal(Signal)

    /// Reads `contested`, `unfinished`, `noted` or the id of a signal; `nil` for anything else.
    package init?(_ text: String) {
      switch text {
      case "contested": self = .contested
      case "unfinished": self = .unfinished
      case "noted": self = .noted
      default:
        guard let signal = Signal(rawValue: text) else { return nil }
        self = .signal(signal)
      }
    }

    /// Every text that ``init(_:)`` reads.
    package static var names: [String] {
      ["contested", "unfinished", "noted"] + Signal.allCases.map(\.rawValue)
    }
  }

  /// Whether a transcript passes.
  ///
  /// - Complexity: O(*n*) in the number of verdicts and votes.
  package func passes(_ summary: JournalSummary) -> Bool {
    if let candidate {
      let name = Array((summary.opening?.candidate ?? "").lowercased().utf8)
      let part = Array(candidate.lowercased().utf8)
      let isThere = name.withUnsafeBufferPointer {
        ByteScan.contains(part, by: 0, in: $0, 0..<$0.count)
      }
      if !isThere { return false }
    }
    let day = String(summary.began.prefix(10))
    if let from, day < from { return false }
    if let to, day > to { return false }
    switch flag {
    case .contested: if summary.contests == 0 { return false }
    case .unfinished: if summary.isFinished { return false }
    case .noted: if summary.notes == 0 { return false }
    case .signal(let signal):
      if !summary.verdicts.contains(where: { $0.signals.contains(signal) }) { return false }
    case nil: break
    }
    guard principle != nil || verdict != nil || disputed || state != nil else { return true }
    let cells = summary.reviewed
    if let state, ReviewState(cells) != state { return false }
    let asked = cells.filter { cell in
      principle.map { cell.principle.equalsIgnoringCase($0) } ?? true
    }
    if principle != nil, asked.isEmpty { return false }
    guard verdict != nil || disputed else { return true }
    return asked.contains { cell in
      (verdict.map { cell.verdict == $0 } ?? true) && (!disputed || cell.isDisputed)
    }
  }
}
