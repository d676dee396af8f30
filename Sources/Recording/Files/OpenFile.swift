/// Whether a file to be opened must exist.
package enum OpenMode: Sendable {
  /// It must.
  case existing
  /// It must not (`EEXIST`).
  case new
  /// It is made when it is missing.
  case either
}

/// A file open for appending, locked until it is closed.
package protocol OpenFile: AnyObject {
  /// Reads the whole file into `buffer`, whose former content is dropped.
  func read(into buffer: inout [UInt8]) throws(FileError)

  /// Appends at the end of the file, with one system call.
  ///
  /// - Returns: How many bytes were written; fewer than given where the disk took no more.
  /// - Throws: ``FileError``; `EINTR` too, which the caller answers by trying again.
  func write(_ bytes: ArraySlice<UInt8>) throws(FileError) -> Int

  /// Cuts the file down to its first bytes.
  func truncate(to length: Int) throws(FileError)

  /// Waits until the file's content is on the disk.
  func sync() throws(FileError)

  /// Gives up lock and file; nothing else may be called afterwards, this any number of times.
  func close()
}
