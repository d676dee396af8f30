/// An exchange while its turns are still coming.
struct DraftExchange {
  /// The interviewer's turns, from the sentence that asks.
  var question: [Turn]
  /// Everything the interviewer said in the turn that asks; it may name the principle.
  var context: String
  /// Whether it may yet turn out to be small talk.
  var isTentative: Bool
  /// The candidate's turns before the first probe.
  var answer: [Turn] = []
  /// The probes with what followed each.
  var followUps: [(probe: [Turn], reply: [Turn])] = []

  /// Whether the candidate has said nothing since the last question or probe.
  var isWaiting: Bool { followUps.last?.reply.isEmpty ?? answer.isEmpty }

  /// How many words the candidate has said, at most a little more than `limit`.
  func wordCount(upTo limit: Int) -> Int {
    var count = 0
    for turn in answer + followUps.flatMap(\.reply) where count <= limit {
      count += turn.wordCount
    }
    return count
  }

  /// Whether the candidate has said nothing but words of a listener.
  var isUnanswered: Bool {
    followUps.isEmpty
      && answer.allSatisfy {
        $0.text.utf8.count <= Backchannels.reach
          && Phrases.areBackchannel(SpokenWords.words(in: $0.text.utf8))
      }
  }

  /// Adds words of the candidate.
  mutating func say(_ turn: Turn) {
    if followUps.isEmpty {
      answer.append(turn)
    } else {
      followUps[followUps.count - 1].reply.append(turn)
    }
  }

  /// Adds words of the interviewer that ask on.
  mutating func probe(_ turn: Turn) {
    if !isWaiting {
      followUps.append((probe: [turn], reply: []))
    } else if followUps.isEmpty {
      question.append(turn)
    } else {
      followUps[followUps.count - 1].probe.append(turn)
    }
  }

  /// Every turn it is made of.
  var turns: [Turn] { question + answer + followUps.flatMap { $0.probe + $0.reply } }

  /// The words of turns, one space between two turns.
  static func text(of turns: [Turn]) -> String {
    turns.count == 1 ? turns[0].text : turns.map(\.text).joined(separator: " ")
  }

  /// How long turns took, in seconds, to the nearest.
  ///
  /// It is `nil` without turns, or when the time of a line is not known. Times that overlap count
  /// once.
  static func seconds(of turns: [Turn]) -> Int? {
    guard !turns.isEmpty else { return nil }
    var milliseconds = 0
    var end = 0
    for turn in turns {
      for piece in turn.pieces {
        guard let time = piece.time else { return nil }
        milliseconds += max(0, time.upperBound - max(time.lowerBound, end))
        end = max(end, time.upperBound)
      }
    }
    return (milliseconds + 500) / 1000
  }
}
