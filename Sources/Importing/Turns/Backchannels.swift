/// Puts aside what a listener says while somebody else speaks, so that a story is one turn.
struct Backchannels {
  /// The turns that say something; neighbours have different speakers.
  private(set) var turns: [Turn] = []
  /// The turns of a listener, and turns that only note a sound.
  private(set) var aside: [Turn] = []

  /// How far back the last sentence of a turn is looked for, in bytes.
  static let reach = 400

  /// Sorts turns.
  ///
  /// Hums ("mm-hmm", "okay, got it") are put aside unless the turn before ends with a question
  /// mark; words of agreement ("yes, exactly") unless its last sentence asks. Then turns of one
  /// speaker that have become neighbours are joined.
  ///
  /// - Complexity: O(*n*) in the bytes of the turns.
  init(_ all: [Turn]) {
    for turn in all {
      if isAside(turn) {
        aside.append(turn)
      } else if turns.last?.speaker == turn.speaker {
        turns[turns.count - 1].append(turn)
      } else {
        turns.append(turn)
      }
    }
  }

  private func isAside(_ turn: Turn) -> Bool {
    // The longest listener is far shorter; a story need not be looked at.
    guard turn.text.utf8.count <= Self.reach else { return false }
    if Self.isSound(turn.text) { return true }
    let words = SpokenWords.words(in: turn.text.utf8)
    guard Phrases.areBackchannel(words) else { return words.isEmpty }
    guard let before = turns.last, before.speaker != turn.speaker else { return turns.isEmpty }
    if Self.endsWithQuestionMark(before.text) { return false }
    return Phrases.hums.covers(words) || !Self.endsAsking(before.text)
  }

  /// Whether a turn only notes a sound: `[laughs]`, `(inaudible)`.
  private static func isSound(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last else { return true }
    let open: UInt8 = first
    guard (open == 0x5B && last == 0x5D) || (open == 0x28 && last == 0x29) else { return false }
    return !bytes.dropFirst().contains(open)
  }

  private static func endsWithQuestionMark(_ text: String) -> Bool {
    for byte in text.utf8.suffix(8).reversed() {
      if byte == 0x3F { return true }
      if byte.isLetter || byte.isDigit || byte == 0x2E { return false }
    }
    return false
  }

  private static func endsAsking(_ text: String) -> Bool {
    let bytes = text.utf8
    let tail = String(decoding: bytes.suffix(reach), as: UTF8.self)
    return SpokenWords(tail).sentences.last.map(Asking.asks) ?? false
  }
}
