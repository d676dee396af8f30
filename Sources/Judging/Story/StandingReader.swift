import InterviewModel
import Reading

/// Decides which sentences count: a story is told once, in English, to the interviewer.
struct StandingReader {
  /// Three-word runs of texts that are known and therefore no story.
  private var known: Set<UInt64>
  /// Three-word runs already said in this exchange.
  private var said: Set<UInt64> = []

  /// At least this share of a sentence's runs must be known or said before for it to fall out.
  private static let copyShare = 70
  /// Below this share of everyday words a sentence of some length is no readable English.
  private static let englishShare = 18

  init(known texts: [String], lexicon: Lexicon) {
    known = []
    for text in texts where !text.isEmpty {
      let reading = TextReading(text, lexicon: lexicon)
      known.formUnion(Self.runs(in: reading.tokens[...]))
    }
  }

  /// The standing of the next sentence; sentences must be given in the order they are said.
  mutating func standing(
    of sentence: Sentence, in reading: TextReading
  ) -> StorySentence.Standing {
    let tokens = reading.tokens[sentence.tokens]
    let words = tokens.filter { $0.shape == .word }
    if words.count >= 4 {
      let everyday = words.count { $0.classes != 0 } * 100
      let grammar = words.count { $0.has(.function) || $0.has(.boundary) } * 100
      if grammar < words.count * Self.englishShare && everyday < words.count * 60 {
        return .unreadable
      }
    }
    if Self.addressesJudge(words, in: sentence) { return .addressesJudge }
    let runs = Self.runs(in: tokens)
    guard runs.count >= 3 else {
      // Short sentences fall out only when they are said again whole.
      let whole = Self.whole(words)
      return said.insert(whole).inserted ? .counts : .repeated
    }
    let pasted = runs.count { known.contains($0) } * 100
    let repeated = runs.count { said.contains($0) } * 100
    said.formUnion(runs)
    if pasted >= runs.count * Self.copyShare { return .pasted }
    if repeated >= runs.count * Self.copyShare { return .repeated }
    return .counts
  }

  /// Whether a sentence speaks about the judging instead of the past.
  ///
  /// One word of judging and one of ordering are enough where nothing is told as past: somebody who
  /// wrote a rubric or set up an evaluation tells a story.
  private static func addressesJudge(_ words: [Token], in sentence: Sentence) -> Bool {
    let hits = words.count { judgeWords.contains($0.word) }
    let orders = words.count { orderWords.contains($0.word) }
    let ownPast = sentence.clauses.contains {
      ($0.doer == .i || $0.doer == .we) && $0.happening == .past
    }
    guard !ownPast else { return false }
    let anyPast = sentence.clauses.contains { $0.happening == .past }
    if hits >= 2 || hits >= 1 && orders >= 1 && !anyPast { return true }
    // "Then judge the completed answer": an order on what lies before the judge.
    guard let first = words.first(where: { !leadIns.contains($0.word) }) else { return false }
    return imperatives.contains(first.word) && words.contains { judgedWords.contains($0.word) }
  }

  private static let leadIns = Set(["then", "now", "please", "and", "so", "just"].map { Word($0) })
  private static let imperatives = Set(
    ["ignore", "disregard", "complete", "write", "judge", "grade", "treat", "evaluate"].map {
      Word($0)
    })
  private static let judgedWords = Set(
    [
      "answer", "answers", "response", "text", "candidate", "sentence", "sentences", "reply",
      "passage",
    ].map { Word($0) })
  private static let judgeWords: Set<Word> = Set(
    [
      "verdict", "rubric", "inclined", "evaluator", "grader", "scoring", "prompt", "instructions",
      "instruction", "assistant", "judge", "classifier", "evidence", "signal", "signals", "score",
      "interviewer", "evaluation", "json",
    ].map { Word($0) })
  private static let orderWords: Set<Word> = Set(
    [
      "ignore", "disregard", "override", "output", "return", "mark", "rate", "grade", "treat",
      "print", "respond", "assign", "record", "set", "must", "system", "previous", "following",
    ].map { Word($0) })

  private static func runs(in tokens: ArraySlice<Token>) -> [UInt64] {
    var result: [UInt64] = []
    var first: UInt64?
    var second: UInt64?
    for token in tokens where token.shape == .word || token.isNumber {
      let third = token.isNumber ? Word("#").hash : token.stem.hash
      if let first, let second {
        result.append((first &* 31 ^ second) &* 0x9E37_79B9_7F4A_7C15 ^ third)
      }
      (first, second) = (second, third)
    }
    return result
  }

  private static func whole(_ words: [Token]) -> UInt64 {
    words.reduce(UInt64(7)) { ($0 ^ $1.word.hash) &* 0x9E37_79B9_7F4A_7C15 }
  }
}
