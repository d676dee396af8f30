import InterviewModel
import Testing

@Suite struct CuePatternTests {
  @Test func `reads words, choices, beginnings, gaps and classes`() throws {
    let pattern = try CuePattern(parsing: "nobody (owned|looked after|@figure) ... complain*  it's")
    #expect(
      pattern.elements == [
        .oneOf([[.word("nobody")]]),
        .oneOf([[.word("owned")], [.word("looked"), .word("after")], [.wordClass("figure")]]),
        .gap,
        .oneOf([[.prefix("complain")]]),
        .oneOf([[.word("it's")]]),
      ])
    #expect(pattern.wordClasses == ["figure"])
  }

  @Test func `drops a gap at either end`() throws {
    #expect(try CuePattern(parsing: "... fair point ...") == CuePattern(parsing: "fair point"))
  }

  @Test func `names each word class once, in order`() throws {
    let pattern = try CuePattern(parsing: "(@superior|the @customer) told @superior @figure")
    #expect(pattern.wordClasses == ["superior", "customer", "figure"])
  }

  @Test(arguments: [
    ("", 1, CueProblem.Fault.noWord),
    ("   ", 1, .noWord),
    ("...", 1, .noWord),
    ("nobody (owned|owns", 8, .unclosedBracket),
    ("nobody owned)", 13, .unopenedBracket),
    ("owned ) it", 7, .unopenedBracket),
    ("(a (b|c) d|e)", 4, .nestedBracket),
    ("(owned|)", 8, .emptyChoice),
    ("(|owned)", 2, .emptyChoice),
    ("()", 2, .emptyChoice),
    ("(owned|owns|owned)", 13, .repeatedChoice("owned")),
    ("owned|owns", 6, .barOutsideBrackets),
    ("(owned ... it|owns)", 8, .gapInBrackets),
    ("owned ... ... it", 11, .repeatedGap),
    ("(owned|owns)it", 13, .missingSpace),
    ("it(owned|owns)", 3, .missingSpace),
    ("(a|b)(c|d)", 6, .missingSpace),
    ("Nobody owned", 1, .capital("Nobody")),
    ("nobody ownEd", 11, .capital("ownEd")),
    ("nobody, really", 1, .badCharacter(",", in: "nobody,")),
    ("follow-up", 1, .badCharacter("-", in: "follow-up")),
    ("24/7", 1, .badCharacter("/", in: "24/7")),
    ("wait.. here", 1, .badCharacter(".", in: "wait..")),
    ("comp*ain", 1, .misplacedStar("comp*ain")),
    ("own**", 1, .misplacedStar("own**")),
    ("co* it", 1, .shortPrefix("co*")),
    ("@ it", 1, .badClass("@")),
    ("@figure* it", 1, .badClass("@figure*")),
    ("@the-", 1, .badClass("@the-")),
    (String(repeating: "a ", count: 64), 1, .tooLong(64)),
    ("a" + String(repeating: " ... a", count: 13), 1, .tooLong(66)),
  ])
  func `a mistake is named with its place`(text: String, column: Int, fault: CueProblem.Fault) {
    #expect(throws: CueProblem(column: column, fault: fault)) { try CuePattern(parsing: text) }
  }
}
