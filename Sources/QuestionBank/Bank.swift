import InterviewModel

/// One framework of a question bank, read file by file.
///
/// Making a bank reads nothing. Each call reads and parses the one or two files that it needs,
/// refuses them with all their problems at once, and keeps nothing: keep what it returns. What
/// stands in other files (whether a role, level or beat exists) is left to ``BankCheck``.
package struct Bank: Sendable {
  /// The framework of a program that is told nothing else.
  package static let defaultFramework = "amazon"

  /// Where the bytes come from.
  package let source: BankSource
  /// The id of the framework, which names its folder.
  package let frameworkID: String

  /// The bank of a framework; nothing is read yet.
  package init(_ source: BankSource, framework: String = defaultFramework) {
    self.source = source
    frameworkID = framework.lowercased()
  }

  /// The ids of the frameworks in a bank, in the order of their bytes.
  ///
  /// - Throws: ``BankError`` when the bank's folder cannot be listed.
  package static func frameworks(in source: BankSource) throws(BankError) -> [String] {
    try source.paths().compactMap(BankPaths.framework(of:))
  }

  /// Reads `framework.yaml`, and of each rubric its gloss.
  ///
  /// - Throws: ``BankError/unknownFramework(_:nearest:known:)`` when the bank has no such folder;
  ///   ``BankError`` for a file that is missing, unreadable or has problems.
  package func framework() throws(BankError) -> Framework {
    let log = ReadingLog()
    let bytes: [UInt8]
    do {
      bytes = try source.bytes(at: files.frameworkFile)
    } catch .noFile {
      let known = try Self.frameworks(in: source)
      guard !known.isEmpty else { throw .noFile(source.name(of: files.frameworkFile)) }
      let nearest = known.nearest(to: frameworkID)
      throw .unknownFramework(frameworkID, nearest: nearest, known: known)
    }
    let file = YAMLFile(bytes, name: source.name(of: files.frameworkFile), log: log)
    let entry = file.root.flatMap { FrameworkDecoding.entry($0, framework: frameworkID) }
    var glosses: [String] = []
    for principle in entry?.principles ?? [] {
      let path = files.rubric(principle.id)
      let bytes = try source.bytes(at: path)
      glosses.append(gloss(in: bytes, name: source.name(of: path), log: log) ?? "")
    }
    try log.throwIfAny()
    guard var framework = entry?.framework else { throw .problems(log.sorted) }
    for (index, gloss) in glosses.enumerated() { framework.principles[index].gloss = gloss }
    return framework
  }

  /// Reads the questions of a principle, in the order of their file.
  ///
  /// - Parameter principle: Its id, in any case.
  /// - Returns: One question or more.
  /// - Throws: ``BankError/unknownPrinciple(_:nearest:known:)``, or ``BankError`` for a file that
  ///   is unreadable or has problems.
  package func questions(for principle: String) throws(BankError) -> [Question] {
    let id = principle.lowercased()
    let entries = try read(files.questions(id), principle: id) { root in
      QuestionDecoding.entries(root, principle: id, known: .nothing)
    }
    return entries.map(\.question)
  }

  /// Reads the rubric of a principle, its shared beats included.
  ///
  /// - Parameter principle: Its id, in any case.
  /// - Returns: The rubric with its beats in the order that all rubrics share.
  /// - Throws: ``BankError/unknownPrinciple(_:nearest:known:)``, or ``BankError`` for a file that
  ///   is missing, unreadable or has problems.
  package func rubric(for principle: String) throws(BankError) -> Rubric {
    try rubric(for: principle.lowercased(), shared: sharedBeats())
  }

  /// Reads the rubrics of several principles, in their order; the shared beats are read once.
  ///
  /// - Throws: As ``rubric(for:)``.
  package func rubrics(for principles: [String]) throws(BankError) -> [Rubric] {
    let shared = try sharedBeats()
    var rubrics: [Rubric] = []
    for principle in principles {
      rubrics.append(try rubric(for: principle.lowercased(), shared: shared))
    }
    return rubrics
  }

  /// Reads the examples of a principle's beats, hits before misses, in the order of their file.
  ///
  /// Only a check and tests need them; the built-in bank has none.
  ///
  /// - Parameter principle: Its id, in any case.
  /// - Returns: The examples of all beats in the file.
  /// - Throws: ``BankError/unknownPrinciple(_:nearest:known:)``, or ``BankError`` for a file that
  ///   is missing, unreadable or has problems.
  package func examples(for principle: String) throws(BankError) -> [Example] {
    let id = principle.lowercased()
    let entries = try read(files.examples(id), principle: id) { root in
      ExampleDecoding.entries(root, principle: id, known: .nothing)
    }
    return entries.flatMap(\.examples)
  }

  /// Reads the examples of the universal signals, hits before misses, in the order of their file.
  ///
  /// - Returns: The examples of all signals; none when the bank does without examples.
  /// - Throws: ``BankError`` when the file is missing, unreadable or has problems.
  package func signalExamples() throws(BankError) -> [Example] {
    guard source.hasExamples else { return [] }
    let entries = try read(BankPaths.signalExamples) { root in
      ExampleDecoding.entries(ofSignals: root, known: .nothing)
    }
    return entries.flatMap(\.examples)
  }

  /// Reads the general probes, in the order of their file.
  ///
  /// - Throws: ``BankError`` when the file is missing, unreadable or has problems.
  package func probes() throws(BankError) -> [Probe] {
    try read(files.probes) { ProbeDecoding.probes($0, known: .nothing) }
  }

  /// Reads the word lists that all frameworks share, in the order of their file.
  ///
  /// - Throws: ``BankError`` when the file is missing, unreadable or has problems.
  package func words() throws(BankError) -> [WordList] {
    try read(BankPaths.words) { WordListDecoding.lists($0) }
  }

  /// The bytes of the judge's weights.
  ///
  /// - Throws: ``BankError`` when the file is missing or unreadable.
  package func weights() throws(BankError) -> [UInt8] {
    try source.bytes(at: BankPaths.weights)
  }

  /// The bytes of the weights of whole stories.
  ///
  /// - Throws: ``BankError`` when the file is missing or unreadable.
  package func aspects() throws(BankError) -> [UInt8] {
    try source.bytes(at: BankPaths.aspects)
  }

  /// The fingerprint of everything that a verdict of this framework rests on.
  ///
  /// It covers the word lists, the weights of sentences and stories, the general probes, the rubrics and the judge's
  /// thresholds, byte by byte and in the order of their paths, but no questions, examples or
  /// plans. Nothing is parsed.
  ///
  /// - Parameter engine: The version of the judge.
  /// - Returns: The same value for the same bytes, from whatever source.
  /// - Throws: ``BankError`` when the folder or a file cannot be read.
  package func fingerprint(engine: String) throws(BankError) -> Fingerprint {
    var fingerprint = Fingerprint()
    fingerprint.add("engine", Array(engine.utf8))
    for path in try source.paths() {
      if files.decidesVerdicts(path) {
        fingerprint.add(path, try source.bytes(at: path))
      } else if path == files.frameworkFile {
        let judging = TopLevelEntry("judging", in: try source.bytes(at: path))
        fingerprint.add(path, judging.map { Array($0.bytes) } ?? [])
      }
    }
    return fingerprint
  }

  // MARK: - Reading one file

  private var files: BankPaths { BankPaths(framework: frameworkID) }

  /// The gloss of a rubric, read without the rest of the file.
  private func gloss(in bytes: [UInt8], name: String, log: ReadingLog) -> String? {
    guard let entry = TopLevelEntry("gloss", in: bytes) else {
      log.add(
        BankProblem(file: name, line: 1, column: 1, fault: .missingKey("gloss", of: "rubric")))
      return nil
    }
    let file = YAMLFile(Array(entry.bytes), name: name, firstLine: entry.line, log: log)
    return file.root?.fields(of: "rubric", required: ["gloss"])?["gloss"]?.text()
  }

  private func sharedBeats() throws(BankError) -> SharedBeats {
    try read(files.sharedBeats) { SharedBeats($0, known: .nothing) }
  }

  private func rubric(for id: String, shared: SharedBeats) throws(BankError) -> Rubric {
    let entry = try read(files.rubric(id), principle: id) { root in
      RubricDecoding.entry(root, principle: id, shared: shared, known: .nothing)
    }
    return entry.rubric
  }

  /// Reads a file in full; `nil` from `decode` must have been logged.
  ///
  /// When the file of a `principle` is missing, the nearest principle is named.
  private func read<Value>(
    _ path: String, principle: String? = nil, decode: (YAMLValue) -> Value?
  ) throws(BankError) -> Value {
    let bytes: [UInt8]
    do {
      bytes = try source.bytes(at: path)
    } catch {
      guard case .noFile = error, let principle else { throw error }
      let known = try source.paths().compactMap(files.principle(ofQuestions:))
      if known.contains(principle) { throw error }
      let nearest = known.nearest(to: principle)
      throw .unknownPrinciple(principle, nearest: nearest, known: known)
    }
    let log = ReadingLog()
    let file = YAMLFile(bytes, name: source.name(of: path), log: log)
    let value = file.root.flatMap(decode)
    try log.throwIfAny()
    guard let value else { throw .problems(log.sorted) }
    return value
  }
}
