import CReadline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Turns signals into bytes of a pipe, so that a wait for input can also be a wait for them.
///
/// The handler does nothing but write one byte, which is all that is safe there. While a watch
/// lives, its signals neither stop nor end the program: whoever made it asks ``next()`` or polls
/// ``descriptor``. Signals that were ignored when it was made stay ignored (`nohup`). Watches may
/// be nested; ended in reverse order, each puts back what it found.
package final class SignalWatch {
  private var before: [(number: Int32, action: sigaction)] = []

  /// Begins to watch, from now until ``end()`` or until the value goes.
  package init(_ numbers: [Int32]) {
    SignalPipe.open()
    for number in numbers {
      var old = sigaction()
      guard inclined_catch(number, SignalPipe.handler, &old) == 0 else { continue }
      if inclined_is_ignored(&old) != 0 {
        _ = inclined_ignore(number, nil)
      } else {
        before.append((number, old))
      }
    }
  }

  deinit { end() }

  /// Puts back what was done about the signals before.
  package func end() {
    for (number, action) in before.reversed() {
      var action = action
      sigaction(number, &action, nil)
    }
    before = []
  }

  /// Readable when a signal has come; for `poll`.
  package var descriptor: Int32 { SignalPipe.readEnd }

  /// The oldest signal that nobody has asked for yet; `nil` when there is none.
  package func next() -> Int32? {
    var byte: UInt8 = 0
    return read(SignalPipe.readEnd, &byte, 1) == 1 ? Int32(byte) : nil
  }

  /// Lets a signal do once what it does without a watch: SIGTSTP suspends the program.
  ///
  /// Returns when the program goes on; that it was continued is then no news any more.
  func passOn(_ number: Int32) {
    var ours = sigaction()
    guard inclined_default(number, &ours) == 0 else { return }
    raise(number)
    sigaction(number, &ours, nil)
    var waiting: [Int32] = []
    while let number = next() {
      if number != SIGCONT { waiting.append(number) }
    }
    for number in waiting { post(number) }
  }

  /// Puts a signal back behind those that wait.
  package func post(_ number: Int32) {
    SignalPipe.write(number)
  }
}

/// The one pipe of the process; handlers have no other way to know where to write.
private enum SignalPipe {
  /// Read end and write end, as a pointer.
  ///
  /// A handler may not go through the checks that Swift makes on a variable. Set before the first handler is installed and never again.
  nonisolated(unsafe) private static let ends: UnsafeMutablePointer<Int32> = {
    let ends = UnsafeMutablePointer<Int32>.allocate(capacity: 2)
    ends.initialize(repeating: -1, count: 2)
    if pipe(ends) == 0 {
      for index in 0..<2 {
        _ = fcntl(ends[index], F_SETFD, FD_CLOEXEC)
        _ = fcntl(ends[index], F_SETFL, O_NONBLOCK)
      }
    }
    return ends
  }()

  static func open() { _ = ends }

  static var readEnd: Int32 { ends[0] }

  static func write(_ number: Int32) {
    var byte = UInt8(truncatingIfNeeded: number)
    _ = systemWrite(ends[1], &byte, 1)
  }

  static let handler: @convention(c) (Int32) -> Void = { number in
    let saved = errno
    SignalPipe.write(number)
    errno = saved
  }
}

/// The call of the C library, which inside ``SignalPipe`` is hidden by a method of the same name.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
