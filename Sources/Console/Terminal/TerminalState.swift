import CReadline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Puts the terminal back as it was found, however the program ends.
///
/// The signals that people send are answered by the line reader. What is left are the end of the
/// program, wherever `exit` is called, and crashes; nothing helps against SIGKILL.
enum TerminalState {
  /// The signals that end a program and that no line reader watches.
  private static let deadly = [
    SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS, SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU,
    SIGXFSZ,
  ]

  /// Remembers the state of the terminal and from now on restores it at exit and in a crash.
  ///
  /// Only the first call does anything. A handler that was there before, such as that of a crash
  /// reporter, gets the signal afterwards.
  static func guardEnd(of descriptor: Int32) {
    guard Saved.descriptor.pointee < 0, tcgetattr(descriptor, Saved.modes) == 0 else { return }
    Saved.descriptor.pointee = descriptor
    atexit { Readline.putTerminalBack() }
    for number in Self.deadly {
      _ = inclined_catch(number, Saved.putBack, Saved.actions.advanced(by: Int(number)))
    }
  }

  /// Runs a body that lends the terminal to another program, and restores its modes afterwards.
  static func lending<Result>(descriptor: Int32, _ body: () -> Result) -> Result {
    Readline.putTerminalBack()
    var modes = termios()
    let isTerminal = tcgetattr(descriptor, &modes) == 0
    let result = body()
    if isTerminal { tcsetattr(descriptor, TCSADRAIN, &modes) }
    return result
  }
}

/// What a handler needs, on the heap, because it may not go through the checks on a variable.
private enum Saved {
  nonisolated(unsafe) static let modes: UnsafeMutablePointer<termios> = {
    let modes = UnsafeMutablePointer<termios>.allocate(capacity: 1)
    modes.initialize(to: termios())
    return modes
  }()

  nonisolated(unsafe) static let descriptor: UnsafeMutablePointer<Int32> = {
    let descriptor = UnsafeMutablePointer<Int32>.allocate(capacity: 1)
    descriptor.initialize(to: -1)
    return descriptor
  }()

  /// What was done about each signal before, by its number.
  nonisolated(unsafe) static let actions: UnsafeMutablePointer<sigaction> = {
    let actions = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
    actions.initialize(repeating: sigaction(), count: 65)
    return actions
  }()

  /// Switches bracketed paste off, restores the modes, and lets the signal do what it did before.
  static let putBack: @convention(c) (Int32) -> Void = { number in
    if inclined_rl_is_prepared() != 0 {
      _ = write(Saved.descriptor.pointee, inclined_paste_off(), 8)
      tcsetattr(Saved.descriptor.pointee, TCSANOW, Saved.modes)
    }
    sigaction(number, Saved.actions.advanced(by: Int(number)), nil)
    raise(number)
  }
}
