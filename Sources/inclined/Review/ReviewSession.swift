import ArgumentParser
import Console
import Foundation
import InterviewModel
import Recording
import Reporting
import Reviewing

/// The `review>` prompt: a list to narrow, and one transcript open at a time.
final class ReviewSession {
  private let desk: Desk
  private let shared: SharedOptions
  private let coach: CoachOptions
  private let samples: Bool
  private var listed: [TranscriptLibrary.Entry] = []
  /// The evidence of the open transcript that was looked at last, counted from 0.
  private var mark = -1

  init(desk: Desk, shared: SharedOptions, coach: CoachOptions, samples: Bool) {
    self.desk = desk
    self.shared = shared
    self.coach = coach
    self.samples = samples
  }

  private static let verbs = [
    "vote", "agree", "partly", "disagree", "overrule", "note", "revoke",
  ]

  /// Commands that take a name and a folder: those of the sitting.
  private static let shares =
    verbs + [
      "search", "diff", "trends", "calibration", "report", "export", "redact", "share", "merge",
      "forget",
    ]

  private static let help: SafeText = """
    list [FILTERS]       narrow the list: --candidate, --principle, --verdict, --flag, --state ...
    open N               open a transcript of the list, by number or id
    next, previous       go from evidence to evidence
    contests             what the candidate contests
    vote PLACE VOTE      vote before you see the verdict: inclined, not, no-data
    agree, partly, disagree PLACE; overrule PLACE VOTE; note PLACE TEXT
    undo                 take your latest word back
    why PLACE            how each sentence was read
    show, search WORDS, diff A B, trends, calibration, report, share, close, quit
    """

  /// Reads and does commands until the end of input or `quit`.
  ///
  /// - Throws: ``SignalEnd`` when the terminal goes away.
  func run() throws {
    let former = (desk.openTranscript, desk.reviewer)
    defer { (desk.openTranscript, desk.reviewer) = former }
    desk.reviewer = coach.author
    try desk.say(
      wrapped: desk.style.dim("open N reads one, help shows what else you can do."))
    while true {
      switch desk.reader.readLine(prompt: prompt, kind: .command) {
      case .line(let text), .paste(let text):
        guard let words = Prompt.words(text) else {
          try desk.warn("cannot read that: a quotation mark is open, close it")
          continue
        }
        guard let verb = words.first else { continue }
        if verb == "quit" || verb == "exit" { return }
        desk.reader.remember(text)
        do {
          try perform(verb, Array(words.dropFirst()))
        } catch let error as ConsoleError {
          throw error
        } catch {
          try desk.warn(Failure.render(error).text)
        }
      case .interrupted: try desk.say(desk.style.dim("(quit leaves)"))
      case .endOfInput:
        if desk.terminal.input != .pipe { try desk.say() }
        return
      case .hungUp: throw SignalEnd(signal: 1)
      case .terminated(let signal, _): throw SignalEnd(signal: signal)
      }
    }
  }

  /// What stands before the cursor; a long id gives way to the words that are typed.
  private var prompt: SafeText {
    guard let path = desk.openTranscript else { return "review> " }
    let id = SafeText(line: TranscriptLibrary.id(of: path))
    return "review " + id.truncated(to: max(10, desk.width / 3)) + "> "
  }

  private func perform(_ verb: String, _ words: [String]) throws {
    switch verb {
    case "help", "?": try desk.say(Self.help)
    case "list", "filter", "ls": try list(try filter(words))
    case "open": try open(words.first ?? "1", asks: words.contains("--open"))
    case "show": try show()
    case "next", "n": try step(1)
    case "previous", "p": try step(-1)
    case "contests": try contests()
    case "close":
      desk.openTranscript = nil
      mark = -1
    case "undo": _ = desk.perform(["revoke"] + options)
    default:
      let isKnown = Inclined.names.contains(verb)
      guard isKnown else {
        let near = (Self.verbs + ["list", "open", "next", "previous", "undo"]).nearest(to: verb)
        return try desk.warn(
          "unknown command \(verb): " + (near.map { "did you mean \($0)?" } ?? "help lists them"))
      }
      _ = desk.perform([verb] + words + (Self.shares.contains(verb) ? options : home))
    }
  }

  /// What every command of the sitting shares.
  private var options: [String] {
    home + ["--as", coach.name] + (coach.folder.map { ["--folder", $0] } ?? [])
  }

  private var home: [String] {
    (shared.home.map { ["--home", $0] } ?? [])
      + (shared.framework == SharedOptions.defaultFramework
        ? [] : ["--framework", shared.framework])
  }

  private func filter(_ words: [String]) throws -> TranscriptFilter {
    do {
      return try FilterOptions.parse(words).filter()
    } catch let error as CommandError {
      throw error
    } catch {
      throw CommandError.usage(
        what: "unknown filter", why: FilterOptions.message(for: error),
        remedy: "see inclined help review")
    }
  }
}

// MARK: - The list

extension ReviewSession {
  /// Lists what a filter lets through and numbers it for `open`.
  func list(_ filter: TranscriptFilter) throws {
    let found = try desk.summaries(
      in: desk.library(shared, coach), filter, samples: samples)
    listed = found.map(\.entry)
    guard !found.isEmpty else { return try desk.say("No transcript passes.") }
    let rows = found.enumerated().map { place, item in
      ReviewRow(number: place + 1, summary: item.summary, reader: coach.author)
    }
    let list = ReviewRow.list(rows, width: desk.width)
    let legend = desk.style.dim("+ inclined, x not inclined, - no data, · vote before you see it")
    let text = list + "\n" + legend.wrapped(to: desk.width) + "\n"
    // A list that fits is left on the screen; a pager takes the longer one.
    try Pager(terminal: desk.terminal, output: desk.output).show(text)
  }

  /// Opens a transcript by its number in the list, its id or its path.
  func open(_ reference: String, asks: Bool) throws {
    let library = desk.library(shared, coach)
    let entry: TranscriptLibrary.Entry
    if let number = Int(reference), listed.indices.contains(number - 1) {
      entry = listed[number - 1]
    } else {
      entry = try library.resolve(reference)
    }
    desk.openTranscript = entry.path
    mark = -1
    if asks {
      let rounds = Set(try current().attempts.map(\.asked.round)).sorted()
      try desk.annotate(nil, shared, coach) { annotator in
        rounds.filter { annotator.isBlind($0) }.map { annotator.reveal($0, asked: true) }
      }
    }
    try show()
  }
}

// MARK: - One transcript

extension ReviewSession {
  private func current() throws -> Transcript {
    guard desk.openTranscript != nil else {
      throw CommandError.usage(
        what: "nothing is open", why: "this is about one transcript", remedy: "open N first")
    }
    return try desk.transcript(nil, in: desk.library(shared, coach)).transcript
  }

  private func show() throws {
    let transcript = try current()
    let text = ReviewText(
      transcript: transcript, reader: coach.author, desk: desk, shared: shared
    ).text
    try Pager(terminal: desk.terminal, output: desk.output).show(text)
    let annotator = Annotator(transcript, by: coach.author)
    let rounds = Set(transcript.attempts.map(\.asked.round)).sorted()
    for round in rounds where !annotator.isBlind(round) {
      try desk.say(desk.style.bold("Round \(round)"))
      try desk.showVerdicts(of: round, in: transcript, shared)
    }
    let toVote = rounds.filter { annotator.isBlind($0) }
    guard let first = toVote.first else { return }
    let place = transcript.attempts.first { $0.asked.round == first }
    let list = toVote.map(String.init).joined(separator: ", ")
    try desk.say(
      wrapped: desk.style.dim(
        "Vote on round\(toVote.count > 1 ? "s" : "") \(list) before you see the verdicts: vote \(first).\(place?.asked.exchange ?? 1) inclined. open with --open shows them at once."
      ))
  }

  private func step(_ by: Int) throws {
    let transcript = try current()
    let annotator = Annotator(transcript, by: coach.author)
    let all = transcript.attempts.flatMap { attempt in
      annotator.isBlind(attempt.asked.round)
        ? [] : (attempt.judged?.verdict.evidence ?? []).map { (attempt, $0) }
    }
    guard !all.isEmpty else {
      return try desk.say("No evidence to show: vote first, or open with --open.")
    }
    mark = min(max(mark + by, 0), all.count - 1)
    let (attempt, evidence) = all[mark]
    let sign = evidence.signal.polarity == .green ? "+" : "x"
    try desk.say(
      wrapped:
        "\(mark + 1)/\(all.count)  \(attempt.asked.round).\(attempt.asked.exchange)  \(sign) \(evidence.signal.rawValue)  \"\(evidence.quote.text)\"",
      hanging: 4)
    if !evidence.because.isEmpty {
      try desk.say(wrapped: "    because: \(evidence.because.joined(separator: ", "))", hanging: 4)
    }
  }

  private func contests() throws {
    let transcript = try current()
    if transcript.contests.isEmpty { try desk.say("Nothing is contested.") }
    for contest in transcript.contests {
      let at = transcript.attempts.first { $0.event == contest.of }?.asked
      let place = at.map { "\($0.round).\($0.exchange)" } ?? ""
      let beat = contest.payload.beat.map { " (\($0))" } ?? ""
      try desk.say(
        wrapped:
          "\(place) \(VerdictWords.author(contest.author)): \"\(contest.payload.quote)\"\(beat) \(contest.payload.reason)",
        hanging: 4)
    }
  }
}
