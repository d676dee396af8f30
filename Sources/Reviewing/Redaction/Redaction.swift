import InterviewModel
import Recording

/// Hides what could tell who a transcript is about, the same way everywhere in it.
///
/// Hidden are names, employers, products, addresses, e-mail, telephone numbers, links and figures.
/// Nobody can list all names there are, so it goes by what is *not* ordinary: every word that the
/// vocabulary does not know and every capitalised word inside a sentence goes, unless it belongs to
/// the framework or the trade. It hides too much rather than too little; what was hidden can be
/// looked through, and words can be kept or hidden by hand. Single number words up to ten stay.
///
/// Each spelling gets one placeholder, so that a story stays readable and the key can undo it.
package struct Redaction {
  /// What undoes it; complete once every event was redacted.
  package private(set) var key: RedactionKey
  private let words: RedactionWords
  /// Words hidden in any case, in small letters.
  private var always: [String: RedactionKind] = [:]
  /// Words hidden in this spelling.
  private var spellings: [String: RedactionKind] = [:]
  private var placeholders: [String: String] = [:]
  private var numbers: [RedactionKind: Int] = [:]
  private var families: [String: (stem: String, count: Int)] = [:]
  private let transcript: Transcript

  /// Learns what is to be hidden in a transcript.
  ///
  /// - Parameters:
  ///   - transcript: The whole transcript.
  ///   - words: What is ordinary.
  ///   - hide: Words or phrases to hide besides; each of their words is.
  /// - Complexity: O(*n*) in the length of all texts.
  package init(_ transcript: Transcript, words: RedactionWords, hide: [String] = []) {
    self.transcript = transcript
    self.words = words
    key = RedactionKey(transcript: transcript.id)
    for text in hide { learn(person: text, kind: .name, always: true) }
    for event in transcript.events {
      _ = event.mappingTexts { text, kind in
        if kind == .person { learn(person: text, kind: .name, always: false) }
        return text
      }
    }
    for event in transcript.events {
      _ = event.mappingTexts { text, kind in
        if kind == .words { learn(text) }
        return text
      }
    }
  }

  /// The transcript's events with everything hidden, ids kept; unknown types are left out.
  ///
  /// - Complexity: O(*n*) in the length of all texts.
  package mutating func events() -> [Event] {
    var redacted: [Event] = []
    for event in transcript.events {
      if case .unknown = event.payload { continue }
      let changed = self.event(event)
      if key.restored(changed) != event { key.exact[event.id] = event }
      redacted.append(changed)
    }
    return redacted
  }

  /// A text with everything hidden.
  package mutating func redacted(_ text: String) -> String { edited(text).text }

  private mutating func event(_ event: Event) -> Event {
    var result = event.mappingTexts { text, kind in
      switch kind {
      case .words: redacted(text)
      case .person: person(text)
      case .file: placeholder(for: text, .file)
      case .transcript: placeholder(for: text, .transcript)
      }
    }
    if case .judged(var judged) = event.payload {
      judged = move(judged, of: event.of)
      result.payload = .judged(judged)
    }
    return result
  }

  private mutating func person(_ name: String) -> String {
    name.isEmpty || name == "me" || name.equalsIgnoringCase("inclined")
      ? name : placeholder(for: name, .name)
  }
}

// MARK: - Learning

extension Redaction {
  private mutating func learn(person name: String, kind: RedactionKind, always hides: Bool) {
    guard name != "me", !name.equalsIgnoringCase("inclined") else { return }
    for chunk in RedactionScan(name).chunks {
      for word in RedactionScan.words(of: chunk) {
        let lower = word.text.lowercased()
        if hides || !words.isOrdinary(lower) {
          always[lower] = kind
        } else if word.text.first?.isUppercase == true {
          spellings[word.text] = kind
        }
      }
    }
  }

  private mutating func learn(_ text: String) {
    let chunks = RedactionScan(text).chunks
    for (index, chunk) in chunks.enumerated() {
      for word in RedactionScan.words(of: chunk) where spellings[word.text] == nil {
        let before = index > 0 ? chunks[index - 1].lower : ""
        guard isSecret(word, after: before) else { continue }
        let lower = word.text.lowercased()
        let kind = Self.kind(after: before, isCapital: word.text.first?.isUppercase == true)
        spellings[word.text] = kind
        if always[lower] == nil, !words.isOrdinary(lower) { always[lower] = kind }
      }
    }
  }

  private func isSecret(_ word: RedactionScan.Word, after before: String) -> Bool {
    let lower = word.text.lowercased()
    if words.isKept(lower) || lower.unicodeScalars.count == 1 && lower.utf8.count == 1 {
      return false
    }
    if word.text.first?.isUppercase == true {
      let isShouted = word.text.count > 1 && !word.text.contains(where: \.isLowercase)
      if !word.startsSentence, !isShouted { return !isContraction(lower) }
    }
    if Self.namers.contains(before), !Self.afterNamers.contains(lower),
      word.text.allSatisfy(\.isLetter), lower.utf8.count > 2
    {
      return true
    }
    return !words.isOrdinary(lower) && !isContraction(lower)
  }

  private func isContraction(_ lower: String) -> Bool {
    guard let mark = lower.firstIndex(where: { $0 == "'" || $0 == "\u{2019}" }) else {
      return false
    }
    let stem = String(lower[..<mark])
    return stem == "i" || RedactionWords.common.contains(stem)
  }

  /// Words after which a name comes, whatever it looks like.
  private static let namers: Set<String> = ["codenamed", "named", "nicknamed", "mr", "mrs", "ms"]
  private static let afterNamers: Set<String> = ["it", "after", "the", "a", "him", "her", "them"]

  private static func kind(after before: String, isCapital: Bool) -> RedactionKind {
    switch before {
    case "at", "joined", "for", "company", "startup", "client", "employer": .employer
    case "product", "project", "called", "codenamed", "service", "app", "platform", "tool",
      "launched", "shipped", "feature":
      .product
    default: isCapital ? .name : .word
    }
  }
}

// MARK: - Hiding

extension Redaction {
  /// A text with everything hidden, and what went where, in bytes.
  private mutating func edited(_ text: String) -> (text: String, edits: [Edit]) {
    let chunks = RedactionScan(text).chunks
    var found: [(range: Range<Int>, kind: RedactionKind)] = []
    var index = 0
    while index < chunks.count {
      if let secret = RedactionPatterns.secret(
        chunks, at: index, keeps: { words.isKept($0) })
      {
        let last = chunks[min(index + secret.count, chunks.count) - 1]
        found.append((chunks[index].range.lowerBound..<last.range.upperBound, secret.kind))
        index += secret.count
        continue
      }
      let before = index > 0 ? chunks[index - 1].lower : ""
      for word in RedactionScan.words(of: chunks[index]) {
        if let kind = kind(of: word, after: before) { found.append((word.range, kind)) }
      }
      index += 1
    }
    guard !found.isEmpty else { return (text, []) }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var edits: [Edit] = []
    var at = 0
    for (range, kind) in found {
      result += bytes[at..<range.lowerBound]
      let secret = String(decoding: bytes[range], as: UTF8.self)
      let start = result.count
      result += Array(placeholder(for: secret, kind).utf8)
      edits.append(Edit(old: range, new: start..<result.count))
      at = range.upperBound
    }
    result += bytes[at...]
    return (String(decoding: result, as: UTF8.self), edits)
  }

  private func kind(of word: RedactionScan.Word, after before: String) -> RedactionKind? {
    let lower = word.text.lowercased()
    if let kind = always[lower] ?? spellings[word.text] { return kind }
    guard isSecret(word, after: before) else { return nil }
    return Self.kind(after: before, isCapital: word.text.first?.isUppercase == true)
  }

  /// The placeholder of a spelling; spellings that differ in case only share their number.
  private mutating func placeholder(for secret: String, _ kind: RedactionKind) -> String {
    if let known = placeholders[secret] { return known }
    let family = secret.lowercased()
    let text: String
    if let known = families[family] {
      text = "[\(known.stem).\(known.count + 1)]"
      families[family]?.count += 1
    } else {
      let number = (numbers[kind] ?? 0) + 1
      numbers[kind] = number
      families[family] = ("\(kind.rawValue)-\(number)", 1)
      text = "[\(kind.rawValue)-\(number)]"
    }
    placeholders[secret] = text
    key.placeholders[text] = secret
    return text
  }

  /// A piece of a text and what it became.
  private struct Edit {
    var old: Range<Int>
    var new: Range<Int>
  }

  /// Where a range of the old text is in the new one; a piece that was hidden is taken whole.
  private static func moved(_ range: Range<Int>, by edits: [Edit]) -> Range<Int> {
    func moved(_ offset: Int, isEnd: Bool) -> Int {
      var shift = 0
      for edit in edits {
        if edit.old.upperBound <= offset {
          shift = edit.new.upperBound - edit.old.upperBound
        } else if edit.old.lowerBound < offset {
          return isEnd ? edit.new.upperBound : edit.new.lowerBound
        }
      }
      return offset + shift
    }
    let start = moved(range.lowerBound, isEnd: false)
    return start..<max(start, moved(range.upperBound, isEnd: true))
  }

  /// A verdict whose quotes stand at their places in the redacted texts.
  private mutating func move(_ judged: Event.Judged, of question: String?) -> Event.Judged {
    var judged = judged
    let tries = transcript.attempts.filter { $0.event == question }
    let attempt = tries.last { $0.judged == judged } ?? tries.last
    let exchange = attempt?.exchange
    judged.verdict.evidence = judged.verdict.evidence.map { evidence in
      Evidence(
        signal: evidence.signal, quote: move(evidence.quote, in: exchange),
        against: evidence.against.map { move($0, in: exchange) })
    }
    judged.verdict.flips = judged.verdict.flips.map { flip in
      Flip(beat: flip.beat, to: flip.to, probe: flip.probe.map { redacted($0) })
    }
    return judged
  }

  private mutating func move(_ quote: Quote, in exchange: Exchange?) -> Quote {
    let text: String? =
      switch quote.place.part {
      case .answer: exchange?.answer
      case .reply:
        exchange.flatMap { exchange in
          exchange.followUps.indices.contains(quote.place.index)
            ? exchange.followUps[quote.place.index].reply : nil
        }
      }
    guard let text, quote.place.start >= 0, quote.place.end <= text.utf8.count,
      quote.place.start <= quote.place.end
    else { return Quote(text: redacted(quote.text), place: quote.place) }
    let (changed, edits) = edited(text)
    let range = Self.moved(quote.place.start..<quote.place.end, by: edits)
    let utf8 = Array(changed.utf8)
    let bounds = min(range.lowerBound, utf8.count)..<min(range.upperBound, utf8.count)
    return Quote(
      text: String(decoding: utf8[bounds], as: UTF8.self),
      place: Place(
        part: quote.place.part, index: quote.place.index, start: bounds.lowerBound,
        end: bounds.upperBound))
  }
}
