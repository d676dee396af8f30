@testable import Importing
import Testing

@Suite struct AskingTests {
  @Test(arguments: [
    "What did that cost?", "and what did that cost", "so um how did she take it", "Sixty?",
    "Walk me through the numbers.", "Can you say more", "did they agree", "I'm curious about her.",
    "Help me understand the rollout.", "Okay. Tell me more.", "when was that",
  ])
  func `questions ask, marks or not`(text: String) {
    #expect(Asking(text).asks)
    #expect(Asking(text).opening == nil)
  }

  @Test(arguments: [
    "That must have been hard.", "When we tried that, it broke.", "I was there once.",
    "No, anywhere is fine.", "You can use any example you like.", "What I liked was the list.",
  ])
  func `statements do not ask`(text: String) {
    #expect(!Asking(text).asks)
  }

  @Test(arguments: [
    "Can you give me an example of that?", "Was there a time you thought of giving up?",
    "You mentioned a manager. Tell me more about a day with her.", "Walk me through the numbers.",
    "Tell me about the rollout.", "What was the hardest part?", "Describe the list.",
    "When did you last see them?", "Tell me about a moment in that project.",
  ])
  func `what points back opens nothing`(text: String) {
    #expect(Asking(text).opening == nil)
  }

  @Test(arguments: [
    ("Great. Tell me about a time you failed.", 7),
    ("Next question. What would your team say?", 15),
    ("Let's switch gears. Describe your biggest regret.", 20),
    ("so can you give me an example of a goal you missed", 0),
    ("I'd love to hear about somebody you helped.", 0), ("What's your greatest weakness?", 0),
    ("Have you ever stopped a launch?", 0), ("Why do you want this job?", 0),
    ("One more: think of a decision you regret. Why?", 0),
  ])
  func `a story is asked for from this byte on`(text: String, opening: Int) {
    #expect(Asking(text).opening == opening)
  }

  @Test func `the bank's questions open and its follow-ups probe`() throws {
    let questions = try BankTexts.shared.get().questions
    #expect(questions.count > 200)
    let unopened = questions.map(\.text).filter { Asking($0).opening == nil }
    // These few are known by their words (``QuestionMatcher``) alone.
    #expect(unopened.count <= 6, "\(unopened)")
    for followUp in questions.flatMap(\.followUps) {
      let asking = Asking(followUp)
      #expect(asking.asks && asking.opening == nil, "\(followUp)")
      #expect(!asking.closes && !asking.isSmallTalk, "\(followUp)")
    }
  }

  @Test(arguments: [
    "Any questions for me?", "What questions do you have for us?", "That's all I have.",
    "Thank you so much for your time.", "Is there anything you'd like to ask me?",
  ])
  func `an end is heard`(text: String) {
    #expect(Asking(text).closes)
  }

  @Test(arguments: [
    "Hi, how are you?", "Can you hear me now?", "I think you're on mute.", "Good morning!",
    "Nice to meet you, Sam.", "Is now still a good time?",
  ])
  func `small talk is heard`(text: String) {
    #expect(Asking(text).isSmallTalk)
  }
}
