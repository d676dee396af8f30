/// Finds texts that ask for the same in nearly the same words.
///
/// Two texts are compared by what they share of all that either has (the Jaccard index), in two
/// ways: by runs of three words, which sees sentences that were copied and altered a little, and by
/// single words, which sees sentences that were turned around. Words of the ``frame`` and runs of
/// nothing else do not count. The larger share is taken.
struct NearDuplicates {
  /// From this share on, in percent, a text is a near-duplicate.
  ///
  /// The 224 questions that the bank was begun with lie under 38; a question with one content
  /// word of five exchanged lies at 67.
  static let threshold = 50

  /// A text that was added.
  private struct Entry {
    let words: Set<Substring>
    let runs: Set<[Substring]>
  }

  private var entries: [Entry] = []
  private var withWord: [Substring: [Int]] = [:]
  private var withRun: [[Substring]: [Int]] = [:]

  /// Adds a text.
  ///
  /// - Returns: The number of the most similar text added before, counted from 0, with the share
  ///   in percent, when that reaches ``threshold``; of equals the earliest.
  /// - Complexity: O(*n*) in the number of earlier texts that share a word with it.
  mutating func add(_ text: String) -> (earlier: Int, percent: Int)? {
    let words = SpokenForm.words(of: text)
    let runs = words.indices.dropLast(2).map { Array(words[$0...$0 + 2]) }
    let entry = Entry(
      words: Set(words).subtracting(Self.frame),
      runs: Set(runs.filter { !Self.frame.isSuperset(of: $0) }))
    let number = entries.count
    var best: (earlier: Int, percent: Int)?
    func compare(_ shared: [Int: Int], _ size: (Entry) -> Int) {
      for (other, count) in shared {
        let all = size(entry) + size(entries[other]) - count
        let percent = count * 100 / all
        guard percent >= Self.threshold else { continue }
        if let found = best, (found.percent, -found.earlier) >= (percent, -other) { continue }
        best = (other, percent)
      }
    }
    compare(Self.shared(entry.words, withWord)) { $0.words.count }
    compare(Self.shared(entry.runs, withRun)) { $0.runs.count }
    entries.append(entry)
    for word in entry.words { withWord[word, default: []].append(number) }
    for run in entry.runs { withRun[run, default: []].append(number) }
    return best
  }

  /// How many keys each earlier text shares.
  private static func shared<Key>(_ keys: Set<Key>, _ holders: [Key: [Int]]) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for key in keys {
      for other in holders[key] ?? [] { counts[other, default: 0] += 1 }
    }
    return counts
  }

  /// Words that carry a question rather than its subject.
  private static let frame: Set<Substring> = Set(
    """
    a about an and are as at be been but by describe did do example for from give had has have \
    he her him his how i in into it its last me moment my no not occasion of on once one or out \
    she situation some somebody someone something tell that the their them they think this \
    through time to up us walk was were what when which who with you your yours
    """.split(separator: " "))
}
