/// A text with the spans that were enclosed in ⟦ and ⟧.
struct MarkedText {
  /// The text without the marks.
  private(set) var text = ""
  /// What was enclosed, as UTF-8 offsets into ``text``, in order.
  private(set) var spans: [Range<Int>] = []

  /// Takes the marks out.
  ///
  /// - Throws: ``MarkFault`` for marks that do not pair, enclose nothing, or begin or end within a
  ///   word or with a space.
  init(_ marked: String) throws(MarkFault) {
    var start: Int?
    for character in marked {
      switch character {
      case "\u{27E6}":
        guard start == nil else { throw .unbalanced }
        guard text.isEmpty || text.last == " " else { throw .partial }
        start = text.utf8.count
      case "\u{27E7}":
        guard let opened = start else { throw .unbalanced }
        guard opened < text.utf8.count else { throw .empty }
        guard text.last != " " else { throw .partial }
        spans.append(opened..<text.utf8.count)
        start = nil
      default:
        if start == nil, let last = spans.last, last.upperBound == text.utf8.count,
          character != " "
        {
          throw .partial
        }
        if let start, start == text.utf8.count, character == " " { throw .partial }
        text.append(character)
      }
    }
    guard start == nil else { throw .unbalanced }
  }
}

/// What can be wrong with the marks of a text.
enum MarkFault: Error {
  case unbalanced
  case empty
  case partial
}
