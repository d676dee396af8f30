#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What can go wrong between the program and its terminal, files and child programs.
package enum ConsoleError: Error, Sendable, Equatable {
  /// Whoever read our output has gone (`EPIPE`): a quiet end, exit code 141.
  case readerGone
  /// Output cannot be written: the disk is full, the device failed. Exit code 74.
  case cannotWrite(descriptor: Int32, code: Int32)
  /// A file or folder of the console itself cannot be used: history or editor scratch.
  case cannotUse(path: String, code: Int32)
  /// A program cannot be started.
  case cannotStart(command: String, code: Int32)
  /// Neither `VISUAL` nor `EDITOR` is set and none of these was found in `PATH`.
  case noEditor(tried: [String])
  /// The pager or editor needs a terminal, and there is none.
  case noTerminal

  /// The number of the system's error; 0 where there is none.
  package var code: Int32 {
    switch self {
    case .readerGone: EPIPE
    case .cannotWrite(_, let code), .cannotUse(_, let code), .cannotStart(_, let code): code
    case .noEditor, .noTerminal: 0
    }
  }
}
