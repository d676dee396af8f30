import InterviewModel
import QuestionBank

/// A small valid bank of a made-up company, to be spoilt by tests one piece at a time.
struct SampleBank {
  /// Path in the bank to content.
  var texts: [String: String]

  /// Two principles, two roles, two levels, and nothing wrong with it.
  static let valid = SampleBank(texts: [
    "signals.yaml": signals,
    "signals.examples.yaml": signalExamples,
    "values/framework.yaml": framework,
    "values/probes.yaml": probes,
    "values/rubrics/shared.yaml": shared,
    "values/rubrics/care.yaml": rubric("care", beat: "looked-after"),
    "values/rubrics/craft.yaml": rubric("craft", beat: "made-well"),
    "values/rubrics/care.examples.yaml": examples(
      "care", beat: "looked-after", careDeeds, careTalk),
    "values/rubrics/craft.examples.yaml": examples(
      "craft", beat: "made-well", craftDeeds, craftTalk),
    "values/questions/care.yaml": questions("care", draws: "looked-after", careDeeds),
    "values/questions/craft.yaml": questions("craft", draws: "made-well", craftDeeds),
  ])

  var source: BankSource { .texts(texts, name: "Bank") }

  var bank: Bank { Bank(source, framework: "values") }

  /// The problems of the whole bank as people read them.
  func problems() throws -> [String] { try BankCheck.problems(in: source).map(\.text) }

  /// The bank with one piece of a file replaced; all of the file where `old` is `nil`.
  func replacing(_ old: String?, with new: String, in path: String) -> SampleBank {
    var bank = self
    guard let old else {
      bank.texts[path] = new
      return bank
    }
    let pieces = (bank.texts[path] ?? "").split(
      separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    bank.texts[path] = pieces.joined(separator: new)
    return bank
  }

  static let signals = """
    superior: "manager director"
    customer: customer guest patient's

    """

  static let framework = """
    id: values
    version: 3
    name: "Five Values"
    defaults: {role: maker, level: junior, rounds: 3}
    principles:
      - id: care
        name: "Care; Mind the Guest"
      - id: craft
        name: "Craft"
    roles:
      - {id: maker, name: "Maker", managesPeople: false, toldIn: "things made"}
      - {id: lead, name: "Lead", managesPeople: true, toldIn: "people"}
    levels:
      - {id: junior, bar: "The own bench."}
      - {id: senior, bar: "The whole shop."}
    planning:
      rounds: [2, 3]
      coverage: [1, 2]
      principlesPerRound: [1, 2]
      minutesPerPrinciple: 12
      secondLooks: [0, 1]
      history: {notInclined: 7, neverProbed: 3}
      always: [care]
      principles:
        - principle: craft
          frequency: 4
        - principle: care
          frequency: 9
          byRole: {lead: 2}
          byLevel: {senior: -1}
          managersOnly: true
          managersOnlyUntil: senior
          secondLook: 4
          likes: {behavioral: 3}
          opens: 5
          closes: 1
      templates:
        - roles: [lead]
          levels: [senior]
          rounds:
            - {title: "One", kind: behavioral, hiringManager: true, barRaiserMayTake: false,
               minutes: 60, behavioralMinutes: 45, position: 1}
            - {title: "Two", kind: coding, hiringManager: false, barRaiserMayTake: true,
               minutes: 45, behavioralMinutes: 25, position: 2}
            - {title: "Three", kind: system-design, hiringManager: false, barRaiserMayTake: true,
               minutes: 50, behavioralMinutes: 20, position: 3}
        - roles: [all]
          levels: []
          rounds:
            - {title: "One", kind: behavioral, hiringManager: true, barRaiserMayTake: false,
               minutes: 60, behavioralMinutes: 45, position: 1}
            - {title: "Two", kind: functional, hiringManager: false, barRaiserMayTake: true,
               minutes: 45, behavioralMinutes: 25, position: 2}
            - {title: "Three", kind: behavioral, hiringManager: false, barRaiserMayTake: true,
               minutes: 50, behavioralMinutes: 50, position: 3}
    outcome:
      enoughData: [2, 3]
      inclined: [2, 3]
      vetoAbove: [1, 2]
    judging:
      ownAct: -900
      fewestWords: 0

    """

  static let probes = """
    probes:
      - id: to-a-day
        trigger: hypothetical
        seeks: occasion
        texts: ["Which day was it?", "You said {quote}. When?", "Where were you?"]
      - id: measured
        trigger: business-result
        when: present
        seeks: result
        barRaiserOnly: true
        texts: ["How was it counted?", "You said {quote}. How so?", "By whom?"]

    """

  static let shared = """
    order: [occasion, own, result]
    beats:
      - id: occasion
        need: required
        covers: real-occasion
        shows: specific-moment
        label: "one day"
        absent: "no day told"
        probes: ["Which day?", "You said {quote}. When was it?", "Where was it?"]
      - id: result
        need: helping
        covers: result
        shows: [business-result, customer-result]
        detail: figure
        when: {about: success, levels: [senior], roles: [all]}
        label: "how it ended"
        absent: "no end told"
        probes: ["How did it end?", "What came of it?", "And then?"]

    """

  static func rubric(_ principle: String, beat: String) -> String {
    """
    principle: \(principle)
    version: 2
    gloss: >-
      What \(principle) asks,
      in two lines.
    about: "What it is in practice."
    listenFor: ["who", "what"]
    words: "mended looked after"
    uses: [occasion, result]
    beats:
      - id: \(beat)
        need: required
        covers: principle
        shows: principle-deed
        label: "did it"
        absent: "not said"
        probes: ["What did you do?"]
    overrides:
      - id: result
        requiredWhen: {about: failure}
        probes: ["How did it end for them?"]
    level:
      junior: "One thing."
      senior: "Many things."

    """
  }

  private static let careDeeds = [
    "waited beside a frightened patient", "carried groceries upstairs", "translated a lease",
    "fed stray cats behind the depot", "taught lip reading", "drove through snow with insulin",
    "rebuilt a wheelchair ramp", "cooked for ninety strikers", "repainted the nursery hall",
    "answered letters from prison", "planted shade trees", "lent out umbrellas",
  ]

  private static let craftDeeds = [
    "tuned an organ", "bound encyclopedias", "sharpened surgical saws", "glazed a greenhouse",
    "restored mosaics", "welded pontoons", "carved chess pieces", "brewed vinegar",
    "calibrated seismographs", "quilted parachutes", "engraved banknotes", "distilled lavender",
  ]

  private static func questions(_ principle: String, draws: String, _ deeds: [String]) -> String {
    let items = deeds.enumerated().map { number, deed in
      """
        - id: \(principle)-\(number)
          text: "Tell me about a time you \(deed)."
          levels: [junior, senior]
          roles: [all]
          about: success
          draws: [\(draws), occasion]
          followUps: ["What came first?", "Who was there?"]

      """
    }
    return "principle: \(principle)\nquestions:\n" + items.joined()
  }

  private static let careTalk = [
    "We all like nurses.", "Guests come first here.", "Kindness is free.",
    "Somebody should help Rosa.", "They carried him home.", "I would knit socks.",
    "My boss sends flowers.", "Smiling costs nothing.",
  ]

  private static let craftTalk = [
    "Quality never sleeps.", "Tools hang in rows.", "They polish marble.", "I would plane doors.",
    "Steel beats tin.", "My uncle paints boats.", "Clocks need oil.", "Good glue holds forever.",
  ]

  private static func examples(
    _ principle: String, beat: String, _ deeds: [String], _ talk: [String]
  ) -> String {
    func lines(_ texts: [String]) -> String { texts.map { "      - \"\($0)\"\n" }.joined() }
    return "principle: \(principle)\nbeats:\n  \(beat):\n    hits:\n"
      + lines(deeds.prefix(8).map { "It was May. ⟦I \($0).⟧" })
      + "    misses:\n" + lines(talk)
  }

  /// Eight hits and eight misses of every signal, in words that stand nowhere else.
  private static let signalExamples =
    "signals:\n"
    + Signal.allCases.filter { !$0.isAcrossRounds }.map { signal in
      let word = signal.rawValue.filter(\.isLetter)
      func lines(_ kind: String) -> String {
        (1...8).map { "      - \"I \(word)\(kind)\($0).\"\n" }.joined()
      }
      return "  \(signal.rawValue):\n    hits:\n" + lines("hit") + "    misses:\n"
        + lines("miss")
    }.joined()
}
