import InterviewModel
import Recording
import Reporting
import Reviewing

/// A transcript as a coach reads it: what was said with its evidence marked, and under each answer
/// what is missing and what people say about it.
///
/// Of rounds whose verdicts the coach has not seen it shows the words alone.
struct ReviewText {
  let transcript: Transcript
  let reader: Event.Author
  let desk: Desk
  let shared: SharedOptions

  private var style: Style { desk.style }

  /// The whole text, wrapped.
  ///
  /// - Complexity: O(*n*) in the length of the transcript.
  var text: SafeText {
    let annotator = Annotator(transcript, by: reader)
    let rounds = Set(transcript.attempts.map(\.asked.round))
    let seen = rounds.filter { !annotator.isBlind($0) }
    let remarks = remarks()
    var pieces = (remarks[""] ?? []) + (remarks.keys.contains("") ? [""] : [])
    for attempt in transcript.attempts {
      pieces += exchange(attempt, isSeen: seen.contains(attempt.asked.round))
      pieces += remarks[attempt.event] ?? []
      pieces.append("")
    }
    return pieces.map { $0 + "\n" }.joined()
  }

  private func exchange(_ attempt: Transcript.Attempt, isSeen: Bool) -> [SafeText] {
    let asked = attempt.asked
    let verdict = isSeen ? attempt.judged?.verdict : nil
    let evidence = verdict?.evidence ?? []
    let exchange = attempt.exchange
    let name = desk.principleName(asked.principle, shared)
    var head: SafeText = style.bold("\(asked.round).\(asked.exchange)  \(name)")
    if let verdict { head += "  \(VerdictWords.decision(verdict.decision, verdict.strength))" }
    var pieces = [head.wrapped(to: desk.width), question(asked.text)]
    pieces.append(marked(EvidenceMarks(exchange.answer, .answer, evidence: evidence), evidence))
    for (index, turn) in exchange.followUps.enumerated() {
      pieces.append(question(turn.probe))
      pieces.append(
        marked(EvidenceMarks(turn.reply, .reply, index: index, evidence: evidence), evidence))
    }
    return pieces + gaps(of: verdict)
  }

  private func gaps(of verdict: Verdict?) -> [SafeText] {
    guard let verdict else { return [] }
    let rubric = try? desk.judgeRoom(shared).rubric(verdict.principle)
    func beat(_ id: String) -> Beat? { rubric?.beats.first { $0.id == id } }
    var gaps = verdict.missing.map { id in
      beat(id).map { $0.need == .disqualifying ? $0.label : $0.absent } ?? id
    }
    gaps += verdict.absent.map(\.words).filter { !gaps.contains($0) }
    let advice = VerdictAdvice(verdict) { id in
      beat(id).map { ($0.label, $0.absent) } ?? (id, id)
    }
    let lines: [SafeText] =
      gaps.map { "  x \($0)" } + [advice.flip].compactMap { $0 }.map { "  \($0)" }
    return lines.map { $0.wrapped(to: desk.width, hanging: 4) }
  }

  private func question(_ text: String) -> SafeText {
    style.dim("\(block: text)").wrapped(to: desk.width)
  }

  /// What the candidate said, set apart from the questions by a line at its side.
  private func marked(_ marks: EvidenceMarks, _ evidence: [Evidence]) -> SafeText {
    let words = marks.segments.map { segment -> SafeText in
      let words = SafeText(block: segment.text)
      guard !segment.evidence.isEmpty else { return words }
      let signals = segment.evidence.map { evidence[$0].signal }
      let isRed = signals.contains { $0.polarity == .red }
      let label = style.dim("[\(signals.map(\.rawValue).joined(separator: ", "))]")
      return (isRed ? style.red(words) : style.green(words)) + " " + label
    }
    .joined()
    let side = style.dim("│ ")
    let lines = words.wrapped(to: desk.width - 2).string
      .split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { side + SafeText(trusting: String($0)) }.joined(separator: "\n")
  }

  /// What people said, by the attempt it is about; under no key what is about the whole.
  private func remarks() -> [String: [SafeText]] {
    var places: [String: String] = [:]
    for attempt in transcript.attempts {
      places[attempt.event] = attempt.event
      if let answer = attempt.answer { places[answer.event] = attempt.event }
      for probe in attempt.probes {
        places[probe.event] = attempt.event
        if let reply = probe.reply { places[reply.event] = attempt.event }
      }
    }
    var remarks: [String: [SafeText]] = [:]
    func add(_ target: String?, _ author: Event.Author, _ text: String, _ quotes: [String]) {
      let quoted = quotes.map { " \"\($0)\"" }.joined()
      let line: SafeText = "  \(VerdictWords.author(author)): \(text)\(quoted)"
      remarks[target.flatMap { places[$0] } ?? "", default: []]
        .append(line.wrapped(to: desk.width, hanging: 4))
    }
    for attempt in transcript.attempts {
      for note in attempt.notes {
        add(attempt.event, note.author, note.payload.text, [note.payload.quote].compactMap { $0 })
      }
    }
    for note in transcript.notes {
      let round = note.of == nil ? note.payload.round.map { "round \($0): " } ?? "" : ""
      add(
        note.of, note.author, round + note.payload.text, [note.payload.quote].compactMap { $0 })
    }
    for contest in transcript.contests {
      add(
        contest.of, contest.author, "contests: \(contest.payload.reason)", [contest.payload.quote])
    }
    for overrule in transcript.overrules {
      let said = overrule.payload
      guard
        overrule.author == reader
          || transcript.hasSeenVerdicts(reader, round: said.round)
      else { continue }
      let missing = said.missingBeat.map { " (missing: \($0))" } ?? ""
      add(
        overrule.of, overrule.author,
        "\(said.stance.rawValue), \(VerdictWords.word(said.vote)): \(said.reason)\(missing)",
        said.quotes)
    }
    return remarks
  }
}
