import InterviewModel
import Interviewing
import Judging

/// What a friend needs to lead one round: for each exchange the words to read aloud, what to listen
/// for, and what to ask after.
package struct GuideScript: Sendable, Equatable {
  /// The round that is led.
  package var round: Plan.Round
  /// The exchanges in the order they are asked.
  package var items: [Item]

  package init(round: Plan.Round, items: [Item]) {
    self.round = round
    self.items = items
  }

  /// One exchange of the script.
  package struct Item: Sendable, Equatable {
    /// The question as it will be recorded, with its words to read aloud.
    package var asked: Event.Asked
    /// The name of the principle.
    package var principle: String
    /// What the principle is about, for somebody who never interviewed.
    package var about: String
    /// What to listen for.
    package var listenFor: [String]
    /// What the transcript's answer did; `nil` without one.
    package var lastTime: LastTime?
    /// Follow-ups, the one that would bring most first; empty where nothing is left to ask.
    package var followUps: [FollowUpOffer]
  }

  /// What an answer showed, as beats: never a verdict.
  package struct LastTime: Sendable, Equatable {
    /// Beats that were shown, in rubric order.
    package var landed: [Heard]
    /// Beats on which nothing was heard, those the answer needs most first.
    package var thin: [Thin]

    /// A beat with words that showed it.
    package struct Heard: Sendable, Equatable {
      /// The id of the beat.
      package var beat: String
      /// Its short name.
      package var label: String
      /// Words of the candidate; `nil` where no single sentence shows it.
      package var quote: String?
    }

    /// A beat to ask past.
    package struct Thin: Sendable, Equatable {
      /// The id of the beat.
      package var beat: String
      /// Its short name.
      package var label: String
    }
  }
}

// MARK: - Making a script

extension GuideScript {
  /// Makes the script of one round; questions of principles that are not known are left out.
  ///
  /// - Parameters:
  ///   - round: The round of the plan.
  ///   - plan: Gives role, level and seed.
  ///   - source: A transcript with answers to this round; `nil` for a fresh one. Its own questions
  ///     are asked, in its order; where it has none of this round, those of the plan.
  ///   - begun: The guided transcript itself, when it is gone on with: questions it has asked stay
  ///     as they were put, even where the source is gone.
  ///   - guide: Names, rubrics, questions, probes and the judge.
  /// - Complexity: Linear in the words of the source's round.
  package init(
    round: Plan.Round, plan: Plan, source: Transcript?, begun: Transcript? = nil,
    guide: GuideBank
  ) {
    let earlier = source.map { Self.lastAttempts(in: $0, round: round.number) } ?? []
    var questions = earlier.map { Question(asked: $0.asked, earlier: $0) }
    if questions.isEmpty {
      questions = round.questions.map { planned in
        Question(
          asked: Event.Asked(
            round: round.number, exchange: 0, principle: planned.principle, question: planned.id,
            about: guide.bank.questions[planned.id]?.about, text: planned.text))
      }
    }
    questions = questions.filter { guide.knows($0.asked.principle) }
    for index in questions.indices {
      questions[index].asked.exchange = index + 1
      Self.findWords(for: &questions[index].asked, in: plan, guide)
    }
    let put = begun.map { Self.lastAttempts(in: $0, round: round.number) } ?? []
    for attempt in put where guide.knows(attempt.asked.principle) {
      let place = questions.firstIndex { $0.asked.exchange == attempt.asked.exchange }
      if let place, questions[place].asked == attempt.asked { continue }
      if let place { questions[place] = Question(asked: attempt.asked) }
      if place == nil { questions.append(Question(asked: attempt.asked)) }
    }
    self.init(
      round: round,
      items: questions.compactMap { Self.item($0, round: round, plan: plan, guide: guide) })
  }

  /// A question with the answer it had before.
  private struct Question {
    var asked: Event.Asked
    var earlier: Transcript.Attempt?
  }

  /// Gives a question whose words are not in the source those of the bank: it is read aloud.
  private static func findWords(
    for asked: inout Event.Asked, in plan: Plan, _ guide: GuideBank
  ) {
    guard asked.text.isEmpty,
      let question = guide.bank.standIn(
        for: asked.principle, role: plan.role, level: plan.level)
    else { return }
    asked.question = question.id
    asked.about = question.about
    asked.text = question.text
  }

  private static func item(
    _ question: Question, round: Plan.Round, plan: Plan, guide: GuideBank
  ) -> Item? {
    guard let rubric = guide.bank.rubrics[question.asked.principle],
      let principle = guide.framework.principle(question.asked.principle)
    else { return nil }
    let last = question.earlier.flatMap { guide.lastTime($0, rubric, in: plan) }
    let next = NextFollowUp(
      rubric: rubric, guide: guide, asked: question.asked, round: round, plan: plan,
      thin: last?.thin.map(\.beat) ?? [])
    return Item(
      asked: question.asked, principle: principle.name, about: rubric.about,
      listenFor: rubric.listenFor, lastTime: last, followUps: next.offers(after: nil))
  }

  /// The last attempt at each exchange of a round that has words or notes, in order.
  private static func lastAttempts(
    in transcript: Transcript, round: Int
  ) -> [Transcript.Attempt] {
    let numbers = Set(
      transcript.attempts.filter { $0.asked.round == round }.map(\.asked.exchange))
    return numbers.sorted().compactMap { number in
      let attempts = transcript.attempts(round: round, exchange: number)
      return attempts.last { $0.answer != nil || !$0.notes.isEmpty } ?? attempts.last
    }
  }
}
