/// Files that are made, never overwritten.
enum NewFile {
  /// How many files may share a stem.
  static let numbers = 1...9999

  /// Makes a file under the first free name of a stem, in a folder that is made when missing.
  ///
  /// - Throws: ``RecordingError/cannotCreate(path:operation:code:)``.
  static func open(
    stem: String, in folder: String, files: any FileSystem
  ) throws(RecordingError) -> (path: String, file: any OpenFile) {
    do throws(FileError) {
      try files.makeFolder(folder)
    } catch {
      throw .cannotCreate(path: folder, operation: error.operation, code: error.code)
    }
    for number in numbers {
      let name = JournalName.numbered(stem, number) + JournalName.ending
      let path = folder.appending(name: name)
      do throws(FileError) {
        return (path, try files.open(path, .new))
      } catch {
        if error.isPresent, number < numbers.upperBound { continue }
        throw .cannotCreate(path: path, operation: error.operation, code: error.code)
      }
    }
    throw .cannotCreate(path: folder, operation: .create, code: FileError.diskFull.code)
  }

  /// Writes the first content of a new file; the file goes when that fails.
  ///
  /// - Throws: ``RecordingError/cannotCreate(path:operation:code:)`` where a write fails.
  static func fill(
    _ path: String, _ files: any FileSystem, _ write: () throws(RecordingError) -> Void
  ) throws(RecordingError) {
    do throws(RecordingError) {
      try write()
    } catch {
      // Nothing of it is worth keeping, and that it cannot be removed changes nothing.
      try? files.remove(path)
      guard case .cannotAppend(_, let operation, let code, _) = error else { throw error }
      throw .cannotCreate(path: path, operation: operation, code: code)
    }
  }
}
