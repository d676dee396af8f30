#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Bytes of one descriptor, read ahead, with signals noticed while waiting.
final class InputSource {
  /// What ended a wait.
  enum Wake: Equatable {
    /// Bytes can be read, or the end has come.
    case ready
    /// A watched signal has come.
    case signal(Int32)
    /// Nothing came in the time given.
    case nothing
  }

  private let descriptor: Int32
  private let signals: SignalWatch?
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var position = 0
  private var count = 0

  init(descriptor: Int32, signals: SignalWatch?) {
    self.descriptor = descriptor
    self.signals = signals
  }

  /// Whether no byte that was read ahead is left.
  var isEmpty: Bool { position == count }

  /// The bytes read ahead; ``skip(_:)`` marks them as used.
  var pending: ArraySlice<UInt8> { buffer[position..<count] }

  /// Marks the oldest bytes as used.
  ///
  /// - Precondition: `count` is at most the number of pending bytes.
  func skip(_ count: Int) { position += count }

  /// The oldest byte that was read ahead.
  func take() -> UInt8? {
    guard position < count else { return nil }
    defer { position += 1 }
    return buffer[position]
  }

  /// Waits for bytes or a signal; a signal goes first.
  ///
  /// - Parameter milliseconds: The longest wait; for ever when negative.
  /// - Returns: What ended the wait.
  func wait(milliseconds: Int32 = -1) -> Wake {
    while true {
      if let number = signals?.next() { return .signal(number) }
      var ready = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
      if let signals {
        ready.append(pollfd(fd: signals.descriptor, events: Int16(POLLIN), revents: 0))
      }
      let number = poll(&ready, nfds_t(ready.count), milliseconds)
      if number == 0 { return .nothing }
      if number < 0 {
        if errno == EINTR { continue }
        return .ready
      }
      if ready.count > 1, ready[1].revents != 0, let number = signals?.next() {
        return .signal(number)
      }
      if ready[0].revents != 0 { return .ready }
    }
  }

  /// Whether bytes can be read at once: read ahead, or waiting in the system.
  func hasBytes(within milliseconds: Int32 = 0) -> Bool {
    guard isEmpty else { return true }
    var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&ready, 1, milliseconds) > 0 && ready.revents & Int16(POLLIN) != 0
  }

  /// Reads ahead once.
  ///
  /// - Returns: Whether there were bytes; `false` at the end of input, on hang-up and on errors.
  /// - Precondition: No bytes are left from before.
  func fill() -> Bool {
    position = 0
    count = 0
    while true {
      let result = read(descriptor, &buffer, buffer.count)
      if result > 0 {
        count = result
        return true
      }
      if result < 0, errno == EINTR { continue }
      if result < 0, errno == EAGAIN {
        // Somebody made the descriptor non-blocking; it is not ours to change.
        var ready = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&ready, 1, -1)
        continue
      }
      return false
    }
  }
}
