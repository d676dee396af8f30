import InterviewModel

/// Reads `questions/<principle>.yaml`.
enum QuestionDecoding {
  /// A question with the places of what a check may complain about.
  struct Entry {
    let question: Question
    let id: YAMLValue
    let text: YAMLValue
  }

  /// The fewest follow-ups of a question.
  static let followUps = 2

  /// The readable questions of the file of a principle, in its order.
  static func entries(_ root: YAMLValue, principle: String, known: Known) -> [Entry] {
    let keys = ["principle", "questions"]
    guard let fields = root.fields(of: "file", required: keys) else { return [] }
    fields["principle"]?.expectPrinciple(principle)
    let questions = fields["questions"]?.list(of: "questions") ?? []
    return questions.compactMap { entry($0, principle: principle, known: known) }
  }

  private static func entry(
    _ value: YAMLValue, principle: String, known: Known
  ) -> Entry? {
    let keys = ["id", "text", "levels", "roles", "about", "draws", "followUps"]
    guard let fields = value.fields(of: "question", required: keys) else { return nil }
    let id = fields["id"]?.id()
    let text = fields["text"]?.spoken(as: .question)
    let levels = fields["levels"]?.names("level", in: known.levels)
    let roles = fields["roles"]?.selection(of: "role", in: known.roles, needed: 1)
    let about = fields["about"]?.choice("subject", of: Question.Subject.self)
    let draws = fields["draws"]?.names("beat", in: known.beats)
    let followUps = fields["followUps"]?.spokenTexts(of: "follow-up", needed: Self.followUps)
    guard let id, let text, let levels, let roles, let about, let draws, let followUps,
      let idValue = fields["id"], let textValue = fields["text"]
    else { return nil }
    let question = Question(
      id: id, principle: principle, text: text, levels: levels, roles: roles, about: about,
      draws: draws, followUps: followUps)
    return Entry(question: question, id: idValue, text: textValue)
  }
}

extension YAMLValue {
  /// Logs a problem unless the value is the principle whose file this is.
  func expectPrinciple(_ principle: String) {
    guard let found = text(), found != principle else { return }
    report(.otherPrinciple(found: found, file: principle))
  }
}
