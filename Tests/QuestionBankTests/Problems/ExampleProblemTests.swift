import Testing

/// Problems of examples, spoilt into a sound bank one by one.
@Suite struct ExampleProblemTests {
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
      replace: "number 1.⟧",
      with: "number 1.",
      [
        "Bank/values/rubrics/care.examples.yaml:5:9: ⟦ and ⟧ do not pair; close each mark before the next"
      ]),
    SpoiltBank(
      "a mark that is not opened", in: "values/rubrics/care.examples.yaml",
      replace: "⟦I mended care number 1.⟧",
      with: "I mended care number 1.⟧",
      [
        "Bank/values/rubrics/care.examples.yaml:5:9: ⟦ and ⟧ do not pair; close each mark before the next"
      ]),
    SpoiltBank(
      "a mark in a mark", in: "values/rubrics/care.examples.yaml",
      replace: "⟦I mended care number 1.⟧",
      with: "⟦I ⟦mended⟧ care number 1.⟧",
      [
        "Bank/values/rubrics/care.examples.yaml:5:9: ⟦ and ⟧ do not pair; close each mark before the next"
      ]),
    SpoiltBank(
      "an empty mark", in: "values/rubrics/care.examples.yaml",
      replace: "⟦I mended care number 1.⟧",
      with: "⟦⟧",
      [
        "Bank/values/rubrics/care.examples.yaml:5:9: nothing between ⟦ and ⟧; enclose the sentence that shows it"
      ]),
    SpoiltBank(
      "a mark inside a word", in: "values/rubrics/care.examples.yaml",
      replace: "⟦I mended care number 1.⟧",
      with: "I men⟦ded care number 1.⟧",
      [
        "Bank/values/rubrics/care.examples.yaml:5:9: a mark inside a sentence; enclose whole sentences without outer spaces"
      ]),
    SpoiltBank(
      "a mark that ends inside a word", in: "values/rubrics/care.examples.yaml",
      replace: "⟦I mended care number 1.⟧",
      with: "⟦I mended care num⟧ber 1.",
      [
        "Bank/values/rubrics/care.examples.yaml:5:9: a mark inside a sentence; enclose whole sentences without outer spaces"
      ]),
    SpoiltBank(
      "a mark with an outer space", in: "values/rubrics/care.examples.yaml",
      replace: "⟦I mended care number 1.⟧",
      with: "⟦I mended care number 1. ⟧ Yes.",
      [
        "Bank/values/rubrics/care.examples.yaml:5:9: a mark inside a sentence; enclose whole sentences without outer spaces"
      ]),
    SpoiltBank(
      "a hit without a mark", in: "values/rubrics/care.examples.yaml",
      replace: "⟦I mended care number 1.⟧",
      with: "I mended care number 1.",
      [
        "Bank/values/rubrics/care.examples.yaml:5:9: a hit without a mark; enclose what shows the beat in ⟦ and ⟧"
      ]),
    SpoiltBank(
      "a miss with a mark", in: "values/rubrics/care.examples.yaml",
      replace: "We all like care number 1.",
      with: "⟦We all like care number 1.⟧",
      [
        "Bank/values/rubrics/care.examples.yaml:14:9: a miss with a mark; remove it or make it a hit"
      ]),
    SpoiltBank(
      "an example that stands twice", in: "values/rubrics/care.examples.yaml",
      replace: "We all like care number 1.",
      with: "we all like care, number 2",
      [
        "Bank/values/rubrics/care.examples.yaml:15:9: example 'we all like care number ...' stands already at Bank/values/rubrics/care.examples.yaml:14; keep one"
      ]),
    SpoiltBank(
      "too few hits and misses", in: "values/rubrics/care.examples.yaml",
      replace:
        "      - \"It was May. ⟦I mended care number 8.⟧\"\n    misses:\n      - \"We all like care number 1.\"\n",
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
  ])
  func `is told with its place and remedy`(row: SpoiltBank) throws {
    try row.check()
  }
}
