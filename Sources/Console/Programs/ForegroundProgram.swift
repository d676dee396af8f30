import CReadline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How a program ended.
package enum ProgramEnd: Sendable, Equatable {
  /// By itself, with this exit code.
  case status(Int32)
  /// By this signal.
  case signal(Int32)

  /// Whether it ended by itself with code 0.
  package var isSuccess: Bool { self == .status(0) }
  /// Whether the shell could not find or run it: code 126 or 127.
  var isMissing: Bool { self == .status(126) || self == .status(127) }
}

/// A program of the person's choice, which has the terminal to itself while it runs.
///
/// It stays in our process group, so that Ctrl-Z suspends both and the shell sees it. Ctrl-C is
/// the program's alone; SIGTERM and SIGHUP are handed on to it and reach us when it has ended.
struct ForegroundProgram {
  /// A command as people write it into `PAGER` and `EDITOR`, run by `/bin/sh`.
  let command: String
  /// Arguments after it, which the shell does not read.
  var arguments: [String] = []

  /// Runs the program to its end.
  ///
  /// - Parameter input: Written to its standard input; `nil` gives it ours.
  /// - Returns: How it ended.
  /// - Throws: ``ConsoleError/cannotStart(command:code:)``.
  func run(input: String? = nil) throws(ConsoleError) -> ProgramEnd {
    let watch = SignalWatch([SIGCHLD, SIGTERM, SIGHUP])
    let dispositions = KeyboardSignals()
    var late: [Int32] = []
    let end = TerminalState.lending(descriptor: STDIN_FILENO) {
      () -> Result<ProgramEnd, ConsoleError> in
      do throws(ConsoleError) {
        let child = try start(withInput: input != nil)
        if let input { feed(input, to: child, watch: watch, late: &late) }
        return .success(wait(for: child, watch: watch, late: &late))
      } catch {
        return .failure(error)
      }
    }
    dispositions.restore()
    watch.end()
    for number in late { raise(number) }
    return try end.get()
  }

  private struct Child {
    let id: pid_t
    /// Where its standard input is written, if it is not ours.
    let input: Int32?
  }

  private func start(withInput: Bool) throws(ConsoleError) -> Child {
    var ends: [Int32] = [-1, -1]
    if withInput {
      guard pipe(&ends) == 0 else { throw .cannotStart(command: command, code: errno) }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }
    var spawning = Spawning()
    defer { spawning.destroy() }
    if withInput { spawning.use(ends[0], as: STDIN_FILENO) }
    let code = spawning.start(
      "/bin/sh", ["sh", "-c", command + " \"$@\"", "sh"] + arguments)
    if withInput { close(ends[0]) }
    guard let id = spawning.id else {
      if withInput { close(ends[1]) }
      throw .cannotStart(command: command, code: code)
    }
    return Child(id: id, input: withInput ? ends[1] : nil)
  }

  /// Writes the input until it is all taken or the program wants no more.
  private func feed(_ text: String, to child: Child, watch: SignalWatch, late: inout [Int32]) {
    guard let input = child.input else { return }
    defer { close(input) }
    _ = fcntl(input, F_SETFL, O_NONBLOCK)
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(input, $0.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno == EAGAIN {
        var ready = [
          pollfd(fd: input, events: Int16(POLLOUT), revents: 0),
          pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0),
        ]
        _ = poll(&ready, 2, -1)
        passOn(from: watch, to: child, late: &late)
      } else if errno != EINTR {
        return
      }
    }
  }

  /// Hands signals on to the program.
  private func passOn(from watch: SignalWatch, to child: Child, late: inout [Int32]) {
    while let number = watch.next() {
      // Others are of a watch around this one: a resized window, which the next line asks for.
      guard number == SIGTERM || number == SIGHUP else { continue }
      kill(child.id, number)
      late.append(number)
    }
  }

  private func wait(for child: Child, watch: SignalWatch, late: inout [Int32]) -> ProgramEnd {
    while true {
      var status: Int32 = 0
      let result = waitpid(child.id, &status, WNOHANG)
      if result == child.id {
        let signal = status & 0x7F
        return signal == 0 ? .status((status >> 8) & 0xFF) : .signal(signal)
      }
      if result < 0, errno != EINTR { return .status(127) }
      var ready = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
      _ = poll(&ready, 1, -1)
      passOn(from: watch, to: child, late: &late)
    }
  }
}

/// What the keys do to us while another program has the terminal: nothing, but Ctrl-Z suspends.
private struct KeyboardSignals {
  private var before: [(number: Int32, action: sigaction)] = []

  init() {
    for number in [SIGINT, SIGQUIT] {
      var old = sigaction()
      if inclined_ignore(number, &old) == 0 { before.append((number, old)) }
    }
    for number in [SIGTSTP, SIGCONT, SIGWINCH] {
      var old = sigaction()
      guard sigaction(number, nil, &old) == 0, inclined_is_ignored(&old) == 0 else { continue }
      if inclined_default(number, nil) == 0 { before.append((number, old)) }
    }
  }

  func restore() {
    for (number, action) in before {
      var action = action
      sigaction(number, &action, nil)
    }
  }
}
