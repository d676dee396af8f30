import InterviewModel
import Testing

@Suite struct FingerprintTests {
  private func fingerprint(_ contents: (String, String)...) -> Fingerprint {
    var fingerprint = Fingerprint()
    for (name, content) in contents { fingerprint.add(name, Array(content.utf8)) }
    return fingerprint
  }

  @Test func `is the same on every machine`() {
    #expect(fingerprint(("a.yaml", "one"), ("b.yaml", "two")).text == "0b2a500ab70168bc")
    #expect(Fingerprint().text == "cbf29ce484222325")
  }

  @Test func `tells names, contents and their order apart`() {
    let all = [
      fingerprint(("a", "one"), ("b", "two")), fingerprint(("b", "two"), ("a", "one")),
      fingerprint(("a", "on"), ("b", "etwo")), fingerprint(("ao", "ne"), ("b", "two")),
      fingerprint(("a", "one")), fingerprint(("a", "")), fingerprint(("", "a")), fingerprint(),
    ]
    #expect(Set(all).count == all.count)
  }

  @Test func `shows its first eight digits`() {
    #expect(Fingerprint().short == "cbf29ce4")
  }

  @Test func `reads its own text back and nothing else`() {
    let fingerprint = fingerprint(("a", "one"))
    #expect(Fingerprint(text: fingerprint.text) == fingerprint)
    for text in ["", "cbf29ce4", "cbf29ce48422232", "cbf29ce4842223255", "cbf29ce48422232g"] {
      #expect(Fingerprint(text: text) == nil)
    }
  }

  @Test func `keeps leading zeros`() throws {
    let fingerprint = try #require(Fingerprint(text: "00000000000000ff"))
    #expect(fingerprint.text == "00000000000000ff")
    #expect(fingerprint.short == "00000000")
  }
}
