@testable import QuestionBank

/// Writes the Swift files that build the question bank into the program.
///
/// Every file of the bank but the examples, and the list of misread ones, becomes one raw string literal, in a file a framework
/// and one for what the frameworks share.
struct BuiltInBankGenerator {
  /// The files to write: name to content.
  private(set) var files: [String: String] = [:]

  /// The command that writes them anew.
  static let command = "INCLINED_RECORD=1 swift test --filter BuiltInBank"

  private static let heading = """
    // Generated from QuestionBank/ by `\(command)`; do not edit.
    // swift-format-ignore-file


    """

  init(_ source: BankSource) throws {
    var groups: [String: [(path: String, text: String)]] = [:]
    for path in try source.paths() where !BankPaths.isProof(path) {
      let parts = path.split(separator: "/")
      let group = parts.count > 1 ? Self.capitalized(parts[0]) : "Shared"
      let text = String(decoding: try source.bytes(at: path), as: UTF8.self)
      groups[group, default: []].append((path, text))
    }
    let names = groups.keys.sorted()
    for name in names {
      let entries = (groups[name] ?? []).map { Self.entry($0.path, $0.text) }.joined()
      files["BuiltInBank+\(name).swift"] =
        Self.heading + "extension BuiltInBank {\n"
        + "  static let \(Self.variable(name)): [String: String] = [\n" + entries + "  ]\n}\n"
    }
    let lists = names.map(Self.variable).joined(separator: ", ")
    files["BuiltInBank.swift"] =
      Self.heading + """
        /// The question bank as it was when the program was built.
        enum BuiltInBank {
          /// Path in the bank to content.
          static let texts = [\(lists)].reduce(into: [String: String]()) { texts, part in
            texts.merge(part) { first, _ in first }
          }
        }

        """
  }

  private static func entry(_ path: String, _ text: String) -> String {
    var fence = "#"
    while text.contains("\"\"\"" + fence) || text.contains("\\" + fence) { fence += "#" }
    return "    \"\(path)\": \(fence)\"\"\"\n\(text)\n\"\"\"\(fence),\n"
  }

  private static func capitalized(_ id: Substring) -> String {
    id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  private static func variable(_ name: String) -> String {
    name.prefix(1).lowercased() + name.dropFirst()
  }
}
