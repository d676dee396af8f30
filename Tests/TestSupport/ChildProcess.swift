import Foundation

/// Runs a program to its end with pipes instead of a terminal.
package enum ChildProcess {
  /// How a program ended.
  package enum End: Sendable, Equatable {
    /// By itself, with this exit code.
    case status(Int32)
    /// By this signal.
    case signal(Int32)
  }

  /// What a program wrote and how it ended.
  package struct Result: Sendable, Equatable {
    /// How it ended.
    package let end: End
    /// The bytes of its standard output.
    package let outputBytes: [UInt8]
    /// The bytes of its standard error.
    package let errorBytes: [UInt8]

    /// Its standard output as text.
    package var output: String { String(decoding: outputBytes, as: UTF8.self) }
    /// Its standard error as text.
    package var error: String { String(decoding: errorBytes, as: UTF8.self) }
    /// The exit code as a shell shows it: 128 and the number for a signal.
    package var exitCode: Int32 {
      switch end {
      case .status(let code): code
      case .signal(let number): 128 + number
      }
    }
  }

  /// A program did not end in time, and was killed.
  package struct TimedOut: Error, CustomStringConvertible {
    /// What was run.
    package let command: [String]
    /// What it had written so far.
    package let output: String
    /// What it had written to standard error so far.
    package let error: String

    package var description: String {
      "\(command.joined(separator: " ")) did not end\noutput: \(output)\nerror: \(error)"
    }
  }

  /// The environment in which tests run programs: UTF-8, UTC, no colour settings of ours.
  package static func environment(adding changes: [String: String] = [:]) -> [String: String] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let base = [
      "PATH": path, "HOME": NSTemporaryDirectory(), "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
      "TZ": "UTC", "TERM": "xterm-256color", "INPUTRC": "/dev/null",
    ]
    return base.merging(changes) { $1 }
  }

  /// Runs a program, reading all it writes while it runs.
  ///
  /// - Parameters:
  ///   - program: A path.
  ///   - arguments: Without the program's name.
  ///   - input: Its whole standard input.
  ///   - environment: The whole environment.
  ///   - folder: The working folder; ours if left out.
  ///   - seconds: The longest run.
  /// - Returns: What it wrote and how it ended.
  /// - Throws: ``TimedOut``, or a `POSIXError` when it cannot be started.
  package static func run(
    _ program: String, _ arguments: [String] = [], input: String = "",
    environment: [String: String] = environment(), folder: String? = nil, seconds: Double = 60
  ) throws -> Result {
    try run(
      program, arguments, input: Array(input.utf8), environment: environment, folder: folder,
      seconds: seconds)
  }

  /// Runs a program to its end with any bytes as its input.
  ///
  /// - Parameters:
  ///   - program: A path.
  ///   - arguments: Without the program's name.
  ///   - input: Its whole standard input.
  ///   - environment: The whole environment.
  ///   - folder: The working folder; ours if left out.
  ///   - seconds: The longest run.
  /// - Returns: What it wrote and how it ended.
  /// - Throws: ``TimedOut``, or a `POSIXError` when it cannot be started.
  package static func run(
    _ program: String, _ arguments: [String] = [], input: [UInt8],
    environment: [String: String] = environment(), folder: String? = nil, seconds: Double = 60
  ) throws -> Result {
    let pipes = [try PrivatePipe(), try PrivatePipe(), try PrivatePipe()]
    defer { for pipe in pipes { pipe.close() } }
    var launch = Launch(program: program, arguments: arguments, environment: environment)
    launch.folder = folder
    launch.descriptors = [pipes[0].readEnd, pipes[1].writeEnd, pipes[2].writeEnd]
    let process = RunningProcess(try launch.start())
    pipes[0].closeReadEnd()
    pipes[1].closeWriteEnd()
    pipes[2].closeWriteEnd()

    var streams = Streams(input: input, pipes: pipes)
    let deadline = Deadline(seconds: seconds)
    while streams.isOpen, !deadline.hasPassed { streams.move(for: deadline.milliseconds) }
    guard !streams.isOpen, let end = process.wait(until: deadline) else {
      process.killAll()
      throw TimedOut(
        command: [program] + arguments, output: String(decoding: streams.output, as: UTF8.self),
        error: String(decoding: streams.error, as: UTF8.self))
    }
    return Result(end: end, outputBytes: streams.output, errorBytes: streams.error)
  }
}

/// Everything that is moved between us and a program while it runs.
private struct Streams {
  let input: [UInt8]
  let pipes: [PrivatePipe]
  var written = 0
  var output: [UInt8] = []
  var error: [UInt8] = []
  private var isReading = [true, true]

  init(input: [UInt8], pipes: [PrivatePipe]) {
    self.input = input
    self.pipes = pipes
    _ = fcntl(pipes[0].writeEnd, F_SETFL, O_NONBLOCK)
    if input.isEmpty { pipes[0].closeWriteEnd() }
  }

  var isOpen: Bool { isReading.contains(true) }

  mutating func move(for milliseconds: Int32) {
    // A negative descriptor is passed over.
    var ready = [
      pollfd(fd: pipes[0].writeEnd, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: isReading[0] ? pipes[1].readEnd : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: isReading[1] ? pipes[2].readEnd : -1, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&ready, 3, milliseconds) > 0 else { return }
    if ready[0].revents != 0 { writeInput() }
    if ready[1].revents != 0 { isReading[0] = Self.read(pipes[1].readEnd, into: &output) }
    if ready[2].revents != 0 { isReading[1] = Self.read(pipes[2].readEnd, into: &error) }
  }

  private mutating func writeInput() {
    let count = input.withUnsafeBytes {
      write(pipes[0].writeEnd, $0.baseAddress?.advanced(by: written), input.count - written)
    }
    if count > 0 { written += count }
    if written == input.count || (count < 0 && errno != EAGAIN && errno != EINTR) {
      pipes[0].closeWriteEnd()
    }
  }

  private static func read(_ descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    let count = Foundation.read(descriptor, &piece, piece.count)
    if count > 0 { bytes += piece[..<count] }
    return count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN))
  }
}
