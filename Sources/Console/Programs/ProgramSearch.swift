#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Finds programs the way a shell does.
enum ProgramSearch {
  /// The value of a variable; `nil` where it is unset or blank.
  static func variable(_ name: String) -> String? {
    guard let value = getenv(name).map({ String(cString: $0) }) else { return nil }
    return value.allSatisfy(\.isWhitespace) ? nil : value
  }

  /// Whether a program of this name can be run from `PATH`.
  static func finds(_ name: String) -> Bool {
    let folders = variable("PATH") ?? "/usr/bin:/bin"
    return folders.split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
  }
}
