import Console
import Guiding
import InterviewModel
import Reporting

// MARK: - The form

extension GuideSession {
  /// The friend's form before anything of the engine is shown; `false` when they pause.
  func voteForm(on principles: [String]) throws -> Bool {
    try desk.say()
    try desk.say(
      wrapped: desk.style.bold(
        "The round is over. Two minutes for your votes, before you see mine."))
    try hint(
      "Be inclined where you would want to work with somebody who does this again. "
        + "i inclined · n not inclined · d no data")
    for principle in principles {
      guard try voteForm(on: principle) else { return false }
    }
    return true
  }

  private func voteForm(on principle: String) throws -> Bool {
    let notes = round.notes(on: principle, in: transcript)
    try desk.say()
    try desk.say(wrapped: desk.style.bold("\(name(of: principle))"))
    for (index, note) in notes.enumerated() {
      try desk.say(wrapped: "\("\(index + 1)".padded(to: 3)) \(note.payload.text)", hanging: 4)
    }
    if notes.isEmpty { try hint("Nothing was noted on this one.") }
    guard let vote = try askVote("vote › ", standing: nil) else { return false }
    var quotes: [String] = []
    if vote != .noData, !notes.isEmpty {
      guard let picked = try askQuotes(notes.map(\.payload.text)) else { return false }
      quotes = picked
    }
    guard let change = try askChange(vote, principle) else { return false }
    try record(
      .voted(
        Event.Voted(
          round: round.script.round.number, principle: principle, vote: vote, quotes: quotes,
          wouldChange: change.isEmpty ? nil : change, blind: true)))
    return true
  }

  /// One vote; Enter keeps the standing one. `nil` when the friend pauses.
  private func askVote(_ prompt: SafeText, standing: Vote?) throws -> Vote? {
    while true {
      guard let text = try line(prompt) else { return nil }
      switch text.trimmingSuffix(while: \.isWhitespace).lowercased() {
      case "i", "inclined", "y", "yes": return .inclined
      case "n", "not", "no", "not inclined": return .notInclined
      case "d", "no data", "data": return .noData
      case "/quit": return nil
      case "": if let standing { return standing }
      default: break
      }
      try hint("i, n or d, please; no data is a vote too")
    }
  }

  /// The quotes a vote rests on, picked by number; `nil` when the friend pauses.
  private func askQuotes(_ notes: [String]) throws -> [String]? {
    while true {
      guard let text = try line("it rests on (numbers) › ") else { return nil }
      if text.trimmingSuffix(while: \.isWhitespace) == "/quit" { return nil }
      let words = text.split { !$0.isNumber && !$0.isLetter }
      let numbers = words.compactMap { Int($0) }
      if numbers.count == words.count, numbers.allSatisfy({ (1...notes.count).contains($0) }) {
        var seen: Set<Int> = []
        return numbers.filter { seen.insert($0).inserted }.map { notes[$0 - 1] }
      }
      try hint("numbers from 1 to \(notes.count), as 1 3; Enter for none")
    }
  }

  /// The one thing that would have changed the vote, or what to ask next time.
  private func askChange(_ vote: Vote, _ principle: String) throws -> String? {
    let prompt: SafeText
    var suggestion = ""
    if vote == .noData {
      suggestion = nextTime(principle) ?? ""
      if !suggestion.isEmpty {
        try labelled("NEXT TIME", "\"\(suggestion)\"")
        try hint("Enter takes it, or write your own")
      }
      prompt = "to ask next time › "
    } else {
      prompt = "what would have changed it › "
    }
    guard let text = try line(prompt) else { return nil }
    let words = text.trimmingSuffix(while: \.isWhitespace)
    if words == "/quit" { return nil }
    return words.isEmpty ? suggestion : String(words)
  }

  /// The follow-up that would have brought most on a principle.
  private func nextTime(_ principle: String) -> String? {
    guard let item = round.script.items.last(where: { $0.asked.principle == principle }) else {
      return nil
    }
    let attempt = transcript.attempts(
      round: round.script.round.number, exchange: item.asked.exchange
    ).last
    return NextFollowUp(item: item, of: round.script, guide: guide, plan: plan)?
      .offers(after: attempt).first?.text
  }

  /// Lets the candidate vote as well, before either of them sees the engine's view.
  ///
  /// - Returns: `false` when the friend pauses.
  func candidateVotes() throws -> Bool {
    let voter = Event.Author(role: .candidate, name: transcript.opened?.candidate ?? "me")
    let number = round.script.round.number
    let open = round.principles.filter { principle in
      !transcript.votes.contains {
        $0.author == voter && $0.payload.round == number && $0.payload.principle == principle
      }
    }
    guard !open.isEmpty else { return true }
    try desk.say()
    try desk.say(
      wrapped: "\(sentenceStart(candidate)) may vote too, before either of you sees mine.")
    guard let text = try line("y, or Enter to go on › ") else { return false }
    switch text.trimmingSuffix(while: \.isWhitespace).lowercased() {
    case "y", "yes": break
    case "/quit": return false
    default: return true
    }
    for principle in open {
      try desk.say(wrapped: desk.style.bold("\(name(of: principle))"))
      guard let vote = try askVote("your vote › ", standing: nil) else { return false }
      try record(
        .voted(Event.Voted(round: number, principle: principle, vote: vote, blind: true)),
        by: voter)
    }
    return true
  }

  private func sentenceStart(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  func name(of principle: String) -> String {
    guide.framework.principle(principle)?.name ?? principle
  }
}

// MARK: - The reveal

extension GuideSession {
  /// The engine's view of the round beside the friend's votes.
  func showEngine() throws {
    try desk.say()
    try desk.say(wrapped: desk.style.bold("MY VIEW, FROM YOUR NOTES"))
    let differences = round.differences(in: transcript)
    for principle in round.principles {
      let engine = round.engineVerdict(on: principle, in: transcript)
      let own = round.vote(on: principle, blind: true, in: transcript)?.vote ?? .noData
      try desk.say()
      try desk.say(wrapped: desk.style.bold("\(name(of: principle))"))
      if differences.contains(principle) {
        try show(difference: principle, engine)
      } else {
        try desk.say(wrapped: "we agree: \(own.words)")
        for line in reasons(engine) { try desk.say(wrapped: line, hanging: 4) }
      }
    }
    try desk.say()
    try hint(
      "Read from rough notes, so never more than borderline. A practice estimate, not a hiring "
        + "decision.")
  }

  /// Both sides with their quotes, beside each other where there is room.
  private func show(difference principle: String, _ engine: Verdict?) throws {
    let own = round.vote(on: principle, blind: true, in: transcript)
    var left: [SafeText] = ["you: \((own?.vote ?? .noData).words)"]
    left += (own?.quotes ?? []).map { "  \"\($0)\"" }
    if let change = own?.wouldChange { left.append("  would change it: \(change)") }
    let right: [SafeText] =
      ["Inclined: \((engine.map { Vote($0.decision) } ?? .noData).words)"] + reasons(engine)
    guard desk.width >= 60 else {
      for line in left + right { try desk.say(wrapped: line, hanging: 4) }
      return
    }
    let column = (desk.width - 3) / 2
    let (first, second) = (Self.lines(left, column), Self.lines(right, column))
    for index in 0..<max(first.count, second.count) {
      let one = (index < first.count ? first[index] : "").padded(to: column)
      try desk.say(one + " │ " + (index < second.count ? second[index] : ""))
    }
  }

  private static func lines(_ texts: [SafeText], _ width: Int) -> [SafeText] {
    texts.flatMap { text in
      text.wrapped(to: width, hanging: 4).string.split(
        separator: "\n", omittingEmptySubsequences: false
      ).map { SafeText(trusting: String($0)) }
    }
  }

  /// What the engine's view rests on: quotes, then what was not heard.
  private func reasons(_ verdict: Verdict?) -> [SafeText] {
    guard let verdict, let rubric = guide.bank.rubrics[verdict.principle] else {
      return ["  nothing was noted"]
    }
    var lines: [SafeText] = []
    for polarity in [Signal.Polarity.green, .red] {
      let evidence = verdict.evidence.filter { $0.signal.polarity == polarity }
      var quotes: [Quote] = []
      for one in evidence where !quotes.contains(one.quote) { quotes.append(one.quote) }
      for quote in quotes {
        let same = evidence.filter { $0.quote == quote }
        var labels: [String] = []
        for label in same.map({ rubric.label(for: $0.signal) }) where !labels.contains(label) {
          labels.append(label)
        }
        let marker = same.lazy.compactMap(\.source).first
        let source: SafeText = marker.map { " (marked by \($0.name))" } ?? ""
        let sign: SafeText = polarity == .green ? "+" : "x"
        lines.append("  \(sign) \"\(quote.text)\" \(labels.joined(separator: ", "))\(source)")
      }
    }
    for id in verdict.missing {
      guard let beat = rubric.beats.first(where: { $0.id == id }),
        beat.need != .disqualifying
      else { continue }
      lines.append("  - \(beat.absent)")
    }
    return lines
  }

  /// The friend's second votes where the views differ; `false` when they pause.
  func secondVotes(on principles: [String]) throws -> Bool {
    try desk.say()
    try desk.say(wrapped: desk.style.bold("Where we differ you may vote again; both votes stay."))
    for principle in principles {
      let first = round.vote(on: principle, blind: true, in: transcript)
      let standing = first?.vote ?? .noData
      try desk.say(wrapped: "\(name(of: principle))")
      guard let vote = try askVote("Enter keeps \(standing.words) › ", standing: standing) else {
        return false
      }
      try record(
        .voted(
          Event.Voted(
            round: round.script.round.number, principle: principle, vote: vote,
            quotes: first?.quotes ?? [], wouldChange: first?.wouldChange, blind: false)))
    }
    return true
  }

  /// Says what can be done next.
  func close(_ rest: [Plan.Round]) throws {
    let program = desk.isAtPrompt ? "" : "inclined "
    try desk.say()
    try desk.say(wrapped: "Thank you. Everything is kept in \(transcript.id).")
    try desk.say(wrapped: "A page for \(candidate): \(program)sheet \(transcript.id)", hanging: 2)
    if let next = rest.first {
      try desk.say(
        wrapped: "The next round: \(program)guide \(transcript.id) --round \(next.number)",
        hanging: 2)
    }
  }
}

extension Rubric {
  /// What a signal shows under this rubric, in a few words.
  func label(for signal: Signal) -> String {
    beats.first { $0.shownBy.contains(signal) && $0.need != .disqualifying }?.label
      ?? signal.rawValue.split(separator: "-").joined(separator: " ")
  }
}
