import InterviewModel
import Judging

/// Chooses the follow-up that goes after what the answer left out.
///
/// The order: an answer that is none, then red signals that hide the story, then the required
/// beats that are missing, then, for the Bar Raiser, a deeper look, then one helping beat.
struct ProbeChooser {
  /// What the answer must show.
  let rubric: Rubric
  /// The general probes.
  let catalogue: [Probe]
  /// The question, where it is of the bank.
  let question: Question?
  /// Whether the Bar Raiser asks.
  let isBarRaiser: Bool
  /// Chooses among wordings.
  let seed: UInt64

  /// At most so many probes after one answer.
  static let limit = 3
  /// A quote in a probe has at most so many words.
  static let quoteWords = 14

  /// The next probe, or `nil` when nothing is open or enough was asked.
  func next(after reading: Judge.Reading, asked: [Transcript.ProbeTurn]) -> Event.Probed? {
    guard asked.count < Self.limit else { return nil }
    let sought = asked.compactMap(\.probed.seeks)
    let used = Set(asked.map(\.probed.text))
    for candidate in candidates(reading) {
      // A beat is sought twice at most, the second time in other words.
      guard sought.count(where: { $0 == candidate.seeks }) < (candidate.isDecisive ? 2 : 1) else {
        continue
      }
      for text in rotated(candidate.texts, by: asked.count) {
        let quote = candidate.quote
        guard !text.contains("{quote}") || quote != nil else { continue }
        let words = text.replacing("{quote}", with: "\"\(quote ?? "")\"")
        guard !used.contains(words) else { continue }
        return Event.Probed(
          text: words, seeks: candidate.seeks, trigger: candidate.trigger,
          quote: text.contains("{quote}") ? quote : nil)
      }
    }
    return nil
  }

  /// Something that could be asked.
  private struct Candidate {
    var seeks: String
    var trigger: Signal?
    var texts: [String]
    var quote: String?
    /// Whether the verdict hangs on it.
    var isDecisive: Bool
  }

  private func candidates(_ reading: Judge.Reading) -> [Candidate] {
    let present = Set(reading.findings.map(\.signal))
    var result: [Candidate] = []
    let blocking: [Signal] = [
      .notAnAnswer, .hypothetical, .tooShort, .keywordStuffing, .weDominates,
      .managerOnlyOwnership, .contradiction, .fakeFailure,
    ]
    for signal in blocking where present.contains(signal) {
      result += general(for: signal, reading)
    }
    let missing = Set(reading.verdict.missing)
    let required = Set(
      reading.verdict.beats.filter { $0.need == .required }.map(\.beat))
    for beat in rubric.beats where missing.contains(beat.id) && required.contains(beat.id) {
      let trigger = beat.shownBy.first
      let quote = quote(for: beat, reading)
      let own = Candidate(
        seeks: beat.id, trigger: trigger, texts: withQuoteFirst(beat.probes, quote),
        quote: quote, isDecisive: true)
      let red: [Signal] = redSignals(behind: beat).filter(present.contains)
      result += red.flatMap { general(for: $0, reading) }
      result.append(own)
    }
    if isBarRaiser, reading.verdict.missing.isEmpty {
      let figure = figureQuote(reading)
      for probe in catalogue
      where probe.barRaiserOnly && present.contains(probe.trigger) == probe.onPresence {
        result.append(
          Candidate(
            seeks: probe.seeks, trigger: probe.trigger, texts: withQuoteFirst(probe.texts, figure),
            quote: figure, isDecisive: false))
      }
    }
    if let helping = reading.verdict.beats.first(where: { $0.need == .helping && !$0.met }),
      let beat = rubric.beats.first(where: { $0.id == helping.beat })
    {
      result.append(
        Candidate(
          seeks: beat.id, trigger: beat.shownBy.first,
          texts: beat.probes.filter {
            !$0.contains("{quote}")
          }, quote: nil, isDecisive: false))
    }
    return result
  }

  /// General probes that a signal calls for.
  private func general(for signal: Signal, _ reading: Judge.Reading) -> [Candidate] {
    catalogue.filter { $0.trigger == signal && $0.onPresence && !$0.barRaiserOnly }.map { probe in
      let finding = reading.findings.first { $0.signal == signal }
      let quote = finding?.sentences.first.map { Self.shortened($0.quote.text) }
      return Candidate(
        seeks: probe.seeks, trigger: signal, texts: withQuoteFirst(probe.texts, quote),
        quote: quote, isDecisive: true)
    }
  }

  /// The red signals whose general probe serves a missing beat better than the beat's own.
  private func redSignals(behind beat: Beat) -> [Signal] {
    beat.shownBy.contains(.businessResult) ? [.engineeringOnlyResult] : []
  }

  /// The candidate's words that a probe for this beat should take up.
  private func quote(for beat: Beat, _ reading: Judge.Reading) -> String? {
    let kinds: [SentenceKind] =
      if beat.shownBy.contains(.businessResult) || beat.shownBy.contains(.customerResult) {
        [.resultVague, .resultEngineering, .activity]
      } else if beat.shownBy.contains(.clearIndividualContribution) {
        [.collectiveAct, .othersAct]
      } else if beat.shownBy.contains(.behaviourChange) {
        [.reflectionGeneric]
      } else if beat.shownBy.contains(.concession) || beat.shownBy.contains(.commit) {
        // What the other side said or decided, as these beats answer to it.
        [.reportedSpeech, .managerTold, .othersAct]
      } else {
        [.ownAct]
      }
    return reading.story.quotes(of: kinds, atLeast: 500, limit: 1).first
      .map { Self.shortened($0.quote.text) }
  }

  /// A sentence with a figure, for the Bar Raiser to dig at.
  private func figureQuote(_ reading: Judge.Reading) -> String? {
    reading.story.counted.last { sentence in
      !reading.story.readings[sentence.part].sentences[sentence.index].quantities.isEmpty
        && sentence.likelihood(of: .resultBusiness) + sentence.likelihood(of: .resultCustomer)
          >= 400
    }
    .map { Self.shortened($0.quote.text) }
  }

  /// Texts that take up the candidate's words come first when there are words to take up.
  private func withQuoteFirst(_ texts: [String], _ quote: String?) -> [String] {
    guard quote != nil else { return texts.filter { !$0.contains("{quote}") } }
    let quoting = texts.filter { $0.contains("{quote}") }
    return quoting + texts.filter { !$0.contains("{quote}") }
  }

  private func rotated(_ texts: [String], by count: Int) -> [String] {
    guard texts.count > 1, !texts[0].contains("{quote}") else { return texts }
    let shift = Int((seed &+ UInt64(count)) % UInt64(texts.count))
    return Array(texts[shift...] + texts[..<shift])
  }

  /// The first words of a quote, without the closing mark.
  static func shortened(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    let kept = words.prefix(quoteWords).joined(separator: " ")
    let trimmed = kept.drop { $0 == "\"" || $0 == "," }
    var result = String(trimmed)
    while let last = result.last, ".,;:!?\"".contains(last) { result.removeLast() }
    return words.count > quoteWords ? result + " ..." : result
  }
}
