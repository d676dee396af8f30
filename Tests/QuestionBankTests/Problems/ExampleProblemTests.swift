import InterviewModel
import Testing

/// Problems of examples, spoilt into a sound bank one by one.
@Suite struct ExampleProblemTests {
  private static let oneExchange = Signal.allCases.filter { !$0.isAcrossRounds }
    .map(\.rawValue).joined(separator: ", ")

  @Test(arguments: [
    SpoiltBank(
      "an unknown beat", in: "values/rubrics/care.examples.yaml",
      replace: "  looked-after:",
      with: "  looked-aftr:",
      [
        "Bank/values/rubrics/care.examples.yaml:3:3: unknown beat 'looked-aftr'; did you mean 'looked-after'?"
      ]),
    SpoiltBank(
      "a missing list", in: "values/rubrics/care.examples.yaml",
      replace: "    misses:",
      with: "    missed:",
      ["Bank/values/rubrics/care.examples.yaml:13:5: unknown key 'missed'; did you mean 'misses'?"]),
    SpoiltBank(
      "a mark that is not closed", in: "values/rubrics/care.examples.yaml",
      replace: "frightened patient.⟧",
      with: "frightened patient.",
      [
        "Bank/values/rubrics/care.examples.yaml:5:9: ⟦ and ⟧ do not pair; close each mark before the next"
      ]),
    SpoiltBank(
      "a mark that is not opened", in: "values/rubrics/care.examples.yaml",
      replace: "⟦I waited beside a frightened patient.⟧",
      with: "I waited beside a frightened patient.⟧",
      [
        "Bank/values/rubrics/care.examples.yaml:5:9: ⟦ and ⟧ do not pair; close each mark before the next"
      ]),
    SpoiltBank(
      "a mark in a mark", in: "values/rubrics/care.examples.yaml",
      replace: "⟦I waited beside a frightened patient.⟧",
      with: "⟦I ⟦waited⟧ beside a frightened patient.⟧",
      [
        "Bank/values/rubrics/care.examples.yaml:5:9: ⟦ and ⟧ do not pair; close each mark before the next"
      ]),
    SpoiltBank(
      "an empty mark", in: "values/rubrics/care.examples.yaml",
      replace: "⟦I waited beside a frightened patient.⟧",
      with: "⟦⟧",
      [
        "Bank/values/rubrics/care.examples.yaml:5:9: nothing between ⟦ and ⟧; enclose the sentence that shows it"
      ]),
    SpoiltBank(
      "a mark inside a word", in: "values/rubrics/care.examples.yaml",
      replace: "⟦I waited beside a frightened patient.⟧",
      with: "I wai⟦ted beside a frightened patient.⟧",
      [
        "Bank/values/rubrics/care.examples.yaml:5:9: a mark inside a sentence; enclose whole sentences without outer spaces"
      ]),
    SpoiltBank(
      "a mark that ends inside a word", in: "values/rubrics/care.examples.yaml",
      replace: "⟦I waited beside a frightened patient.⟧",
      with: "⟦I waited beside a frightened pat⟧ient.",
      [
        "Bank/values/rubrics/care.examples.yaml:5:9: a mark inside a sentence; enclose whole sentences without outer spaces"
      ]),
    SpoiltBank(
      "a mark with an outer space", in: "values/rubrics/care.examples.yaml",
      replace: "⟦I waited beside a frightened patient.⟧",
      with: "⟦I waited beside a frightened patient. ⟧ Yes.",
      [
        "Bank/values/rubrics/care.examples.yaml:5:9: a mark inside a sentence; enclose whole sentences without outer spaces"
      ]),
    SpoiltBank(
      "a hit without a mark", in: "values/rubrics/care.examples.yaml",
      replace: "⟦I waited beside a frightened patient.⟧",
      with: "I waited beside a frightened patient.",
      [
        "Bank/values/rubrics/care.examples.yaml:5:9: a hit without a mark; enclose what shows the beat in ⟦ and ⟧"
      ]),
    SpoiltBank(
      "a miss with a mark", in: "values/rubrics/care.examples.yaml",
      replace: "We all like nurses.",
      with: "⟦We all like nurses.⟧",
      [
        "Bank/values/rubrics/care.examples.yaml:14:9: a miss with a mark; remove it or make it a hit"
      ]),
    SpoiltBank(
      "an example that stands twice", in: "values/rubrics/care.examples.yaml",
      replace: "We all like nurses.",
      with: "guests come, first HERE",
      [
        "Bank/values/rubrics/care.examples.yaml:15:9: example 'guests come first here ...' stands already at Bank/values/rubrics/care.examples.yaml:14; keep one"
      ]),
    SpoiltBank(
      "an example that is nearly another", in: "values/rubrics/care.examples.yaml",
      replace: "We all like nurses.",
      with: "Guests come first there.",
      [
        "Bank/values/rubrics/care.examples.yaml:15:9: 60 % the same as the example at Bank/values/rubrics/care.examples.yaml:14; tell something else"
      ]),
    SpoiltBank(
      "an example of a beat that is one of a signal", in: "values/rubrics/care.examples.yaml",
      replace: "We all like nurses.",
      with: "I commitmiss1.",
      [
        "Bank/values/rubrics/care.examples.yaml:14:9: example 'i commitmiss1 ...' stands already at Bank/signals.examples.yaml:184; keep one"
      ]),
    SpoiltBank(
      "too few hits and misses", in: "values/rubrics/care.examples.yaml",
      replace:
        "      - \"It was May. ⟦I cooked for ninety strikers.⟧\"\n    misses:\n      - \"We all like nurses.\"\n",
      with: "    misses:\n",
      [
        "Bank/values/rubrics/care.examples.yaml:5:7: 7 hits; write 8 or more",
        "Bank/values/rubrics/care.examples.yaml:13:7: 7 misses; write 8 or more",
      ]),
    SpoiltBank(
      "a beat without examples", in: "values/rubrics/care.examples.yaml",
      whole: "principle: care\nbeats: {}\n",
      [
        "Bank/values/rubrics/care.examples.yaml:1:1: key 'looked-after' is missing; add it to this file's beats"
      ]),
    SpoiltBank(
      "an unknown signal", in: "signals.examples.yaml",
      replace: "  commit:",
      with: "  comit:",
      ["Bank/signals.examples.yaml:173:3: unknown signal 'comit'; did you mean 'commit'?"]),
    SpoiltBank(
      "a signal that no single exchange shows", in: "signals.examples.yaml",
      replace: "  too-short:",
      with: "  reused-story:",
      [
        "Bank/signals.examples.yaml:553:3: unknown signal 'reused-story'; one of \(oneExchange)"
      ]),
    SpoiltBank(
      "a principle of no framework", in: "signals.examples.yaml",
      replace: "- \"I commithit1.\"",
      with: "- {principle: crat, answer: \"I commithit1.\"}",
      ["Bank/signals.examples.yaml:175:21: unknown principle 'crat'; did you mean 'craft'?"]),
    SpoiltBank(
      "a reply without its probe", in: "signals.examples.yaml",
      replace: "- \"I commithit1.\"",
      with: "- {reply: \"So.\", answer: \"I commithit1.\"}",
      ["Bank/signals.examples.yaml:175:9: key 'probe' is missing; add it to this example"]),
    SpoiltBank(
      "a probe without its reply", in: "signals.examples.yaml",
      replace: "- \"I commithit1.\"",
      with: "- {probe: \"How?\", answer: \"I commithit1.\"}",
      ["Bank/signals.examples.yaml:175:9: key 'reply' is missing; add it to this example"]),
    SpoiltBank(
      "too few hits of a signal", in: "signals.examples.yaml",
      replace: (1...3).map { "      - \"I commithit\($0).\"\n" }.joined(),
      with: "",
      ["Bank/signals.examples.yaml:175:7: 5 hits; write 6 or more"]),
    SpoiltBank(
      "too few hits of the signals of a shared beat", in: "signals.examples.yaml",
      replace: "      - \"I specificmomenthit1.\"\n",
      with: "",
      [
        "Bank/values/rubrics/shared.yaml:3:5: 7 hits of its signals; write 8 or more"
      ]),
    SpoiltBank(
      "missing examples of the signals", without: "signals.examples.yaml",
      ["Bank/signals.examples.yaml:1:1: this file is missing; write it"]),
  ])
  func `is told with its place and remedy`(row: SpoiltBank) throws {
    try row.check()
  }
}
