/// SubRip, the `.srt` of players and editors: numbered cues, a comma before the thousandths.
enum SubRipFormat: CallFormat {
  static let id = "srt"

  static func likelihood(of call: CallText) -> Int { TimingCount(call).isSubRip ? .max : 0 }

  static func cues(in call: CallText) -> CueSheet { TimedCues.read(call) }
}
