import InterviewModel

/// How the files of transcripts are called: `<date>-<candidate>-<role>-<level>[-n].jsonl`.
package enum JournalName {
  /// What ends the name of every journal.
  package static let ending = ".jsonl"

  /// What is added to a journal's name for the torn tail that was set aside from it.
  package static let tornEnding = ".torn"

  /// The stem for a transcript that begins on a day, without a number.
  ///
  /// - Parameters:
  ///   - date: The day as `2026-11-21`, in universal time.
  ///   - opened: Says who the candidate is and what is planned.
  /// - Returns: A stem that is safe for any names: only small letters of any script, digits and
  ///   single hyphens, at most 100 bytes, never empty.
  package static func stem(date: String, _ opened: Event.Opened) -> String {
    [
      slug(date, limit: 10, orElse: "undated"),
      slug(opened.candidate, limit: 48, orElse: "candidate"),
      slug(opened.plan.role, limit: 20, orElse: "role"),
      slug(opened.plan.level, limit: 19, orElse: "level"),
    ].joined(separator: "-")
  }

  /// A stem with the number of a file among those that share it: `x`, `x-2`, `x-3`.
  package static func numbered(_ stem: String, _ number: Int) -> String {
    number < 2 ? stem : "\(stem)-\(number)"
  }

  /// The part of a name that is safe in a file name.
  ///
  /// Letters are made small, letters and digits of any script kept with the marks on them, and
  /// everything else (separators, dots, control and direction characters, emoji) becomes one
  /// hyphen between what is left.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - limit: The greatest number of UTF-8 bytes; nothing is cut within a character.
  ///   - fallback: What is returned when nothing is left.
  /// - Returns: The safe part, not empty unless the fallback is.
  /// - Complexity: O(*n*) in the length of the text.
  package static func slug(_ text: String, limit: Int, orElse fallback: String) -> String {
    var slug = ""
    var hyphenWaits = false
    for character in text {
      var kept = ""
      for scalar in character.unicodeScalars where isKept(scalar, first: kept.isEmpty) {
        kept += scalar.properties.lowercaseMapping
      }
      guard !kept.isEmpty else {
        hyphenWaits = true
        continue
      }
      if hyphenWaits, !slug.isEmpty { kept = "-" + kept }
      guard slug.utf8.count + kept.utf8.count <= limit else { break }
      slug += kept
      hyphenWaits = false
    }
    return slug.isEmpty ? fallback : slug
  }

  private static func isKept(_ scalar: Unicode.Scalar, first: Bool) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber:
      true
    case .nonspacingMark, .spacingMark: !first
    default: false
    }
  }
}
