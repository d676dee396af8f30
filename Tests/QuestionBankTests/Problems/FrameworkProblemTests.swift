import Testing

/// Problems of frameworks, spoilt into a sound bank one by one.
@Suite struct FrameworkProblemTests {
  @Test(arguments: [
    SpoiltBank(
      "another id than the folder", in: "values/framework.yaml",
      replace: "id: values",
      with: "id: value",
      ["Bank/values/framework.yaml:1:5: unknown framework 'value'; did you mean 'values'?"]),
    SpoiltBank(
      "a default that does not exist", in: "values/framework.yaml",
      replace: "level: junior, rounds: 3",
      with: "level: juniour, rounds: 3",
      ["Bank/values/framework.yaml:4:32: unknown level 'juniour'; did you mean 'junior'?"]),
    SpoiltBank(
      "more rounds by default than there may be", in: "values/framework.yaml",
      replace: "level: junior, rounds: 3",
      with: "level: junior, rounds: 4",
      ["Bank/values/framework.yaml:4:48: 4 is out of range; write 2 to 3"]),
    SpoiltBank(
      "a principle that stands twice", in: "values/framework.yaml",
      replace: "  - id: craft\n",
      with: "  - {id: care, name: \"Kindness\"}\n  - id: craft\n",
      [
        "Bank/values/framework.yaml:8:5: principle 'care' stands already at Bank/values/framework.yaml:6; keep one"
      ]),
    SpoiltBank(
      "a level that stands twice but for case", in: "values/framework.yaml",
      replace: "  - {id: senior, bar: \"The whole shop.\"}\n",
      with: "  - {id: senior, bar: \"The whole shop.\"}\n  - {id: Junior, bar: \"More.\"}\n",
      [
        "Bank/values/framework.yaml:16:5: level 'Junior' stands already at Bank/values/framework.yaml:14; keep one"
      ]),
    SpoiltBank(
      "an unknown principle that is always asked", in: "values/framework.yaml",
      replace: "always: [care]",
      with: "always: [caring]",
      ["Bank/values/framework.yaml:23:12: unknown principle 'caring'; one of care, craft"]),
    SpoiltBank(
      "a rule for no principle", in: "values/framework.yaml",
      replace: "- principle: craft",
      with: "- principle: crafts",
      ["Bank/values/framework.yaml:25:18: unknown principle 'crafts'; did you mean 'craft'?"]),
    SpoiltBank(
      "two rules for a principle", in: "values/framework.yaml",
      replace: "- principle: craft",
      with: "- principle: care",
      [
        "Bank/values/framework.yaml:27:7: rule for 'care' stands already at Bank/values/framework.yaml:25; keep one"
      ]),
    SpoiltBank(
      "a principle without a rule", in: "values/framework.yaml",
      replace: "    - principle: craft\n      frequency: 4\n",
      with: "",
      ["Bank/values/framework.yaml:25:5: key 'craft' is missing; add it to this list of rules"]),
    SpoiltBank(
      "a bonus for an unknown role", in: "values/framework.yaml",
      replace: "byRole: {lead: 2}",
      with: "byRole: {leads: 2}",
      ["Bank/values/framework.yaml:29:16: unknown role 'leads'; did you mean 'lead'?"]),
    SpoiltBank(
      "a bonus for an unknown kind of round", in: "values/framework.yaml",
      replace: "likes: {behavioral: 3}",
      with: "likes: {behavioural: 3}",
      [
        "Bank/values/framework.yaml:34:15: unknown kind of round 'behavioural'; did you mean 'behavioral'?"
      ]),
    SpoiltBank(
      "a template with fewer rounds than a loop may have", in: "values/framework.yaml",
      replace:
        "        - {title: \"Two\", kind: coding, hiringManager: false, barRaiserMayTake: true,\n           minutes: 45, behavioralMinutes: 25, position: 2}\n",
      with: "",
      ["Bank/values/framework.yaml:41:9: 2 rounds; write 3 or more"]),
    SpoiltBank(
      "no template for a role and level", in: "values/framework.yaml",
      replace: "    - roles: [all]\n      levels: []",
      with: "    - roles: [maker]\n      levels: []",
      [
        "Bank/values/framework.yaml:38:5: no template for role 'lead' at level 'junior'; add one, or one for all at the end"
      ]),
    SpoiltBank(
      "a template that cannot be read in part", in: "values/framework.yaml",
      replace: "kind: functional",
      with: "kind: functionl",
      [
        "Bank/values/framework.yaml:52:32: unknown kind of round 'functionl'; did you mean 'functional'?"
      ]),
    SpoiltBank(
      "more behavioral minutes than there are", in: "values/framework.yaml",
      replace: "behavioralMinutes: 45",
      with: "behavioralMinutes: 61",
      ["Bank/values/framework.yaml:42:44: 61 is out of range; write 1 to 60"]),
    SpoiltBank(
      "an unknown threshold of the judge", in: "values/framework.yaml",
      replace: "ownAct: -900",
      with: "ownActs: 900",
      [
        "Bank/values/framework.yaml:61:3: unknown key 'ownActs'; did you mean 'ownAct'?"
      ]),
    SpoiltBank(
      "a fraction for a threshold of the judge", in: "values/framework.yaml",
      replace: "ownAct: -900",
      with: "ownAct: 0.9",
      ["Bank/values/framework.yaml:61:11: found the number 0.9; write a whole number"]),
    SpoiltBank(
      "a round of ten minutes", in: "values/framework.yaml",
      replace: "minutes: 60",
      with: "minutes: 10",
      ["Bank/values/framework.yaml:42:21: 10 is out of range; write 45 to 60"]),
  ])
  func `is told with its place and remedy`(row: SpoiltBank) throws {
    try row.check()
  }
}
