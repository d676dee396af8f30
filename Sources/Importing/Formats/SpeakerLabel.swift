/// The name of a speaker as a file writes it.
struct SpeakerLabel: Hashable, Sendable {
  /// The most bytes and words a name may have.
  static let longest = (bytes: 60, words: 6)

  /// The name as it is shown, single spaces between its words.
  let name: String
  /// The name without regard to case: two labels of one key are one speaker.
  let key: String

  /// Reads a label; `nil` where the bytes are too long, empty, or no name a person could have.
  init?(_ text: ByteText) {
    let text = text.trimmed
    guard !text.isEmpty, text.count <= Self.longest.bytes else { return nil }
    let words = text.words(limit: Self.longest.words + 1)
    guard words.count <= Self.longest.words,
      words.contains(where: { $0.contains { $0.isLetter || $0.isDigit || $0 >= 0x80 } })
    else { return nil }
    self.init(name: Self.withoutNumber(words.map(\.string).joined(separator: " ")))
  }

  /// Takes a name as it is.
  init(name: String) {
    self.name = name
    key = name.lowercased()
  }

  /// "Q" for "Q3": questions and answers that are numbered are still said by two speakers.
  private static func withoutNumber(_ name: String) -> String {
    let word = name.prefix { $0.isLetter }
    let rest = name[word.endIndex...].drop { $0 == " " || $0 == "." }
    guard !rest.isEmpty, rest.allSatisfy(\.isNumber),
      ["q", "a", "question", "answer"].contains(word.lowercased())
    else { return name }
    return String(word)
  }

  /// Whether it is written like a person's name or a numbered speaker: capitals, numbers and name
  /// particles, and no mark that ends a sentence.
  var isNameLike: Bool {
    if isRole || isNumbered { return true }
    let words = name.utf8.split(separator: 0x20).map { ByteText(Array($0)) }
    guard let last = words.last?.last else { return false }
    if [0x3F, 0x21, 0x2C, 0x3B, 0x3A].contains(last) { return false }
    if last == 0x2E, words.last.map({ $0.count > 3 }) ?? false { return false }
    return words.enumerated().allSatisfy { index, word in
      guard let first = word.first else { return false }
      let isProper = first.isCapital || first.isDigit || first >= 0x80 || first == 0x28
      return isProper || first == 0x7C || (index > 0 && Self.particles.contains(word.string))
        || words[..<index].contains { $0.first == 0x28 }
    }
  }

  /// Whether a word of it says which part its speaker plays.
  var isRole: Bool { side != nil }

  /// The side that a word of the label names.
  var side: Side? {
    let words = key.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    if words.contains(where: Self.askers.contains) { return .interviewer }
    if words.contains(where: Self.answerers.contains) { return .candidate }
    let joined = words.joined(separator: " ")
    return ["bar raiser", "hiring manager", "follow up"].contains(joined) ? .interviewer : nil
  }

  /// Whether it is only a number, as transcribers give to voices they do not know.
  var isNumbered: Bool {
    let words = key.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    guard let first = words.first else { return false }
    if words == ["unknown", "speaker"] || words == ["unknown"] { return true }
    if words.count == 1 {
      let digits = first.drop(while: \.isLetter)
      return !digits.isEmpty && digits.allSatisfy(\.isNumber)
        && (first.count == digits.count || Self.voices.contains(String(first.prefix { $0.isLetter })))
    }
    return words.count == 2 && Self.voices.contains(first)
      && (words[1].allSatisfy(\.isNumber) || words[1].count == 1)
  }

  /// Whether it stands for anybody: a role or a number.
  var isGeneric: Bool { isRole || isNumbered }

  /// Whether it heads a part of a story or a document rather than what somebody says.
  var isHeading: Bool { Self.headings.contains(key) }

  /// The two sides of an interview.
  enum Side: Sendable, Equatable {
    case interviewer
    case candidate
  }

  private static let askers: Set<String> = [
    "interviewer", "interviewers", "q", "recruiter", "host", "moderator", "panelist", "asker",
    "friend", "coach", "probe", "question", "followup",
  ]
  private static let answerers: Set<String> = [
    "candidate", "interviewee", "applicant", "a", "respondent", "answer",
  ]
  private static let voices: Set<String> = [
    "speaker", "spk", "s", "voice", "person", "participant", "user", "p", "guest", "attendee",
  ]
  private static let particles: Set<String> = [
    "al", "af", "av", "bin", "bint", "da", "de", "del", "den", "der", "di", "do", "dos", "du", "el",
    "ibn", "la", "le", "of", "ter", "ten", "van", "von", "y", "zu", "and",
  ]
  private static let headings: Set<String> = [
    "action", "actions", "agenda", "background", "context", "date", "duration", "example",
    "feedback", "first", "first of all", "finally", "goal", "http", "https", "impact", "keywords",
    "learning", "learnings", "lesson", "lessons", "location", "note", "notes", "outcome",
    "participants", "reflection", "result", "results", "second", "situation", "speakers", "star",
    "summary", "summary keywords", "task", "tasks", "third", "time", "title", "topic",
  ]
}
