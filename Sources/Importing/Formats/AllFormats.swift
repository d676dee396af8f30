/// The known formats and the choice among them.
enum AllFormats {
  /// Every format; of equally likely ones the earlier is chosen.
  static let list: [any CallFormat.Type] = [
    WebVTTFormat.self,
    SubRipFormat.self,
    TeamsFormat.self,
    OtterFormat.self,
    MarkdownFormat.self,
    LabelledFormat.self,
  ]

  /// The format that a call is most likely written in.
  ///
  /// - Throws: ``ImportingError/notRecognised(lines:formats:)``.
  /// - Complexity: O(*n*) in the number of bytes.
  static func recognise(_ call: CallText) throws(ImportingError) -> any CallFormat.Type {
    var best: (likelihood: Int, format: any CallFormat.Type)?
    for format in list {
      let likelihood = format.likelihood(of: call)
      if likelihood > best?.likelihood ?? 0 { best = (likelihood, format) }
      if likelihood == .max { break }
    }
    guard let best else {
      throw .notRecognised(
        lines: call.lines.count { !$0.isEmpty }, formats: list.map { $0.id })
    }
    return best.format
  }
}
