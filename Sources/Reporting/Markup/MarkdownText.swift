import InterviewModel

/// Text of people made harmless for Markdown: it reads as it was typed and marks nothing up.
struct MarkdownText: Sendable, Equatable {
  /// The text as it may be written inside a paragraph, a list item or a quotation.
  let markdown: String

  /// - Complexity: O(*n*) in the length of the text.
  init(_ text: some StringProtocol) {
    let plain = SafeText(line: text).string
    var markdown = ""
    markdown.reserveCapacity(plain.utf8.count + 8)
    var isNumber = true
    var last = [UInt32](repeating: 0, count: 3)
    let scalars = Array(plain.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      // `@` and the colon of an address are escaped so that nothing turns into a link.
      let isMarkup =
        "\\`*_[]<>|~&$@".unicodeScalars.contains(scalar) || scalar == ":" && next == "/"
      let beginsBlock = index == 0 && "#+-=".unicodeScalars.contains(scalar)
      // After a number at the start these would make it a list.
      let endsNumber =
        (scalar == "." || scalar == ")") && index > 0 && isNumber
      let isAddress = scalar == "." && last.allSatisfy { $0 | 0x20 == 0x77 }
      if isMarkup || beginsBlock || endsNumber || isAddress { markdown += "\\" }
      markdown.unicodeScalars.append(scalar)
      isNumber = isNumber && (0x30...0x39).contains(scalar.value)
      last = [last[1], last[2], scalar.value]
    }
    self.markdown = markdown
  }
}
