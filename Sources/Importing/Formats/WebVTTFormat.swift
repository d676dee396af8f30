/// WebVTT, as Teams, Zoom and most call programs save it
/// (W3C, "WebVTT: The Web Video Text Tracks Format").
enum WebVTTFormat: CallFormat {
  static let id = "webvtt"

  static func likelihood(of call: CallText) -> Int {
    if isSigned(call) { return .max }
    // Without the signature the point before the thousandths tells it from SubRip, and the place of
    // the names from the Teams export.
    return TimingCount(call).isDotted && TimedCues.naming(of: call) != .firstLine ? .max : 0
  }

  static func cues(in call: CallText) -> CueSheet { TimedCues.read(call) }

  /// Whether the first line that is not blank is the signature.
  static func isSigned(_ call: CallText) -> Bool {
    guard let index = call.lines.firstIndex(where: { !$0.isEmpty }) else { return false }
    let line = call[line: index]
    return line.begins(with: "WEBVTT")
      && (line.count == 6 || line[line.startIndex + 6].isSpace)
  }
}
