/// The few things this room asks of a disk, so that tests can fill, break and freeze one.
///
/// Paths are UTF-8 with `/` between names; relative ones start at the process's current folder.
/// Files are made with mode 0600, folders with 0700.
package protocol FileSystem: Sendable {
  /// Reads a whole regular file into `buffer`, whose former content is dropped and whose storage
  /// is used again; symbolic links are followed.
  ///
  /// - Throws: ``FileError``; `EISDIR` for a folder and `EINVAL` for anything else that is no
  ///   regular file.
  func read(_ path: String, into buffer: inout [UInt8]) throws(FileError)

  /// The names in a folder, sorted by their bytes, without `.` and `..`.
  func names(in folder: String) throws(FileError) -> [String]

  /// What a file or folder is, links followed; `nil` when there is none.
  func status(_ path: String) throws(FileError) -> FileStatus?

  /// Makes a folder and those above it where they are missing; one that is there already keeps
  /// its content and becomes accessible to its owner alone.
  func makeFolder(_ path: String) throws(FileError)

  /// Opens a regular file for appending and locks it against every other writer until it is
  /// closed, or its process ends.
  ///
  /// A symbolic link in the file's place is refused (`ELOOP`); a file that others may read is made
  /// private.
  ///
  /// - Throws: ``FileError``; with operation ``FileError/Operation/lock`` when somebody else holds
  ///   the lock.
  func open(_ path: String, _ mode: OpenMode) throws(FileError) -> any OpenFile

  /// Removes a file.
  func remove(_ path: String) throws(FileError)
}
