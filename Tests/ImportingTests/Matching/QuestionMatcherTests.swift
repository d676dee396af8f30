@testable import Importing
import Testing

@Suite struct QuestionMatcherTests {
  @Test func `every question of the bank is known by its words`() throws {
    let bank = try BankTexts.shared.get()
    for question in bank.questions {
      let match = bank.matcher.match(question.text)
      #expect(match?.principle == question.principle, "\(question.text)")
      #expect(match?.certainty ?? 0 >= QuestionMatcher.sameQuestion)
    }
  }

  /// Questions that interview guides commonly ask, in words the bank does not use.
  static let common: [(principle: String, text: String)] = [
    ("ownership", "Tell me about a time you took on something well outside your own job."),
    (
      "ownership", "Tell me about a time you took on something outside your area of responsibility."
    ),
    ("ownership", "Tell me about a time you didn't think about your team but the whole company."),
    ("have-backbone-disagree-and-commit", "Tell me about a time you disagreed with your manager."),
    (
      "have-backbone-disagree-and-commit",
      "Tell me about a time you disagreed with a decision of somebody senior to you."
    ),
    (
      "have-backbone-disagree-and-commit",
      "Give me an example of a time you committed to a group decision even though you disagreed."
    ),
    ("customer-obsession", "Tell me about a time you went above and beyond for a customer."),
    ("customer-obsession", "Tell me about a difficult interaction you had with a customer."),
    ("customer-obsession", "When did you change your mind because of something a customer said?"),
    ("dive-deep", "Tell me about a time you had to dig into the data to find a root cause."),
    ("dive-deep", "Walk me through a problem where you had to get into the details."),
    ("deliver-results", "Tell me about a time you had to deliver under a tight deadline."),
    ("deliver-results", "Tell me about a goal you failed to reach."),
    ("deliver-results", "Describe a time you had obstacles and delivered the project on time."),
    ("bias-for-action", "Tell me about a decision you made without the information you wanted."),
    ("bias-for-action", "Tell me about a calculated risk you took where speed was critical."),
    ("earn-trust", "Tell me about a time you had to rebuild trust with a colleague."),
    ("earn-trust", "Tell me about critical feedback you received and what you did with it."),
    ("earn-trust", "Tell me about a time you made a mistake and had to admit it to your team."),
    ("invent-and-simplify", "Tell me about a time you simplified a process."),
    ("invent-and-simplify", "Describe the most innovative thing you have ever built."),
    ("learn-and-be-curious", "Tell me about a time you had to learn something new quickly."),
    ("learn-and-be-curious", "Tell me about something you taught yourself recently."),
    ("hire-and-develop-the-best", "Tell me about someone you mentored and how they grew."),
    ("hire-and-develop-the-best", "Tell me about a time you helped somebody who was struggling."),
    (
      "insist-on-the-highest-standards",
      "Tell me about a time you refused to lower the quality bar."
    ),
    ("insist-on-the-highest-standards", "Tell me about a time the status quo did not satisfy you."),
    ("think-big", "Tell me about a time you proposed a bold idea or vision."),
    ("frugality", "Tell me about a time you had to do more with less."),
    ("frugality", "Give me an example of how you saved money or cut costs."),
    ("are-right-a-lot", "Tell me about a time you were wrong about something important."),
    ("are-right-a-lot", "Tell me about a decision you made on judgment when data conflicted."),
  ]

  @Test func `common questions are named rightly or not at all`() throws {
    let matcher = try BankTexts.shared.get().matcher
    let matches = Self.common.map { ($0.principle, matcher.match($0.text)?.principle) }
    let right = matches.count { $0.0 == $0.1 }
    let wrong = matches.count { $0.1 != nil && $0.0 != $0.1 }
    #expect(right >= 22, "\(right) of \(Self.common.count)")
    #expect(wrong <= 2, "\(matches.filter { $0.1 != nil && $0.0 != $0.1 })")
  }

  @Test(arguments: [
    "Why do you want to work here?", "What is your biggest weakness?",
    "Walk me through your resume.",
    "Where do you see yourself in five years?", "Tell me about yourself.", "", "Xyzzy plugh?",
  ])
  func `questions about no principle are not named`(text: String) throws {
    #expect(try BankTexts.shared.get().matcher.match(text) == nil)
  }

  @Test func `certainty is how much likelier than the next`() {
    let matcher = QuestionMatcher(questions: [
      ("a", "apple pear"), ("a", "apple plum"), ("b", "pear nut"), ("b", "fig date"),
    ])
    // "apple" stands twice under a and never under b: 2.3 to 0.3, almost eight times as likely.
    #expect(matcher.match("apple mango")?.principle == "a")
    #expect((860...890).contains(matcher.match("apple mango")?.certainty ?? 0))
    // "pear" stands once under each.
    #expect(matcher.match("pear mango") == nil)
    #expect(matcher.match("fig date")?.certainty == 999)
    #expect(QuestionMatcher(questions: []).match("apple") == nil)
  }

  @Test(arguments: [
    ("disagreed", "disagr"), ("disagreement", "disagr"), ("stopped", "stop"), ("stories", "stori"),
    ("missed", "miss"), ("less", "less"), ("made", "mad"), ("as", "as"), ("called", "call"),
  ])
  func `words meet without their endings`(word: String, key: String) {
    #expect(WordKey.key(of: word, length: 6) == key)
  }

  @Test(arguments: [(1, 0), (2, 1000), (3, 1584), (10, 3321), (1024, 10_000), (1_000_003, 19_931)])
  func `logarithms are exact to a thousandth`(number: Int, thousandths: Int) {
    #expect(abs(WholeLogarithm.thousandths(number) - thousandths) <= 1)
  }
}
