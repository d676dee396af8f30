import InterviewModel
import Reading

/// Reads exchanges into stories.
package struct StoryReader: Sendable {
  /// The words of every class.
  package let lexicon: Lexicon
  /// The learnt weights.
  package let model: KindModel
  /// The learnt weights of whole stories.
  package let aspects: AspectModel

  /// How likely a reply must take something back for results told before it to fall.
  package static let withdrawn = 600

  package init(lexicon: Lexicon, model: KindModel, aspects: AspectModel) {
    self.lexicon = lexicon
    self.model = model
    self.aspects = aspects
  }

  /// Reads one exchange.
  ///
  /// - Parameters:
  ///   - exchange: The question with its answer, probes and replies.
  ///   - knownText: Texts of the bank that are no story when pasted (question, rubric).
  /// - Returns: The story, its sentences with their kinds.
  /// - Complexity: O(*n*) in the bytes of answer and replies.
  package func story(of exchange: Exchange, knownText: [String] = []) -> Story {
    var sentences: [StorySentence] = []
    var readings: [TextReading] = []
    var replies: [Story.ReplyReading] = []
    var standings = StandingReader(
      known: [exchange.question] + knownText, lexicon: lexicon)
    var wordCount = 0
    var fluency = Story.Fluency()
    let texts = [exchange.answer] + exchange.followUps.map(\.reply)
    for (part, text) in texts.enumerated() {
      let reading = TextReading(text, lexicon: lexicon)
      readings.append(reading)
      let reader = FeatureReader(reading)
      var observations: Set<UInt32> = []
      for index in reading.sentences.indices {
        var features = reader.features(ofSentence: index, isReply: part > 0)
        features.append(
          reader.principleFeatures(ofSentence: index, principle: exchange.principle))
        let scores = model.scores(features)
        let likelihoods = RuledOut.without(
          KindModel.likelihoods(scores), of: reading.sentences[index], in: reading)
        let bytes = reading.sentences[index].bytes
        let standing = standings.standing(of: reading.sentences[index], in: reading)
        if standing == .counts {
          wordCount += reading.sentences[index].tokens.count {
            reading.tokens[$0].shape == .word || reading.tokens[$0].isNumber
          }
        }
        let pairs = reader.pairs(ofSentence: index)
        fluency.pairs += pairs.hashes.count
        fluency.familiarPairs += model.knownCount(pairs)
        for token in reading.tokens[reading.sentences[index].tokens] {
          if token.shape == .word {
            fluency.words += 1
            if token.classes == 0 { fluency.strange += 1 }
          } else if !token.isNumber {
            fluency.marks += 1
          }
        }
        var best = 0
        for column in likelihoods.indices where likelihoods[column] > likelihoods[best] {
          best = column
        }
        sentences.append(
          StorySentence(
            number: sentences.count, part: part, index: index,
            quote: Quote(
              text: reading.text(bytes),
              place: Place(
                part: part == 0 ? .answer : .reply, index: max(0, part - 1),
                start: bytes.lowerBound, end: bytes.upperBound)),
            kind: SentenceKind.allCases[best], likelihoods: likelihoods,
            showsPrinciple: KindModel.likelihood(.showsPrinciple, scores), standing: standing))
        if part > 0 {
          observations.formUnion(features.hashes)
        }
      }
      if part > 0 {
        let probe = TextReading(exchange.followUps[part - 1].probe, lexicon: lexicon)
        observations.formUnion(
          FeatureReader.replyFeatures(of: reading, to: probe).hashes)
        let scores = model.scores(FeatureSet(hashes: observations.sorted()))
        replies.append(
          Story.ReplyReading(
            withdraws: KindModel.likelihood(.withdraws, scores),
            answers: KindModel.likelihood(.answersProbe, scores)))
      }
    }
    var story = Story(
      exchange: exchange, about: exchange.about ?? Self.subject(of: exchange.question),
      sentences: sentences, readings: readings, replies: replies, wordCount: wordCount)
    story.fluency = fluency
    story.leanings = aspects.leanings(StoryMeasures(story, withdrawn: Self.withdrawn))
    return story
  }

  /// Why a sentence was read as it was: the words that weighed most for a kind.
  ///
  /// - Parameters:
  ///   - sentence: A sentence of the story.
  ///   - kind: The kind to explain.
  ///   - story: The story that holds the sentence.
  /// - Returns: The words that weighed most, the heaviest first.
  package func reasons(
    for sentence: StorySentence, as kind: SentenceKind, in story: Story
  ) -> [String] {
    let reading = story.readings[sentence.part]
    let features = FeatureReader(reading).features(
      ofSentence: sentence.index, isReply: sentence.part > 0)
    return model.heaviestTokens(features, column: kind.column, limit: 3).map { found in
      let token = reading.tokens[found.token]
      return reading.text(Int(token.start)..<Int(token.end))
    }
  }

  /// Whether a question that is not of the bank asks for a failure.
  package static func subject(of question: String) -> Question.Subject {
    let words = question.lowercased().split { !$0.isLetter }
    let failures = [
      "fail", "failed", "failure", "mistake", "mistakes", "regret", "missed", "misstep", "badly",
    ]
    return words.contains { failures.contains(String($0)) } ? .failure : .success
  }

}
