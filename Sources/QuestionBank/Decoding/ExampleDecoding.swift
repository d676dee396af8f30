import InterviewModel

/// Reads `signals.examples.yaml` and `rubrics/<principle>.examples.yaml`.
enum ExampleDecoding {
  /// The examples of one signal or beat.
  struct Entry {
    let subject: Example.Subject
    let examples: [Example]
    /// The examples' values, in their order.
    let values: [YAMLValue]
    /// The lists, by the plural of what they hold.
    let lists: [String: YAMLValue]
  }

  /// The readable examples by beat, in the order of the file; unknown beats are left out.
  static func entries(_ root: YAMLValue, principle: String, known: Known) -> [Entry] {
    guard let fields = root.fields(of: "file", required: ["principle", "beats"]) else { return [] }
    fields["principle"]?.expectPrinciple(principle)
    return (fields["beats"]?.entries() ?? []).compactMap { key, value in
      guard let beat = key.name("beat", in: known.beats) else { return nil }
      return entry(of: .beat(beat), value, owner: "beat") { item, isHit in
        marked(item, principle: principle, isHit: isHit)
      }
    }
  }

  /// The readable examples by signal, in the order of the file; unknown signals are left out.
  static func entries(ofSignals root: YAMLValue, known: Known) -> [Entry] {
    guard let fields = root.fields(of: "file", required: ["signals"]) else { return [] }
    return (fields["signals"]?.entries() ?? []).compactMap { key, value in
      guard let name = key.name("signal", in: signals.map(\.rawValue)),
        let signal = Signal(rawValue: name)
      else { return nil }
      return entry(of: .signal(signal), value, owner: "signal") { item, _ in
        exchange(item, known: known).map { ($0, []) }
      }
    }
  }

  /// The signals that one exchange can show.
  static let signals = Signal.allCases.filter { !$0.isAcrossRounds }

  private static func entry(
    of subject: Example.Subject, _ value: YAMLValue, owner: String,
    read: (_ item: YAMLValue, _ isHit: Bool) -> (exchange: Exchange, spans: [Range<Int>])?
  ) -> Entry? {
    guard let lists = value.fields(of: owner, required: ["hits", "misses"]) else { return nil }
    var examples: [Example] = []
    var values: [YAMLValue] = []
    for (items, isHit) in [("hits", true), ("misses", false)] {
      for (index, item) in (lists[items]?.list(of: items, needed: 0) ?? []).enumerated() {
        guard let (exchange, spans) = read(item, isHit) else { continue }
        values.append(item)
        examples.append(
          Example(
            of: subject, isHit: isHit, number: index + 1, exchange: exchange, spans: spans,
            place: Example.Place(file: item.file, line: item.line, column: item.column)))
      }
    }
    return Entry(subject: subject, examples: examples, values: values, lists: lists)
  }

  /// An answer alone, or keys with an answer.
  private static func exchange(_ value: YAMLValue, known: Known) -> Exchange? {
    guard value.isMapping else {
      return value.text().map { Exchange(principle: "", question: "", answer: $0) }
    }
    let optional = ["principle", "question", "probe", "reply"]
    guard let fields = value.fields(of: "example", required: ["answer"], optional: optional) else {
      return nil
    }
    let principle = fields["principle"].map { $0.name("principle", in: known.principles) }
    let question = fields["question"].map { $0.text() }
    let probe = fields["probe"].map { $0.text() }
    let reply = fields["reply"].map { $0.text() }
    if (probe == nil) != (reply == nil) {
      value.report(.missingKey(probe == nil ? "probe" : "reply", of: "example"))
      return nil
    }
    guard let answer = fields["answer"]?.text() else { return nil }
    var followUps: [FollowUp] = []
    if let probe, let reply {
      guard let probe, let reply else { return nil }
      followUps = [FollowUp(probe: probe, reply: reply)]
    }
    return Exchange(
      principle: principle.flatMap(\.self) ?? "", question: question.flatMap(\.self) ?? "",
      answer: answer, followUps: followUps)
  }

  /// An answer in which a hit encloses what shows it.
  private static func marked(
    _ item: YAMLValue, principle: String, isHit: Bool
  ) -> (exchange: Exchange, spans: [Range<Int>])? {
    guard let marked = item.text() else { return nil }
    do throws(MarkFault) {
      let text = try MarkedText(marked)
      guard text.spans.isEmpty != isHit else {
        item.report(isHit ? .unmarkedHit : .markedMiss)
        return nil
      }
      return (Exchange(principle: principle, question: "", answer: text.text), text.spans)
    } catch {
      switch error {
      case .unbalanced: item.report(.unbalancedMark)
      case .empty: item.report(.emptyMark)
      case .partial: item.report(.partialMark)
      }
      return nil
    }
  }
}
