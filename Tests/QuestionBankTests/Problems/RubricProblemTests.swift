import Testing

/// Problems of rubrics, shared beats and words, spoilt into a sound bank one by one.
@Suite struct RubricProblemTests {
  @Test(arguments: [
    SpoiltBank(
      "another principle than the file", in: "values/rubrics/care.yaml",
      replace: "principle: care",
      with: "principle: craft",
      [
        "Bank/values/rubrics/care.yaml:1:12: principle 'craft' in the file of 'care'; write 'care' or move the file"
      ]),
    SpoiltBank(
      "an unknown shared beat", in: "values/rubrics/care.yaml",
      replace: "uses: [occasion, result]",
      with: "uses: [occasion, results]",
      ["Bank/values/rubrics/care.yaml:9:18: unknown shared beat 'results'; did you mean 'result'?"]),
    SpoiltBank(
      "an own beat with the id of a shared one", in: "values/rubrics/care.yaml",
      replace: "- id: looked-after",
      with: "- id: occasion",
      [
        "Bank/values/rubrics/care.yaml:11:5: beat 'occasion' stands already at Bank/values/rubrics/shared.yaml:3; keep one"
      ]),
    SpoiltBank(
      "an unknown need", in: "values/rubrics/care.yaml",
      replace: "need: required",
      with: "need: require",
      ["Bank/values/rubrics/care.yaml:12:11: unknown need 'require'; did you mean 'required'?"]),
    SpoiltBank(
      "an unknown signal", in: "values/rubrics/care.yaml",
      replace: "shows: principle-deed",
      with: "shows: principle-dead",
      [
        "Bank/values/rubrics/care.yaml:14:12: unknown signal 'principle-dead'; did you mean 'principle-deed'?"
      ]),
    SpoiltBank(
      "an unknown word of a missing list", in: "values/rubrics/care.yaml",
      replace: "covers: principle",
      with: "covers: principles",
      [
        "Bank/values/rubrics/care.yaml:13:13: unknown value of covers 'principles'; did you mean 'principle'?"
      ]),
    SpoiltBank(
      "an override of no shared beat", in: "values/rubrics/care.yaml",
      replace: "overrides:\n  - id: result",
      with: "overrides:\n  - id: resutl",
      ["Bank/values/rubrics/care.yaml:19:9: unknown shared beat 'resutl'; did you mean 'result'?"]),
    SpoiltBank(
      "an override that changes nothing", in: "values/rubrics/care.yaml",
      replace: "    requiredWhen: {about: failure}\n    probes: [\"How did it end for them?\"]\n",
      with: "",
      [
        "Bank/values/rubrics/care.yaml:19:5: nothing is changed for beat 'result'; add a key besides 'id' or remove it"
      ]),
    SpoiltBank(
      "two overrides of one beat", in: "values/rubrics/care.yaml",
      replace: "overrides:\n",
      with: "overrides:\n  - id: result\n    label: \"the end\"\n",
      [
        "Bank/values/rubrics/care.yaml:21:5: override 'result' stands already at Bank/values/rubrics/care.yaml:19; keep one"
      ]),
    SpoiltBank(
      "a condition that says nothing", in: "values/rubrics/care.yaml",
      replace: "requiredWhen: {about: failure}",
      with: "requiredWhen: {}",
      ["Bank/values/rubrics/care.yaml:20:19: 0 conditions; write 1 or more"]),
    SpoiltBank(
      "a condition on an unknown level", in: "values/rubrics/care.yaml",
      replace: "requiredWhen: {about: failure}",
      with: "requiredWhen: {levels: [seniour]}",
      ["Bank/values/rubrics/care.yaml:20:29: unknown level 'seniour'; did you mean 'senior'?"]),
    SpoiltBank(
      "a level without its bar", in: "values/rubrics/care.yaml",
      replace: "  senior: \"Many things.\"\n",
      with: "",
      [
        "Bank/values/rubrics/care.yaml:23:3: key 'senior' is missing; add it to this mapping of levels"
      ]),
    SpoiltBank(
      "a bar for no level", in: "values/rubrics/care.yaml",
      replace: "  senior: \"Many things.\"\n",
      with: "  senior: \"Many things.\"\n  staff: \"All things.\"\n",
      ["Bank/values/rubrics/care.yaml:25:3: unknown level 'staff'; one of junior, senior"]),
    SpoiltBank(
      "a word that no question can hold", in: "values/rubrics/care.yaml",
      replace: "words: \"mended",
      with: "words: \"Mended",
      [
        "Bank/values/rubrics/care.yaml:8:8: 'Mended' can never fit; write small letters, digits and apostrophes"
      ]),
    SpoiltBank(
      "word patterns, which nothing reads", in: "values/rubrics/care.yaml",
      replace: "overrides:",
      with: "    cues: [\"i mended\"]\noverrides:",
      [
        "Bank/values/rubrics/care.yaml:18:5: unknown key 'cues'; one of id, need, covers, shows, label, absent, probes, detail, when, requiredWhen"
      ]),
    SpoiltBank(
      "a shared beat without a place", in: "values/rubrics/shared.yaml",
      replace: "order: [occasion, own, result]",
      with: "order: [own, result]",
      ["Bank/values/rubrics/shared.yaml:1:8: beat 'occasion' has no place in 'order'; add it there"]
    ),
    SpoiltBank(
      "an order without the place of own beats", in: "values/rubrics/shared.yaml",
      replace: "order: [occasion, own, result]",
      with: "order: [occasion, result]",
      ["Bank/values/rubrics/shared.yaml:1:8: beat 'own' has no place in 'order'; add it there"]),
    SpoiltBank(
      "an order with an unknown beat", in: "values/rubrics/shared.yaml",
      replace: "order: [occasion, own, result]",
      with: "order: [occasion, own, result, end]",
      ["Bank/values/rubrics/shared.yaml:1:32: unknown beat 'end'; one of occasion, result, own"]),
    SpoiltBank(
      "a shared beat that stands twice", in: "values/rubrics/shared.yaml",
      replace: "  - id: result\n",
      with:
        "  - {id: occasion, need: required, covers: result, shows: scope, label: \"a\", absent: \"b\", probes: [\"c\", \"d\", \"e\"]}\n  - id: result\n",
      [
        "Bank/values/rubrics/shared.yaml:10:5: beat 'occasion' stands already at Bank/values/rubrics/shared.yaml:3; keep one"
      ]),
    SpoiltBank(
      "a beat without an id", in: "values/rubrics/care.yaml",
      replace: "  - id: looked-after\n    need: required\n",
      with: "  - need: required\n",
      ["Bank/values/rubrics/care.yaml:11:5: key 'id' is missing; add it to this beat"]),
    SpoiltBank(
      "a shared beat without an id", in: "values/rubrics/shared.yaml",
      replace: "  - id: occasion\n    need: required\n",
      with: "  - need: required\n",
      ["Bank/values/rubrics/shared.yaml:3:5: key 'id' is missing; add it to this beat"]),
    SpoiltBank(
      "an unknown detail", in: "values/rubrics/shared.yaml",
      replace: "detail: figure",
      with: "detail: figures",
      ["Bank/values/rubrics/shared.yaml:14:13: unknown detail 'figures'; did you mean 'figure'?"]),
    SpoiltBank(
      "a word with a capital", in: "signals.yaml",
      replace: "director",
      with: "Director",
      [
        "Bank/signals.yaml:1:11: 'Director' can never fit; "
          + "write small letters, digits and apostrophes"
      ]),
    SpoiltBank(
      "a word with a hyphen", in: "signals.yaml",
      replace: "director",
      with: "vice-president",
      [
        "Bank/signals.yaml:1:11: 'vice-president' can never fit; "
          + "write small letters, digits and apostrophes"
      ]),
    SpoiltBank(
      "a list of words", in: "signals.yaml",
      replace: #""manager director""#,
      with: "[manager, director]",
      ["Bank/signals.yaml:1:11: found a list; write a text in quotes"]),
    SpoiltBank(
      "a word that stands twice", in: "signals.yaml",
      replace: "patient's",
      with: "customer",
      ["Bank/signals.yaml:2:11: word 'customer' stands already at Bank/signals.yaml:2; keep one"]),
  ])
  func `is told with its place and remedy`(row: SpoiltBank) throws {
    try row.check()
  }
}
