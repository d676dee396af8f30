/// Finds the principle that a question most likely assesses.
///
/// A question of the bank, read aloud, is known by its words. Any other is weighed word by word: a
/// word speaks for the principles whose texts use it more often than others do, the more the rarer
/// it is. All arithmetic is in whole numbers, so the same question gets the same answer everywhere.
package struct QuestionMatcher: Sendable {
  /// Principles less certain than this are not named: twice as likely as the next one.
  ///
  /// Measured with the questions, descriptions and words of the built-in bank: of 32 questions that
  /// interview guides commonly ask in words of their own, 25 are named at this bound, 24 rightly.
  /// The bank's own questions are far less alike: each left out in turn, 135 of 224 are named, 52
  /// rightly. So the certainty is shown, and a person can correct it.
  package static let leastCertainty = 667
  /// A question that is at least so like one of the bank is that question.
  package static let sameQuestion = 800

  /// The ids of the principles, in the order they were first given.
  private let principles: [String]
  /// The principle of each question, by number.
  private let owners: [Int]
  /// The rarities of each question's words, added up.
  private let weights: [Int]
  /// What is known of a word.
  private let entries: [String: Entry]
  /// The rarity of a word that no text has.
  private let unknownRarity: Int

  /// A word of the texts.
  private struct Entry: Sendable {
    /// In how many texts of each principle it stands.
    var uses: [Int]
    /// The numbers of the questions it stands in.
    var questions: [Int]
    /// The logarithm of the share of questions without it, in thousandths.
    var rarity = 0
  }

  /// A principle with how likely it is.
  package struct Match: Sendable, Equatable {
    /// The id of the principle.
    package var principle: String
    /// How certain it is, in thousandths, at most 999.
    ///
    /// It is 1000 · *p* / (*p* + *q*), where *p* is how likely this principle is and *q* the next
    /// one; for a question of the bank it is at least how much of its words were said.
    package var certainty: Int
  }

  /// Learns texts.
  ///
  /// - Parameters:
  ///   - questions: The bank's questions with the ids of their principles.
  ///   - hints: Other texts that use the words of a principle: its name, what it is about, what to
  ///     listen for, its own words. More hints make better guesses.
  /// - Complexity: O(*n*) in the bytes of the texts.
  package init(
    questions: [(principle: String, text: String)],
    hints: [(principle: String, text: String)] = []
  ) {
    var numbers: [String: Int] = [:]
    var principles: [String] = []
    for (principle, _) in questions + hints where numbers[principle] == nil {
      numbers[principle] = principles.count
      principles.append(principle)
    }
    var entries: [String: Entry] = [:]
    let blank = Entry(uses: Array(repeating: 0, count: principles.count), questions: [])
    var owners: [Int] = []
    for (number, text) in (questions + hints).enumerated() {
      let owner = numbers[text.principle] ?? 0
      if number < questions.count { owners.append(owner) }
      for word in Self.keys(of: text.text) {
        entries[word, default: blank].uses[owner] += 1
        if number < questions.count { entries[word]?.questions.append(number) }
      }
    }
    let whole = WholeLogarithm.thousandths(questions.count + 1)
    var weights = Array(repeating: 0, count: questions.count)
    for key in entries.keys {
      guard let standing = entries[key]?.questions else { continue }
      let rarity = whole - (standing.isEmpty ? 0 : WholeLogarithm.thousandths(standing.count))
      entries[key]?.rarity = rarity
      for question in standing { weights[question] += rarity }
    }
    self.principles = principles
    self.owners = owners
    self.weights = weights
    self.entries = entries
    unknownRarity = whole
  }

  /// The principle a question most likely assesses; `nil` when no principle is certain enough.
  ///
  /// The bound is ``leastCertainty``; of equally likely principles the one given first counts.
  ///
  /// - Complexity: O(*n* *p*) for *n* bytes and *p* principles.
  package func match(_ question: String) -> Match? {
    let guess = guess(question)
    if let nearest = nearest(to: question), nearest.likeness >= Self.sameQuestion {
      let agreed = guess?.principle == nearest.principle ? guess?.certainty ?? 0 : 0
      return Match(principle: nearest.principle, certainty: min(999, max(nearest.likeness, agreed)))
    }
    return guess.flatMap { $0.certainty >= Self.leastCertainty ? $0 : nil }
  }

  /// The bank's question that is most like a text; `nil` when none shares a word that counts.
  ///
  /// Of equally like questions it is the first.
  ///
  /// - Returns: Its principle, and the rarities of the shared words as thousandths of the mean of
  ///   both texts (Dice's coefficient).
  /// - Complexity: O(*n* *q*) for *n* bytes and *q* questions that share a word.
  func nearest(to text: String) -> (principle: String, likeness: Int)? {
    var own = 0
    var shared: [Int: Int] = [:]
    for key in Self.keys(of: text) {
      guard let entry = entries[key] else {
        own += unknownRarity
        continue
      }
      own += entry.rarity
      for question in entry.questions { shared[question, default: 0] += entry.rarity }
    }
    var best: (question: Int, likeness: Int)?
    for (question, common) in shared {
      let likeness = 2000 * common / max(1, own + weights[question])
      if let best, (best.likeness, -best.question) >= (likeness, -question) { continue }
      best = (question, likeness)
    }
    return best.map { (principles[owners[$0.question]], $0.likeness) }
  }

  /// The likeliest principle by the words alone; `nil` when no word is known.
  private func guess(_ text: String) -> Match? {
    var scores = Array(repeating: 0, count: principles.count)
    var isKnown = false
    for key in Self.keys(of: text) {
      guard let entry = entries[key] else { continue }
      isKnown = true
      // Uses in a principle against the mean of all, each with three tenths of a use added, so that
      // a word that stands once decides nothing alone.
      let all = entry.uses.reduce(0, +)
      let mean = WholeLogarithm.thousandths(10 * all + 3 * principles.count)
      for number in principles.indices {
        let uses = (10 * entry.uses[number] + 3) * principles.count
        scores[number] += WholeLogarithm.thousandths(uses) - mean
      }
    }
    guard isKnown, let best = scores.indices.max(by: { (scores[$0], -$0) < (scores[$1], -$1) })
    else { return nil }
    let next = scores.indices.lazy.filter { $0 != best }.map { scores[$0] }.max() ?? 0
    let lead = scores[best] - next
    // 2 to the power of the lead, in thousandths, straight lines between whole powers.
    let odds = lead >= 10_000 ? 1_024_000 : (1000 + lead % 1000) << (lead / 1000)
    return Match(principle: principles[best], certainty: min(999, 1000 * odds / (1000 + odds)))
  }
}

// MARK: - Words

extension QuestionMatcher {
  /// How many bytes of a word without its ending are compared.
  private static let keyLength = 6

  /// The words of a text that can tell principles apart, each once, in the order they first stand.
  private static func keys(of text: String) -> [String] {
    var seen: Set<String> = []
    var result: [String] = []
    for word in SpokenWords.words(in: text.utf8) where !commonWords.contains(word) {
      let key = WordKey.key(of: word, length: keyLength)
      if seen.insert(key).inserted { result.append(key) }
    }
    return result
  }

  /// Words that every question uses.
  private static let commonWords: Set<String> = [
    "a", "about", "all", "also", "an", "and", "any", "are", "as", "at", "be", "because", "been",
    "but", "by", "can", "could", "describe", "did", "do", "does", "even", "example", "for", "from",
    "give", "had", "has", "have", "he", "her", "his", "how", "i", "if", "in", "into", "is", "it",
    "just", "last", "me", "more", "most", "no", "not", "of", "on", "one", "or", "our", "out", "own",
    "she", "so", "somebody", "someone", "something", "tell", "than", "that", "the", "their", "them",
    "then", "there", "they", "think", "this", "through", "time", "to", "up", "very", "walk", "was",
    "we", "were", "what", "when", "where", "which", "who", "whom", "whose", "why", "will", "with",
    "would", "you", "your",
  ]
}
