import Testing

/// Problems of missing and stray files, spoilt into a sound bank one by one.
@Suite struct FileProblemTests {
  @Test(arguments: [
    SpoiltBank(
      "a missing file", without: "values/questions/care.yaml",
      ["Bank/values/questions/care.yaml:1:1: this file is missing; write it"]),
    SpoiltBank(
      "a missing rubric", without: "values/rubrics/care.yaml",
      ["Bank/values/rubrics/care.yaml:1:1: this file is missing; write it"]),
    SpoiltBank(
      "missing shared beats", without: "values/rubrics/shared.yaml",
      ["Bank/values/rubrics/shared.yaml:1:1: this file is missing; write it"]),
    SpoiltBank(
      "missing words", without: "signals.yaml",
      ["Bank/signals.yaml:1:1: this file is missing; write it"]),
    SpoiltBank(
      "missing probes", without: "values/probes.yaml",
      ["Bank/values/probes.yaml:1:1: this file is missing; write it"]),
    SpoiltBank(
      "missing examples", without: "values/rubrics/care.examples.yaml",
      ["Bank/values/rubrics/care.examples.yaml:1:1: this file is missing; write it"]),
    SpoiltBank(
      "a missing framework", without: "values/framework.yaml",
      ["Bank/values/framework.yaml:1:1: this file is missing; write it"]),
    SpoiltBank(
      "a file of no principle", in: "values/questions/crafts.yaml",
      whole: "principle: crafts\n",
      [
        "Bank/values/questions/crafts.yaml:1:1: nothing refers to this file; did you mean 'craft.yaml'?"
      ]),
    SpoiltBank(
      "a file that has nothing to do with it", in: "values/notes.yaml",
      whole: "a: b\n",
      ["Bank/values/notes.yaml:1:1: nothing refers to this file; remove it or mend its name"]),
    SpoiltBank(
      "a framework without its file", in: "others/probes.yaml",
      whole: "probes: []\n",
      ["Bank/others/framework.yaml:1:1: this file is missing; write it"]),
  ])
  func `is told with its place and remedy`(row: SpoiltBank) throws {
    try row.check()
  }
}
