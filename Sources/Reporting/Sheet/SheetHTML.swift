import InterviewModel

/// Writes a feedback sheet as one HTML page without scripts, links or anything fetched.
package struct SheetHTML: Sendable {
  package init() {}

  /// Writes the page; it ends with a line feed.
  package func write(_ sheet: FeedbackSheet, to target: inout some TextOutputStream) {
    let words = SheetWords(sheet: sheet)
    func line(_ text: String) { target.write(text + "\n") }
    func safe(_ text: String) -> String { Escaped(text: SafeText(line: text).string).html }
    line("<!DOCTYPE html>")
    line("<html lang=\"en\">")
    line("<head>")
    line("<meta charset=\"utf-8\">")
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    line("<title>\(safe(words.title))</title>")
    line("<style>\(Self.style)</style>")
    line("</head>")
    line("<body>")
    line("<h1>\(safe(words.title))</h1>")
    line("<p class=\"when\">\(safe(words.subtitle))</p>")
    if let first = sheet.first {
      line("<section class=\"first\">")
      line("<h2>The one thing to change first</h2>")
      line("<p><strong>\(safe(words.first(first)))</strong></p>")
      if let practise = first.practise {
        line("<p>Practise until this has an answer: <em>\(safe(practise))</em></p>")
      }
      line("</section>")
    }
    for part in sheet.parts {
      line("<section>")
      line("<h2>\(safe(words.heading(part)))</h2>")
      if !part.landed.isEmpty {
        line("<p>What landed:</p>")
        line("<ul>")
        for landed in part.landed {
          let showed = landed.showed.isEmpty ? "" : " (\(safe(landed.showed)))"
          line("<li><q>\(safe(landed.quote))</q>\(showed)</li>")
        }
        line("</ul>")
      } else if part.isEmpty {
        line("<p>Nothing was heard on this one.</p>")
      }
      if let missing = part.missing { line("<p>\(safe(words.missing(missing)))</p>") }
      if let remark = part.remark {
        line("<p>\(safe(words.remark(remark)))</p>")
      }
      line("<p>Try again: <em>\(safe(part.question))</em></p>")
      if let practise = part.practise {
        line("<p>And be ready for: <em>\(safe(practise))</em></p>")
      }
      line("<p class=\"when\">Votes: \(safe(words.votes(part)))</p>")
      line("</section>")
    }
    line("<footer><p>\(safe(words.notice))</p></footer>")
    line("</body>")
    line("</html>")
  }

  private static let style = """
    body{font:16px/1.5 Georgia,serif;max-width:42em;margin:2em auto;padding:0 1em;color:#222}\
    h1{font-size:1.5em}h2{font-size:1.15em;margin-bottom:.3em}p{margin:.4em 0}\
    .when,footer{color:#666;font-size:.9em}.first{background:#f4f1e8;padding:.5em 1em}\
    section{break-inside:avoid}
    """
}
