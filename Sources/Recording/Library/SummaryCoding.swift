import InterviewModel

/// Each text once, by number.
struct StringTable: Sendable {
  private(set) var texts: [String] = []
  private var numbers: [String: Int] = [:]

  init() {}

  init(_ texts: [String]) {
    self.texts = texts
    numbers = Dictionary(
      texts.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The number of a text, a new one for a new text.
  mutating func number(of text: String) -> Int {
    if let number = numbers[text] { return number }
    numbers[text] = texts.count
    texts.append(text)
    return texts.count - 1
  }
}

/// Writes summaries as numbers of seven bits a byte; ids and kinds as their number in a table, names
/// as they are, so that none outlives its summary.
struct SummaryWriter {
  var bytes: [UInt8]
  var strings: StringTable

  mutating func write(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func write(_ text: String) { write(strings.number(of: text)) }

  mutating func write(plain text: String) {
    write(text.utf8.count)
    bytes += Array(text.utf8)
  }

  mutating func writeTable() {
    write(strings.texts.count)
    for text in strings.texts { write(plain: text) }
  }

  mutating func write(_ summary: JournalSummary) {
    if let opening = summary.opening {
      write(1)
      write(opening.mode.rawValue)
      write(plain: opening.candidate)
      write(opening.framework)
      write(opening.role)
      write(opening.level)
      write(opening.rounds)
      write(opening.source == nil ? 0 : 1)
      if let source = opening.source { write(plain: source) }
    } else {
      write(0)
    }
    write(plain: summary.began)
    write(plain: summary.latest)
    write(summary.finishedRounds.count)
    for round in summary.finishedRounds { write(round) }
    write(summary.isFinished ? 1 : 0)
    write(summary.attempts)
    write(summary.contests)
    write(summary.notes)
    write(summary.verdicts.count)
    for verdict in summary.verdicts {
      write(verdict.round)
      write(verdict.exchange)
      write(verdict.principle)
      write(verdict.decision.rawValue)
      write(verdict.strength.rawValue)
      write(verdict.unaided ? 1 : 0)
      write(Int(bitPattern: UInt(verdict.signals.bits)))
    }
    write(summary.votes.count)
    for vote in summary.votes {
      write(vote.author)
      write(vote.round)
      write(vote.principle)
      write(vote.vote.rawValue)
      write(vote.blind ? 1 : 0)
    }
    write(summary.overrules.count)
    for overrule in summary.overrules {
      write(overrule.author)
      write(overrule.round)
      write(overrule.principle)
      write(overrule.stance.rawValue)
      write(overrule.vote.rawValue)
      write(overrule.blind ? 1 : 0)
    }
  }

  private mutating func write(_ author: Event.Author) {
    write(author.role.rawValue)
    write(plain: author.name)
  }
}

/// Reads what ``SummaryWriter`` wrote; every read gives `nil` where there is something else.
struct SummaryReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var at: Int
  let strings: StringTable

  mutating func number() -> Int? {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while at < bytes.count, shift < 64 {
      let byte = bytes[at]
      at += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(Int64(bitPattern: number)) }
      shift += 7
    }
    return nil
  }

  /// A number of things that follow, which takes a byte each at least.
  private mutating func count() -> Int? {
    guard let count = number(), count >= 0, count <= bytes.count - at else { return nil }
    return count
  }

  mutating func text() -> String? {
    guard let length = count() else { return nil }
    defer { at += length }
    return String(decoding: bytes[at..<at + length], as: UTF8.self)
  }

  mutating func table() -> StringTable? {
    list { $0.text() }.map { StringTable($0) }
  }

  private mutating func known() -> String? {
    guard let number = number(), strings.texts.indices.contains(number) else { return nil }
    return strings.texts[number]
  }

  private mutating func value<Value: RawRepresentable<String>>() -> Value? {
    known().flatMap { Value(rawValue: $0) }
  }

  private mutating func truth() -> Bool? { number().map { $0 != 0 } }

  private mutating func list<Item>(_ item: (inout SummaryReader) -> Item?) -> [Item]? {
    guard let count = count() else { return nil }
    var items: [Item] = []
    items.reserveCapacity(count)
    for _ in 0..<count {
      guard let item = item(&self) else { return nil }
      items.append(item)
    }
    return items
  }

  mutating func summary(id: String) -> JournalSummary? {
    guard let isOpened = truth() else { return nil }
    var opening: JournalSummary.Opening?
    if isOpened {
      guard let found = self.opening() else { return nil }
      opening = found
    }
    guard let began = text(), let latest = text(), let finished = list({ $0.number() }),
      let isFinished = truth(), let attempts = number(), let contests = number(),
      let notes = number(), let verdicts = list({ $0.verdict() }),
      let votes = list({ $0.vote() }), let overrules = list({ $0.overrule() })
    else { return nil }
    return JournalSummary(
      id: id, opening: opening, began: began, latest: latest, finishedRounds: finished,
      isFinished: isFinished, attempts: attempts, verdicts: verdicts, votes: votes,
      overrules: overrules, contests: contests, notes: notes)
  }

  private mutating func opening() -> JournalSummary.Opening? {
    guard let mode: Event.Opened.Mode = value(), let candidate = text(),
      let framework = known(), let role = known(), let level = known(), let rounds = number(),
      let hasSource = truth()
    else { return nil }
    var source: String?
    if hasSource {
      guard let text = text() else { return nil }
      source = text
    }
    return JournalSummary.Opening(
      mode: mode, candidate: candidate, framework: framework, role: role, level: level,
      rounds: rounds, source: source)
  }

  private mutating func verdict() -> JournalSummary.RecordedVerdict? {
    guard let round = number(), let exchange = number(), let principle = known(),
      let decision: Decision = value(), let strength: Verdict.Strength = value(),
      let unaided = truth(), let signals = number()
    else { return nil }
    return JournalSummary.RecordedVerdict(
      round: round, exchange: exchange, principle: principle, decision: decision,
      strength: strength, unaided: unaided,
      signals: SignalSet(bits: UInt64(UInt(bitPattern: signals))))
  }

  private mutating func author() -> Event.Author? {
    guard let role: Event.Author.Role = value(), let name = text() else { return nil }
    return Event.Author(role: role, name: name)
  }

  private mutating func vote() -> JournalSummary.RecordedVote? {
    guard let author = author(), let round = number(), let principle = known(),
      let vote: Vote = value(), let blind = truth()
    else { return nil }
    return JournalSummary.RecordedVote(
      author: author, round: round, principle: principle, vote: vote, blind: blind)
  }

  private mutating func overrule() -> JournalSummary.RecordedOverrule? {
    guard let author = author(), let round = number(), let principle = known(),
      let stance: Event.Overruled.Stance = value(), let vote: Vote = value(),
      let blind = truth()
    else { return nil }
    return JournalSummary.RecordedOverrule(
      author: author, round: round, principle: principle, stance: stance, vote: vote, blind: blind)
  }
}
