import Testing

/// Mistakes in cue patterns, each spoilt into a rubric of a sound bank.
@Suite struct CueProblemTests {
  @Test(arguments: [
    ("...", 1, "no word; write one or leave the cue out"),
    ("nobody (owned|owns", 8, "a bracket is not closed; add )"),
    ("nobody owned)", 13, "a bracket is closed that was not opened; add ( before it"),
    ("(a (b|c) d|e)", 4, "a bracket inside a bracket; write every choice out"),
    ("(owned|)", 8, "an empty choice; put a word between the bars"),
    ("(owned|owned)", 8, "the choice 'owned' again; keep one"),
    ("owned|owns", 6, "a bar outside brackets; put the choices in brackets"),
    ("(owned ... it|owns)", 8, "a gap inside brackets; put it before or behind them"),
    ("owned ... ... it", 11, "two gaps in a row; keep one"),
    ("(owned|owns)it", 13, "no space beside a bracket; add one"),
    ("Nobody owned", 1, "a capital in 'Nobody'; write small letters"),
    (
      "nobody, really", 1,
      "',' in 'nobody,'; write letters, digits and apostrophes"
    ),
    ("comp*ain", 1, "a star inside 'comp*ain'; put it at the end"),
    ("co* it", 1, "'co*' fits too much; write 3 letters before the star"),
    ("@ it", 1, "'@' names no class; write @ and a name, as in @figure"),
    (
      "a ... a ... a ... a ... a ... a ... a ... a ... a ... a ... a ... a ... a ... a", 1,
      "it can span 66 words; write 63 at most"
    ),
  ])
  func `a mistake in a cue is told with its character`(cue: String, column: Int, fault: String)
    throws
  {
    let old = "i (mended|looked after) ... (it|@customer)"
    let bank = SampleBank.valid.replacing(old, with: cue, in: "values/rubrics/care.yaml")
    let found = try bank.problems()
    let place = "Bank/values/rubrics/care.yaml:18:9"
    #expect(found == ["\(place): in the cue '\(cue)' at character \(column): \(fault)"])
  }
}
