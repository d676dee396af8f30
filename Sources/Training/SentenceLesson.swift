import InterviewModel
import Reading

/// The labelled sentences of all files, as examples to learn from.
struct SentenceLesson {
  /// How many parts the files are dealt to when stories are read by a reader who never saw them.
  static let parts = 10

  /// How often a sentence counts that turns the verdict of a minimal pair; the sentences that both
  /// members share come twice and turn nothing.
  private static let turningWeight = 3

  /// How many cases there are.
  private(set) var caseCount = 0
  /// How many examples there are.
  var exampleCount: Int { examples.count }

  /// The place of every feature that is learnt.
  private var table: [UInt32: Int] = [:]
  /// The examples, each with the number of its file.
  private var examples: [(example: Example, file: Int)] = []
  private var rows: [(features: [UInt32], kind: Int, traits: [Bool?], file: Int)] = []
  private var counts: [UInt32: (cases: Int, last: Int)] = [:]

  /// Reads every sentence of every case.
  ///
  /// - Parameters:
  ///   - cases: The cases of each file.
  ///   - lexicon: The classes of words.
  init(cases: [[LabelledCase]], lexicon: Lexicon) {
    for (file, cases) in cases.enumerated() {
      let pairs = Dictionary(grouping: cases.filter { $0.pair != nil }, by: \.pair)
      for labelled in cases {
        let others = pairs[labelled.pair]?.filter { $0.id != labelled.id }
        add(
          labelled, shared: others.map { Set($0.flatMap(\.allSegments).map(\.text)) }, file: file,
          lexicon: lexicon)
        caseCount += 1
      }
    }
    // A feature is kept when twenty different cases have it: names and rare words are not learnt.
    for feature in counts.filter({ $0.value.cases >= 20 }).keys.sorted() {
      table[feature] = table.count
    }
    examples = rows.map { row in
      let features = row.features.compactMap { table[$0] }
      return (Example(features: features, kind: row.kind, traits: row.traits), row.file)
    }
    rows = []
  }

  /// The weights file learnt from all files, or from all but those of one part.
  func weights(leavingOut part: Int?) -> String {
    var trainer = Trainer(featureCount: table.count)
    trainer.train(examples.filter { part == nil || $0.file % Self.parts != part }.map(\.example))
    return weightsFile(trainer, features: table)
  }

  /// Adds the sentences of a case.
  ///
  /// - Parameters:
  ///   - labelled: The case.
  ///   - shared: Of a member of a minimal pair, the texts of the other member.
  ///   - file: The number of its file.
  ///   - lexicon: The classes of words.
  private mutating func add(
    _ labelled: LabelledCase, shared: Set<String>?, file: Int, lexicon: Lexicon
  ) {
    let isAlone = labelled.alone == true
    var parts: [(segments: [LabelledCase.Segment], reply: Int?)] = [
      (labelled.sentences ?? [], nil)
    ]
    parts += (labelled.replies ?? []).enumerated().map { ($1.sentences, $0) }
    for part in parts {
      let segments = part.segments.filter { !$0.text.isEmpty }
      guard !segments.isEmpty else { continue }
      let reading =
        isAlone
        ? TextReading(segments: segments.map(\.text), lexicon: lexicon)
        : TextReading(segments.map(\.text).joined(separator: " "), lexicon: lexicon)
      let reader = FeatureReader(reading)
      let labels = Self.labels(of: reading, from: segments)
      var whole: Set<UInt32> = []
      for (index, label) in labels.enumerated() {
        var features = Set(
          reader.features(ofSentence: index, isReply: part.reply != nil, isAlone: isAlone).hashes)
        if !isAlone {
          features.formUnion(
            reader.principleFeatures(ofSentence: index, principle: labelled.principle).hashes)
        }
        whole.formUnion(features)
        let turns = shared.map { !$0.contains(label.text) } ?? false
        for _ in 0..<(turns ? Self.turningWeight : 1) {
          append(
            features, kind: label.kind.column, traits: [isAlone ? nil : label.shows, nil, nil],
            file: file)
        }
      }
      // A reply as a whole says whether it answers its probe and whether it takes something back.
      guard let place = part.reply, let quality = labelled.replies?[place].quality,
        let probe = labelled.followUps?[place].probe
      else { continue }
      whole.formUnion(
        FeatureReader.replyFeatures(of: reading, to: TextReading(probe, lexicon: lexicon)).hashes)
      append(
        whole, kind: -1,
        traits: [nil, quality == "withdraw", quality == "specific" || quality == "partial"],
        file: file)
    }
  }

  /// The labels of the sentences as the reader cuts them, who is not told where people cut.
  ///
  /// A sentence takes the kind of the labelled one that it shares most bytes with, and shows the
  /// principle when it holds most of one that does, or is mostly part of it.
  private static func labels(
    of reading: TextReading, from segments: [LabelledCase.Segment]
  ) -> [(text: String, kind: SentenceKind, shows: Bool)] {
    var ranges: [Range<Int>] = []
    var start = 0
    for segment in segments {
      ranges.append(start..<start + segment.text.utf8.count)
      start += segment.text.utf8.count + 1
    }
    return reading.sentences.map { sentence in
      let shared = ranges.map { $0.clamped(to: sentence.bytes).count }
      var best = 0
      for place in shared.indices where shared[place] > shared[best] { best = place }
      let shows = segments.indices.contains { place in
        segments[place].shows == true
          && shared[place] * 2 > min(ranges[place].count, sentence.bytes.count)
      }
      return (segments[best].text, segments[best].kind, shows)
    }
  }

  /// Adds one example; a feature counts once for each case.
  private mutating func append(
    _ features: Set<UInt32>, kind: Int, traits: [Bool?], file: Int
  ) {
    for feature in features where counts[feature]?.last != caseCount {
      counts[feature] = ((counts[feature]?.cases ?? 0) + 1, caseCount)
    }
    rows.append((features.sorted(), kind, traits, file))
  }
}
