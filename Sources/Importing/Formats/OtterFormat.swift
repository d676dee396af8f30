/// Otter, newer Teams exports and Zoom's saved text: a heading `Name  0:12`, then the words.
enum OtterFormat: CallFormat {
  static let id = "otter"

  static func likelihood(of call: CallText) -> Int {
    HeadedBlocks(call, style: .nameAndTime).count
  }

  static func cues(in call: CallText) -> CueSheet {
    HeadedBlocks(call, style: .nameAndTime).read()
  }
}
