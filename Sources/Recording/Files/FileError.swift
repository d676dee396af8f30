#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A refusal of the system.
package struct FileError: Error, Equatable {
  /// What was asked for.
  package var operation: Operation
  /// The system's `errno`.
  package var code: Int32
  /// For ``Operation/lock`` the process that holds the lock, where the system tells.
  package var holder: Int32?

  package init(_ operation: Operation, _ code: Int32, holder: Int32? = nil) {
    self.operation = operation
    self.code = code
    self.holder = holder
  }

  /// The things that can be refused.
  package enum Operation: String, Sendable, CaseIterable {
    case read, list, status, makeFolder, open, create, lock, write, truncate, sync, remove
  }
}

extension FileError {
  /// Whether somebody else holds the lock.
  var isWouldBlock: Bool { code == EWOULDBLOCK }

  /// Whether there is nothing at the path.
  var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// Whether there is something at the path already.
  var isPresent: Bool { code == EEXIST }

  /// Whether the call was only interrupted by a signal.
  var isInterruption: Bool { code == EINTR }

  /// What a write that took no byte and gave no reason is reported as.
  static var diskFull: FileError { FileError(.write, ENOSPC) }
}
