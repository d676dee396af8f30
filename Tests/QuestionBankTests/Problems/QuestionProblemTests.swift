import Testing

/// Problems of questions, spoilt into a sound bank one by one.
@Suite struct QuestionProblemTests {
  @Test(arguments: [
    SpoiltBank(
      "another principle than the file", in: "values/questions/care.yaml",
      replace: "principle: care",
      with: "principle: car",
      [
        "Bank/values/questions/care.yaml:1:12: principle 'car' in the file of 'care'; write 'care' or move the file"
      ]),
    SpoiltBank(
      "an id that stands in another file", in: "values/questions/care.yaml",
      replace: "id: care-0",
      with: "id: craft-0",
      [
        "Bank/values/questions/craft.yaml:3:9: question 'craft-0' stands already at Bank/values/questions/care.yaml:3; keep one"
      ]),
    SpoiltBank(
      "a level that does not exist", in: "values/questions/care.yaml",
      replace: "levels: [junior, senior]",
      with: "levels: [junior, seniors]",
      ["Bank/values/questions/care.yaml:5:22: unknown level 'seniors'; did you mean 'senior'?"]),
    SpoiltBank(
      "a role that does not exist", in: "values/questions/care.yaml",
      replace: "roles: [all]",
      with: "roles: [makers]",
      ["Bank/values/questions/care.yaml:6:13: unknown role 'makers'; did you mean 'maker'?"]),
    SpoiltBank(
      "an unknown subject", in: "values/questions/care.yaml",
      replace: "about: success",
      with: "about: sucess",
      ["Bank/values/questions/care.yaml:7:12: unknown subject 'sucess'; did you mean 'success'?"]),
    SpoiltBank(
      "a beat that is not in the rubric", in: "values/questions/care.yaml",
      replace: "draws: [looked-after, occasion]",
      with: "draws: [made-well, occasion]",
      [
        "Bank/values/questions/care.yaml:8:13: unknown beat 'made-well'; one of occasion, result, looked-after"
      ]),
    SpoiltBank(
      "what somebody would do", in: "values/questions/care.yaml",
      replace: "Tell me about a time you waited",
      with: "What would you do if you waited",
      [
        "Bank/values/questions/care.yaml:4:11: 'would you' does not ask for the past; ask for one real occasion, as in 'a time you'"
      ]),
    SpoiltBank(
      "what somebody usually does", in: "values/questions/care.yaml",
      replace: "Tell me about a time you waited",
      with: "How do you usually wait",
      [
        "Bank/values/questions/care.yaml:4:11: 'how do you' does not ask for the past; ask for one real occasion, as in 'a time you'"
      ]),
    SpoiltBank(
      "an imagined case", in: "values/questions/care.yaml",
      replace: "Tell me about a time you waited",
      with: "Imagine you waited",
      [
        "Bank/values/questions/care.yaml:4:11: 'imagine' does not ask for the past; ask for one real occasion, as in 'a time you'"
      ]),
    SpoiltBank(
      "the name of a principle", in: "values/questions/care.yaml",
      replace: #"a frightened patient.""#,
      with: #"a patient, minding craft.""#,
      [
        "Bank/values/questions/care.yaml:4:11: it names the principle 'Craft', which is hidden from the candidate; say it without"
      ]),
    SpoiltBank(
      "a part of the name of a principle", in: "values/questions/care.yaml",
      replace: #"a frightened patient.""#,
      with: #"a patient to mind the guest.""#,
      [
        "Bank/values/questions/care.yaml:4:11: it names the principle 'Care; Mind the Guest', which is hidden from the candidate; say it without"
      ]),
    SpoiltBank(
      "the same question again", in: "values/questions/care.yaml",
      replace: "you carried groceries upstairs.",
      with: "you waited beside a frightened patient.",
      [
        "Bank/values/questions/care.yaml:11:11: 100 % the same as 'care-0' at Bank/values/questions/care.yaml:4; ask for something else"
      ]),
    SpoiltBank(
      "nearly the same question", in: "values/questions/care.yaml",
      replace: "you carried groceries upstairs.",
      with: "your patient was frightened and you waited with him.",
      [
        "Bank/values/questions/care.yaml:11:11: 75 % the same as 'care-0' at Bank/values/questions/care.yaml:4; ask for something else"
      ]),
    SpoiltBank(
      "nearly the same question for another principle", in: "values/questions/care.yaml",
      replace: "you carried groceries upstairs.",
      with: "you were tuning up an organ, the organ you tuned.",
      [
        "Bank/values/questions/craft.yaml:4:11: 66 % the same as 'care-1' at Bank/values/questions/care.yaml:11; ask for something else"
      ]),
    SpoiltBank(
      "too few questions", in: "values/questions/care.yaml",
      replace:
        "  - id: care-11\n    text: \"Tell me about a time you lent out umbrellas.\"\n    levels: [junior, senior]\n    roles: [all]\n    about: success\n    draws: [looked-after, occasion]\n    followUps: [\"What came first?\", \"Who was there?\"]\n",
      with: "",
      ["Bank/values/questions/care.yaml:1:1: 11 questions; write 12 or more"]),
    SpoiltBank(
      "a placeholder", in: "values/questions/care.yaml",
      replace: #""Who was there?""#,
      with: #""Who said {quote}?""#,
      [
        "Bank/values/questions/care.yaml:9:37: '{quote}' stands for nothing here; write the words out"
      ]),
    SpoiltBank(
      "a yes-or-no follow-up", in: "values/questions/care.yaml",
      replace: #""Who was there?""#,
      with: #""Did you stay?""#,
      [
        "Bank/values/questions/care.yaml:9:37: 'Did' asks for a yes or no; begin with what, how, who, when or why"
      ]),
  ])
  func `is told with its place and remedy`(row: SpoiltBank) throws {
    try row.check()
  }
}
