import InterviewModel

/// Looks at what is said to a candidate: one real past occasion, asked openly, without giving away
/// what is assessed.
struct SpokenForm {
  private let names: [(name: String, words: [Substring])]

  /// Prepares for a framework.
  ///
  /// - Parameter principles: The names of the framework's principles; a name of several parts
  ///   with semicolons gives itself away by each part.
  init(principles: [String]) {
    names = principles.flatMap { name in
      name.split(separator: ";").map { (name, Self.words(of: String($0))) }
    }
  }

  /// What is wrong with a text, at most one fault a kind.
  func faults(of text: String, as kind: ReadingLog.Spoken) -> [BankProblem.Fault] {
    let words = Self.words(of: text)
    var faults: [BankProblem.Fault] = []
    switch kind {
    case .question:
      if let found = Self.first(of: Self.notPast, in: words) { faults.append(.notPast(found)) }
    case .probe:
      let opening = Self.sentences(of: text).first { sentence in
        Self.words(of: sentence).first.map(Self.yesOrNo.contains) == true
      }
      if let opening { faults.append(.asksForYes(String(opening.prefix { $0 != " " }))) }
    }
    if let found = Self.first(of: Self.leading, in: words) ?? tag(in: text) {
      faults.append(.leads(found))
    }
    let named = names.first { entry in
      words.indices.contains { words[$0...].starts(with: entry.words) }
    }
    if let named { faults.append(.namesPrinciple(named.name)) }
    return faults
  }

  /// The words that the first fitting phrase fits, of several at one place those of the earliest.
  private static func first(of phrases: [Phrase], in words: [Substring]) -> String? {
    for start in words.indices {
      for phrase in phrases {
        guard let end = phrase.end(in: words[start...]) else { continue }
        return words[start..<end].joined(separator: " ")
      }
    }
    return nil
  }

  /// The words of a text in lower case: runs of letters, digits and apostrophes.
  static func words(of text: String) -> [Substring] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }
  }

  /// A negation that begins a sentence, or that ends one as in `didn't you`.
  private func tag(in text: String) -> String? {
    for sentence in Self.sentences(of: text) {
      let words = Self.words(of: sentence)
      if let first = words.first, Self.negated.contains(first) { return String(first) }
      let ending = words.suffix(2)
      if let last = ending.first, Self.negated.contains(last) {
        return ending.joined(separator: " ")
      }
    }
    return nil
  }

  /// The sentences of a short, well punctuated text.
  private static func sentences(of text: String) -> [String] {
    text.split { ".?!".contains($0) }.map { String($0.drop { $0 == " " }) }
  }

  /// Words that ask what somebody would do, does by habit or thinks.
  private static let notPast = [
    Phrase("would|will|might|should", "you"),
    Phrase("how|what|why|when|where", "do", "you"),
    Phrase(
      "do", "you", "usually|normally|typically|generally|often|always|ever|tend|prefer|like|think"),
    Phrase("are", "you", "a|an|the kind|somebody|someone|good|able|willing|comfortable"),
    Phrase("imagine|suppose|assume|assuming|hypothetical|hypothetically"),
    Phrase("what|and", "if"),
    Phrase("if", "you", "were|had to|could|found|saw|got"),
    Phrase("can|could", "you", "do|handle|deal|cope|work|lead|manage"),
    Phrase(
      "what", "is|are", "your", "approach|philosophy|attitude|opinion|view|strengths|weaknesses"),
  ]

  /// Words that put the answer into the question.
  private static let leading = [
    Phrase("surely|presumably|obviously"),
    Phrase("i|we", "assume|guess|suppose|trust|take it"),
    Phrase("you", "must", "have"),
  ]

  /// Words that begin a leading question, or end one together with a pronoun.
  private static let negated: Set<Substring> = [
    "aren't", "didn't", "doesn't", "don't", "hadn't", "hasn't", "haven't", "isn't", "wasn't",
    "weren't", "won't", "wouldn't",
  ]

  /// First words of a question that a yes or no answers.
  private static let yesOrNo: Set<Substring> = [
    "am", "are", "did", "do", "does", "had", "has", "have", "is", "should", "was", "were", "will",
    "would",
  ]
}
