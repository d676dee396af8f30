/// Looks at the examples of a whole framework, principle by principle.
struct ExampleCheck {
  private var first: [[Substring]: BankProblem.Other] = [:]

  /// Looks at the file of a principle, whose rubric defines the beats `own` itself (`nil` when
  /// unknown): each of those needs examples.
  mutating func check(
    _ root: YAMLValue, principle: String, own: [String]?, known: Known, log: ReadingLog
  ) {
    let before = log.problems.count
    let entries = ExampleDecoding.entries(root, principle: principle, known: known)
    for entry in entries {
      for (example, value) in zip(entry.examples, entry.values) {
        let words = SpokenForm.words(of: example.text)
        if let earlier = first[words] {
          let beginning = words.prefix(5).joined(separator: " ") + " ..."
          value.report(.repeated(beginning, kind: "example", first: earlier))
        } else {
          first[words] = value.place
        }
      }
      guard own?.contains(entry.beat) == true else { continue }
      for items in ["hits", "misses"] {
        guard let list = entry.lists[items], let count = list.count else { continue }
        if count < BankCheck.examples {
          list.report(.tooFew(count, of: items, needed: BankCheck.examples))
        }
      }
    }
    guard log.problems.count == before else { return }
    for beat in own ?? [] where !entries.contains(where: { $0.beat == beat }) {
      root.report(.missingKey(beat, of: "file's beats"))
    }
  }
}
