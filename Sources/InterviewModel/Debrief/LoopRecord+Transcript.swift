extension LoopRecord {
  /// What a transcript holds for a debrief.
  ///
  /// Rounds of the plan that were not played are there without attempts. Questions whose principle
  /// is not known are left out.
  ///
  /// - Complexity: O(*n*) in the number of events, times the attempts at one question.
  package init(_ transcript: Transcript) {
    let places = Dictionary(
      transcript.events.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let planned = transcript.opened?.plan.rounds ?? []
    let asked = Dictionary(grouping: transcript.attempts) { $0.asked.round }
    let numbers = planned.map(\.number)
    let extra = Set(asked.keys).subtracting(numbers).sorted()
    rounds = (numbers + extra).map { number in
      let round = planned.first { $0.number == number }
      let shown = transcript.reveals
        .filter { $0.payload.round == number || $0.payload.round == nil }
        .compactMap { places[$0.event] }.min()
      let attempts = Self.attempts(
        asked[number] ?? [], contests: transcript.contests, shown: shown, places: places)
      let assigned = round?.principles.map(\.id) ?? []
      return Round(
        number: number, title: round?.title ?? "Round \(number)",
        barRaiser: round?.barRaiser ?? false, hiringManager: round?.hiringManager ?? false,
        principles: Self.unique(assigned + attempts.map(\.exchange.principle)),
        attempts: attempts)
    }
    candidate = transcript.opened?.candidate ?? ""
    role = transcript.opened?.plan.role
    level = transcript.opened?.plan.level
    let votes = transcript.votes.map { ($0.event, Ballot($0.payload, by: $0.author)) }
    let overrules = transcript.overrules.map { ($0.event, Ballot($0.payload, by: $0.author)) }
    ballots = (votes + overrules)
      .map { (places[$0.0] ?? 0, $0.1) }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private static func attempts(
    _ tries: [Transcript.Attempt], contests: [Transcript.Authored<Event.Contested>], shown: Int?,
    places: [String: Int]
  ) -> [Attempt] {
    var result: [Attempt] = []
    let known = tries.filter { !$0.asked.principle.isEmpty }
    for number in Set(known.map(\.asked.exchange)).sorted() {
      let same = known.filter { $0.asked.exchange == number }
      var attempts = same.enumerated().map { index, attempt in
        Attempt(
          number: number, attempt: index + 1, counts: false, exchange: attempt.exchange,
          recorded: attempt.judged,
          contests: contests.filter { $0.of == attempt.event }.map(\.payload))
      }
      let answered = attempts.indices.filter { attempts[$0].isAnswered }
      let unaided = answered.last { index in
        shown.map { (places[same[index].event] ?? 0) < $0 } ?? true
      }
      if let chosen = unaided ?? answered.first ?? attempts.indices.last {
        attempts[chosen].counts = true
      }
      result += attempts
    }
    return result
  }

  /// The ids without repetition, in the order of their first place.
  static func unique(_ ids: [String]) -> [String] {
    var seen: Set<String> = []
    return ids.filter { seen.insert($0).inserted }
  }
}
