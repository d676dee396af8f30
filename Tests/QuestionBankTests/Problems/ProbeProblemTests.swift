import Testing

/// Problems of probes, spoilt into a sound bank one by one.
@Suite struct ProbeProblemTests {
  @Test(arguments: [
    SpoiltBank(
      "an unknown trigger", in: "values/probes.yaml",
      replace: "trigger: hypothetical",
      with: "trigger: hypothetcal",
      ["Bank/values/probes.yaml:3:14: unknown signal 'hypothetcal'; did you mean 'hypothetical'?"]),
    SpoiltBank(
      "an unknown beat", in: "values/probes.yaml",
      replace: "seeks: occasion",
      with: "seeks: occasions",
      ["Bank/values/probes.yaml:4:12: unknown beat 'occasions'; did you mean 'occasion'?"]),
    SpoiltBank(
      "an unknown state", in: "values/probes.yaml",
      replace: "when: present",
      with: "when: presen",
      ["Bank/values/probes.yaml:8:11: unknown state 'presen'; did you mean 'present'?"]),
    SpoiltBank(
      "too few wordings", in: "values/probes.yaml",
      replace: #", "Where were you?"]"#,
      with: "]",
      ["Bank/values/probes.yaml:5:12: 2 wordings; write 3 or more"]),
    SpoiltBank(
      "an unknown placeholder", in: "values/probes.yaml",
      replace: "{quote}. How so",
      with: "{Quote}. How so",
      [
        "Bank/values/probes.yaml:11:36: '{Quote}' stands for nothing here; write {quote}"
      ]),
    SpoiltBank(
      "a brace that is not closed", in: "values/probes.yaml",
      replace: "{quote}. How so",
      with: "{quote. How so",
      [
        "Bank/values/probes.yaml:11:36: '{quote. How so?}' stands for nothing here; write {quote}"
      ]),
    SpoiltBank(
      "an id that stands twice", in: "values/probes.yaml",
      replace: "- id: measured",
      with: "- id: to-a-day",
      [
        "Bank/values/probes.yaml:6:5: probe 'to-a-day' stands already at Bank/values/probes.yaml:2; keep one"
      ]),
    SpoiltBank(
      "a yes-or-no question behind a statement", in: "values/probes.yaml",
      replace: "You said {quote}. When?",
      with: "You said {quote}. Was that in May?",
      [
        "Bank/values/probes.yaml:5:34: 'Was' asks for a yes or no; begin with what, how, who, when or why"
      ]),
    SpoiltBank(
      "a question that ends in its answer", in: "values/probes.yaml",
      replace: #""Where were you?""#,
      with: #""You measured it, didn't you?""#,
      ["Bank/values/probes.yaml:5:61: 'didn't you' states the hoped-for answer; ask openly"]),
    SpoiltBank(
      "a question that begins with its answer", in: "values/probes.yaml",
      replace: #""Where were you?""#,
      with: #""Isn't it true?""#,
      ["Bank/values/probes.yaml:5:61: 'isn't' states the hoped-for answer; ask openly"]),
    SpoiltBank(
      "an assumption", in: "values/probes.yaml",
      replace: #""Where were you?""#,
      with: #""I assume it went well. How well?""#,
      ["Bank/values/probes.yaml:5:61: 'i assume' states the hoped-for answer; ask openly"]),
    SpoiltBank(
      "the name of a principle", in: "values/rubrics/care.yaml",
      replace: #"probes: ["What did you do?"]"#,
      with: #"probes: ["Where was the craft in it?"]"#,
      [
        "Bank/values/rubrics/care.yaml:17:14: it names the principle 'Craft', which is hidden from the candidate; say it without"
      ]),
  ])
  func `is told with its place and remedy`(row: SpoiltBank) throws {
    try row.check()
  }
}
