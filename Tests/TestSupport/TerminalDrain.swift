import Foundation

/// Our end of a pseudo-terminal, read on a thread of its own.
final class TerminalDrain: @unchecked Sendable {
  /// What has been read so far.
  struct State {
    /// Every byte.
    var raw: [UInt8] = []
    /// The bytes that are no part of an escape sequence.
    var text: [UInt8] = []
    /// Whether nothing more can come.
    var hasEnded = false
    fileprivate var sequences = ControlSequences()
  }

  /// The path of the program's end.
  let path: String
  private let descriptor: Int32
  private let wake: PrivatePipe
  private let condition = NSCondition()
  /// Guarded by ``condition``.
  private var guarded = State()
  /// Guarded by ``condition``: the descriptor is closed.
  private var isClosed = false

  /// Opens a terminal of a size.
  ///
  /// - Throws: A `POSIXError`.
  init(columns: Int, rows: Int) throws {
    wake = try PrivatePipe()
    (descriptor, path) = try Launch.lock.withLock { try Self.open() }
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    resize(columns: columns, rows: rows)
  }

  /// Our end of a new terminal, and the path of the other.
  private static func open() throws -> (descriptor: Int32, path: String) {
    #if canImport(Darwin)
      let descriptor = posix_openpt(O_RDWR | O_NOCTTY)
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      guard descriptor >= 0, grantpt(descriptor) == 0, unlockpt(descriptor) == 0,
        let name = ptsname(descriptor)
      else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
      return (descriptor, String(cString: name))
    #else
      // What posix_openpt, unlockpt and ptsname do, which are not imported without
      // `_XOPEN_SOURCE`: TIOCSPTLCK and TIOCGPTN of ioctls.h, as they are on x86 and ARM.
      let unlock: UInt = 0x4004_5431
      let getNumber: UInt = 0x8004_5430
      let descriptor = Foundation.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
      var isLocked: Int32 = 0
      var number: Int32 = 0
      guard descriptor >= 0, ioctl(descriptor, unlock, &isLocked) == 0,
        ioctl(descriptor, getNumber, &number) == 0
      else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
      return (descriptor, "/dev/pts/\(number)")
    #endif
  }

  /// Begins to read; once.
  func start() {
    Thread { [self] in
      while readOnce() {}
      condition.withLock {
        guarded.hasEnded = true
        isClosed = true
        close(descriptor)
        wake.closeReadEnd()
        condition.broadcast()
      }
    }.start()
  }

  /// What has been read so far.
  var state: State { condition.withLock { guarded } }

  /// Closes the terminal.
  func hangUp() {
    condition.withLock { wake.closeWriteEnd() }
  }

  /// Tells the program the size of its window.
  func resize(columns: Int, rows: Int) {
    var size = winsize()
    size.ws_col = UInt16(clamping: columns)
    size.ws_row = UInt16(clamping: rows)
    condition.withLock {
      if !isClosed { _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size) }
    }
  }

  /// Waits until `find` finds something in what has been read; `nil` when nothing comes any more.
  func wait<Found>(until deadline: Deadline, _ find: (State) -> Found?) -> Found? {
    condition.withLock {
      while true {
        if let found = find(guarded) { return found }
        if guarded.hasEnded || !condition.wait(until: deadline.date) { return nil }
      }
    }
  }

  /// Types bytes, as fast as the program takes them; returns whether it has taken all.
  func write(_ bytes: [UInt8], until deadline: Deadline) -> Bool {
    var written = 0
    while written < bytes.count {
      let count: Int? = condition.withLock {
        if isClosed { return nil }
        let count = bytes.withUnsafeBytes {
          Foundation.write(
            descriptor, $0.baseAddress?.advanced(by: written), bytes.count - written)
        }
        return count >= 0 || errno == EAGAIN || errno == EINTR ? count : nil
      }
      guard let count else { return false }
      written += max(0, count)
      if count < 0 {
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        if deadline.hasPassed || poll(&ready, 1, deadline.milliseconds) == 0 { return false }
      }
    }
    return true
  }

  private func readOnce() -> Bool {
    var ready = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wake.readEnd, events: Int16(POLLIN), revents: 0),
    ]
    _ = poll(&ready, 2, -1)
    if ready[1].revents != 0 { return false }
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(descriptor, &piece, piece.count)
    // The error at the end means that the last program has closed its end.
    guard count > 0 else { return count < 0 && (errno == EAGAIN || errno == EINTR) }
    condition.withLock {
      guarded.raw += piece[..<count]
      guarded.text += guarded.sequences.remove(from: piece[..<count])
      condition.broadcast()
    }
    return true
  }
}
