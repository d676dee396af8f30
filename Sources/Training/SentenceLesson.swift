import InterviewModel
import Reading

/// The labelled sentences of all files, as examples to learn from.
struct SentenceLesson {
  /// How many parts the files are dealt to when stories are read by a reader who never saw them.
  static let parts = 10

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
      for labelled in cases {
        add(labelled, file: file, lexicon: lexicon)
        caseCount += 1
      }
    }
    // A feature is kept when ten different cases have it: names and rare words are not learnt.
    for feature in counts.filter({ $0.value.cases >= 10 }).keys.sorted() {
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

  private mutating func add(_ labelled: LabelledCase, file: Int, lexicon: Lexicon) {
    let isAlone = labelled.alone == true
    var parts: [(segments: [LabelledCase.Segment], reply: Int?)] = [
      (labelled.sentences ?? [], nil)
    ]
    parts += (labelled.replies ?? []).enumerated().map { ($1.sentences, $0) }
    for part in parts {
      let segments = part.segments.filter { !$0.text.isEmpty }
      let reading = TextReading(segments: segments.map(\.text), lexicon: lexicon)
      guard !segments.isEmpty, reading.sentences.count == segments.count else { continue }
      let reader = FeatureReader(reading)
      var whole: Set<UInt32> = []
      for (index, segment) in segments.enumerated() {
        var features = Set(
          reader.features(ofSentence: index, isReply: part.reply != nil, isAlone: isAlone).hashes)
        if !isAlone {
          features.formUnion(
            reader.principleFeatures(ofSentence: index, principle: labelled.principle).hashes)
        }
        whole.formUnion(features)
        append(
          features, kind: segment.kind.column,
          traits: [isAlone ? nil : segment.shows == true, nil, nil], file: file)
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
