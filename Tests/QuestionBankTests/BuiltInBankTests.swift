import Foundation
@testable import QuestionBank
import Testing

@Suite struct BuiltInBankTests {
  private let folder = Repository.root + "/Sources/QuestionBank/BuiltIn"

  @Test func `is current`() throws {
    let generated = try BuiltInBankGenerator(.folder(Repository.bank)).files
    let present = try FileManager.default.contentsOfDirectory(atPath: folder)
    if Repository.isRecording {
      for name in present where generated[name] == nil {
        try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
      }
      for (name, text) in generated {
        try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
      }
      return
    }
    let remedy = Comment(rawValue: "run: \(BuiltInBankGenerator.command)")
    #expect(present.sorted() == generated.keys.sorted(), remedy)
    for (name, text) in generated {
      let written = FileManager.default.contents(atPath: "\(folder)/\(name)")
      let isCurrent = written == Data(text.utf8)
      #expect(isCurrent, remedy)
    }
  }

  @Test(.disabled(if: Repository.isRecording, "the program was built before the recording"))
  func `holds the bytes of the folder`() throws {
    let source = BankSource.folder(Repository.bank)
    let paths = try source.paths().filter { !BankPaths.isProof($0) }
    #expect(try BankSource.builtIn.paths() == paths)
    for path in paths {
      let isSame = try BankSource.builtIn.bytes(at: path) == source.bytes(at: path)
      #expect(isSame, "\(path)")
    }
    #expect(
      try Bank(.builtIn).fingerprint(engine: "1") == Bank(source).fingerprint(engine: "1"))
  }

  @Test func `texts survive quotes, backslashes and fences`() throws {
    let text = "a \"quoted\" \\#(b) \"\"\"# \"\"\"## \\n\n\nend without a line feed"
    let files = try BuiltInBankGenerator(.texts(["my-frame/a.yaml": text], name: "Bank")).files
    let written = try #require(files["BuiltInBank+MyFrame.swift"])
    #expect(written.contains("\"my-frame/a.yaml\": ###\"\"\"\n\(text)\n\"\"\"###,"))
    #expect(files.keys.sorted() == ["BuiltInBank+MyFrame.swift", "BuiltInBank.swift"])
  }

  @Test func `examples stay outside`() throws {
    let files = try BuiltInBankGenerator(SampleBank.valid.source).files
    #expect(!files.values.contains { $0.contains("examples.yaml") })
    #expect(
      files.keys.sorted()
        == ["BuiltInBank+Shared.swift", "BuiltInBank+Values.swift", "BuiltInBank.swift"])
  }
}
