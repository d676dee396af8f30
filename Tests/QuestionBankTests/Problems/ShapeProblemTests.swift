import Testing

/// Problems of keys and values of the wrong shape, spoilt into a sound bank one by one.
@Suite struct ShapeProblemTests {
  @Test(arguments: [
    SpoiltBank(
      "an unknown key near a known one", in: "values/questions/care.yaml",
      replace: "followUps:",
      with: "folowUps:",
      ["Bank/values/questions/care.yaml:9:5: unknown key 'folowUps'; did you mean 'followUps'?"]),
    SpoiltBank(
      "an unknown key like no other", in: "values/questions/care.yaml",
      replace: "    about: success\n",
      with: "    about: success\n    weight: 3\n",
      [
        "Bank/values/questions/care.yaml:8:5: unknown key 'weight'; one of id, text, levels, roles, about, draws, followUps"
      ]),
    SpoiltBank(
      "a missing key", in: "values/questions/care.yaml",
      replace: "    about: success\n",
      with: "",
      ["Bank/values/questions/care.yaml:3:5: key 'about' is missing; add it to this question"]),
    SpoiltBank(
      "a number for a text", in: "values/questions/care.yaml",
      replace: #"text: "Tell me about a time you waited beside a frightened patient.""#,
      with: "text: 12",
      ["Bank/values/questions/care.yaml:4:11: found the number 12; write a text in quotes"]),
    SpoiltBank(
      "a bare word of YAML for a text", in: "values/rubrics/care.yaml",
      replace: #"label: "did it""#,
      with: "label: yes",
      ["Bank/values/rubrics/care.yaml:15:12: found the flag yes; write a text in quotes"]),
    SpoiltBank(
      "nothing for a text", in: "values/rubrics/care.yaml",
      replace: #"label: "did it""#,
      with: "label:",
      ["Bank/values/rubrics/care.yaml:15:11: found nothing; write a text in quotes"]),
    SpoiltBank(
      "a list for a text", in: "values/rubrics/care.yaml",
      replace: #"label: "did it""#,
      with: #"label: ["did it"]"#,
      ["Bank/values/rubrics/care.yaml:15:12: found a list; write a text in quotes"]),
    SpoiltBank(
      "keys for a text", in: "values/rubrics/care.yaml",
      replace: #"label: "did it""#,
      with: #"label: {a: "did it"}"#,
      ["Bank/values/rubrics/care.yaml:15:12: found keys with values; write a text in quotes"]),
    SpoiltBank(
      "a text for a list", in: "values/questions/care.yaml",
      replace: #"followUps: ["What came first?", "Who was there?"]"#,
      with: #"followUps: "What came first?""#,
      ["Bank/values/questions/care.yaml:9:16: found the text 'What came first?'; write a list"]),
    SpoiltBank(
      "a text for a whole number", in: "values/rubrics/care.yaml",
      replace: "version: 2",
      with: #"version: "2""#,
      ["Bank/values/rubrics/care.yaml:2:10: found the text '2'; write a whole number"]),
    SpoiltBank(
      "a fraction for a whole number", in: "values/rubrics/care.yaml",
      replace: "version: 2",
      with: "version: 2.5",
      ["Bank/values/rubrics/care.yaml:2:10: found the number 2.5; write a whole number"]),
    SpoiltBank(
      "a text for a flag", in: "values/probes.yaml",
      replace: "barRaiserOnly: true",
      with: #"barRaiserOnly: "true""#,
      ["Bank/values/probes.yaml:10:20: found the text 'true'; write true or false"]),
    SpoiltBank(
      "another word for a flag", in: "values/probes.yaml",
      replace: "barRaiserOnly: true",
      with: "barRaiserOnly: yes",
      ["Bank/values/probes.yaml:10:20: found the flag yes; write true or false"]),
    SpoiltBank(
      "a list for keys", in: "values/rubrics/care.yaml",
      replace: "level:\n  junior: \"One thing.\"\n  senior: \"Many things.\"\n",
      with: "level: [\"One thing.\"]\n",
      ["Bank/values/rubrics/care.yaml:22:8: found a list; write keys with values"]),
    SpoiltBank(
      "a number for a pair", in: "values/framework.yaml",
      replace: "rounds: [2, 3]",
      with: "rounds: 3",
      [
        "Bank/values/framework.yaml:17:11: found the number 3; write two whole numbers, as in [2, 3]"
      ]),
    SpoiltBank(
      "three numbers for a pair", in: "values/framework.yaml",
      replace: "inclined: [2, 3]",
      with: "inclined: [2, 3, 4]",
      ["Bank/values/framework.yaml:58:13: found a list; write two whole numbers, as in [2, 3]"]),
    SpoiltBank(
      "a range the wrong way round", in: "values/framework.yaml",
      replace: "rounds: [2, 3]",
      with: "rounds: [3, 2]",
      [
        "Bank/values/framework.yaml:17:11: 3 to 2 is no range; write the smaller number first, at least 1"
      ]),
    SpoiltBank(
      "a range from nothing", in: "values/framework.yaml",
      replace: "coverage: [1, 2]",
      with: "coverage: [0, 2]",
      [
        "Bank/values/framework.yaml:18:13: 0 to 2 is no range; write the smaller number first, at least 1"
      ]),
    SpoiltBank(
      "a fraction above one", in: "values/framework.yaml",
      replace: "inclined: [2, 3]",
      with: "inclined: [3, 2]",
      [
        "Bank/values/framework.yaml:58:13: 3/2 is no part of a whole; write two thirds, for example, as [2, 3]"
      ]),
    SpoiltBank(
      "a fraction of nothing", in: "values/framework.yaml",
      replace: "inclined: [2, 3]",
      with: "inclined: [0, 0]",
      [
        "Bank/values/framework.yaml:58:13: 0/0 is no part of a whole; write two thirds, for example, as [2, 3]"
      ]),
    SpoiltBank(
      "a number out of range", in: "values/framework.yaml",
      replace: "frequency: 9",
      with: "frequency: 21",
      ["Bank/values/framework.yaml:28:18: 21 is out of range; write 1 to 20"]),
    SpoiltBank(
      "an empty text", in: "values/rubrics/care.yaml",
      replace: #"absent: "not said""#,
      with: #"absent: "  ""#,
      ["Bank/values/rubrics/care.yaml:16:13: an empty text; write one or leave the item out"]),
    SpoiltBank(
      "a line break in a text", in: "values/rubrics/care.yaml",
      replace: #"absent: "not said""#,
      with: "absent: |\n      not\n      said",
      [
        "Bank/values/rubrics/care.yaml:16:13: a line break in a text of one line; begin the block with >-"
      ]),
    SpoiltBank(
      "a space at the end", in: "values/rubrics/care.yaml",
      replace: #"absent: "not said""#,
      with: #"absent: "not said ""#,
      ["Bank/values/rubrics/care.yaml:16:13: a space at the beginning or end of a text; remove it"]),
    SpoiltBank(
      "a text that is too long", in: "values/rubrics/care.yaml",
      replace: #"label: "did it""#,
      with: #"label: "a label that is as long as fifty characters, no less""#,
      ["Bank/values/rubrics/care.yaml:15:12: 52 characters; write 49 at most"]),
    SpoiltBank(
      "an id in capitals", in: "values/questions/care.yaml",
      replace: "id: care-0",
      with: "id: Care_0",
      [
        "Bank/values/questions/care.yaml:3:9: 'Care_0' is no id; write small letters, digits and single hyphens, as in 'dive-deep'"
      ]),
    SpoiltBank(
      "an id with two hyphens", in: "values/questions/care.yaml",
      replace: "id: care-0",
      with: "id: care--0",
      [
        "Bank/values/questions/care.yaml:3:9: 'care--0' is no id; write small letters, digits and single hyphens, as in 'dive-deep'"
      ]),
    SpoiltBank(
      "a list that is too short", in: "values/questions/care.yaml",
      replace: #"followUps: ["What came first?", "Who was there?"]"#,
      with: #"followUps: ["What came first?"]"#,
      ["Bank/values/questions/care.yaml:9:16: 1 follow-ups; write 2 or more"]),
    SpoiltBank(
      "an empty list", in: "values/questions/care.yaml",
      replace: "levels: [junior, senior]",
      with: "levels: []",
      ["Bank/values/questions/care.yaml:5:13: 0 levels; write 1 or more"]),
    SpoiltBank(
      "an item that stands twice", in: "values/questions/care.yaml",
      replace: #"followUps: ["What came first?", "Who was there?"]"#,
      with: #"followUps: ["Who was there?", "Who was there?"]"#,
      [
        "Bank/values/questions/care.yaml:9:35: follow-up 'Who was there?' stands already at Bank/values/questions/care.yaml:9; keep one"
      ]),
    SpoiltBank(
      "a whole file of another shape", in: "values/probes.yaml",
      whole: "- probes\n",
      ["Bank/values/probes.yaml:1:1: found a list; write keys with values"]),
  ])
  func `is told with its place and remedy`(row: SpoiltBank) throws {
    try row.check()
  }
}
