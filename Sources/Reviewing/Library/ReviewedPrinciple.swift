import InterviewModel
import Recording

/// What a transcript says about one principle in one round, with everybody's word on it.
package struct ReviewedPrinciple: Sendable, Equatable {
  /// The round, counted from 1.
  package var round: Int
  /// The id of the principle.
  package var principle: String
  /// The engine's verdict: that of the round's strongest exchange; `nil` without one.
  package var engine: EngineVerdict?
  /// The latest vote of each person who voted or overruled, in the order they last did.
  package var people: [PersonalVote] = []

  /// A decision of the engine.
  package struct EngineVerdict: Sendable, Equatable {
    /// Inclined or not.
    package var decision: Decision
    /// How clear that was.
    package var strength: Verdict.Strength
  }

  /// A decision of a person.
  package struct PersonalVote: Sendable, Equatable {
    /// Who decided.
    package var author: Event.Author
    /// What was decided.
    package var vote: Vote
    /// Whether it was decided before the engine's verdict was seen.
    package var blind: Bool
    /// How a coach stands to the engine's verdict; `nil` for a vote.
    package var stance: Event.Overruled.Stance?
  }

  /// The verdict that is used: the latest coach's, else the interviewer's, else the engine's.
  package var verdict: Vote {
    decider?.vote ?? engine.map { Vote($0.decision) } ?? .noData
  }

  /// The person whose verdict is used; `nil` where it is the engine's.
  package var decider: PersonalVote? {
    latest(of: .coach) ?? latest(of: .interviewer)
  }

  /// The latest vote of somebody in a role; `nil` without one.
  package func latest(of role: Event.Author.Role) -> PersonalVote? {
    people.last { $0.author.role == role }
  }

  /// Whether two of those who decided (no data aside) decided otherwise, the engine included.
  package var isDisputed: Bool {
    let votes = people.map(\.vote) + (engine.map { [Vote($0.decision)] } ?? [])
    return votes.contains(.inclined) && votes.contains(.notInclined)
  }
}

extension JournalSummary {
  /// Every principle that was judged or voted on, by round, then in the order it came up.
  ///
  /// The engine's verdict is that of the strongest exchange about the principle (inclined before
  /// not, then the clear inclined and the borderline not); of several attempts at one question the
  /// last before the round's verdicts were shown counts, else the first.
  ///
  /// - Complexity: O(*n*) in the number of verdicts and votes, times the principles of a round.
  package var reviewed: [ReviewedPrinciple] {
    var cells: [ReviewedPrinciple] = []
    func place(_ round: Int, _ principle: String) -> Int {
      if let place = cells.firstIndex(where: { $0.round == round && $0.principle == principle }) {
        return place
      }
      cells.append(ReviewedPrinciple(round: round, principle: principle))
      return cells.count - 1
    }
    for verdict in countingVerdicts {
      let place = place(verdict.round, verdict.principle)
      let found = ReviewedPrinciple.EngineVerdict(
        decision: verdict.decision, strength: verdict.strength)
      if cells[place].engine.map({ found.rank > $0.rank }) ?? true { cells[place].engine = found }
    }
    func take(_ vote: ReviewedPrinciple.PersonalVote, at place: Int) {
      cells[place].people.removeAll { $0.author == vote.author }
      cells[place].people.append(vote)
    }
    for vote in votes {
      take(
        .init(author: vote.author, vote: vote.vote, blind: vote.blind, stance: nil),
        at: place(vote.round, vote.principle))
    }
    // A coach's overrule is a later word than the vote before the reveal.
    for overrule in overrules {
      take(
        .init(
          author: overrule.author, vote: overrule.vote, blind: overrule.blind,
          stance: overrule.stance),
        at: place(overrule.round, overrule.principle))
    }
    return cells.enumerated()
      .sorted { ($0.element.round, $0.offset) < ($1.element.round, $1.offset) }.map(\.element)
  }

  /// One verdict a question: the attempt that counts.
  package var countingVerdicts: [RecordedVerdict] {
    var chosen: [RecordedVerdict] = []
    for verdict in verdicts {
      let same = chosen.firstIndex {
        $0.round == verdict.round && $0.exchange == verdict.exchange
      }
      guard let same else {
        chosen.append(verdict)
        continue
      }
      if verdict.unaided { chosen[same] = verdict }
    }
    return chosen
  }
}

extension ReviewedPrinciple.EngineVerdict {
  /// Greater for the stronger.
  fileprivate var rank: Int {
    switch (decision, strength) {
    case (.inclined, .clear): 3
    case (.inclined, .borderline): 2
    case (.notInclined, .borderline): 1
    case (.notInclined, .clear): 0
    }
  }
}
