/// Teams: the older document export (`0:0:12.5 --> 0:0:15.2`, then the name, then the words), and
/// what is copied from its window (the name, then the time, then the words).
enum TeamsFormat: CallFormat {
  static let id = "teams"

  static func likelihood(of call: CallText) -> Int {
    // Dotted times that WebVTT, which is tried first, left to this format.
    if TimingCount(call).isDotted { return .max }
    return HeadedBlocks(call, style: .nameThenTime).count * 2
  }

  static func cues(in call: CallText) -> CueSheet {
    if TimingCount(call).isDotted { return TimedCues.read(call) }
    return HeadedBlocks(call, style: .nameThenTime).read()
  }
}
