import InterviewModel

/// Looks at examples: those of the signals, then those of a framework, principle by principle.
struct ExampleCheck {
  private var first: [[Substring]: BankProblem.Other] = [:]
  private var texts = NearDuplicates()
  private var added: [BankProblem.Other] = []
  /// How many hits and misses each signal has; empty when not all can be read.
  private var counts: [Signal: (hits: Int, misses: Int)] = [:]

  /// Looks at the examples of all signals: each signal that one exchange can show needs some.
  mutating func check(signals root: YAMLValue, known: Known, log: ReadingLog) {
    let before = log.problems.count
    let entries = ExampleDecoding.entries(ofSignals: root, known: known)
    let isReadable = log.problems.count == before
    for entry in entries {
      compare(entry)
      count(entry, needed: BankCheck.signalExamples)
    }
    guard isReadable else { return }
    for signal in ExampleDecoding.signals {
      if let entry = entries.first(where: { $0.subject == .signal(signal) }) {
        let hits = entry.examples.count { $0.isHit }
        counts[signal] = (hits, entry.examples.count - hits)
      } else {
        root.report(.missingKey(signal.rawValue, of: "file's signals"))
      }
    }
  }

  /// Looks whether the signals that show each shared beat have examples enough between them.
  func check(_ shared: SharedBeats) {
    guard !counts.isEmpty else { return }
    for (id, beat) in shared.beats.sorted(by: { $0.key < $1.key }) {
      let found = beat.shownBy.compactMap { counts[$0] }
      let sums = [
        ("hits", found.reduce(0) { $0 + $1.hits }), ("misses", found.reduce(0) { $0 + $1.misses }),
      ]
      for (items, count) in sums where count < BankCheck.examples {
        shared.values[id]?.report(
          .tooFew(count, of: "\(items) of its signals", needed: BankCheck.examples))
      }
    }
  }

  /// Looks at the file of a principle, whose rubric defines the beats `own` itself (`nil` when
  /// unknown): each of those needs examples.
  mutating func check(
    _ root: YAMLValue, principle: String, own: [String]?, known: Known, log: ReadingLog
  ) {
    let before = log.problems.count
    let entries = ExampleDecoding.entries(root, principle: principle, known: known)
    for entry in entries {
      compare(entry)
      if own?.contains(entry.subject.id) == true { count(entry, needed: BankCheck.examples) }
    }
    guard log.problems.count == before else { return }
    for beat in own ?? [] where !entries.contains(where: { $0.subject == .beat(beat) }) {
      root.report(.missingKey(beat, of: "file's beats"))
    }
  }

  /// Looks for examples that are the same as an earlier one, or nearly.
  private mutating func compare(_ entry: ExampleDecoding.Entry) {
    for (example, value) in zip(entry.examples, entry.values) {
      let text = ([example.exchange.answer] + example.exchange.followUps.map(\.reply))
        .joined(separator: " ")
      let words = SpokenForm.words(of: text)
      if let earlier = first[words] {
        let beginning = words.prefix(5).joined(separator: " ") + " ..."
        value.report(.repeated(beginning, kind: "example", first: earlier))
        continue
      }
      first[words] = value.place
      if let (earlier, percent) = texts.add(text) {
        value.report(.alikeExample(percent: percent, at: added[earlier]))
      }
      added.append(value.place)
    }
  }

  private func count(_ entry: ExampleDecoding.Entry, needed: Int) {
    for items in ["hits", "misses"] {
      guard let list = entry.lists[items], let count = list.count, count < needed else { continue }
      list.report(.tooFew(count, of: items, needed: needed))
    }
  }
}
