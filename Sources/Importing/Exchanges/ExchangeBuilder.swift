/// Tells questions, probes, answers and everything else apart, turn by turn.
///
/// A turn of the interviewer that asks for a story opens an exchange; one that asks anything else
/// inside an exchange is a probe; one that asks nothing is a remark and is left over. What the
/// candidate says goes to the question or probe before it.
struct ExchangeBuilder {
  /// An answer of fewer words to a question that asks for no story is small talk when nothing was
  /// asked before.
  static let answerWords = 25
  /// So many words of the candidate before any question are an answer whose question is not in the
  /// recording.
  static let unaskedWords = 40
  /// A candidate who makes sure of the question uses at most so many words.
  static let clarifyingWords = (asked: 25, other: 12)

  private let candidates: Set<Int>
  private let speakers: [String]
  private let matcher: QuestionMatcher
  private var drafts: [DraftExchange] = []
  private var current: DraftExchange?
  private var leftOver: [ImportedCall.LeftOver] = []
  private var isClosed = false
  /// Whether the interviewer's turn before was small talk that asked.
  private var isChatting = false
  /// A short turn of the candidate right behind a question, until it is known what follows it.
  private var doubt: Turn?

  init(candidates: Set<Int>, speakers: [String], matcher: QuestionMatcher) {
    self.candidates = candidates
    self.speakers = speakers
    self.matcher = matcher
  }

  /// Leaves words over.
  mutating func leave(_ words: ImportedCall.LeftOver) { leftOver.append(words) }

  /// Leaves a turn over, line by line.
  mutating func leave(_ turn: Turn, as reason: ImportedCall.LeftOver.Reason) {
    for line in turn.lines() where !line.text.isEmpty {
      leftOver.append(
        .init(line: line.line, text: line.text, speaker: speakers[turn.speaker], reason: reason))
    }
  }

  /// Adds the next turn.
  ///
  /// - Complexity: O(*n*) in the bytes of the turn.
  mutating func add(_ turn: Turn) {
    if candidates.contains(turn.speaker) { hear(turn) } else { ask(turn) }
  }

  /// The exchanges in order, and what is left over, by line.
  ///
  /// - Complexity: O(*n* log *n*) in what is left over, O(*n*) in the bytes of the exchanges.
  mutating func finish() -> (exchanges: [ImportedCall.Exchange], leftOver: [ImportedCall.LeftOver])
  {
    settleDoubt(isFollowed: false)
    close()
    let exchanges = drafts.map(exchange)
    // Words of one line keep their order: a sort that is not stable gets the place as a second key.
    let sorted = leftOver.enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
    return (exchanges, sorted.map(\.element))
  }
}

// MARK: - The interviewer

extension ExchangeBuilder {
  private mutating func ask(_ turn: Turn) {
    let asking = Asking(turn.text)
    isChatting = false
    let opening = asking.opening ?? (asking.asks && isKnown(turn.text) ? asking.substance : nil)
    let isClarified = settleDoubt(isFollowed: true)
    if let opening {
      open(turn, at: opening, isClarified: isClarified)
    } else if asking.closes {
      close()
      isClosed = true
      leave(turn, as: .closing)
    } else if isClosed {
      leave(turn, as: .closing)
    } else if asking.isSmallTalk {
      isChatting = asking.asks
      leave(turn, as: .smallTalk)
    } else if asking.asks, let substance = asking.substance {
      let tail = cut(turn, at: substance, leaving: .backchannel)
      if current != nil {
        current?.probe(tail)
      } else {
        current = DraftExchange(question: [tail], context: turn.text, isTentative: true)
      }
    } else {
      let isBefore = current == nil && drafts.isEmpty
      leave(turn, as: isClarified ? .clarification : isBefore ? .smallTalk : .remark)
    }
  }

  /// Whether the bank has nearly these words as a question.
  private func isKnown(_ text: String) -> Bool {
    matcher.nearest(to: text).map { $0.likeness >= QuestionMatcher.sameQuestion } ?? false
  }

  /// Opens an exchange with the part of a turn that asks for a story.
  private mutating func open(_ turn: Turn, at opening: Int, isClarified: Bool) {
    isClosed = false
    // Asked again after "could you repeat that?": still the same question.
    if isClarified, current?.followUps.isEmpty ?? false, current?.answer.isEmpty ?? false {
      let tail = cut(turn, at: opening, leaving: .clarification)
      current?.question.append(tail)
      return
    }
    if current?.isUnanswered ?? false {
      // "We'll talk about a time when ... Sounds good?" "Yes." is no exchange.
      if current?.answer.isEmpty ?? true, current?.isTentative == false {
        let tail = cut(turn, at: opening, leaving: .remark)
        current?.question.append(tail)
        return
      }
      current?.isTentative = true
    }
    close()
    let tail = cut(
      turn, at: opening, leaving: drafts.isEmpty ? .smallTalk : .remark)
    current = DraftExchange(question: [tail], context: turn.text, isTentative: false)
  }

  /// The part of a turn from a byte on; what stands before it is left over.
  private mutating func cut(
    _ turn: Turn, at offset: Int, leaving reason: ImportedCall.LeftOver.Reason
  ) -> Turn {
    guard offset > 0 else { return turn }
    let parts = turn.split(at: offset)
    let isAcknowledgement =
      parts.head.text.utf8.count <= Backchannels.reach
      && Phrases.areBackchannel(SpokenWords.words(in: parts.head.text.utf8))
    leave(parts.head, as: isAcknowledgement ? .backchannel : reason)
    return parts.tail
  }
}

// MARK: - The candidate

extension ExchangeBuilder {
  private mutating func hear(_ turn: Turn) {
    settleDoubt(isFollowed: false)
    let isShort = turn.text.utf8.count <= Backchannels.reach
    if isClosed {
      leave(turn, as: .closing)
    } else if isShort, turn.wordCount <= Asking.smallTalkWords,
      isChatting || Asking(turn.text).isSmallTalk
    {
      leave(turn, as: .smallTalk)
    } else if current?.isWaiting == true, current?.isTentative == false, isShort, mayBeDoubt(turn) {
      doubt = turn
    } else if current != nil {
      current?.say(turn)
    } else if turn.wordCount >= Self.unaskedWords {
      current = DraftExchange(question: [], context: "", isTentative: false)
      current?.say(turn)
    } else {
      leave(turn, as: .smallTalk)
    }
    isChatting = false
  }

  /// Whether a short turn makes sure of the question instead of answering it.
  private func mayBeDoubt(_ turn: Turn) -> Bool {
    let sentences = SpokenWords(turn.text).sentences
    let words = turn.wordCount
    if words <= Self.clarifyingWords.asked, sentences.last?.hasQuestionMark ?? false { return true }
    return words <= Self.clarifyingWords.other
      && sentences.contains { Phrases.clarifications.isIn($0.words) }
  }

  /// Puts a doubtful turn where it belongs: beside the exchange when the interviewer goes on.
  ///
  /// - Returns: Whether it was put beside.
  @discardableResult
  private mutating func settleDoubt(isFollowed: Bool) -> Bool {
    guard let turn = doubt else { return false }
    doubt = nil
    if isFollowed { leave(turn, as: .clarification) } else { current?.say(turn) }
    return isFollowed
  }
}

// MARK: - Ending an exchange

extension ExchangeBuilder {
  private mutating func close() {
    guard let draft = current else { return }
    current = nil
    let isSmallTalk =
      draft.isTentative && draft.wordCount(upTo: Self.answerWords) < Self.answerWords
    if isSmallTalk { abandon(draft) } else { drafts.append(draft) }
  }

  private mutating func abandon(_ draft: DraftExchange) {
    for turn in draft.turns { leave(turn, as: .smallTalk) }
  }

  private func exchange(_ draft: DraftExchange) -> ImportedCall.Exchange {
    let question = DraftExchange.text(of: draft.question)
    let match = matcher.match(question) ?? matcher.match(draft.context)
    return ImportedCall.Exchange(
      question: question, principle: match?.principle, certainty: match?.certainty ?? 0,
      answer: DraftExchange.text(of: draft.answer),
      seconds: DraftExchange.seconds(of: draft.answer),
      followUps: draft.followUps.map { followUp in
        ImportedCall.FollowUp(
          probe: DraftExchange.text(of: followUp.probe),
          reply: DraftExchange.text(of: followUp.reply),
          seconds: DraftExchange.seconds(of: followUp.reply))
      })
  }
}
