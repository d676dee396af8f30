import Foundation
import TestSupport
import Testing

@Suite struct `Lines edited at a terminal` {
  @Test(arguments: ["hello there", "", "  two  blanks  ", "naïve 你好 é 👩‍👩‍👧", "/help"])
  func `a typed line comes as it was typed`(line: String) throws {
    let typist = try Typist()
    try typist.terminal.sendLine(line)
    try typist.terminal.expect("<line \(line)>")
    try typist.leave()
  }

  @Test(arguments: [
    (piece: "one\n\nthree", typed: "", expected: "paste one||three"),
    (piece: "one\n\n\n", typed: "four", expected: "paste one|||four"),
    (piece: "one line", typed: " more", expected: "line one line more"),
    (piece: "tab\there 你\nß", typed: "", expected: "paste tab⇥here 你|ß"),
    (piece: "windows\r\n\r\nlines", typed: "", expected: "paste windows||lines"),
  ])
  func `a paste comes in one piece with its blank lines`(
    piece: String, typed: String, expected: String
  ) throws {
    let typist = try Typist()
    // Some terminals send newlines as they are; the bytes of the row then stay.
    if piece.contains("\r") {
      try typist.terminal.send("\u{1B}[200~\(piece)\u{1B}[201~")
    } else {
      try typist.terminal.sendPaste(piece)
    }
    try typist.terminal.sendLine(typed)
    try typist.terminal.expect("<\(expected)>")
    try typist.leave()
  }

  @Test func `an inputrc cannot switch pasting off`() throws {
    let path = NSTemporaryDirectory() + "/inputrc-\(UUID().uuidString)"
    try "set enable-bracketed-paste off\n".write(
      toFile: path, atomically: true, encoding: .utf8)
    let typist = try Typist(environment: ["INPUTRC": path])
    try typist.terminal.sendPaste("one\n\ntwo")
    try typist.terminal.sendLine()
    try typist.terminal.expect("<paste one||two>")
    try typist.leave()
  }

  @Test func `a paste of a megabyte comes whole`() throws {
    let typist = try Typist()
    let line = String(repeating: "word ", count: 25) + "\n"
    let piece = "begin \n" + String(repeating: line, count: 1 << 13) + "the end"
    try typist.terminal.sendPaste(piece)
    try typist.terminal.sendLine()
    try typist.terminal.expect("<paste \(piece.utf8.count) bytes begin |", seconds: 120)
    try typist.terminal.expect("the end>")
    try typist.leave()
  }

  @Test func `keys edit the line`() throws {
    let typist = try Typist()
    try typist.terminal.send("bcx\u{7F}")
    try typist.terminal.sendControl("a")
    try typist.terminal.send("a")
    try typist.terminal.sendControl("e")
    try typist.terminal.sendLine("d")
    try typist.terminal.expect("<line abcd>")
    try typist.leave()
  }

  @Test func `backspace takes a whole character of several bytes`() throws {
    let typist = try Typist()
    try typist.terminal.sendLine("né\u{7F}o 你好\u{7F}")
    try typist.terminal.expect("<line no 你>")
    try typist.leave()
  }

  @Test(arguments: ["C", "POSIX", "en_XX.ISO-8859-1"])
  func `characters of several bytes are kept whole in any locale`(locale: String) throws {
    let typist = try Typist(environment: ["LC_ALL": locale, "LANG": locale])
    try typist.terminal.sendLine("né\u{7F}o 你好")
    try typist.terminal.expect("<line no 你好>")
    try typist.leave()
  }

  @Test func `bytes that are not UTF-8 are repaired and NUL is passed over`() throws {
    let typist = try Typist()
    try typist.terminal.send(bytes: Array("a".utf8) + [0xFF, 0x00] + Array("b\r".utf8))
    try typist.terminal.expect("<line a\u{FFFD}b>")
    try typist.leave()
  }

  @Test func `lines typed ahead come one by one`() throws {
    let typist = try Typist()
    try typist.terminal.send("one\rtwo\r\rthree\r")
    for expected in ["one", "two", "", "three"] {
      try typist.terminal.expect("<line \(expected)>")
    }
    try typist.leave()
  }

  @Test func `a text given beforehand can be edited`() throws {
    let typist = try Typist(text: "draft")
    try typist.terminal.sendLine("s")
    try typist.terminal.expect("<line drafts>")
    try typist.leave()
  }

  @Test func `Ctrl-D deletes within a line and ends on an empty one`() throws {
    let typist = try Typist()
    try typist.terminal.send("abc")
    try typist.terminal.sendControl("a")
    try typist.terminal.sendControl("d")
    try typist.terminal.sendLine()
    try typist.terminal.expect("<line bc>")
    try typist.terminal.sendControl("d")
    try typist.terminal.expect("<end>")
    #expect(try typist.terminal.waitForExit() == .status(0))
  }
}
