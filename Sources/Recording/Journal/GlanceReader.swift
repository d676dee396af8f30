import InterviewModel

/// Reads of a journal what a ``JournalSummary`` needs, trusting the order of keys that
/// ``EventLine`` writes.
///
/// It makes the events that matter, without their words, and leaves what they mean to
/// ``Transcript``. Whatever does not look as expected ends it without a result.
enum GlanceReader {
  /// Sums a journal up; `nil` when that takes a whole reading.
  static func summary(of bytes: [UInt8], id: String) -> JournalSummary? {
    guard bytes.last == EventLine.newline else { return nil }
    return bytes.withUnsafeBufferPointer { summary(of: $0, id: id) }
  }

  private static func summary(
    of bytes: UnsafeBufferPointer<UInt8>, id: String
  ) -> JournalSummary? {
    var events: [Event] = []
    events.reserveCapacity(64)
    var areRising = true
    var latest = 0..<0
    var start = 0
    while let end = ByteScan.index(
      of: EventLine.newline, in: bytes, from: start, to: bytes.count)
    {
      var line = LineScan(bytes: bytes, at: start, end: end)
      guard let head = Head(&line) else { return nil }
      latest = head.time
      if let kind = kind(of: head.type, in: bytes) {
        guard var event = event(kind, head, &line) else { return nil }
        // Only the first time is shown.
        if start == 0 { event.time = line.string(head.time) }
        if let last = events.last, event.id <= last.id { areRising = false }
        events.append(event)
      } else if start == 0 {
        return nil
      }
      start = end + 1
    }
    // Ids of our own making rise; where they do not, one may stand twice.
    guard areRising || Set(events.lazy.map(\.id)).count == events.count else { return nil }
    return JournalSummary(
      Transcript(id: id, events: events), latest: String(decoding: bytes[latest], as: UTF8.self))
  }

  /// The types that a list shows something of, or that move what it shows.
  private enum Kind: CaseIterable {
    case opened, asked, answered, probed, replied, judged, voted, overruled, noted, contested
    case revealed, finished, revoked, undone

    var name: StaticString {
      switch self {
      case .opened: "opened"
      case .asked: "asked"
      case .answered: "answered"
      case .probed: "probed"
      case .replied: "replied"
      case .judged: "judged"
      case .voted: "voted"
      case .overruled: "overruled"
      case .noted: "noted"
      case .contested: "contested"
      case .revealed: "revealed"
      case .finished: "finished"
      case .revoked: "revoked"
      case .undone: "undone"
      }
    }
  }

  /// `nil` for a type that is stepped over.
  private static func kind(
    of type: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Kind? {
    Kind.allCases.first { kind in
      kind.name.utf8CodeUnitCount == type.count
        && kind.name.withUTF8Buffer { ByteScan.isSame($0, bytes, at: type.lowerBound) }
    }
  }

  /// What stands before the payload.
  private struct Head {
    var id: Range<Int>
    var of: Range<Int>?
    var time: Range<Int>
    var role: Range<Int>
    var name: Range<Int>
    var type: Range<Int>

    init?(_ line: inout LineScan) {
      guard line.skip(#"{"v":1,"id":"#), let id = line.text() else { return nil }
      self.id = id
      if line.skip(#","of":"#) {
        guard let target = line.text() else { return nil }
        of = target
      }
      guard line.skip(#","at":"#), let time = line.text(),
        line.skip(#","by":{"role":"#), let role = line.text(),
        line.skip(#","name":"#), let name = line.text(),
        line.skip(#"},"type":"#), let type = line.text(), !type.isEmpty
      else { return nil }
      (self.time, self.role, self.name, self.type) = (time, role, name, type)
    }
  }

  private static func event(_ kind: Kind, _ head: Head, _ line: inout LineScan) -> Event? {
    guard let role = Event.Author.Role(rawValue: line.string(head.role)),
      let payload = payload(kind, &line)
    else { return nil }
    return Event(
      id: line.string(head.id), of: head.of.map { line.string($0) }, time: "",
      author: Event.Author(role: role, name: line.string(head.name)), payload: payload)
  }

  private static func payload(_ kind: Kind, _ line: inout LineScan) -> Event.Payload? {
    switch kind {
    case .revoked: return .revoked
    case .undone: return .undone
    default: break
    }
    guard line.skip(#","payload":{"#), line.endsObject else { return nil }
    switch kind {
    case .opened: return opened(&line).map { .opened($0) }
    case .asked:
      guard line.skip(#""round":"#), let round = line.number(),
        line.skip(#","exchange":"#), let exchange = line.number()
      else { return nil }
      return .asked(
        .init(
          round: round, exchange: exchange, principle: "", question: nil, about: nil, text: ""))
    case .answered: return .answered(.init(text: ""))
    case .probed: return .probed(.init(text: "", seeks: nil))
    case .replied: return .replied(.init(text: ""))
    case .judged:
      guard line.skip(#""verdict":{"principle":"#), let principle = line.text(),
        line.skip(#","verdict":"#), let decision = line.value(Decision.self),
        line.skip(#","strength":"#), let strength = line.value(Verdict.Strength.self)
      else { return nil }
      guard let signals = signals(&line) else { return nil }
      return .judged(
        .init(
          verdict: Verdict(
            principle: line.string(principle), decision: decision, strength: strength,
            evidence: [], absent: signals, beats: [], missing: [], flips: [], rung: nil),
          fingerprint: ""))
    case .voted:
      guard let (round, principle) = subject(&line),
        line.skip(#","vote":"#), let vote = line.value(Vote.self), let blind = line.blind
      else { return nil }
      return .voted(.init(round: round, principle: principle, vote: vote, blind: blind))
    case .overruled:
      guard let (round, principle) = subject(&line),
        line.skip(#","stance":"#), let stance = line.value(Event.Overruled.Stance.self),
        line.skip(#","vote":"#), let vote = line.value(Vote.self), let blind = line.blind
      else { return nil }
      return .overruled(
        .init(
          round: round, principle: principle, stance: stance, vote: vote, reason: "",
          blind: blind))
    case .noted: return .noted(.init(text: ""))
    case .contested: return .contested(.init(beat: nil, quote: "", reason: ""))
    case .revealed:
      guard line.skip(#""round":"#) else { return .revealed(.init(round: nil)) }
      return line.number().map { .revealed(.init(round: $0)) }
    case .finished:
      guard line.skip(#""round":"#) else { return .finished(.init(round: nil)) }
      return line.number().map { .finished(.init(round: $0)) }
    case .revoked, .undone: return nil
    }
  }

  /// The signals of a verdict, of its evidence and its absences alike.
  private static func signals(_ line: inout LineScan) -> [Signal]? {
    var signals: [Signal] = []
    guard let absent = line.place(of: #","absent":["#) else { return nil }
    // Within strings quotes are escaped, so that these can only be keys.
    while line.find(#"{"signal":"#), line.at < absent {
      guard let signal = line.value(Signal.self) else { return nil }
      signals.append(signal)
    }
    line.at = absent
    while let signal = line.value(Signal.self) {
      signals.append(signal)
      guard line.skip(",") else { break }
    }
    return line.skip("]") ? signals : nil
  }

  private static func subject(_ line: inout LineScan) -> (round: Int, principle: String)? {
    guard line.skip(#""round":"#), let round = line.number(),
      line.skip(#","principle":"#), let principle = line.text()
    else { return nil }
    return (round, line.string(principle))
  }

  private static func opened(_ line: inout LineScan) -> Event.Opened? {
    guard line.skip(#""mode":"#), let mode = line.value(Event.Opened.Mode.self),
      line.skip(#","candidate":"#), let candidate = line.text(),
      line.skip(#","plan":{"framework":"#), let framework = line.text(),
      line.skip(#","role":"#), let role = line.text(),
      line.skip(#","level":"#), let level = line.text(),
      line.skip(#","seed":"#), line.skipDigits(), line.skip(#","rounds":["#)
    else { return nil }
    // Within strings quotes are escaped, so that these can only be keys.
    let rounds = line.count(#""number":"#)
    guard line.find(#""showPrinciples":"#), line.skip("true") || line.skip("false") else {
      return nil
    }
    var source: String?
    if line.skip(#","source":"#) {
      guard let text = line.text() else { return nil }
      source = line.string(text)
    }
    let round = Plan.Round(
      number: 0, title: "", kind: .behavioral, barRaiser: false, hiringManager: false, minutes: 0,
      behavioralMinutes: 0, principles: [], questions: [])
    return Event.Opened(
      mode: mode, candidate: line.string(candidate),
      plan: Plan(
        framework: line.string(framework), role: line.string(role), level: line.string(level),
        seed: 0, rounds: Array(repeating: round, count: rounds), coverage: [], notAssessed: []),
      fingerprint: "", source: source)
  }
}

/// A place in a line that moves forward.
private struct LineScan {
  let bytes: UnsafeBufferPointer<UInt8>
  var at: Int
  let end: Int

  /// Steps over a piece; stays where it is when something else stands there.
  mutating func skip(_ piece: StaticString) -> Bool {
    let length = piece.utf8CodeUnitCount
    guard at + length <= end,
      piece.withUTF8Buffer({ ByteScan.isSame($0, bytes, at: at) })
    else { return false }
    at += length
    return true
  }

  /// Steps over a string without escapes and gives the place of what is between its quotes.
  mutating func text() -> Range<Int>? {
    guard at < end, bytes[at] == UInt8(ascii: "\"") else { return nil }
    let start = at + 1
    var next = start
    while next < end {
      switch bytes[next] {
      case UInt8(ascii: "\""):
        at = next + 1
        return start..<next
      case UInt8(ascii: "\\"): return nil
      default: next += 1
      }
    }
    return nil
  }

  /// Steps over a string that is one of a type's values.
  mutating func value<Value: RawRepresentable<String>>(_ type: Value.Type) -> Value? {
    text().flatMap { Value(rawValue: string($0)) }
  }

  mutating func number() -> Int? {
    let start = at
    guard skipDigits() else { return nil }
    return Int(String(decoding: bytes[start..<at], as: UTF8.self))
  }

  mutating func skipDigits() -> Bool {
    let start = at
    while at < end, (48...57).contains(bytes[at]) { at += 1 }
    return at > start
  }

  /// Moves behind the first place of a piece.
  mutating func find(_ piece: StaticString) -> Bool {
    guard let found = ByteScan.index(of: piece, in: bytes, at..<end) else { return false }
    at = found + piece.utf8CodeUnitCount
    return true
  }

  /// Where the first place of a piece ends; stays where it is.
  func place(of piece: StaticString) -> Int? {
    var scan = self
    return scan.find(piece) ? scan.at : nil
  }

  /// How often a piece stands in the rest of the line; stays where it is.
  func count(_ piece: StaticString) -> Int {
    var scan = self
    var count = 0
    while scan.find(piece) { count += 1 }
    return count
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether the line ends as an event with a payload does.
  var endsObject: Bool {
    bytes[end - 1] == UInt8(ascii: "}") && bytes[end - 2] == UInt8(ascii: "}")
  }

  /// The last value of votes and overrules.
  var blind: Bool? {
    if endsWith(#","blind":true}}"#) { return true }
    return endsWith(#","blind":false}}"#) ? false : nil
  }

  private func endsWith(_ piece: StaticString) -> Bool {
    var scan = self
    scan.at = end - piece.utf8CodeUnitCount
    return scan.at >= at && scan.skip(piece)
  }
}
