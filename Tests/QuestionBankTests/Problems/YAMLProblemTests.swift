import Testing

/// Files that are not the YAML they should be, spoilt into a sound bank one by one.
@Suite struct YAMLProblemTests {
  @Test(arguments: [
    SpoiltBank(
      "a control character", in: "values/questions/care.yaml",
      replace: #""Who was there?""#,
      with: "\"Who\u{7} was there?\"",
      ["Bank/values/questions/care.yaml:9:41: the unseen character U+0007; remove it"]),
    SpoiltBank(
      "an escaped control character", in: "values/questions/care.yaml",
      replace: #""Who was there?""#,
      with: "\"Who\\u0007 was there?\"",
      ["Bank/values/questions/care.yaml:9:37: the unseen character U+0007; remove it"]),
    SpoiltBank(
      "a zero-width character", in: "values/questions/care.yaml",
      replace: #""Who was there?""#,
      with: "\"Who\u{200B} was there?\"",
      ["Bank/values/questions/care.yaml:9:41: the unseen character U+200B; remove it"]),
    SpoiltBank(
      "a tab", in: "values/questions/care.yaml",
      replace: "  - id: care-0",
      with: "\t- id: care-0",
      ["Bank/values/questions/care.yaml:3:1: the unseen character U+0009; remove it"]),
    SpoiltBank(
      "a carriage return", in: "signals.yaml",
      replace: "\n",
      with: "\r",
      ["Bank/signals.yaml:1:29: the unseen character U+000D; remove it"]),
    SpoiltBank(
      "a quote that is not closed", in: "signals.yaml",
      replace: #""manager director""#,
      with: #""manager director"#,
      [
        "Bank/signals.yaml:3:1: not YAML: while scanning a quoted scalar, found unexpected end of stream; check indentation and quotes here and in the line above"
      ]),
    SpoiltBank(
      "a broken indentation", in: "values/rubrics/care.yaml",
      replace: "version: 2",
      with: "  version: 2",
      [
        "Bank/values/rubrics/care.yaml:2:10: not YAML: mapping values are not allowed in this context; check indentation and quotes here and in the line above"
      ]),
    SpoiltBank(
      "two documents", in: "signals.yaml",
      replace: "customer: customer guest patient's\n",
      with: "customer: customer guest patient's\n---\nmore: [a]\n",
      [
        "Bank/signals.yaml:3:1: not YAML: expected a single document in the stream, but found another document; check indentation and quotes here and in the line above"
      ]),
    SpoiltBank(
      "an empty file", in: "values/probes.yaml",
      whole: "",
      ["Bank/values/probes.yaml:1:1: nothing in this file; fill it or delete it"]),
    SpoiltBank(
      "only a comment", in: "values/probes.yaml",
      whole: "# later\n",
      ["Bank/values/probes.yaml:1:1: nothing in this file; fill it or delete it"]),
    SpoiltBank(
      "an anchor", in: "signals.yaml",
      replace: "customer: customer guest patient's",
      with: "customer: &c [customer, guest]",
      ["Bank/signals.yaml:2:11: an anchor (&) or alias (*); write the value out"]),
    SpoiltBank(
      "an alias", in: "signals.yaml",
      replace: "customer: customer guest patient's",
      with: "customer: &c [customer, guest]\nguest: *c",
      ["Bank/signals.yaml:2:11: an anchor (&) or alias (*); write the value out"]),
    SpoiltBank(
      "an alias that stands for nothing", in: "signals.yaml",
      replace: "customer: customer guest patient's",
      with: "customer: *c",
      [
        "Bank/signals.yaml:2:11: not YAML: found undefined alias; check indentation and quotes here and in the line above"
      ]),
    SpoiltBank(
      "a tag", in: "values/rubrics/care.yaml",
      replace: "version: 2",
      with: "version: !!int 2",
      ["Bank/values/rubrics/care.yaml:2:10: the tag '!!int'; remove it"]),
    SpoiltBank(
      "a key that stands twice", in: "values/questions/care.yaml",
      replace: "    about: success\n",
      with: "    about: success\n    about: failure\n",
      ["Bank/values/questions/care.yaml:8:5: key 'about' again, after line 7; keep one"]),
    SpoiltBank(
      "several keys that stand twice", in: "values/rubrics/care.yaml",
      replace: "version: 2\n",
      with: "version: 2\nversion: 3\nabout: \"Once.\"\n",
      [
        "Bank/values/rubrics/care.yaml:3:1: key 'version' again, after line 2; keep one",
        "Bank/values/rubrics/care.yaml:8:1: key 'about' again, after line 4; keep one",
      ]),
    SpoiltBank(
      "a key with a list that stands twice", in: "values/rubrics/care.yaml",
      replace: "listenFor: [\"who\", \"what\"]\n",
      with: "listenFor: [\"who\", \"what\"]\nlistenFor:\n- \"where\"\n- \"when\"\n",
      ["Bank/values/rubrics/care.yaml:8:1: key 'listenFor' again, after line 7; keep one"]),
    SpoiltBank(
      "a key that stands twice on one line", in: "values/framework.yaml",
      replace: "{id: junior, ",
      with: "{id: junior, id: senior, ",
      ["Bank/values/framework.yaml:14:6: key 'id' again in one mapping; keep one"]),
    SpoiltBank(
      "a problem beside a key that stands twice", in: "values/rubrics/care.yaml",
      replace: "version: 2\n",
      with: "version: 2\nversion: 3\nsince: 4\n",
      [
        "Bank/values/rubrics/care.yaml:3:1: key 'version' again, after line 2; keep one",
        "Bank/values/rubrics/care.yaml:4:1: unknown key 'since'; one of principle, version, gloss, about, listenFor, uses, beats, level, words, overrides",
      ]),
  ])
  func `is told with its place and remedy`(row: SpoiltBank) throws {
    try row.check()
  }
}
