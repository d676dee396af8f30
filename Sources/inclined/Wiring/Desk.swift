import Console
import Foundation
import InterviewModel
import QuestionBank
import Recording

/// Everything one run of the program works with: the only place that wires rooms together.
///
/// The prompt and the shell share it; tests drive the built program instead.
final class Desk {
  /// Standard output, for people and for programs.
  let output = Output(descriptor: 1)
  /// Standard error.
  let errors = Output(descriptor: 2)
  /// What the program is connected to.
  let terminal = Terminal()
  /// Where lines come from; made when the first one is needed.
  lazy var reader: any LineReader = terminal.makeReader(
    output: output, history: historyFile, completion: completion)
  /// Colour, where it is allowed.
  var style: Style { terminal.style() }
  /// The columns to write in: never fewer than 20, never more than reads well.
  var width: Int { min(100, max(20, terminal.width())) }
  /// The times and ids of events.
  let stamp: EventStamp
  /// The files of the machine.
  let files: any FileSystem = PosixFileSystem()
  /// Whether the prompt is open, so that commands need not say how to go on from the shell.
  var isAtPrompt = false
  /// The transcript that a review has open: the one meant where none is named.
  var openTranscript: String?
  /// Who reviews, while a review is open: they see no verdict before they have voted on it.
  var reviewer: Event.Author?
  /// What the tab key offers for a command; set by the prompt.
  var completionWords: (CompletionRequest) -> [String] = { _ in [] }

  private var rooms: [String: JudgeRoom] = [:]
  private let environment = ProcessInfo.processInfo.environment

  init() {
    stamp = EventStamp(
      clock: { UTCTime(seconds: Int64(Date().timeIntervalSince1970)) },
      random: { UInt64.random(in: .min ... .max) })
  }

  /// The folder that a command works in.
  func home(_ options: SharedOptions) -> Home {
    Home(
      option: options.home, environment: environment,
      currentFolder: FileManager.default.currentDirectoryPath)
  }

  /// The judge of a home and framework, kept for the whole run.
  func judgeRoom(_ options: SharedOptions) -> JudgeRoom {
    let home = home(options)
    let key = home.path + "\u{0}" + options.framework
    if let room = rooms[key] { return room }
    let room = JudgeRoom(Bank(home.bank, framework: options.framework))
    rooms[key] = room
    return room
  }

  /// The transcripts of a home.
  func library(_ options: SharedOptions) -> TranscriptLibrary {
    let home = home(options)
    return TranscriptLibrary(
      folder: home.transcripts, samplesFolder: home.samples, files: files)
  }

  /// A path as people write it: from the current folder, or from `~`.
  func shortened(path: String) -> String {
    let current = FileManager.default.currentDirectoryPath
    if path.hasPrefix(current + "/") { return String(path.dropFirst(current.count + 1)) }
    guard let home = environment["HOME"], home.count > 1, path.hasPrefix(home + "/") else {
      return path
    }
    return "~" + path.dropFirst(home.count)
  }

  /// Seconds on a clock that never goes back.
  func seconds() -> Int { Int(ProcessInfo.processInfo.systemUptime) }

  private var historyFile: HistoryFile? {
    guard let home = environment["HOME"], !home.isEmpty else { return nil }
    let state =
      environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? home + "/.local/state"
    // Without the folder nothing can be kept; that never stops an interview.
    try? FileManager.default.createDirectory(
      atPath: state + "/inclined", withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    return HistoryFile(path: state + "/inclined/history")
  }

  private var completion: Completion {
    { [unowned self] request in
      guard request.kind == .answer else { return .words(completionWords(request)) }
      // Only alone on a line is a slash word a command.
      return request.before.isEmpty ? .words(SpokenInput.commands.map(\.word)) : .nothing
    }
  }
}

// MARK: - Writing

extension Desk {
  /// Writes a line to standard output.
  func say(_ text: SafeText = "") throws { try output.writeLine(text) }

  /// Writes a paragraph, wrapped to the width of the terminal.
  func say(wrapped text: SafeText, hanging: Int = 0) throws {
    try output.writeLine(text.wrapped(to: width, hanging: hanging))
  }

  /// Writes a value as one line of JSON with sorted keys.
  func say(json value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try output.write(data: String(decoding: try encoder.encode(value), as: UTF8.self) + "\n")
  }

  /// Writes a warning to standard error.
  func warn(_ text: String) throws {
    try output.flush()
    try tell(text)
  }

  /// Writes to standard error, wrapped where that is a terminal.
  func tell(_ text: String) throws {
    let line: SafeText = "inclined: \(block: text)"
    try errors.writeLine(terminal.error == .pipe ? line : line.wrapped(to: width))
    try errors.flush()
  }
}
