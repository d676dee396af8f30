/// Appends to a file whole pieces or nothing.
final class WholeWriter {
  let path: String
  private let file: any OpenFile
  /// Where the whole pieces end.
  private(set) var length: Int
  /// Whether something may stand after ``length`` that must go first.
  private var needsRepair = false

  init(path: String, file: any OpenFile, length: Int) {
    self.path = path
    self.file = file
    self.length = length
  }

  /// Appends a piece and waits until it is on the disk.
  ///
  /// What an interrupted or short call left over is written by further calls. After a failure the
  /// file is cut back to what it was; where that fails too it is tried again before the next piece.
  ///
  /// - Throws: ``RecordingError/cannotAppend(path:operation:code:repaired:)``.
  func append(_ bytes: [UInt8]) throws(RecordingError) {
    do throws(FileError) {
      if needsRepair { try repair() }
      needsRepair = true
      var rest = bytes[...]
      while !rest.isEmpty { rest = rest.dropFirst(try write(rest)) }
      try file.sync()
      needsRepair = false
      length += bytes.count
    } catch {
      let isRepaired: Bool
      do throws(FileError) {
        try repair()
        isRepaired = true
      } catch {
        isRepaired = false
      }
      throw .cannotAppend(
        path: path, operation: error.operation, code: error.code, repaired: isRepaired)
    }
  }

  /// Cuts the file down to its first bytes.
  ///
  /// - Throws: ``RecordingError/cannotChange(path:operation:code:)``.
  func truncate(to length: Int) throws(RecordingError) {
    self.length = length
    do throws(FileError) {
      try repair()
    } catch {
      throw RecordingError(writing: path, error)
    }
  }

  func close() { file.close() }

  /// One call; 0 when a signal interrupted it.
  private func write(_ bytes: ArraySlice<UInt8>) throws(FileError) -> Int {
    do throws(FileError) {
      let count = try file.write(bytes)
      guard count > 0 else { throw FileError.diskFull }
      return count
    } catch {
      if error.isInterruption { return 0 }
      throw error
    }
  }

  private func repair() throws(FileError) {
    try file.truncate(to: length)
    try file.sync()
    needsRepair = false
  }
}
