/// What tells whether a file is still the one that was read.
package struct FileMark: Sendable, Hashable {
  /// In bytes.
  package var size: Int
  /// In nanoseconds since the start of 1970.
  package var modified: Int64

  package init(size: Int, modified: Int64) {
    self.size = size
    self.modified = modified
  }

  /// The mark of a file as it is now.
  package init(_ status: FileStatus) {
    self.init(size: status.size, modified: status.modified)
  }
}
