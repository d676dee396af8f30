import Foundation

/// A process that was started here, waited for on a thread of its own.
final class RunningProcess: @unchecked Sendable {
  private let id: pid_t
  private let condition = NSCondition()
  /// Guarded by ``condition``.
  private var end: ChildProcess.End?

  /// Begins to wait for a process that has not been waited for.
  init(_ id: pid_t) {
    self.id = id
    let thread = Thread { [self] in
      var status: Int32 = 0
      while true {
        // The id stays ours until it is fetched, so that a signal never goes to another process.
        var info = siginfo_t()
        if waitid(P_PID, id_t(id), &info, WEXITED | WNOWAIT) == 0 || errno != EINTR { break }
      }
      condition.withLock {
        waitpid(id, &status, 0)
        let signal = status & 0x7F
        end = signal == 0 ? .status((status >> 8) & 0xFF) : .signal(signal)
        condition.broadcast()
      }
    }
    thread.start()
  }

  /// How the process ended; `nil` when it does not end in time.
  func wait(until deadline: Deadline) -> ChildProcess.End? {
    condition.withLock {
      while end == nil {
        if !condition.wait(until: deadline.date) { break }
      }
      return end
    }
  }

  /// Kills the process and all that it has started in its group, which may outlive it.
  func killAll() {
    condition.withLock {
      _ = kill(-id, SIGKILL)
    }
  }

  /// Sends a signal, unless the process has ended.
  func signal(_ number: Int32) {
    condition.withLock {
      if end == nil { kill(id, number) }
    }
  }
}
