import TestSupport

/// An invented call and the ways to write it down.
struct RandomCall {
  /// What one person says until the other speaks.
  struct Said {
    var isCandidate: Bool
    var words: [String]
    /// Milliseconds since the call began.
    var start: Int
    var end: Int
  }

  private(set) var turns: [Said] = []
  private var random: SeededGenerator
  private var now = 0

  /// Every word that is said, in no order.
  var words: [String] { turns.flatMap(\.words).sorted() }

  init(seed: UInt64) {
    random = SeededGenerator(seed: seed)
    if Bool.random(using: &random) {
      ask("Hi, can you hear me?")
      reply("Yes, loud and clear.")
      ask("Great. I'll be taking notes.")
    }
    for _ in 0..<Int.random(in: 1...4, using: &random) { exchange() }
    if Bool.random(using: &random) {
      ask("Thanks, that's all from me. Any questions for me?")
      reply("Who would I be working with?")
      ask("Four people, and I'd introduce you to them.")
    }
  }

  private mutating func exchange() {
    ask(pick(["", "Okay, great. ", "Thank you. Let's move on. "]) + pick(Self.questions))
    if Int.random(in: 0..<4, using: &random) == 0 {
      reply("Does it have to be from work?")
      ask("No, anything is fine.")
    }
    story(sentences: 2...9)
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      ask(pick(["", "Right. ", "Got it. "]) + pick(Self.probes))
      story(sentences: 1...4)
    }
  }

  /// What the candidate tells, with a listener in between.
  private mutating func story(sentences: ClosedRange<Int>) {
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      var words: [String] = []
      for _ in 0..<Int.random(in: sentences, using: &random) {
        var sentence = (0..<Int.random(in: 3...14, using: &random)).map { _ in pick(Self.words) }
        sentence[0] = sentence[0].prefix(1).uppercased() + sentence[0].dropFirst()
        sentence[sentence.count - 1] += "."
        words += sentence
      }
      say(isCandidate: true, words)
      ask(pick(["Mm-hmm.", "Right.", "Okay, got it.", "[laughs]", "That must have been loud."]))
    }
    turns.removeLast()
  }

  private mutating func ask(_ text: String) {
    say(isCandidate: false, text.split(separator: " ").map(String.init))
  }

  private mutating func reply(_ text: String) {
    say(isCandidate: true, text.split(separator: " ").map(String.init))
  }

  private mutating func say(isCandidate: Bool, _ words: [String]) {
    now += Int.random(in: 100...2000, using: &random)
    let start = now
    now += words.count * Int.random(in: 150...400, using: &random)
    turns.append(Said(isCandidate: isCandidate, words: words, start: start, end: now))
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices.randomElement(using: &random) ?? ""
  }

  private static let questions = [
    "Tell me about a time you picked up a problem that belonged to nobody.",
    "Can you give me an example of a goal you missed?", "Describe a mistake that others paid for.",
    "When did you last change your mind because of something a customer said?",
    "Think of a decision you had argued against and then had to carry out. What happened?",
  ]
  private static let probes = [
    "What did that cost?", "How many were left?", "And then?", "Who was against it?",
    "You said it went down. From what to what?", "Walk me through the numbers.",
  ]
  private static let words = [
    "i", "we", "the", "gate", "and", "then", "moved", "sixty", "60", "1", "2", "12:30", "café",
    "because", "so", "night", "shift", "asked", "her", "naïve", "list", "well,", "um,", "--", "€80",
    "o'clock", "it's", "result:", "a<b", "R&D", "…", "two-thirds", "\"no\"", "they", "said",
  ]
}
