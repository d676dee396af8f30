import InterviewModel

/// Finds every problem of a bank, whichever file it stands in.
///
/// Beyond what reading refuses it looks at references between files, at how many questions and
/// examples there are, at repeated and nearly repeated ones, and at what is said aloud. Whether
/// the judge sees the examples as they are labelled is not its business: ``MisreadList``.
package struct BankCheck {
  /// The fewest questions of a principle.
  package static let questions = 12
  /// The fewest questions of a principle for any role at any level.
  package static let usableQuestions = 8
  /// The fewest hits, and the fewest misses, of a beat that a rubric defines itself.
  package static let examples = 8
  /// The fewest hits, and the fewest misses, of a signal.
  package static let signalExamples = 6

  /// All problems, in the order of files, lines and columns; none when all is well.
  ///
  /// - Throws: ``BankError`` when the folder, or a file in it, cannot be read at all.
  package static func problems(in source: BankSource) throws(BankError) -> [BankProblem] {
    let paths = try source.paths()
    var check = BankCheck(source: source, paths: Set(paths))
    try check.checkAll()
    return check.log.sorted
  }

  let source: BankSource
  let log = ReadingLog()
  /// What is in the bank.
  private let paths: Set<String>
  /// What has been read or missed.
  private var expected: Set<String> = [
    BankPaths.weights, BankPaths.aspects, BankPaths.misread, BankPaths.agreement,
  ]

  private init(source: BankSource, paths: Set<String>) {
    self.source = source
    self.paths = paths
  }

  private mutating func checkAll() throws(BankError) {
    if let words = try root(of: BankPaths.words) {
      _ = WordListDecoding.lists(words, isChecking: true)
    }
    var frameworks = Set(
      paths.compactMap { $0.split(separator: "/").dropLast().first.map(String.init) })
    if frameworks.isEmpty { frameworks = [Bank.defaultFramework] }
    let examples = try signalExamples()
    for framework in frameworks.sorted() {
      try check(BankPaths(framework: framework), signalExamples: examples)
    }
    for path in paths.subtracting(expected) {
      report(.strayFile(nearest: neighbour(of: path)), at: path)
    }
  }

  /// Looks at the examples of the signals, which may name a principle of any framework.
  private mutating func signalExamples() throws(BankError) -> ExampleCheck {
    var check = ExampleCheck()
    guard source.hasExamples, let root = try root(of: BankPaths.signalExamples) else {
      return check
    }
    var known = Known()
    known.principles = paths.compactMap { path in
      let framework = path.split(separator: "/").first.map(String.init) ?? ""
      return BankPaths(framework: framework).principle(ofQuestions: path)
    }.sorted()
    check.check(signals: root, known: known, log: log)
    return check
  }

  private mutating func check(
    _ files: BankPaths, signalExamples: ExampleCheck
  ) throws(BankError) {
    let before = log.spoken.count
    let entry = try root(of: files.frameworkFile).flatMap {
      FrameworkDecoding.entry($0, framework: files.framework)
    }
    guard let entry else { return expectEverything(of: files) }
    var known = Known()
    known.levels = entry.levels
    known.roles = entry.roles

    let shared = try root(of: files.sharedBeats).map { SharedBeats($0, known: known) }
    var beats = shared?.ids
    var questions = QuestionCheck(known: known)
    var examples = signalExamples
    if let shared { examples.check(shared) }
    for id in entry.principles.map(\.id) {
      let rubric = try root(of: files.rubric(id)).flatMap {
        RubricDecoding.entry($0, principle: id, shared: shared, known: known)
      }
      beats = Self.joined(beats, rubric?.ownBeats)
      known.beats = Self.joined(shared?.ids, rubric?.ownBeats)
      if let root = try root(of: files.questions(id)) {
        questions.check(root, principle: id, beats: known.beats, log: log)
      }
      if source.hasExamples, let root = try root(of: files.examples(id)) {
        examples.check(root, principle: id, own: rubric?.ownBeats, known: known, log: log)
      }
    }
    known.beats = beats
    if let root = try root(of: files.probes) { _ = ProbeDecoding.probes(root, known: known) }

    let form = SpokenForm(principles: entry.principles.map(\.name))
    for (text, kind, value) in log.spoken.dropFirst(before) {
      form.faults(of: text, as: kind).forEach(value.report)
    }
  }

  /// Both lists; `nil` when one of them is unknown.
  private static func joined(_ left: [String]?, _ right: [String]?) -> [String]? {
    left.flatMap { left in right.map { left + $0 } }
  }

  /// Passes over the files of a framework whose principles are not known.
  private mutating func expectEverything(of files: BankPaths) {
    expected.formUnion(paths.filter { $0.hasPrefix("\(files.framework)/") })
  }

  /// The name of the expected file in the same folder whose stem is nearest; `nil` when none is.
  private func neighbour(of path: String) -> String? {
    func parts(_ path: String) -> (folder: Substring, stem: String) {
      let name = path.split(separator: "/").last ?? ""
      return (path.dropLast(name.count), String(name.dropLast(".yaml".count)))
    }
    let stray = parts(path)
    let stems = expected.sorted().map(parts).filter { $0.folder == stray.folder }.map(\.stem)
    return stems.nearest(to: stray.stem).map { $0 + ".yaml" }
  }

  /// The value of a file; `nil`, and a problem in the log, when it is missing or not YAML.
  private mutating func root(of path: String) throws(BankError) -> YAMLValue? {
    expected.insert(path)
    guard paths.contains(path) else {
      report(.missingFile, at: path)
      return nil
    }
    return YAMLFile(try source.bytes(at: path), name: source.name(of: path), log: log).root
  }

  private func report(_ fault: BankProblem.Fault, at path: String) {
    log.add(BankProblem(file: source.name(of: path), line: 1, column: 1, fault: fault))
  }
}
