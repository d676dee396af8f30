import InterviewModel

/// How well the engine agrees with people on labelled cases.
///
/// Filled case by case, in order; nothing of a case but its figures is kept.
package struct Evaluation: Sendable {
  /// Agreement over all cases: people first, the engine second.
  package private(set) var overall = Agreement()
  /// Agreement by the name of the file.
  package private(set) var byFile: [(name: String, agreement: Agreement)] = []
  /// Agreement by principle.
  package private(set) var byPrinciple: [(name: String, agreement: Agreement)] = []
  /// For each kind of attack how many cases there were, and how many were believed.
  package private(set) var attacks: [(name: String, count: Int, believed: Int)] = []
  /// For each signal how often people and engine saw it.
  package private(set) var signals: [Signal: Hits] = [:]
  /// For each kind of sentence how often people and engine saw it.
  package private(set) var kinds: [SentenceKind: Hits] = [:]
  /// Refusals whose first named reason is among the reasons of people, of all refusals that both
  /// made and for which people named reasons.
  package private(set) var rightReasons = (count: 0, right: 0)
  /// The cases on which engine and people differ, in order.
  package private(set) var disagreements: [Disagreement] = []

  private var pairs = MinimalPairs()
  private var twins: [String: [Decision]] = [:]

  package init() {}

  /// Counts for precision and recall.
  package struct Hits: Sendable, Equatable {
    /// Seen by both.
    package var both = 0
    /// Seen by the engine.
    package var engine = 0
    /// Seen by people.
    package var people = 0

    /// The share of what the engine saw that people saw too; `nil` when it saw nothing.
    package var precision: Double? { engine == 0 ? nil : Double(both) / Double(engine) }
    /// The share of what people saw that the engine saw too; `nil` when they saw nothing.
    package var recall: Double? { people == 0 ? nil : Double(both) / Double(people) }
  }

  /// A case on which engine and people differ.
  package struct Disagreement: Sendable {
    /// The case's id.
    package var id: String
    /// The name of its file.
    package var file: String
    /// What people voted.
    package var people: Decision
    /// What the engine decided, with its reasons.
    package var verdict: Verdict
  }

  /// Pairs of which both are right, of all whole pairs.
  package var pairsRight: (count: Int, right: Int) { pairs.bothRight }

  /// Twins that got the same verdict, of all whole twins.
  package var twinsSame: (count: Int, same: Int) {
    let whole = twins.values.filter { $0.count == 2 }
    return (whole.count, whole.count { $0[0] == $0[1] })
  }

  /// Adds a judged case.
  ///
  /// - Parameters:
  ///   - labelled: The case.
  ///   - file: The name of its file; pairs and twins are matched within it.
  ///   - reading: What the judge found.
  ///   - rubric: The rubric it was judged under.
  package mutating func add(
    _ labelled: EvaluationCase, file: String, reading: Judge.Reading, rubric: Rubric
  ) {
    let verdict = reading.verdict
    if let attack = labelled.attack, attack != "none" {
      let believed = verdict.decision == .inclined ? 1 : 0
      if let place = attacks.firstIndex(where: { $0.name == attack }) {
        attacks[place].count += 1
        attacks[place].believed += believed
      } else {
        attacks.append((attack, 1, believed))
      }
    }
    overall.add(labelled.decision, verdict.decision)
    Self.add(labelled.decision, verdict.decision, to: &byFile, named: file)
    Self.add(
      labelled.decision, verdict.decision, to: &byPrinciple, named: labelled.exchange.principle)
    let isRight = labelled.decision == verdict.decision
    pairs.add(labelled.pair.map { "\(file) \($0)" }, isRight: isRight)
    if let twin = labelled.twin { twins["\(file) \(twin)", default: []].append(verdict.decision) }
    if !isRight {
      disagreements.append(
        Disagreement(id: labelled.id, file: file, people: labelled.decision, verdict: verdict))
    }
    count(signals: labelled, reading)
    count(reasons: labelled, verdict, rubric)
    count(kinds: labelled, reading.story)
  }

  private static func add(
    _ people: Decision, _ engine: Decision,
    to table: inout [(name: String, agreement: Agreement)], named name: String
  ) {
    if let place = table.firstIndex(where: { $0.name == name }) {
      table[place].agreement.add(people, engine)
    } else {
      var agreement = Agreement()
      agreement.add(people, engine)
      table.append((name, agreement))
    }
  }

  private mutating func count(signals labelled: EvaluationCase, _ reading: Judge.Reading) {
    guard let seen = labelled.signals else { return }
    let found = Set(reading.findings.map(\.signal))
    for signal in Signal.allCases {
      let people = seen.contains(signal)
      let engine = found.contains(signal)
      guard people || engine else { continue }
      signals[signal, default: Hits()].both += people && engine ? 1 : 0
      signals[signal, default: Hits()].engine += engine ? 1 : 0
      signals[signal, default: Hits()].people += people ? 1 : 0
    }
  }

  private mutating func count(
    reasons labelled: EvaluationCase, _ verdict: Verdict, _ rubric: Rubric
  ) {
    guard let missing = labelled.missing, !missing.isEmpty,
      labelled.decision == .notInclined, verdict.decision == .notInclined
    else { return }
    let words = verdict.missing.compactMap { id in
      rubric.beats.first { $0.id == id }?.covers
    }
    rightReasons.count += 1
    if words.contains(where: missing.contains) { rightReasons.right += 1 }
  }

  /// Counts sentence kinds where the reader cut the text as people did.
  private mutating func count(kinds labelled: EvaluationCase, _ story: Story) {
    guard let sentences = labelled.sentences else { return }
    var byText: [String: SentenceKind] = [:]
    for sentence in story.sentences where sentence.part == 0 {
      byText[sentence.quote.text] = sentence.kind
    }
    for sentence in sentences {
      guard let engine = byText[sentence.text] else { continue }
      kinds[engine, default: Hits()].engine += 1
      kinds[sentence.kind, default: Hits()].people += 1
      if engine == sentence.kind { kinds[engine, default: Hits()].both += 1 }
    }
  }
}
