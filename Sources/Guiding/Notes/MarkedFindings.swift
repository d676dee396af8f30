import InterviewModel
import Judging

/// The signals that a friend's marks stand for, each with the sentences it rests on.
struct MarkedFindings {
  private let noted: NotedExchange
  private let story: Story
  private var sentences: [NoteMark: [StorySentence]] = [:]

  init(_ noted: NotedExchange, in story: Story) {
    self.noted = noted
    self.story = story
    for sentence in story.sentences {
      guard let note = noted.note(at: sentence.quote.place) else { continue }
      for mark in note.note.payload.knownMarks { sentences[mark, default: []].append(sentence) }
    }
  }

  /// What the length and form of an answer would say; notes are short by nature.
  private static let notOfNotes: Set<Signal> = [
    .tooShort, .notAnAnswer, .keywordStuffing, .vagueFollowUp, .offPrinciple,
  ]

  /// What was read with what was marked; where both speak of a sentence the mark counts.
  func merged(with read: [Finding]) -> [Finding] {
    let marked = findings()
    let denied = denied()
    var merged: [Finding] = []
    for signal in Signal.allCases where !Self.notOfNotes.contains(signal) {
      let own = read.first { $0.signal == signal }
      let added = marked[signal] ?? []
      if signal.isAbsence || (own?.sentences.isEmpty ?? true) && added.isEmpty {
        if let own, !contradicted(signal, by: marked) { merged.append(own) }
        continue
      }
      let refuted = Set((denied[signal] ?? []).map(\.number))
      let kept = (own?.sentences ?? []).filter { reference in
        !refuted.contains(reference.number) && !added.contains { $0.number == reference.number }
      }
      guard !kept.isEmpty || !added.isEmpty else { continue }
      var finding = Finding(signal, resting: added, against: own?.against)
      finding.sentences = (finding.sentences + kept).sorted { $0.number < $1.number }
      merged.append(finding)
    }
    return merged
  }

  /// The mark that makes a note evidence for a signal; `nil` where the text alone does.
  func mark(behind signal: Signal, on note: NotedExchange.Note) -> NoteMark? {
    let marks = note.note.payload.knownMarks
    return marks.first { mark in
      switch mark {
      case .own: signal == .clearIndividualContribution || signal == .specificMoment
      case .we: signal == .weDominates
      case .figure: false
      case .result: signal == .businessResult || signal == .customerResult
      case .hypothetical: signal == .hypothetical
      case .manager: signal == .managerOnlyOwnership
      case .learned: signal == .behaviourChange
      }
    }
  }

  /// What the marks say: a red one counts when it is set more often than `own`.
  private func findings() -> [Signal: [StorySentence]] {
    let own = marked(.own)
    var found: [Signal: [StorySentence]] = [:]
    if !own.isEmpty {
      found[.clearIndividualContribution] = own
      found[.specificMoment] = Array(own.prefix(1))
    }
    if marked(.we).count > own.count { found[.weDominates] = marked(.we) }
    if marked(.manager).count > own.count { found[.managerOnlyOwnership] = marked(.manager) }
    if marked(.hypothetical).count > own.count { found[.hypothetical] = marked(.hypothetical) }
    if !marked(.learned).isEmpty { found[.behaviourChange] = marked(.learned) }
    for sentence in marked(.result) {
      let felt = sentence.likelihood(of: .resultCustomer)
      let counted = sentence.likelihood(of: .resultBusiness)
      found[felt > counted ? .customerResult : .businessResult, default: []].append(sentence)
    }
    return found
  }

  /// What marks take from the reading: what did not happen shows nothing good, and what others
  /// did shows neither an own act nor the principle.
  private func denied() -> [Signal: [StorySentence]] {
    let notOwn = marked(.we) + marked(.manager)
    var denied: [Signal: [StorySentence]] = [
      .clearIndividualContribution: notOwn,
      .principleFraming: notOwn,
      .weDominates: marked(.own),
      .hypothetical: marked(.own) + marked(.result),
      .managerOnlyOwnership: marked(.own),
      .engineeringOnlyResult: marked(.result),
    ]
    for signal in Signal.allCases where signal.polarity == .green {
      denied[signal, default: []] += marked(.hypothetical)
    }
    return denied
  }

  /// Whether an absence was read of something that is marked.
  private func contradicted(_ absence: Signal, by marked: [Signal: [StorySentence]]) -> Bool {
    switch absence {
    case .resultMissing: marked[.businessResult] != nil || marked[.customerResult] != nil
    case .reflectionMissing: marked[.behaviourChange] != nil
    default: false
    }
  }

  private func marked(_ mark: NoteMark) -> [StorySentence] { sentences[mark] ?? [] }
}
