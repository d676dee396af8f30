import InterviewModel
import Reporting

/// Reports in which one text stands in every field.
enum SampleReport {
  /// Texts that would do harm as markup.
  ///
  /// `leak.example` is asked for nothing unless one succeeds.
  static let hostile = [
    "<script>console.error('run')</script>",
    "\"><img src=https://leak.example/a onerror=console.error(1)>",
    "' onfocus='console.error(1)' autofocus='",
    "</style></title></textarea><svg onload=console.error(1)>",
    "]]>--><!--<link rel=stylesheet href=https://leak.example/b>",
    "</mark><iframe src=https://leak.example/c></iframe>", "&lt;b&gt; &#60;i&#62; &quot;",
    "\u{202E}gpj.exe\u{0}\u{2066}\u{200F}", "# [x](javascript:1) `a` | b | *c* _d_ ~e~ ![f](g)",
    String(repeating: "x", count: 1 << 20),
  ]

  static func content(_ text: String) -> ReportContent {
    ReportContent(
      title: text, notice: text, principles: [.init(id: text, name: text)],
      sessions: [session(text)], trends: [trend(text)])
  }

  /// One page in which each of some texts is a session.
  static func content(_ texts: [String]) -> ReportContent {
    ReportContent(
      title: texts.joined(separator: " "), notice: texts.joined(separator: " "),
      principles: texts.map { .init(id: $0, name: $0) }, sessions: texts.map(session),
      trends: texts.map(trend))
  }

  private static func trend(_ text: String) -> ReportContent.Trend {
    ReportContent.Trend(
      candidate: text, principle: text,
      points: Array(repeating: .init(day: text, decision: .inclined), count: 3))
  }

  private static func session(_ text: String) -> ReportContent.Session {
    let quote = Quote(
      text: text, place: Place(part: .answer, index: 0, start: 0, end: text.utf8.count))
    let verdict = Verdict(
      principle: text, decision: .inclined, strength: .clear,
      evidence: [Evidence(signal: .businessResult, quote: quote)], absent: [.reflectionMissing],
      beats: [], missing: [text], flips: [], rung: .process)
    let note = ReportContent.Note(author: text, text: text, quotes: [text])
    return ReportContent.Session(
      id: text, day: text, candidate: text, about: text,
      cells: [
        .init(
          principle: text, vote: .noData, strength: nil, author: text, isDisputed: true, place: 0)
      ],
      exchanges: [
        .init(
          address: text, principle: text,
          exchange: Exchange(
            principle: text, question: text, answer: text,
            followUps: [.init(probe: text, reply: text)]), verdict: verdict, gaps: [text],
          advice: text, contests: [note], notes: [note])
      ], notes: [note])
  }
}
