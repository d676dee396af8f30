import InterviewModel
import Judging

/// The engine's view of one exchange of a guided round, from the friend's notes and marks.
///
/// The text is read as any answer is. Marks are evidence with the friend as source and go before
/// the reading. As notes are not the candidate's words, a verdict on them is borderline at most.
package struct NoteReading: Sendable {
  /// The notes it rests on.
  package let noted: NotedExchange
  /// The verdict; its quotes are notes as they were taken.
  package let verdict: Verdict
  /// The signals that are present, read or marked.
  package let signals: Set<Signal>
  /// The marks that were set, by how often.
  package let marks: [NoteMark: Int]

  /// Reads the notes on an attempt.
  ///
  /// - Complexity: O(*n* · *m*) in the bytes and the number of the notes.
  package init(
    of attempt: Transcript.Attempt, judge: Judge, rubric: Rubric, role: String, level: String
  ) {
    let noted = NotedExchange(attempt)
    let reading = judge.read(noted.spoken, rubric: rubric, role: role, level: level)
    let marked = MarkedFindings(noted, in: reading.story)
    let findings = marked.merged(with: reading.findings)
    var verdict = Decision.verdict(
      findings, story: reading.story, rubric: rubric, role: role, level: level)
    verdict.strength = .borderline
    verdict.evidence = Self.quotedAsNoted(verdict.evidence, noted, marked)
    self.noted = noted
    self.verdict = verdict
    signals = Set(findings.map(\.signal))
    marks = Dictionary(
      noted.notes.flatMap(\.note.payload.knownMarks).map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// Whether a beat of the rubric was heard; a number that was marked counts for a figure.
  package func hears(_ beat: Beat) -> Bool {
    if beat.detail == .figure, marks[.figure] != nil { return true }
    return verdict.beats.contains { $0.beat == beat.id && $0.met }
  }

  /// Evidence on the notes in the place of the sentences made of them, each pair once.
  private static func quotedAsNoted(
    _ evidence: [Evidence], _ noted: NotedExchange, _ marked: MarkedFindings
  ) -> [Evidence] {
    var result: [Evidence] = []
    for one in evidence {
      guard let note = noted.note(at: one.quote.place) else { continue }
      let isKnown = result.contains { $0.signal == one.signal && $0.quote == note.quote }
      if isKnown { continue }
      let mark = marked.mark(behind: one.signal, on: note)
      result.append(
        Evidence(
          signal: one.signal, quote: note.quote,
          against: one.against.flatMap { noted.note(at: $0.place)?.quote },
          because: mark.map { [$0.word] } ?? [], source: mark.map { _ in note.note.author }))
    }
    return result
  }
}
