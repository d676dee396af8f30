/// Joins cues to turns: what one speaker says until another speaks is one turn, however a
/// transcriber cut it.
struct TurnJoiner {
  /// The names of the speakers, in the order they first speak.
  private(set) var speakers: [SpeakerLabel] = []
  /// The turns in the order of the file; neighbours have different speakers.
  private(set) var turns: [Turn] = []
  /// Cues before the first that names its speaker.
  private(set) var nameless: [Cue] = []

  /// Joins the cues of a file.
  ///
  /// A cue without a speaker goes on with the one before.
  ///
  /// - Complexity: O(*n*) in the bytes of the cues.
  init(_ cues: [Cue]) {
    var numbers: [String: Int] = [:]
    var current: Int?
    var lastName: String?
    for cue in cues {
      if let name = cue.speaker, name != lastName {
        lastName = name
        let key = name.lowercased()
        if let number = numbers[key] {
          current = number
        } else {
          current = speakers.count
          numbers[key] = speakers.count
          speakers.append(SpeakerLabel(name: name))
        }
      }
      guard let current else {
        nameless.append(cue)
        continue
      }
      if turns.last?.speaker == current {
        turns[turns.count - 1].append(cue)
      } else {
        var turn = Turn(speaker: current)
        turn.append(cue)
        if !turn.text.isEmpty { turns.append(turn) }
      }
    }
  }
}
