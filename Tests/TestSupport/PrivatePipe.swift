import Foundation

/// A pipe whose ends no other program inherits.
package final class PrivatePipe {
  /// Where bytes come out; -1 once it is closed.
  package private(set) var readEnd: Int32
  /// Where bytes go in; -1 once it is closed.
  package private(set) var writeEnd: Int32

  /// Opens a pipe.
  ///
  /// - Throws: A `POSIXError`.
  package init() throws {
    var ends: [Int32] = [-1, -1]
    let result = Launch.lock.withLock {
      let result = pipe(&ends)
      for end in ends where end >= 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return result
    }
    guard result == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    readEnd = ends[0]
    writeEnd = ends[1]
  }

  deinit { close() }

  /// Closes the end where bytes come out.
  package func closeReadEnd() {
    if readEnd >= 0 { Foundation.close(readEnd) }
    readEnd = -1
  }

  /// Closes the end where bytes go in.
  package func closeWriteEnd() {
    if writeEnd >= 0 { Foundation.close(writeEnd) }
    writeEnd = -1
  }

  /// Closes both ends.
  package func close() {
    closeReadEnd()
    closeWriteEnd()
  }
}
