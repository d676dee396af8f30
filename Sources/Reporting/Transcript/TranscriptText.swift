import InterviewModel

/// Writes a transcript to be read comfortably at a terminal: what was asked and what was said.
///
/// No verdict stands in it. Principles are left out until their round was voted on, and the Bar
/// Raiser until the loop is over, unless they are to be revealed.
package struct TranscriptText: Sendable {
  private let width: Int
  private let style: Style
  private let framework: Framework?
  private let reveal: Bool

  /// - Parameters:
  ///   - width: The columns of the terminal; from 40 to 200 it is laid out well.
  ///   - style: How words stand out.
  ///   - framework: Names principles and roles; without it their ids are shown.
  ///   - reveal: Whether principles and the Bar Raiser are always named.
  package init(
    width: Int, style: Style = .plain, framework: Framework? = nil, reveal: Bool = false
  ) {
    self.width = width
    self.style = style
    self.framework = framework
    self.reveal = reveal
  }

  /// Writes a transcript; every line ends with a newline.
  ///
  /// - Returns: The text, no line wider than asked.
  package func text(of transcript: Transcript) -> SafeText {
    var page = TextPage(width: width, style: style)
    heading(transcript, &page)
    let rounds = transcript.opened?.plan.rounds ?? []
    let numbers = rounds.map(\.number)
    let asked = Set(transcript.attempts.map(\.asked.round))
    for number in numbers + asked.subtracting(numbers).sorted() where asked.contains(number) {
      let round = rounds.first { $0.number == number }
      page.gap()
      page.add(style.bold(title(number, round, transcript)), hanging: 2)
      var exchanges: Set<Int> = []
      for attempt in transcript.attempts where attempt.asked.round == number {
        let isAgain = !exchanges.insert(attempt.asked.exchange).inserted
        write(attempt, isAgain: isAgain, of: transcript, &page)
      }
    }
    if transcript.attempts.isEmpty { page.add(style.dim("Nothing was asked yet.")) }
    let open = rounds.filter { !asked.contains($0.number) }
    if !open.isEmpty {
      page.gap()
      let list = open.map { "\($0.number)" as SafeText }.joined(separator: ", ")
      page.add(style.dim("Not played: \(open.count == 1 ? "round" : "rounds") \(list)."))
    }
    notes(transcript, &page)
    leftOver(transcript, &page)
    return page.text
  }
}

// MARK: - Parts

extension TranscriptText {
  private func heading(_ transcript: Transcript, _ page: inout TextPage) {
    var parts: [SafeText] = []
    if let opened = transcript.opened {
      let role = framework?.role(opened.plan.role)?.name ?? opened.plan.role
      parts = ["\(opened.candidate)", "\(role), \(opened.plan.level)"]
      if opened.mode != .mock { parts.append("\(opened.mode.rawValue)") }
    }
    if let began = transcript.began { parts.append("\(Self.time(began))") }
    page.add(style.bold("\(transcript.id)"))
    if !parts.isEmpty { page.add(parts.joined(separator: " · "), hanging: 2) }
    if let source = transcript.opened?.source { page.add("Made from \(source).", hanging: 2) }
    if let imported = transcript.imported {
      page.add("Imported from \(imported.file) (\(imported.format)).", hanging: 2)
    }
  }

  private func title(
    _ number: Int, _ round: Plan.Round?, _ transcript: Transcript
  ) -> SafeText {
    var title: SafeText = "ROUND \(number)"
    guard let round else { return title }
    let isOpen = reveal || transcript.isFinished
    title += " · \(isOpen ? round.title : round.disguisedTitle)"
    if isOpen, round.barRaiser { title += " · Bar Raiser" }
    return title
  }

  /// Whether the principles of a round may be named.
  private func names(_ round: Int, _ transcript: Transcript) -> Bool {
    reveal || transcript.opened?.showPrinciples == true
      || transcript.finishedRounds.contains(round)
      || transcript.votes.contains { $0.payload.round == round }
      || transcript.imported != nil
  }

  private func write(
    _ attempt: Transcript.Attempt, isAgain: Bool, of transcript: Transcript,
    _ page: inout TextPage
  ) {
    let address = Address(round: attempt.asked.round, exchange: attempt.asked.exchange)
    page.gap()
    let label: SafeText = isAgain ? "\(address) again" : "\(address)"
    let question: SafeText =
      attempt.asked.text.isEmpty
      ? style.dim("(the question is not in the file)") : "\(block: attempt.asked.text)"
    page.add("\(style.dim(label))  \(question)", hanging: 5)
    if attempt.asked.principle.isEmpty {
      page.add(style.dim("no principle found, not judged"), indent: 5)
    } else if names(attempt.asked.round, transcript) {
      let id = attempt.asked.principle
      page.add(style.dim("\(framework?.principle(id)?.name ?? id)"), indent: 5)
    }
    write(attempt.turn, &page)
    for note in attempt.notes { write(note, &page) }
    for probe in attempt.probes {
      page.gap()
      page.add("\(block: probe.probed.text)", indent: 5)
      write(probe.turn, &page)
    }
    for contest in transcript.contests where contest.of == attempt.event {
      page.add(
        "contested: \(RoundText.quoted(contest.payload.quote)) \(contest.payload.reason)",
        indent: 5, hanging: 7)
    }
  }

  private func write(_ turn: Transcript.Turn, _ page: inout TextPage) {
    if let said = turn.said {
      let mark = style.cyan("›")
      for paragraph in Self.paragraphs(said.payload.text) {
        page.add("\(mark) \(block: paragraph)", indent: 3, hanging: 5)
      }
      if let seconds = said.payload.seconds {
        let words = said.payload.text.split(whereSeparator: \.isWhitespace).count
        page.add(style.dim("(\(Self.duration(seconds)), \(words) words)"), indent: 5)
      }
    } else if turn.skipped {
      page.add(style.dim("(skipped)"), indent: 5)
    }
    if !turn.draft.isEmpty {
      page.add(style.dim("(not sent)"), indent: 5)
      page.add("\(block: turn.draft.joined(separator: "\n"))", indent: 5)
    }
  }

  private func write(_ note: Transcript.Authored<Event.Note>, _ page: inout TextPage) {
    var words: SafeText = "note by \(note.author.name)"
    if let seconds = note.payload.seconds { words += " at \(Self.duration(seconds))" }
    words += ": \(block: note.payload.text)"
    if !note.payload.marks.isEmpty {
      words += " [\(note.payload.marks.joined(separator: ", "))]"
    }
    page.add(style.dim(words), indent: 5, hanging: 7)
  }

  private func notes(_ transcript: Transcript, _ page: inout TextPage) {
    guard !transcript.notes.isEmpty else { return }
    page.gap()
    page.add(style.bold("NOTES"))
    for note in transcript.notes {
      var words: SafeText = "\(note.author.name)"
      if let round = note.payload.round { words += ", round \(round)" }
      if let quote = note.payload.quote { words += ", on \(RoundText.quoted(quote))" }
      page.add("\(words): \(block: note.payload.text)", indent: 2, hanging: 4)
    }
  }
}

// MARK: - Imported calls

extension TranscriptText {
  /// The lines of a call's file that became no part of an exchange.
  private func leftOver(_ transcript: Transcript, _ page: inout TextPage) {
    guard let lines = transcript.imported?.leftOver, !lines.isEmpty else { return }
    page.gap()
    page.add(style.bold("LEFT OVER"))
    for line in lines {
      page.add("\(style.dim("line \(line.line)"))  \(line.text)", indent: 2, hanging: 4)
    }
  }
}

// MARK: - Plain forms

extension TranscriptText {
  /// The paragraphs of an answer: pieces parted by empty lines.
  static func paragraphs(_ text: String) -> [String] {
    var paragraphs: [[Substring]] = [[]]
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) {
        if paragraphs.last?.isEmpty == false { paragraphs.append([]) }
      } else {
        paragraphs[paragraphs.count - 1].append(line)
      }
    }
    return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
  }

  /// A number of seconds as minutes and seconds, for example "2 min 10 s".
  static func duration(_ seconds: Int) -> String {
    let (minutes, rest) = max(0, seconds).quotientAndRemainder(dividingBy: 60)
    if minutes == 0 { return "\(rest) s" }
    return rest == 0 ? "\(minutes) min" : "\(minutes) min \(rest) s"
  }

  /// A journal's time to the minute, for example "2026-11-21 18:04 UTC".
  static func time(_ time: String) -> String {
    let parts = time.split(separator: "T", maxSplits: 1)
    guard parts.count == 2, parts[1].count >= 5 else { return time }
    return "\(parts[0]) \(parts[1].prefix(5)) UTC"
  }
}
