@testable import Importing
import Testing

@Suite struct TimedCuesTests {
  private func sheet(_ text: String) throws -> CueSheet {
    TimedCues.read(try CallText(decoding: Array(text.utf8)))
  }

  private func said(_ text: String) throws -> [String] {
    try sheet(text).cues.map { "\($0.speaker ?? "-"): \($0.text)" }
  }

  @Test func `blank lines between cues may be missing`() throws {
    let text =
      "1\n00:00:01,000 --> 00:00:02,000\nAnn: hi\n2\n00:00:02,000 --> 00:00:03,000\nBob: 60\n"
    #expect(try said(text) == ["Ann: hi", "Bob: 60"])
  }

  @Test func `a number that is said is no number of a cue`() throws {
    let text =
      "0:0:1.0 --> 0:0:2.0\nAnn\nhow many\n0:0:2.0 --> 0:0:3.0\nBob\n60\n0:0:3.0 --> 0:0:4.0\nAnn\nok\n"
    #expect(try said(text) == ["Ann: how many", "Bob: 60", "Ann: ok"])
  }

  @Test func `names may stand in front of the times`() throws {
    let text =
      "WEBVTT\n\n1 \"Ann Lee\" (99)\n00:01.000 --> 00:02.000\nhi\n\n2 \"Bob\" (98)\n"
      + "00:02.000 --> 00:03.000\nho\n\n3 \"Ann Lee\" (99)\n00:03.000 --> 00:04.000\nhm so\n"
    #expect(try said(text) == ["Ann Lee: hi", "Bob: ho", "Ann Lee: hm so"])
  }

  @Test func `words behind a blank line inside a cue belong to it`() throws {
    #expect(
      try said("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>hi\n\nthere you are\n")
        == ["Ann: hi", "Ann: there you are"])
  }

  @Test func `times that make no sense lose the times, not the words`() throws {
    let found = try sheet("WEBVTT\n\n00:09.000 --> 00:02.000\n<v Ann>hi\n")
    #expect(found.cues == [Cue(speaker: "Ann", start: nil, end: nil, text: "hi", line: 4)])
    #expect(found.leftOver.map(\.line) == [3])
    #expect(found.leftOver.map(\.reason) == [.unreadable])
  }

  @Test func `comments, styles, regions and the header are left over`() throws {
    let found = try sheet(
      "WEBVTT my call\nKind: captions\n\nNOTE a\nb\n\nSTYLE\nx\n\nREGION\nid:a\n\nNOTED\n\n"
        + "00:01.000 --> 00:02.000\n<v Ann>hi\n\nNOTE last\n")
    #expect(
      found.leftOver.map(\.text) == [
        "my call", "Kind: captions", "NOTE a", "b", "STYLE", "x", "REGION", "id:a", "NOTED",
        "NOTE last",
      ])
    #expect(found.cues.map(\.text) == ["hi"])
  }

  @Test func `a cue's time covers each of its lines`() throws {
    let found = try sheet("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>hi\nthere\n")
    #expect(found.cues.map(\.start) == [1000, 1000])
    #expect(found.cues.map(\.speaker) == ["Ann", "Ann"])
    #expect(found.cues.map(\.line) == [4, 5])
  }
}
