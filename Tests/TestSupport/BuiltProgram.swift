import Foundation

/// The programs that the package builds, found beside the running tests.
package enum BuiltProgram {
  /// A program was looked for and is not there.
  package struct Missing: Error, CustomStringConvertible {
    /// The path where it should be.
    package let path: String

    package var description: String { "\(path) is not built" }
  }

  /// The path of the `inclined` program.
  ///
  /// - Throws: ``Missing``.
  package static func inclined() throws -> String { try path(of: "inclined") }

  /// The path of a program of the package.
  ///
  /// - Throws: ``Missing``.
  package static func path(of name: String) throws -> String {
    let path = folder.appendingPathComponent(name).path
    guard FileManager.default.isExecutableFile(atPath: path) else { throw Missing(path: path) }
    return path
  }

  /// The folder that everything is built into.
  package static var folder: URL {
    #if os(Linux)
      let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    #else
      // The tests are a bundle that another program has loaded: .../debug/X.xctest/Contents/MacOS/X
      var info = Dl_info()
      dladdr(#dsohandle, &info)
      var tests = URL(fileURLWithPath: String(cString: info.dli_fname))
      while tests.pathExtension != "xctest", tests.path != "/" { tests.deleteLastPathComponent() }
    #endif
    return tests.deletingLastPathComponent()
  }
}
