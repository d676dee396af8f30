// Generated from QuestionBank/ by `INCLINED_RECORD=1 swift test --filter BuiltInBank`; do not edit.
// swift-format-ignore-file

/// The question bank as it was when the program was built.
enum BuiltInBank {
  /// Path in the bank to content.
  static let texts = [amazon, shared].reduce(into: [String: String]()) { texts, part in
    texts.merge(part) { first, _ in first }
  }
}
