import InterviewModel

/// Writes a feedback sheet as Markdown (CommonMark); every text of a person is escaped.
package struct SheetMarkdown: Sendable {
  package init() {}

  /// Writes the page; it ends with a line feed.
  package func write(_ sheet: FeedbackSheet, to target: inout some TextOutputStream) {
    let words = SheetWords(sheet: sheet)
    func line(_ text: String = "") { target.write(text + "\n") }
    func safe(_ text: String) -> String { MarkdownText(text).markdown }
    line("# \(safe(words.title))")
    line()
    line(safe(words.subtitle))
    if let first = sheet.first {
      line()
      line("## The one thing to change first")
      line()
      line("**\(safe(words.first(first)))**")
      if let practise = first.practise {
        line()
        line("Practise until this has an answer: *\(safe(practise))*")
      }
    }
    for part in sheet.parts {
      line()
      line("## \(safe(words.heading(part)))")
      if !part.landed.isEmpty {
        line()
        line("What landed:")
        line()
        for landed in part.landed {
          line(
            "- \"\(safe(landed.quote))\"\(landed.showed.isEmpty ? "" : " (\(safe(landed.showed)))")"
          )
        }
      } else if part.isEmpty {
        line()
        line("Nothing was heard on this one.")
      }
      if let missing = part.missing {
        line()
        line(safe(words.missing(missing)))
      }
      if let remark = part.remark {
        line()
        line(safe(words.remark(remark)))
      }
      line()
      line("Try again: *\(safe(part.question))*")
      if let practise = part.practise {
        line()
        line("And be ready for: *\(safe(practise))*")
      }
      line()
      line("Votes: \(safe(words.votes(part)))")
    }
    line()
    line("---")
    line()
    line(safe(words.notice))
  }
}
