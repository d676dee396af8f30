/// What a turn does in an interview, read from its words alone.
struct Asking {
  /// Small talk is at most this many words long.
  static let smallTalkWords = 25
  /// A word that points back into a story counts up to this many words behind the opening.
  static let backwardsReach = 4

  /// Where the sentence that asks for a new story begins in the turn, in bytes.
  let opening: Int?
  /// Whether some sentence asks.
  let asks: Bool
  /// Whether the turn hands the asking over to the candidate, or says goodbye.
  let closes: Bool
  /// Whether the turn is short and about the call itself.
  let isSmallTalk: Bool
  /// Where the first sentence that is more than a courtesy begins, in bytes; `nil` without one.
  let substance: Int?
  /// How many sentences ask, by their mark or their words.
  let askCount: Int
  /// How many of them ask for a story.
  let openingCount: Int

  /// Reads a turn.
  ///
  /// - Complexity: O(*n*) in the number of bytes.
  init(_ text: String) {
    let sentences = SpokenWords(text).sentences
    var opening: Int?
    var asks = 0
    var openings = 0
    var moves = false
    var closes = false
    var chats = false
    var words = 0
    var substance: Int?
    var firstAsk: Int?
    for sentence in sentences {
      if substance == nil, !Phrases.areBackchannel(sentence.words), !sentence.words.isEmpty {
        substance = sentence.bytes.lowerBound
      }
      words += sentence.words.count
      let doesAsk = Self.asks(sentence)
      let doesMove = Phrases.moves.isIn(sentence.words)
      if doesAsk {
        asks += 1
        if firstAsk == nil { firstAsk = sentence.bytes.lowerBound }
      }
      if let way = Self.opening(in: sentence.words), doesAsk || doesMove || way == .order {
        if doesAsk { openings += 1 }
        if opening == nil { opening = sentence.bytes.lowerBound }
      }
      moves = moves || doesMove
      closes = closes || Phrases.closings.isIn(sentence.words)
      chats = chats || Phrases.smallTalk.isIn(sentence.words)
    }
    // "Let's move on. What would your colleagues say?" asks for something new without a story word.
    if opening == nil, moves, let firstAsk { opening = firstAsk }
    self.opening = opening
    self.asks = asks > 0
    self.closes = closes && opening == nil
    self.substance = substance
    isSmallTalk = chats && opening == nil && words <= Self.smallTalkWords
    askCount = asks
    openingCount = openings
  }

  /// Whether a sentence asks: by its mark, by how it begins, or by a way of asking inside it.
  static func asks(_ sentence: SpokenWords.Sentence) -> Bool {
    if sentence.hasQuestionMark { return true }
    let words = sentence.words.drop(while: fillers.contains)
    guard let first = words.first else { return false }
    let second = words.dropFirst().first ?? ""
    if orders.contains(first) { return true }
    if questionWords.contains(first) { return !statements.contains(second) }
    if whenWords.contains(first) { return helpers.contains(second) }
    if helpers.contains(first) { return subjects.contains(second) }
    return asking.isIn(sentence.words)
  }

  /// How the words ask for a new story; `nil` when they do not, or point back into the one being
  /// told.
  static func opening(in words: [String]) -> Opening? {
    for index in words.indices {
      var found: Opening?
      var end = index
      let order = Phrases.orders.length(at: index, of: words)
      if order > 0, Phrases.beginsStory(words, at: index + order) {
        found = .order
        end = index + order + 1
      } else if case let count = Phrases.stories.length(at: index, of: words), count > 0 {
        found = .mention
        end = index + count
      } else if case let count = Phrases.lastTimes.length(at: index, of: words), count > 0 {
        end = min(words.count, index + count + backwardsReach)
        if words[(index + count)..<end].contains(where: Phrases.pronouns.contains) { return nil }
        found = .mention
      }
      guard let found else { continue }
      end = min(words.count, end + backwardsReach)
      for place in 0..<end where Phrases.backwards.length(at: place, of: words) > 0 { return nil }
      return found
    }
    return nil
  }

  /// How words ask for a story.
  enum Opening: Equatable {
    /// With a verb that asks: "describe a", "think of something".
    case order
    /// By naming a story: "a time when"; the sentence must ask as well.
    case mention
  }

  private static let fillers: Set<String> = [
    "so", "and", "okay", "ok", "well", "um", "uh", "but", "then", "right", "now", "great", "also",
    "sorry", "alright", "yeah", "yes", "sure", "just", "maybe", "or", "because", "thanks", "please",
    "hmm", "mm", "good", "nice", "got", "it", "oh", "actually", "cool", "perfect", "interesting",
  ]
  private static let questionWords: Set<String> = [
    "what", "why", "how", "who", "which", "whose", "whom", "whats", "hows", "whos", "whys",
  ]
  /// Behind a question word these make a statement: "what I liked", "how we did it".
  private static let statements: Set<String> = [
    "i", "we", "im", "ive", "id", "ill", "were", "weve", "well",
  ]
  private static let whenWords: Set<String> = ["when", "where", "whens", "wheres", "whether"]
  private static let helpers: Set<String> = [
    "did", "do", "does", "was", "were", "is", "are", "can", "could", "would", "will", "have", "has",
    "had", "should", "didnt", "werent", "wasnt", "isnt", "arent", "couldnt", "wouldnt", "havent",
  ]
  private static let subjects: Set<String> = [
    "you", "your", "they", "he", "she", "it", "there", "that", "this", "the", "anyone", "anybody",
    "any", "somebody", "someone", "their", "his", "her", "these", "those", "people", "others",
  ]
  private static let orders: Set<String> = [
    "tell", "walk", "describe", "explain", "give", "share", "say", "help", "think", "show", "pick",
    "talk", "name", "expand", "elaborate", "imagine", "remind", "clarify",
  ]
  private static let asking = PhraseBook([
    "(id|i would|i) (like|love|want) to (hear|know|understand|ask)", "(im|i am) curious",
    "i wonder", "i was wondering", "(can|could|would|will) you (please |just |maybe |)(tell|walk)",
    "(can|could|would|will) you (please |just |maybe |)(give|say|explain|describe|share|expand)",
    "(id|i would|i) (be interested|am interested) in", "help me understand", "tell me (more|about)",
    "take me (through|back)", "lets (talk about|hear)", "how (many|much|long|often)",
  ])
}
