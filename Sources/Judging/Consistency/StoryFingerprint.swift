import InterviewModel
import Reading

/// What is remembered of a told story, to find it again when it is told otherwise.
package struct StoryFingerprint: Sendable {
  /// The sentences of all texts, in order.
  let sentences: [ToldSentence]
  /// The words that tell stories apart, by stem.
  let terms: [UInt64: Term]
  /// The sum of the weights of ``terms``.
  let weight: Int
  /// The figures, in order.
  let figures: [ToldFigure]
  /// What is said to have been done, in order.
  let deeds: [ToldDeed]
  /// How things are said to have ended, in order.
  let endings: [ToldEnding]

  /// At most so many sentences of a story are remembered, the first ones.
  static let mostSentences = 400
  /// At most so many figures, and as many endings, are remembered, the first ones.
  static let mostFigures = 200
  /// At most so many deeds are remembered, the first ones.
  static let mostDeeds = 400

  /// One sentence of a story.
  struct ToldSentence: Sendable {
    /// The words with their place.
    var quote: Quote
    /// The stems that have a weight, without repetition, in order.
    var stems: [UInt64]
    /// The sum of their weights.
    var weight: Int
  }

  /// One word that tells stories apart.
  struct Term: Sendable {
    /// From 1 to ``StoryWeights/rarest``.
    var weight: Int
    /// How often it is said.
    var count: Int
    /// Whether it is said in the first sentence, where people introduce themselves.
    var isInIntroduction: Bool
    /// Whether it is written like a name inside a sentence.
    var isName: Bool
    /// The word as it is first written.
    var text: String
  }
}

extension StoryFingerprint {
  /// Remembers a story.
  ///
  /// - Parameters:
  ///   - texts: The answer, then the replies.
  ///   - lexicon: The words of every class.
  /// - Complexity: O(*n*) in the bytes of the texts.
  package init(texts: [String], lexicon: Lexicon) {
    var sentences: [ToldSentence] = []
    var terms: [UInt64: Term] = [:]
    var figures: [ToldFigure] = []
    var deeds: [ToldDeed] = []
    var endings: [ToldEnding] = []
    let weights = StoryWeights.shared
    for (part, text) in texts.enumerated() {
      let reading = TextReading(text, lexicon: lexicon)
      let tokenWeights = reading.tokens.map(weights.weight)
      let figureReader = FigureReader(reading: reading, weights: tokenWeights)
      let deedReader = DeedReader(reading: reading, weights: tokenWeights)
      let endingReader = EndingReader(reading: reading, weights: tokenWeights)
      for sentence in reading.sentences where sentences.count < Self.mostSentences {
        let number = sentences.count
        var stems: [UInt64] = []
        var sum = 0
        for index in sentence.tokens where tokenWeights[index] > 0 {
          let token = reading.tokens[index]
          let stem = token.stem.hash
          let isName = index > sentence.tokens.lowerBound && reading.looksLikeName(token)
          if var term = terms[stem] {
            term.count += 1
            term.isName = term.isName || isName
            terms[stem] = term
          } else {
            terms[stem] = Term(
              weight: tokenWeights[index], count: 1, isInIntroduction: number == 0,
              isName: isName, text: reading.text(Int(token.start)..<Int(token.end)))
          }
          if !stems.contains(stem) {
            stems.append(stem)
            sum += tokenWeights[index]
          }
          if stems.count >= 64 { break }
        }
        sentences.append(
          ToldSentence(
            quote: Quote(
              text: reading.text(sentence.bytes),
              place: Place(
                part: part == 0 ? .answer : .reply, index: max(0, part - 1),
                start: sentence.bytes.lowerBound, end: sentence.bytes.upperBound)),
            stems: stems, weight: sum))
        figures += figureReader.figures(in: sentence, number: number)
        deeds += deedReader.deeds(in: sentence, number: number)
        endings += endingReader.endings(in: sentence, number: number)
      }
    }
    self.sentences = sentences
    self.terms = terms
    weight = terms.values.reduce(0) { $0 + $1.weight }
    self.figures = Array(figures.prefix(Self.mostFigures))
    self.deeds = Array(deeds.prefix(Self.mostDeeds))
    self.endings = Array(endings.prefix(Self.mostFigures))
  }
}

extension StoryFingerprint {
  /// Whether no more is remembered than comparisons may take.
  package var isBounded: Bool {
    sentences.count <= Self.mostSentences && figures.count <= Self.mostFigures
      && deeds.count <= Self.mostDeeds && endings.count <= Self.mostFigures
  }
}
