import ArgumentParser
import Importing
import InterviewModel
import Planning
import Recording

/// Turns the transcript of a call into a transcript like any other.
struct ImportCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read the transcript of a call: a mock interview over video, with its words.",
    discussion: """
      It knows WebVTT, SRT, Teams and Otter text, Name: text and Markdown turns by themselves. It \
      finds who asks, the questions, their principles and the follow-ups, judges the answers, and \
      shows what it did not understand. Import again with what it got wrong.
      """)

  @Argument(
    help: ArgumentHelp("The file; - is standard input.", valueName: "file"), completion: .file())
  var path: String

  @Option(help: "Who answers: a name in the file, or the person's name where the file has none.")
  var candidate: String?

  @Option(help: "Who asks, in the same way.")
  var interviewer: String?

  @Option(
    help: ArgumentHelp(
      "The principle of a question, such as 2=ownership; 2=none for none. May be repeated.",
      valueName: "n=principle"))
  var principle: [String] = []

  @Option(help: "The role interviewed for, such as sde, pm, tpm, sdm, data, support, ops or sales.")
  var role: String?

  @Option(help: "The level interviewed for, L4 to L7.")
  var level: String?

  @Flag(help: "Write what was read as JSON, and record nothing.")
  var json = false

  @OptionGroup var shared: SharedOptions

  func run(at desk: Desk) throws {
    let room = desk.judgeRoom(shared)
    let framework = try room.framework()
    let file = CallFile(path: path)
    let corrections = try corrections(framework, desk)
    let (role, level) = try place(in: framework)
    let candidate = try name(candidate, "candidate")
    let interviewer = try name(interviewer, "interviewer")
    let questions = try framework.principles.flatMap { try room.bank.questions(for: $0.id) }
    let importer = CallImporter(
      matcher: QuestionMatcher(
        principles: framework.principles, questions: questions,
        rubrics: try framework.principles.map { try room.rubric($0.id) }),
      candidate: candidate, interviewer: interviewer)
    let call = try file.reading {
      try importer.read(file.bytes())
        .correcting(corrections, principles: framework.principles.map(\.id))
    }
    if json { return try desk.say(json: call) }
    guard !call.exchanges.isEmpty else { throw file.hasNoQuestion(call) }
    let record = CallRecord(
      call: call, file: file.name, framework: framework, questions: questions, role: role,
      level: level)
    let events = record.events(
      judge: try room.judge(), rubrics: try room.rubrics(named: record.principles),
      fingerprint: try room.fingerprint(), stamp: desk.stamp)
    let library = desk.library(shared)
    let former = library.imports(of: file.name, candidate: record.opened.candidate)
    let entry = try library.create(
      stem: JournalName.stem(date: String((events.first?.time ?? "").prefix(10)), record.opened),
      EventLine.bytes(of: events))
    try ImportSummary(
      call: call, record: record, command: command, desk: desk, framework: framework
    ).say(recorded: entry, former: former)
  }

  /// The command as it was typed, to be typed again with more.
  private var command: String {
    var words = ["import", path]
    if let candidate { words += ["--candidate", candidate] }
    if let interviewer { words += ["--interviewer", interviewer] }
    if let role { words += ["--role", role] }
    if let level { words += ["--level", level] }
    for one in principle { words += ["--principle", one] }
    return words.map(\.asShellWord).joined(separator: " ")
  }

  /// The corrections, with the ids of principles of which only the beginning was typed.
  private func corrections(
    _ framework: Framework, _ desk: Desk
  ) throws -> [PrincipleCorrection] {
    try principle.map { text in
      var correction = try PrincipleCorrection(text)
      if !correction.principle.equalsIgnoringCase(PrincipleCorrection.none) {
        correction.principle = try desk.principle(correction.principle, in: framework).id
      }
      return correction
    }
  }

  private func place(in framework: Framework) throws -> (role: String, level: String) {
    let role = role ?? framework.defaults.role
    let level = level ?? framework.defaults.level
    guard let foundRole = framework.role(role) else {
      throw PlanningError.unknownRole(role, known: framework.roles.map(\.id))
    }
    guard let foundLevel = framework.level(level) else {
      throw PlanningError.unknownLevel(level, known: framework.levels.map(\.id))
    }
    return (foundRole.id, foundLevel.id)
  }

  private func name(_ name: String?, _ whose: String) throws -> String? {
    guard let name else { return nil }
    guard name.contains(where: { !$0.isWhitespace }) else {
      throw CommandError.usage(
        what: "no name for the \(whose)", why: "--\(whose) is empty",
        remedy: "write a name or leave it out")
    }
    return name
  }
}

extension JudgeRoom {
  /// The rubrics of some principles, by id.
  func rubrics(named ids: [String]) throws -> [String: Rubric] {
    var rubrics: [String: Rubric] = [:]
    for id in ids { rubrics[id] = try rubric(id) }
    return rubrics
  }
}

extension TranscriptLibrary {
  /// The ids of earlier imports of a file of this name, for a candidate of this name.
  ///
  /// Transcripts that cannot be read are passed over: they must not keep anybody from importing.
  func imports(of file: String, candidate: String) -> [String] {
    guard let entries = try? entries() else { return [] }
    var buffer: [UInt8] = []
    return entries.filter { entry in
      guard let summary = try? summary(of: entry.path, &buffer),
        summary.opening?.mode == .imported, summary.opening?.candidate == candidate,
        let contents = try? contents(of: entry.path)
      else { return false }
      return Transcript(id: entry.id, events: contents.events).imported?.file == file
    }
    .map(\.id)
  }
}

extension String {
  /// The text as one word of the shell and of the prompt.
  var asShellWord: String {
    let isPlain = utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte >= 0x80 || "-_./=+,:@%".utf8.contains(byte)
    }
    if isPlain, !isEmpty { return self }
    return contains("'") ? "\"\(self)\"" : "'\(self)'"
  }
}
