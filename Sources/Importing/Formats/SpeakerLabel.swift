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
    guard !text.isEmpty, text.count <= Self.longest.bytes,
      text.contains(where: { $0.isLetter || $0.isDigit || $0 >= 0x80 })
    else { return nil }
    let words = text.split(maxSplits: Self.longest.words, whereSeparator: \.isSpace)
    guard words.count <= Self.longest.words else { return nil }
    let name = words.count == 1 ? text.string : words.map(\.string).joined(separator: " ")
    self.init(name: Self.withoutNumber(name))
  }

  /// Takes a name as it is.
  init(name: String) {
    self.name = name
    key = name.lowercased()
  }

  /// "Q" for "Q3": questions and answers that are numbered are still said by two speakers.
  private static func withoutNumber(_ name: String) -> String {
    guard let last = name.utf8.last, last.isDigit else { return name }
    let word = name.prefix { $0.isLetter }
    let rest = name[word.endIndex...].drop { $0 == " " || $0 == "." }
    guard rest.allSatisfy(\.isNumber), numbered.contains(word.lowercased()) else { return name }
    return String(word)
  }

  private static let numbered: Set<String> = ["q", "a", "question", "answer"]
}

// MARK: - What a label looks like

extension SpeakerLabel {
  /// Whether it is written like a person's name or a numbered speaker: capitals, numbers and name
  /// particles, and no mark that ends a sentence.
  var isNameLike: Bool {
    guard let end = name.utf8.last, !Self.endMarks.contains(end) else { return false }
    var isInBrackets = false
    var isProper = true
    for (index, word) in name.utf8.split(separator: 0x20).enumerated() {
      guard let first = word.first else { continue }
      isInBrackets = isInBrackets || first == 0x28
      isProper =
        isProper
        && (isInBrackets || first.isCapital || first.isDigit || first >= 0x80 || first == 0x7C
          || (index > 0 && Self.particles.contains(String(Substring(word)))))
      // "Jr." may end a name, "Saturday." ends a sentence.
      if end == 0x2E, word.endIndex == name.endIndex, word.count > 3 { return false }
    }
    return isProper || isGeneric
  }

  /// Whether a word of it says which part its speaker plays.
  var isRole: Bool { side != nil }

  /// The side that a word of the label names.
  var side: Side? {
    let words = words
    if words.contains(where: Self.askers.contains) { return .interviewer }
    if words.contains(where: Self.answerers.contains) { return .candidate }
    guard words.count == 2 else { return nil }
    return Self.askingPairs.contains(words.joined(separator: " ")) ? .interviewer : nil
  }

  /// The side that a lone Q or A names, in files that have both.
  var letterSide: Side? { key == "q" ? .interviewer : key == "a" ? .candidate : nil }

  /// Whether it is only a number, as transcribers give to voices they do not know.
  var isNumbered: Bool {
    let words = words
    guard let first = words.first, words.count <= 2 else { return false }
    if first == "unknown" { return words.count == 1 || words[1] == "speaker" }
    if words.count == 2 {
      return Self.voices.contains(first)
        && (words[1].utf8.allSatisfy(\.isDigit) || words[1].utf8.count == 1)
    }
    let voice = first.utf8.prefix { $0.isLetter }
    let digits = first.utf8[voice.endIndex...]
    return !digits.isEmpty && digits.allSatisfy(\.isDigit)
      && (voice.isEmpty || Self.voices.contains(String(Substring(voice))))
  }

  /// Whether it stands for anybody: a role or a number.
  var isGeneric: Bool { isRole || isNumbered || letterSide != nil }

  /// Whether it heads a part of a story or a document rather than what somebody says.
  var isHeading: Bool { Self.headings.contains(key) }

  /// The words of the key, without marks.
  private var words: [String] {
    key.utf8.split { !($0.isLetter || $0.isDigit || $0 >= 0x80) }.map { String(Substring($0)) }
  }

  /// The two sides of an interview.
  enum Side: Sendable, Equatable {
    case interviewer
    case candidate
  }
}

// MARK: - Words in labels

extension SpeakerLabel {
  /// Question, exclamation mark, comma, semicolon and colon.
  private static let endMarks: Set<UInt8> = [0x3F, 0x21, 0x2C, 0x3B, 0x3A]
  private static let askers: Set<String> = [
    "interviewer", "interviewers", "recruiter", "host", "moderator", "panelist", "asker",
    "friend", "coach", "probe", "question", "followup",
  ]
  private static let askingPairs: Set<String> = ["bar raiser", "hiring manager", "follow up"]
  private static let answerers: Set<String> = [
    "candidate", "interviewee", "applicant", "respondent", "answer",
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
