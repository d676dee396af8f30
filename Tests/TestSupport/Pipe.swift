import Foundation

/// A pipe whose ends no other program inherits.
final class Pipe {
  private(set) var readEnd: Int32
  private(set) var writeEnd: Int32

  /// Opens a pipe.
  ///
  /// - Throws: A `POSIXError`.
  static func open() throws -> Pipe {
    var ends: [Int32] = [-1, -1]
    let result = Launch.lock.withLock {
      let result = pipe(&ends)
      for end in ends where end >= 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return result
    }
    guard result == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    return Pipe(readEnd: ends[0], writeEnd: ends[1])
  }

  private init(readEnd: Int32, writeEnd: Int32) {
    self.readEnd = readEnd
    self.writeEnd = writeEnd
  }

  func closeReadEnd() {
    if readEnd >= 0 { Foundation.close(readEnd) }
    readEnd = -1
  }

  func closeWriteEnd() {
    if writeEnd >= 0 { Foundation.close(writeEnd) }
    writeEnd = -1
  }

  func close() {
    closeReadEnd()
    closeWriteEnd()
  }
}
