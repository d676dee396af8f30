import Foundation
import TestSupport

/// A person at the probe's prompt.
struct Typist {
  let terminal: PseudoTerminal
  /// What the probe says even when its terminal is gone.
  let reportPath: String

  /// Starts the probe and waits for its prompt.
  init(
    _ kind: String = "answer", text: String? = nil, environment: [String: String] = [:],
    columns: Int = 80
  ) throws {
    reportPath = NSTemporaryDirectory() + "/probe-\(UUID().uuidString)"
    let all = ChildProcess.environment(adding: environment)
      .merging(["PROBE_REPORT": reportPath]) { $1 }
    terminal = try PseudoTerminal(
      BuiltProgram.path(of: "ConsoleProbe"), ["lines", kind] + (text.map { [$0] } ?? []),
      environment: all, columns: columns)
    try terminal.expect("ready> ")
  }

  /// Everything the probe has reported.
  var report: String { (try? String(contentsOfFile: reportPath, encoding: .utf8)) ?? "" }

  /// Ends the probe with Ctrl-D.
  func leave() throws {
    try terminal.sendControl("d")
    try terminal.expect("<end>")
    try terminal.waitForExit()
  }
}
