@testable import Importing
import Testing

@Suite struct CueMarkupTests {
  private func read(_ line: String, voice: String? = nil) -> [[String?]] {
    var voice = voice
    return CueMarkup.read(Array(line.utf8)[...], voice: &voice)
      .map { [$0.voice, $0.text[...].trimmed.string] }
  }

  @Test(
    arguments: [
      ("<v Priya Nair>Hello</v>", "Priya Nair", "Hello"),
      ("<v.loud.first Priya>Hello", "Priya", "Hello"),
      ("<v Priya &amp; Tom>Hello", "Priya & Tom", "Hello"),
      ("<v>Hello", nil, "Hello"),
      ("plain", nil, "plain"),
      ("<i>so</i> <b>very</b> <c.yellow>big</c>", nil, "so very big"),
      ("<00:01.500>now", nil, "now"),
      ("<font color=\"#fff\">white</font>", nil, "white"),
      ("{\\an8}top", nil, "top"),
      ("R&amp;D &lt;3 it&#39;s &quot;x&quot;", nil, "R&D <3 it's \"x\""),
      ("R&D &c; a & b", nil, "R&D &c; a & b"),
      ("a<b and 2 > 1", nil, "a<b and 2 > 1"),
      ("<v Priya never closed", nil, "<v Priya never closed"),
      ("<video>x", nil, "<video>x"),
      ("{not an override}", nil, "{not an override}"),
    ] as [(String, String?, String)])
  func `tags go and words stay`(line: String, voice: String?, text: String) {
    #expect(read(line) == [[voice, text]])
  }

  @Test func `one line may hold two voices`() {
    #expect(
      read("<v Priya>Why?</v> <v Sam>Because.") == [["Priya", "Why?"], ["Sam", "Because."]])
  }

  @Test func `a voice goes on until it ends`() {
    #expect(read("and more", voice: "Sam") == [["Sam", "and more"]])
    #expect(read("and</v> less", voice: "Sam") == [["Sam", "and"], [nil, "less"]])
  }
}
