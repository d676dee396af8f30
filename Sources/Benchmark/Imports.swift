import Importing
import InterviewModel
import QuestionBank

/// Call transcripts of growing size: the time a byte must stay the same, on hostile files too.
@MainActor
func importing() throws {
  let principles = framework.principles
  let matcher = QuestionMatcher(
    principles: principles,
    questions: try principles.flatMap { try bank.questions(for: $0.id) },
    rubrics: principles.compactMap { rubrics[$0.id] })
  let importer = CallImporter(matcher: matcher)
  for (name, size, file) in [
    ("tiny cues", 250_000, tinyCues), ("bytes in one cue", 2_500_000, oneCue),
  ] {
    for count in [size, 2 * size, 4 * size] {
      let bytes = Array(file(count).utf8)
      measure("an import, \(count) \(name)", count: 1) { _ in _ = try? importer.read(bytes) }
    }
  }
  let call = Array(oneCue(60_000).utf8)
  measure("an import of an hour's words", count: 20) { _ in _ = try? importer.read(call) }
}

/// A call of so many cues of a few words, each by the other speaker.
private func tinyCues(_ count: Int) -> String {
  var text = "WEBVTT\n\n00:00.000 --> 00:00.100\n<v Ann>Tell me about a time you failed.\n\n"
  for index in 0..<count {
    let second = index / 10
    let time = "\(second / 60):\(second % 60 < 10 ? "0" : "")\(second % 60).\(index % 10)"
    text += "\(time) --> \(time)\n<v \(index % 2 == 0 ? "Bob>the gate fell" : "Ann>and then?")\n\n"
  }
  return text
}

/// A call with one answer of so many bytes, without a line end in it.
private func oneCue(_ size: Int) -> String {
  let words = "I built the gate again with two boards, and nobody said anything about it. "
  return "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Tell me about a time you failed.\n\n"
    + "00:02.000 --> 59:03.000\n<v Bob>" + String(repeating: words, count: size / words.utf8.count)
}
