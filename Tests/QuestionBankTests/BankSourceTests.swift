import Foundation
import QuestionBank
import Testing

@Suite struct BankSourceTests {
  /// Runs a body in a new folder that is removed afterwards.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("bank-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  private func write(_ texts: [String: String], to folder: String) throws {
    for (path, text) in texts {
      let file = URL(fileURLWithPath: "\(folder)/\(path)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  @Test func `a folder reads as the same texts in memory`() throws {
    try withFolder { folder in
      try write(SampleBank.valid.texts, to: folder)
      let source = BankSource.folder(folder + "/")
      #expect(try source.paths() == SampleBank.valid.source.paths())
      for path in try source.paths() {
        #expect(try source.bytes(at: path) == SampleBank.valid.source.bytes(at: path))
      }
      #expect(try BankCheck.problems(in: source) == [])
      #expect(
        try Bank(source, framework: "values").fingerprint(engine: "1")
          == SampleBank.valid.bank.fingerprint(engine: "1"))
    }
  }

  @Test func `paths come in the order of their bytes, without hidden and other files`() throws {
    try withFolder { folder in
      try write(
        [
          "b.yaml": "", "a.txt": "", "B/c.yaml": "", "README.md": "", ".a.yaml": "",
          "a.yaml~": "", ".git/a.yaml": "",
        ], to: folder)
      #expect(try BankSource.folder(folder).paths() == ["B/c.yaml", "a.txt", "b.yaml"])
    }
  }

  @Test func `a file larger than one read comes whole`() throws {
    try withFolder { folder in
      let text = String(repeating: "0123456789", count: 20_000)
      try write(["a.txt": text], to: folder)
      #expect(try BankSource.folder(folder).bytes(at: "a.txt") == Array(text.utf8))
    }
  }

  @Test func `a missing folder is an error, never an empty bank`() {
    let source = BankSource.folder("/no/such/QuestionBank")
    #expect(throws: BankError.noFolder("/no/such/QuestionBank")) { try source.paths() }
    #expect(throws: BankError.noFolder("/no/such/QuestionBank")) {
      try source.bytes(at: "signals.yaml")
    }
    #expect(throws: BankError.noFolder("/no/such/QuestionBank")) { try Bank(source).framework() }
    #expect(throws: BankError.noFolder("/no/such/QuestionBank")) {
      try BankCheck.problems(in: source)
    }
  }

  @Test func `a file in place of the folder is an error`() throws {
    try withFolder { folder in
      try write(["QuestionBank": ""], to: folder)
      let path = "\(folder)/QuestionBank"
      #expect(throws: BankError.noFolder(path)) { try BankSource.folder(path).paths() }
      #expect(throws: BankError.noFolder(path)) {
        try BankSource.folder(path).bytes(at: "signals.yaml")
      }
    }
  }

  @Test func `a missing file is an error`() throws {
    try withFolder { folder in
      #expect(throws: BankError.noFile("\(folder)/signals.yaml")) {
        try BankSource.folder(folder).bytes(at: "signals.yaml")
      }
      let texts = BankSource.texts([:], name: "Bank")
      #expect(throws: BankError.noFile("Bank/signals.yaml")) {
        try texts.bytes(at: "signals.yaml")
      }
    }
  }

  @Test func `a folder in place of a file is told with the system's reason`() throws {
    try withFolder { folder in
      try write(["signals.yaml/a.yaml": ""], to: folder)
      let error = BankError.unreadable("\(folder)/signals.yaml", reason: "Is a directory")
      #expect(throws: error) { try BankSource.folder(folder).bytes(at: "signals.yaml") }
    }
  }

  @Test func `an empty folder lacks every file`() throws {
    try withFolder { folder in
      let found = try BankCheck.problems(in: .folder(folder)).map(\.text)
      #expect(
        found == [
          "\(folder)/amazon/framework.yaml:1:1: this file is missing; write it",
          "\(folder)/signals.examples.yaml:1:1: this file is missing; write it",
          "\(folder)/signals.yaml:1:1: this file is missing; write it",
        ])
    }
  }

  @Test func `bytes that are no text are told with their place`() throws {
    try withFolder { folder in
      try Data("customer:\n  - gu\u{E4}".utf8.dropLast()).write(
        to: URL(fileURLWithPath: "\(folder)/signals.yaml"))
      let bank = Bank(.folder(folder))
      #expect {
        try bank.words()
      } throws: { error in
        (error as? BankError)?.text
          == "\(folder)/signals.yaml:2:7: these bytes are not UTF-8 text; save the file as UTF-8"
      }
    }
  }
}
