import InterviewModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The one way to standard output and standard error.
///
/// Writes are collected and go out in large pieces; on a terminal they go out at once. A value
/// belongs to one thread at a time. Whoever makes one calls ``flush()`` before the program ends.
///
/// Making the first one sets `SIGPIPE` to be ignored, so that a reader that goes away is an error
/// of the write and not the death of the program.
package final class Output {
  private let descriptor: Int32
  private let limit: Int
  private var buffer: [UInt8] = []
  private var failure: ConsoleError?

  /// Writes to an open descriptor, which stays open.
  ///
  /// - Parameters:
  ///   - descriptor: 1 for standard output, 2 for standard error.
  ///   - capacity: The bytes collected before they are written, from 1; on a terminal none are
  ///     held back.
  package init(descriptor: Int32, capacity: Int = 1 << 16) {
    self.descriptor = descriptor
    limit = isatty(descriptor) == 1 ? 1 : capacity
    signal(SIGPIPE, SIG_IGN)
  }

  deinit {
    // Whoever cares about the error has flushed before.
    try? flush()
  }

  /// Writes text for people.
  ///
  /// - Throws: ``ConsoleError/readerGone`` and ``ConsoleError/cannotWrite(descriptor:code:)``;
  ///   once thrown, every later call throws it again and writes nothing.
  package func write(_ text: SafeText) throws(ConsoleError) {
    try write(data: text.string)
  }

  /// Writes text for people and ends the line.
  ///
  /// - Throws: As ``write(_:)``.
  package func writeLine(_ text: SafeText = "") throws(ConsoleError) {
    try write(text)
    try write(data: "\n")
  }

  /// Writes text for programs, such as JSON, exactly as it stands.
  ///
  /// - Throws: As ``write(_:)``.
  package func write(data: String) throws(ConsoleError) {
    if let failure { throw failure }
    buffer.append(contentsOf: data.utf8)
    if buffer.count >= limit { try flush() }
  }

  /// Hands everything collected to the system.
  ///
  /// - Throws: As ``write(_:)``.
  package func flush() throws(ConsoleError) {
    if let failure { throw failure }
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes { bytes in
        systemWrite(descriptor, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno == EAGAIN {
        // Somebody made the descriptor non-blocking; it is not ours to change.
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&ready, 1, -1)
      } else if errno != EINTR {
        let error: ConsoleError =
          errno == EPIPE ? .readerGone : .cannotWrite(descriptor: descriptor, code: errno)
        failure = error
        buffer = []
        throw error
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}

/// The call of the C library, which inside ``Output`` is hidden by methods of the same name.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
