import InterviewModel

extension QuestionMatcher {
  /// Learns a framework: the prompts it asks, and of each principle its name, its gloss, what it is
  /// about, what to listen for, its own words, and the labels of the beats that are its own.
  ///
  /// Other texts of a bank (follow-ups, the beats that all principles share) make guesses worse.
  ///
  /// - Parameters:
  ///   - principles: The framework's; this order breaks ties.
  ///   - questions: Those of all principles, in any order.
  ///   - rubrics: One a principle, in any order.
  package init(principles: [Principle], questions: [Question], rubrics: [Rubric]) {
    var hints: [(principle: String, text: String)] = []
    for rubric in rubrics {
      let own = rubric.beats.filter { $0.covers == "principle" }
      let words = rubric.words.joined(separator: " ")
      let texts = [rubric.about, words] + rubric.listenFor + own.map(\.label)
      hints += texts.map { (rubric.principle, $0) }
    }
    for principle in principles {
      hints += [(principle.id, principle.name), (principle.id, principle.gloss)]
    }
    self.init(
      questions: principles.flatMap { principle in
        questions.filter { $0.principle == principle.id }.map { (principle.id, $0.text) }
      },
      hints: hints)
  }
}
