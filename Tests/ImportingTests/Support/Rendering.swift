import TestSupport

/// A way to write a call down; each turn is cut into pieces at random places between words.
enum Rendering: CaseIterable {
  case voices
  case wrappedVoices
  case namesInCues
  case subRip
  case teamsExport
  case teamsCopied
  case otter
  case labelled
  case wrappedLabels
  case boldNames
  case headings

  /// A part of a turn with its share of the turn's time.
  private struct Piece {
    var words: [String]
    var start: Int
    var end: Int
  }

  /// The text of a file; `cuts` is the most places at which a turn is cut, 0 for none.
  func text(of call: RandomCall, cuts: Int, seed: UInt64) -> String {
    var random = SeededGenerator(seed: seed)
    var text = self == .voices || self == .wrappedVoices || self == .namesInCues ? "WEBVTT\n\n" : ""
    var number = 0
    for turn in call.turns {
      let name = turn.isCandidate ? "Sam Okafor" : "Priya Nair"
      var isFirst = true
      for piece in Self.pieces(of: turn, cuts: cuts, random: &random) {
        number += 1
        text += lines(piece, name: name, number: number, isFirst: isFirst)
        isFirst = false
      }
    }
    return text
  }

  private func lines(_ piece: Piece, name: String, number: Int, isFirst: Bool) -> String {
    let words = piece.words.joined(separator: " ")
    let seconds = "\(piece.start / 60_000):\(Self.padded(piece.start / 1000 % 60, 2))"
    let times = "\(Self.clock(piece.start, ".")) --> \(Self.clock(piece.end, "."))"
    switch self {
    case .voices: return "\(times)\n<v \(name)>\(Self.escaped(words))</v>\n\n"
    case .wrappedVoices:
      let half = piece.words.count / 2
      let lines = [piece.words[..<half], piece.words[half...]].filter { !$0.isEmpty }
        .map { Self.escaped($0.joined(separator: " ")) }
      return "c\(number)\n\(times)\n<v.loud \(name)>\(lines.joined(separator: "\n"))\n\n"
    case .namesInCues: return "\(number)\n\(times)\n\(name): \(Self.escaped(words))\n\n"
    case .subRip:
      return "\(number)\n\(Self.clock(piece.start, ",")) --> \(Self.clock(piece.end, ","))\n"
        + "\(name): \(Self.escaped(words))\n\n"
    case .teamsExport:
      return "\(Self.loose(piece.start)) --> \(Self.loose(piece.end))\n\(name)\n"
        + "\(Self.escaped(words))\n"
    case .teamsCopied: return "\(name)\n\(seconds)\n\(words)\n"
    case .otter: return "\(name)  \(seconds)\n\(words)\n\n"
    case .labelled: return "\(name): \(words)\n"
    case .wrappedLabels: return isFirst ? "\n\(name): \(words)\n" : "\(words)\n"
    case .boldNames: return isFirst ? "\n**\(name):** \(words)\n" : "\n\(words)\n"
    case .headings: return isFirst ? "\n### \(name)\n\n> \(words)\n" : "> \(words)\n"
    }
  }

  private static func pieces(
    of turn: RandomCall.Said, cuts: Int, random: inout SeededGenerator
  ) -> [Piece] {
    var places: Set<Int> = [0, turn.words.count]
    for _ in 0..<cuts { places.insert(Int.random(in: 0...turn.words.count, using: &random)) }
    let sorted = places.sorted()
    func time(_ place: Int) -> Int {
      turn.start + (turn.end - turn.start) * place / turn.words.count
    }
    return zip(sorted, sorted.dropFirst()).map { from, to in
      Piece(words: Array(turn.words[from..<to]), start: time(from), end: time(to))
    }
  }

  private static func escaped(_ text: String) -> String {
    text.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&amp;")
      .split(separator: "<", omittingEmptySubsequences: false).joined(separator: "&lt;")
  }

  private static func clock(_ time: Int, _ mark: String) -> String {
    "\(padded(time / 3_600_000, 2)):\(padded(time / 60_000 % 60, 2)):"
      + "\(padded(time / 1000 % 60, 2))\(mark)\(padded(time % 1000, 3))"
  }

  /// `0:1:2.5`, as the older Teams export writes times.
  private static func loose(_ time: Int) -> String {
    "\(time / 3_600_000):\(time / 60_000 % 60):\(time / 1000 % 60).\(padded(time % 1000, 3))"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
