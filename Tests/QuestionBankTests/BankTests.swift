import InterviewModel
import QuestionBank
import Testing

@Suite struct BankTests {
  private let bank = SampleBank.valid.bank

  // MARK: What is read

  @Test func `a framework mirrors its file`() throws {
    let framework = try bank.framework()
    let careRule = PlanningRules.PrincipleRule(
      principle: "care", frequency: 9, byRole: ["lead": 2], byLevel: ["senior": -1],
      managersOnly: true, managersOnlyUntil: "senior", likes: [.behavioral: 3], opens: 5,
      closes: 1, secondLook: 4)
    #expect(framework.id == "values")
    #expect(framework.version == 3)
    #expect(framework.name == "Five Values")
    #expect(framework.defaults == .init(role: "maker", level: "junior", rounds: 3))
    #expect(
      framework.roles == [
        Role(id: "maker", name: "Maker", managesPeople: false, toldIn: "things made"),
        Role(id: "lead", name: "Lead", managesPeople: true, toldIn: "people"),
      ])
    #expect(
      framework.levels == [
        Level(id: "junior", bar: "The own bench."), Level(id: "senior", bar: "The whole shop."),
      ])
    #expect(
      framework.outcome
        == OutcomeThresholds(
          enoughData: Fraction(2, 3), inclined: Fraction(2, 3), vetoAbove: Fraction(1, 2)))
    var judging = JudgingThresholds()
    judging.ownAct = -900
    judging.fewestWords = 0
    #expect(framework.judging == judging)
    let planning = framework.planning
    #expect(planning.rounds == 2...3)
    #expect(planning.coverage == 1...2)
    #expect(planning.principlesPerRound == 1...2)
    #expect(planning.minutesPerPrinciple == 12)
    #expect(planning.secondLooks == 0...1)
    #expect(planning.history == .init(notInclined: 7, neverProbed: 3))
    #expect(planning.always == ["care"])
    #expect(planning.principles == [careRule, .init(principle: "craft", frequency: 4)])
    #expect(planning.templates.map(\.roles) == [["lead"], []])
    #expect(planning.templates.map(\.levels) == [["senior"], []])
    #expect(
      planning.templates.first?.rounds.last
        == PlanningRules.RoundTemplate(
          title: "Three", kind: .systemDesign, hiringManager: false, barRaiserMayTake: true,
          minutes: 50, behavioralMinutes: 20, position: 3))
  }

  @Test func `principles take their gloss from their rubric`() throws {
    #expect(
      try bank.framework().principles == [
        Principle(
          id: "care", name: "Care; Mind the Guest", gloss: "What care asks, in two lines."),
        Principle(id: "craft", name: "Craft", gloss: "What craft asks, in two lines."),
      ])
  }

  @Test func `questions keep the order of their file`() throws {
    let questions = try bank.questions(for: "Care")
    #expect(questions.map(\.id) == (0..<12).map { "care-\($0)" })
    #expect(
      questions.first
        == Question(
          id: "care-0", principle: "care",
          text: "Tell me about a time you waited beside a frightened patient.",
          levels: ["junior", "senior"], roles: [], about: .success,
          draws: ["looked-after", "occasion"], followUps: ["What came first?", "Who was there?"]))
  }

  @Test func `a rubric is its own beats among the shared ones, with its overrides`() throws {
    let rubric = try bank.rubric(for: "care")
    #expect(rubric.principle == "care")
    #expect(rubric.version == 2)
    #expect(rubric.listenFor == ["who", "what"])
    #expect(rubric.words == ["mended", "looked", "after"])
    #expect(rubric.levelBar == ["junior": "One thing.", "senior": "Many things."])
    #expect(
      rubric.beats == [
        Beat(
          id: "occasion", need: .required, covers: "real-occasion", shownBy: [.specificMoment],
          label: "one day", absent: "no day told",
          probes: ["Which day?", "You said {quote}. When was it?", "Where was it?"]),
        Beat(
          id: "looked-after", need: .required, covers: "principle", shownBy: [.principleFraming],
          label: "did it", absent: "not said", probes: ["What did you do?"]),
        Beat(
          id: "result", need: .helping, covers: "result",
          shownBy: [.businessResult, .customerResult], detail: .figure,
          when: .init(about: .success, levels: ["senior"]),
          requiredWhen: .init(about: .failure), label: "how it ended", absent: "no end told",
          probes: ["How did it end for them?"]),
      ])
  }

  @Test func `a rubric leaves out shared beats that it does not use`() throws {
    let path = "values/rubrics/care.yaml"
    let bank = SampleBank.valid.replacing("uses: [occasion, result]", with: "uses: []", in: path)
    #expect(try bank.bank.rubric(for: "care").beats.map(\.id) == ["looked-after"])
  }

  @Test func `several rubrics read as one by one`() throws {
    let single = [try bank.rubric(for: "craft"), try bank.rubric(for: "care")]
    #expect(try bank.rubrics(for: ["craft", "Care"]) == single)
  }

  @Test func `probes say whether a signal calls for them when there or when not`() throws {
    let probes = try bank.probes()
    #expect(
      probes == [
        Probe(
          id: "to-a-day", trigger: .hypothetical, onPresence: true, seeks: "occasion",
          texts: ["Which day was it?", "You said {quote}. When?", "Where were you?"]),
        Probe(
          id: "measured", trigger: .businessResult, onPresence: true, seeks: "result",
          barRaiserOnly: true,
          texts: ["How was it counted?", "You said {quote}. How so?", "By whom?"]),
      ])
  }

  @Test func `words keep the order of their file`() throws {
    #expect(
      try bank.words() == [
        WordList(name: "superior", words: ["manager", "director"]),
        WordList(name: "customer", words: ["customer", "guest", "patient's"]),
      ])
  }

  @Test func `examples come with the bytes that their marks enclose`() throws {
    let path = "values/rubrics/care.examples.yaml"
    let bank = SampleBank.valid.replacing(
      "It was May. ⟦I waited beside a frightened patient.⟧",
      with: "⟦Früh, ich ging.⟧ Then. ⟦I mended.⟧",
      in: path)
    let examples = try bank.bank.examples(for: "care")
    #expect(examples.count == 16)
    #expect(
      examples.first
        == Example(
          of: .beat("looked-after"), isHit: true, number: 1,
          exchange: Exchange(
            principle: "care", question: "", answer: "Früh, ich ging. Then. I mended."),
          spans: [0..<16, 23..<32],
          place: Example.Place(file: "Bank/\(path)", line: 5, column: 9)))
    #expect(
      examples.last
        == Example(
          of: .beat("looked-after"), isHit: false, number: 8,
          exchange: Exchange(principle: "care", question: "", answer: "Smiling costs nothing."),
          place: Example.Place(file: "Bank/\(path)", line: 21, column: 9)))
  }

  @Test func `examples of signals are answers alone or whole exchanges`() throws {
    let path = "signals.examples.yaml"
    let bank = SampleBank.valid.replacing(
      "- \"I commithit2.\"",
      with: "- {answer: \"I did.\", principle: care, question: \"Who?\", probe: \"How?\", "
        + "reply: \"So.\"}",
      in: path)
    let examples = try bank.bank.signalExamples().filter { $0.subject == .signal(.commit) }
    #expect(examples.map(\.number) == Array(1...8) + Array(1...8))
    #expect(
      examples.map(\.isHit) == Array(repeating: true, count: 8) + Array(repeating: false, count: 8))
    #expect(examples[0].exchange == Exchange(principle: "", question: "", answer: "I commithit1."))
    #expect(
      examples[1].exchange
        == Exchange(
          principle: "care", question: "Who?", answer: "I did.",
          followUps: [FollowUp(probe: "How?", reply: "So.")]))
    #expect(try Bank(.builtIn).signalExamples() == [])
  }

  @Test func `weights are bytes as they stand`() throws {
    var bank = SampleBank.valid
    bank.texts["weights.txt"] = "1 2\n"
    #expect(try bank.bank.weights() == Array("1 2\n".utf8))
    #expect(throws: BankError.noFile("Bank/weights.txt")) { try SampleBank.valid.bank.weights() }
  }

  // MARK: What is not read

  @Test func `making a bank reads nothing`() {
    _ = Bank(.folder("/no/such/folder"))
  }

  @Test(arguments: SampleBank.valid.texts.keys.sorted())
  func `a file that is not needed may be broken`(broken: String) throws {
    let bank = SampleBank.valid.replacing(nil, with: "{", in: broken).bank
    func fails(_ body: () throws -> Void) -> Bool {
      do {
        try body()
        return false
      } catch {
        return true
      }
    }
    let rubrics = ["values/rubrics/care.yaml", "values/rubrics/craft.yaml"]
    let needed: [([String], () throws -> Void)] = [
      (["values/framework.yaml"] + rubrics, { _ = try bank.framework() }),
      (["values/questions/care.yaml"], { _ = try bank.questions(for: "care") }),
      (["values/rubrics/shared.yaml", rubrics[0]], { _ = try bank.rubric(for: "care") }),
      (["values/probes.yaml"], { _ = try bank.probes() }),
      (["signals.yaml"], { _ = try bank.words() }),
      (["values/rubrics/care.examples.yaml"], { _ = try bank.examples(for: "care") }),
      (["signals.examples.yaml"], { _ = try bank.signalExamples() }),
      ([], { _ = try bank.fingerprint(engine: "1") }),
    ]
    for (files, body) in needed {
      #expect(fails(body) == files.contains(broken))
    }
  }

  @Test func `a framework reads no more of a rubric than its gloss`() throws {
    let path = "values/rubrics/care.yaml"
    let bank = SampleBank.valid.replacing("level:", with: "\"", in: path).bank
    #expect(try bank.framework().principles.first?.gloss == "What care asks, in two lines.")
  }

  // MARK: What is refused

  @Test func `all problems of a file are told at once`() {
    let path = "values/questions/care.yaml"
    let bank = SampleBank.valid.replacing("about: success", with: "about: sucess", in: path)
      .replacing("id: care-5", with: "id: Care", in: path).bank
    #expect {
      try bank.questions(for: "care")
    } throws: { error in
      (error as? BankError)?.text == """
        Bank/values/questions/care.yaml:7:12: unknown subject 'sucess'; did you mean 'success'?
        Bank/values/questions/care.yaml:38:9: 'Care' is no id; write small letters, digits and \
        single hyphens, as in 'dive-deep'
        """
    }
  }

  @Test func `a problem of a gloss has its line in the whole file`() {
    let path = "values/rubrics/craft.yaml"
    let bank = SampleBank.valid.replacing("gloss: >-", with: "gloss: |", in: path).bank
    #expect {
      try bank.framework()
    } throws: { error in
      (error as? BankError)?.text
        == "Bank/values/rubrics/craft.yaml:3:8: "
        + "a line break in a text of one line; begin the block with >-"
    }
  }

  @Test func `a rubric without a gloss is named`() {
    let path = "values/rubrics/craft.yaml"
    let bank = SampleBank.valid.replacing("gloss: >-", with: "glos: >-", in: path).bank
    #expect {
      try bank.framework()
    } throws: { error in
      (error as? BankError)?.text
        == "Bank/values/rubrics/craft.yaml:1:1: key 'gloss' is missing; add it to this rubric"
    }
  }

  @Test func `an unknown framework is answered with the nearest`() {
    #expect(throws: BankError.unknownFramework("value", nearest: "values", known: ["values"])) {
      try Bank(SampleBank.valid.source, framework: "Value").framework()
    }
  }

  @Test func `an unknown principle is answered with the nearest`() {
    let error = BankError.unknownPrinciple("crafts", nearest: "craft", known: ["care", "craft"])
    #expect(throws: error) { try bank.questions(for: "crafts") }
    #expect(throws: error) { try bank.rubric(for: "crafts") }
    #expect(throws: error) { try bank.examples(for: "crafts") }
  }

  @Test func `a known principle without its file is a missing file`() {
    var sample = SampleBank.valid
    sample.texts["values/rubrics/care.yaml"] = nil
    #expect(throws: BankError.noFile("Bank/values/rubrics/care.yaml")) {
      try sample.bank.rubric(for: "care")
    }
  }

  @Test(arguments: [
    (
      BankError.noFolder("/home/QuestionBank"),
      "no question bank: the folder /home/QuestionBank is not there; "
        + "name the folder above QuestionBank with --home, or leave --home out"
    ),
    (
      .noFile("Bank/signals.yaml"),
      "the question bank is incomplete: the file Bank/signals.yaml is not there; put it back"
    ),
    (
      .unreadable("Bank/signals.yaml", reason: "Permission denied"),
      "the question bank cannot be read: Bank/signals.yaml: Permission denied; "
        + "mend its permissions"
    ),
    (
      .unknownFramework("value", nearest: "values", known: ["values"]),
      "unknown framework 'value': did you mean 'values'?"
    ),
    (
      .unknownFramework("x", nearest: nil, known: ["amazon", "values"]),
      "unknown framework 'x': there is amazon, values"
    ),
    (
      .unknownPrinciple("crafts", nearest: "craft", known: ["care", "craft"]),
      "unknown principle 'crafts': did you mean 'craft'?"
    ),
    (
      .unknownPrinciple("x", nearest: nil, known: ["care", "craft"]),
      "unknown principle 'x': write one of care, craft"
    ),
  ])
  func `an error says what happened, why and what to do`(error: BankError, text: String) {
    #expect(error.text == text)
  }

  // MARK: Fingerprint

  @Test(arguments: [
    ("signals.yaml", true), ("weights.txt", true), ("values/probes.yaml", true),
    ("values/rubrics/shared.yaml", true), ("values/rubrics/care.yaml", true),
    ("values/questions/care.yaml", false),
    ("values/rubrics/care.examples.yaml", false), ("other/rubrics/care.yaml", false),
  ])
  func `a fingerprint changes with the files a verdict rests on`(path: String, counts: Bool) throws
  {
    var changed = SampleBank.valid
    changed.texts[path, default: ""] += "# changed\n"
    let before = try bank.fingerprint(engine: "1")
    #expect(try (changed.bank.fingerprint(engine: "1") != before) == counts)
    #expect(try bank.fingerprint(engine: "1") == before)
    #expect(try bank.fingerprint(engine: "2") != before)
  }

  @Test(arguments: [
    ("ownAct: -900", "ownAct: -901", true), ("frequency: 9", "frequency: 8", false),
  ])
  func `a fingerprint changes with the judge's thresholds alone in a framework`(
    old: String, new: String, counts: Bool
  ) throws {
    let changed = SampleBank.valid.replacing(old, with: new, in: "values/framework.yaml")
    let before = try bank.fingerprint(engine: "1")
    #expect(try (changed.bank.fingerprint(engine: "1") != before) == counts)
  }
}
