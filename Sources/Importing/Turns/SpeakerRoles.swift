/// Who is the candidate and who asks.
struct SpeakerRoles: Sendable, Equatable {
  /// The candidate's name.
  let candidate: String
  /// Whether that is a person's name and no role or number that the file gives its speakers.
  let isCandidateNamed: Bool
  /// The name of who asks most, and of any others on that side, joined by commas.
  let interviewer: String
  /// The same for who asks most.
  let isInterviewerNamed: Bool
  /// Which speakers, by number, are the candidate.
  let candidates: Set<Int>

  /// A story asked for weighs this much more than any other question.
  static let openingWeight = 4

  /// Tells the speakers apart.
  ///
  /// Names that were given decide; then words for a role in the labels; then who asks: the speaker
  /// with the most questions, of equal ones the one of fewer words, is the interviewer, and of the
  /// others the one with the most words is the candidate. Everybody else is on the interviewer's
  /// side. Where labels are only roles or numbers, a given name that is no label names the person.
  ///
  /// - Throws: ``ImportingError/oneSpeaker(format:name:)``, `unknownSpeaker`, `ambiguousSpeaker`,
  ///   `sameSpeaker` or `cannotTellApart`.
  /// - Complexity: O(*n*) in the bytes of the turns.
  init(
    turns: [Turn], speakers: [SpeakerLabel], candidate: String?, interviewer: String?,
    format: String
  ) throws(ImportingError) {
    guard speakers.count > 1 else {
      throw .oneSpeaker(format: format, name: speakers.first?.name ?? "")
    }
    var given: (candidate: Int?, interviewer: Int?)
    if let candidate { given.candidate = try Self.find(candidate, among: speakers) }
    if let interviewer { given.interviewer = try Self.find(interviewer, among: speakers) }
    if let one = given.candidate, one == given.interviewer {
      throw .sameSpeaker(name: speakers[one].name)
    }
    let tally = Tally(turns, speakers: speakers.count)
    var candidates = given.candidate.map { Set([$0]) } ?? []
    let sides = Self.sides(of: speakers)
    if candidates.isEmpty {
      candidates = Set(
        speakers.indices.filter { $0 != given.interviewer && sides[$0] == .candidate })
    }
    if candidates.isEmpty {
      var askers = Set(speakers.indices.filter { sides[$0] == .interviewer })
      if let one = given.interviewer { askers.insert(one) }
      candidates = [try tally.candidate(askers: askers, speakers: speakers)]
    }
    let others = speakers.indices.filter { !candidates.contains($0) }
    guard let first = given.interviewer ?? tally.mostAsking(of: others) else {
      throw .oneSpeaker(format: format, name: speakers[candidates.min() ?? 0].name)
    }
    self.candidates = candidates
    let own = candidates.min().map { speakers[$0].name } ?? ""
    self.candidate = given.candidate == nil ? candidate ?? own : own
    isCandidateNamed =
      given.candidate == nil && candidate != nil
      || candidates.min().map { !speakers[$0].isGeneric } ?? false
    let panel = others.filter { $0 == first || tally.asks[$0] > 0 && !speakers[$0].isGeneric }
    let names = ([first] + panel.filter { $0 != first }).prefix(8).map { speakers[$0].name }
    self.interviewer =
      given.interviewer == nil ? interviewer ?? names.joined(separator: ", ") : names[0]
    isInterviewerNamed =
      given.interviewer == nil && interviewer != nil || !speakers[first].isGeneric
  }

  /// The sides that the labels themselves name.
  private static func sides(of speakers: [SpeakerLabel]) -> [SpeakerLabel.Side?] {
    let letters = speakers.compactMap(\.letterSide)
    let hasBoth = letters.contains(.candidate) && letters.contains(.interviewer)
    return speakers.map { $0.side ?? (hasBoth ? $0.letterSide : nil) }
  }

  /// The number of the speaker of a name; `nil` where the labels are nobody's names.
  private static func find(
    _ name: String, among speakers: [SpeakerLabel]
  ) throws(ImportingError) -> Int? {
    let key = name.lowercased()
    if let exact = speakers.firstIndex(where: { $0.key == key }) { return exact }
    let wanted = key.split(separator: " ")
    let matches = speakers.indices.filter { index in
      let words = speakers[index].key.split { !($0.isLetter || $0.isNumber) }
      return wanted.allSatisfy(words.contains)
    }
    if matches.count == 1 { return matches[0] }
    let names = speakers.prefix(32).map(\.name)
    if matches.count > 1 {
      throw .ambiguousSpeaker(asked: name, matches: matches.prefix(32).map { speakers[$0].name })
    }
    if speakers.allSatisfy(\.isGeneric) { return nil }
    throw .unknownSpeaker(asked: name, known: names, nearest: names.nearest(to: name))
  }
}

/// How much each speaker asks and says.
private struct Tally {
  /// Questions, those for a story counted ``SpeakerRoles/openingWeight`` times.
  private(set) var asks: [Int]
  /// Bytes said.
  private(set) var sizes: [Int]

  init(_ turns: [Turn], speakers: Int) {
    asks = Array(repeating: 0, count: speakers)
    sizes = asks
    for turn in turns {
      let asking = Asking(turn.text)
      asks[turn.speaker] +=
        asking.askCount + asking.openingCount * (SpeakerRoles.openingWeight - 1)
      sizes[turn.speaker] += turn.text.utf8.count
    }
  }

  /// Who asks most; of equal ones who says less, then who speaks first.
  func mostAsking(of speakers: [Int]) -> Int? {
    speakers.min { (-asks[$0], sizes[$0], $0) < (-asks[$1], sizes[$1], $1) }
  }

  /// The candidate, by who asks.
  func candidate(
    askers: Set<Int>, speakers: [SpeakerLabel]
  ) throws(ImportingError) -> Int {
    let first = askers.isEmpty ? mostAsking(of: Array(speakers.indices)) : nil
    let others = speakers.indices.filter { !askers.contains($0) && $0 != first }
    guard let most = others.max(by: { (sizes[$0], -$0) < (sizes[$1], -$1) }),
      first.map({ asks[most] != asks[$0] || sizes[most] != sizes[$0] }) ?? true
    else { throw .cannotTellApart(speakers: speakers.prefix(32).map(\.name)) }
    return most
  }
}
