import InterviewModel

/// How far raters agree, beyond chance, on what they judged apart from each other.
package struct Calibration: Sendable, Equatable {
  /// Each person against the engine, coaches first, then by name; the person is the first rater.
  package var withEngine: [Pair]
  /// Every two coaches with a case in common, by name.
  package var betweenCoaches: [Pair]
  /// All coaches together against the engine, a principle each, by id.
  package var byPrinciple: [(principle: String, agreement: Agreement)]
  /// How often coaches agreed with the engine where a rule spoke against the candidate, by id.
  package var byRule: [Rule]
  /// Cases that a coach and the engine, or two coaches, decided otherwise.
  package var toDiscuss: [CalibrationCase]

  /// Two raters.
  package struct Pair: Sendable, Equatable {
    /// The first.
    package var first: Event.Author
    /// The second; `nil` for the engine.
    package var second: Event.Author?
    /// What they said.
    package var agreement: Agreement
  }

  /// A signal or beat of the engine.
  package struct Rule: Sendable, Equatable {
    /// Its id.
    package var id: String
    /// Coaches' votes on cases in which it spoke.
    package var count: Int
    /// Votes among them that decided as the engine did.
    package var agreed: Int
  }

  package static func == (left: Calibration, right: Calibration) -> Bool {
    left.withEngine == right.withEngine && left.betweenCoaches == right.betweenCoaches
      && left.byRule == right.byRule && left.toDiscuss == right.toDiscuss
      && left.byPrinciple.elementsEqual(right.byPrinciple) { $0 == $1 }
  }

  /// Counts agreements.
  ///
  /// - Complexity: O(*n*) in the number of votes, squared in the coaches of one case.
  package init(_ cases: [CalibrationCase]) {
    var engine: [Event.Author: Agreement] = [:]
    var coaches: [[Event.Author]: Agreement] = [:]
    var principles: [String: Agreement] = [:]
    var rules: [String: Rule] = [:]
    toDiscuss = []
    for item in cases {
      for vote in item.votes {
        engine[vote.author, default: Agreement()].add(vote.decision, item.engine)
      }
      let coaching = item.votes.filter { $0.author.role == .coach }
        .sorted { $0.author.name < $1.author.name }
      for (place, vote) in coaching.enumerated() {
        principles[item.principle, default: Agreement()].add(vote.decision, item.engine)
        for id in item.rules {
          var rule = rules[id] ?? Rule(id: id, count: 0, agreed: 0)
          rule.count += 1
          if vote.decision == item.engine { rule.agreed += 1 }
          rules[id] = rule
        }
        for other in coaching[(place + 1)...] {
          coaches[[vote.author, other.author], default: Agreement()]
            .add(vote.decision, other.decision)
        }
      }
      let decisions = Set(coaching.map(\.decision) + [item.engine])
      if !coaching.isEmpty, decisions.count > 1 { toDiscuss.append(item) }
    }
    withEngine = engine.map { Pair(first: $0.key, second: nil, agreement: $0.value) }
      .sorted { Self.order($0.first) < Self.order($1.first) }
    betweenCoaches = coaches.map { Pair(first: $0.key[0], second: $0.key[1], agreement: $0.value) }
      .sorted { ($0.first.name, $0.second?.name ?? "") < ($1.first.name, $1.second?.name ?? "") }
    byPrinciple = principles.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    byRule = rules.values.sorted { $0.id < $1.id }
  }

  private static func order(_ author: Event.Author) -> (Int, String) {
    switch author.role {
    case .coach: (0, author.name)
    case .interviewer: (1, author.name)
    case .candidate: (2, author.name)
    case .engine: (3, author.name)
    }
  }
}
