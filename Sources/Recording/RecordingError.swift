/// What can keep this room from reading or writing a transcript: facts, rendered elsewhere.
///
/// No case holds what a candidate said.
package enum RecordingError: Error, Equatable {
  /// The system refused to open or read a file or folder for reading.
  case cannotRead(path: String, operation: FileError.Operation, code: Int32)
  /// The system refused to make a file or folder.
  case cannotCreate(path: String, operation: FileError.Operation, code: Int32)
  /// The system refused to open an existing file for writing, or to remove it.
  case cannotChange(path: String, operation: FileError.Operation, code: Int32)
  /// An event could not be written.
  ///
  /// `repaired`: whether the file is again as it was before; if not, its last line is torn and
  /// will be set aside when it is next opened for writing.
  case cannotAppend(
    path: String, operation: FileError.Operation, code: Int32, repaired: Bool)
  /// Another writer has the transcript open; its process where the system tells.
  case locked(path: String, by: Int32?)
  /// A line was written by a newer program.
  case newerVersion(path: String, found: Int, known: Int, line: Int)
  /// No line of a file that has some is an event; what is wrong with the first.
  case notATranscript(path: String, fault: JournalFault)
  /// A journal to be merged does not say what was planned: its opening event is missing.
  case noOpening(path: String)
  /// Two journals to be merged were opened separately: they are two transcripts.
  case differentOpenings(left: String, right: String)
  /// One id stands for two different events.
  case conflict(id: String, left: Place, right: Place)
  /// Nothing is called so; the id that was perhaps meant.
  case noSuchTranscript(reference: String, folder: String, nearest: String?)
  /// Several ids begin so, in the order of their names.
  case ambiguous(reference: String, candidates: [String])
  /// No transcript was named, and there is none.
  case noTranscripts(folder: String)
  /// Samples are read only; they must be copied first.
  case sampleIsReadOnly(path: String)
  /// An event could not be put into words; a fault of the program.
  case cannotEncode(id: String)

  /// A line of a file, counted from 1.
  package struct Place: Sendable, Equatable {
    package var path: String
    package var line: Int

    package init(path: String, line: Int) {
      self.path = path
      self.line = line
    }
  }

  /// The exit code that belongs to the fault: 65 bad data, 66 no such input, 70 internal, 73
  /// cannot create, 74 input or output, 75 locked.
  package var exitCode: Int32 {
    switch self {
    case .newerVersion, .notATranscript, .noOpening, .differentOpenings, .conflict: 65
    case .cannotRead(_, let operation, _): operation == .read ? 74 : 66
    case .noSuchTranscript, .ambiguous, .noTranscripts: 66
    case .cannotEncode: 70
    case .cannotCreate, .sampleIsReadOnly: 73
    case .cannotChange, .cannotAppend: 74
    case .locked: 75
    }
  }
}

extension RecordingError {
  /// Says what a refusal of the system means for a path that was to be written.
  init(writing path: String, _ error: FileError) {
    switch error.operation {
    case .lock where error.holder != nil || error.isWouldBlock:
      self = .locked(path: path, by: error.holder)
    case .create, .makeFolder:
      self = .cannotCreate(path: path, operation: error.operation, code: error.code)
    case .open where error.isMissing:
      self = .cannotRead(
        path: path, operation: error.operation, code: error.code)
    default: self = .cannotChange(path: path, operation: error.operation, code: error.code)
    }
  }

  /// Says what a refusal of the system means for a path that was to be read.
  init(reading path: String, _ error: FileError) {
    self = .cannotRead(path: path, operation: error.operation, code: error.code)
  }

  /// Whether it says that there is nothing at the path.
  var isMissing: Bool {
    guard case .cannotRead(_, let operation, let code) = self else { return false }
    return FileError(operation, code).isMissing
  }
}
