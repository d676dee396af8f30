@testable import Importing
import Testing

@Suite struct AllFormatsTests {
  private func format(_ text: String) throws -> String {
    try AllFormats.recognise(CallText(decoding: Array(text.utf8))).id
  }

  @Test(arguments: [
    ("bakery-ovens.vtt", "webvtt"), ("hospital-invoices.vtt", "webvtt"),
    ("warehouse-night.srt", "srt"), ("clinic-phones.otter.txt", "otter"),
    ("library-roof.teams.txt", "teams"), ("farm-gates.copied.txt", "teams"),
    ("school-timetable.txt", "labelled"), ("cafe-vouchers.latin1.txt", "labelled"),
    ("theatre-lights.md", "markdown"), ("museum-tours.md", "markdown"),
  ])
  func `each call is recognised`(name: String, id: String) throws {
    #expect(try AllFormats.recognise(CallText(decoding: Calls.bytes(name))).id == id)
  }

  @Test(arguments: [
    ("WEBVTT", "webvtt"), ("\nWEBVTT - a title\n", "webvtt"),
    ("00:01.000 --> 00:02.000\nAnn: hi\n", "webvtt"),
    ("1\n00:00:01,000 --> 00:00:02,000\nAnn: hi\n", "srt"),
    ("0:0:1.0 --> 0:0:2.0\nAnn\nhi\n0:0:2.0 --> 0:0:3.0\nBob\nho\n", "teams"),
    ("Ann\n0:01\nhi\nBob\n0:02\nho\n", "teams"), ("Ann  0:01\nhi\n\nBob  0:02\nho\n", "otter"),
    ("[Ann] 18:04:05\nhi\n\n[Bob] 18:04:09\nho\n", "otter"),
    ("[0:01] Ann\nhi\n\n[0:02] Bob\nho\n", "otter"), ("Ann: hi\nBob: ho\n", "labelled"),
    ("[0:01] Ann: hi\n[0:02] Bob: ho\n", "labelled"), ("**Ann:** hi\n\n**Bob:** ho\n", "markdown"),
    ("### Ann\nhi\n### Bob\nho\n### Ann\nso\n", "markdown"),
    ("> What did you do?\n\nI went.\n", "markdown"),
  ])
  func `a few lines are enough`(text: String, id: String) throws {
    #expect(try format(text) == id)
  }

  @Test(arguments: ["hello", "one line\nand another\n", "{\"a\": 1}", "we met at 10:30\nand left"])
  func `anything else is not recognised`(text: String) {
    #expect(throws: ImportingError.self) { try format(text) }
  }

  @Test func `ids are written once`() {
    let ids = AllFormats.list.map { $0.id }
    #expect(Set(ids).count == ids.count)
  }
}
