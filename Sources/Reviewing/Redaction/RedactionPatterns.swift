/// Secrets that show by their form: addresses, numbers, figures.
enum RedactionPatterns {
  /// What stands at a chunk and how many chunks it takes; `nil` for nothing of the kind.
  ///
  /// - Complexity: O(1) chunks but for a run of digits or number words.
  static func secret(
    _ chunks: [RedactionScan.Chunk], at index: Int, keeps: (String) -> Bool
  ) -> (kind: RedactionKind, count: Int)? {
    let chunk = chunks[index]
    if isPlaceholder(chunk.text) { return (.text, 1) }
    if let count = spokenAddress(chunks, at: index) { return count }
    if isLink(chunk.lower) { return (.link, 1) }
    if chunk.text.unicodeScalars.contains("@"), chunk.hasLetter { return (.email, 1) }
    if let count = street(chunks, at: index) { return (.address, count) }
    if let count = phone(chunks, at: index) { return (.phone, count) }
    if chunk.hasDigit, !keeps(chunk.lower) { return (.figure, 1) }
    if let count = spokenFigure(chunks, at: index) { return (.figure, count) }
    return nil
  }

  /// Whether a text looks like a placeholder, so that it could be taken for one.
  static func isPlaceholder(_ text: String) -> Bool {
    guard let open = text.firstIndex(of: "["), let close = text[open...].firstIndex(of: "]")
    else { return false }
    return text[open..<close].contains("-") && text[open..<close].contains { $0.isNumber }
  }

  private static let domains: Set<String> = [
    "com", "org", "net", "io", "co", "dev", "app", "ai", "edu", "gov", "info", "biz", "me", "tv",
    "us", "uk", "de", "fr", "es", "it", "nl", "ch", "at", "se", "no", "dk", "fi", "pl", "ie", "in",
    "cn", "jp", "kr", "br", "mx", "ca", "au", "nz", "sg", "za", "cloud", "tech", "xyz", "eu",
    "internal", "local", "corp",
  ]

  private static func isLink(_ lower: String) -> Bool {
    if lower.contains("://") || lower.hasPrefix("www.") { return true }
    if lower.hasPrefix("~/") || lower.hasPrefix("/") && lower.dropFirst().contains("/")
      || lower.contains(":\\") || lower.contains("\\\\")
    {
      return true
    }
    let host = lower.prefix { $0 != "/" && $0 != ":" && $0 != "?" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, domains.contains(String(last)) else {
      return false
    }
    return labels.allSatisfy { label in
      !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    }
  }

  /// "priya at globex dot com", "globex dot io".
  private static func spokenAddress(
    _ chunks: [RedactionScan.Chunk], at index: Int
  ) -> (kind: RedactionKind, count: Int)? {
    func word(_ offset: Int) -> String {
      index + offset < chunks.count ? chunks[index + offset].lower : ""
    }
    func end(from offset: Int) -> Int? {
      var next = offset
      while word(next) == "dot", !word(next + 1).isEmpty {
        if domains.contains(word(next + 1)), word(next + 2) != "dot" { return next + 2 }
        next += 2
      }
      return nil
    }
    if word(1) == "at" || word(1) == "dot", let count = mail(word, end) { return (.email, count) }
    if word(1) == "dot", let count = end(from: 1) { return (.link, count) }
    return nil
  }

  private static func mail(_ word: (Int) -> String, _ end: (Int) -> Int?) -> Int? {
    var next = 1
    while word(next) == "dot" { next += 2 }
    guard word(next) == "at" else { return nil }
    return end(next + 2)
  }

  private static let streets: Set<String> = [
    "street", "st", "road", "rd", "avenue", "ave", "lane", "ln", "drive", "dr", "boulevard", "blvd",
    "square", "court", "terrace", "place", "crescent", "highway", "parkway", "straße", "strasse",
    "platz", "weg", "allee", "rue", "gasse",
  ]

  /// A house number with up to three words before the street's kind, or a number after it.
  private static func street(_ chunks: [RedactionScan.Chunk], at index: Int) -> Int? {
    guard chunks[index].hasDigit else {
      let lower = chunks[index].lower
      let isWhole = ["straße", "strasse", "gasse", "platz"].contains { lower.hasSuffix($0) }
      return isWhole && index + 1 < chunks.count && chunks[index + 1].hasDigit ? 2 : nil
    }
    for offset in 1...4 where index + offset < chunks.count {
      let chunk = chunks[index + offset]
      if streets.contains(chunk.lower), offset > 1 { return offset + 1 }
      if chunk.startsSentence || chunk.hasDigit { return nil }
    }
    return nil
  }

  /// Digits in groups, seven or more in all, with nothing else between them.
  private static func phone(_ chunks: [RedactionScan.Chunk], at index: Int) -> Int? {
    var digits = 0
    var count = 0
    while index + count < chunks.count {
      let text = chunks[index + count].text
      guard text.allSatisfy({ $0.isASCII && ($0.isNumber || "+-()./".contains($0)) }),
        text.contains(where: \.isNumber)
      else { break }
      digits += text.count { $0.isNumber }
      count += 1
    }
    return digits >= 7 && digits <= 20 ? count : nil
  }

  private static let glue: Set<String> = ["and", "point", "a", "oh", "zero", "one"]
  private static let small: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]
  private static let scales: Set<String> = [
    "percent", "hundred", "thousand", "million", "billion", "hundreds", "thousands", "millions",
    "billions", "dollars", "euros", "pounds", "bucks", "grand", "k",
  ]

  /// Number words: whatever is above ten, has a scale or stands beside another.
  private static func spokenFigure(_ chunks: [RedactionScan.Chunk], at index: Int) -> Int? {
    func isNumber(_ lower: String) -> Bool {
      let parts = lower.split(separator: "-")
      return !parts.isEmpty
        && parts.allSatisfy {
          Figures.numberWords.contains(String($0)) || scales.contains(String($0))
        }
    }
    guard isNumber(chunks[index].lower) || ["one", "zero"].contains(chunks[index].lower) else {
      return nil
    }
    var count = 1
    var numbers = 1
    while index + count < chunks.count {
      let lower = chunks[index + count].lower
      if isNumber(lower) || ["one", "zero", "oh"].contains(lower) {
        count += 1
        numbers += 1
      } else if glue.contains(lower), index + count + 1 < chunks.count,
        isNumber(chunks[index + count + 1].lower)
      {
        count += 2
        numbers += 1
      } else {
        break
      }
    }
    if numbers > 1 { return count }
    let lower = chunks[index].lower
    return small.contains(lower) || ["one", "zero"].contains(lower) ? nil : 1
  }
}

/// What a hidden piece of text is taken for; part of its placeholder.
package enum RedactionKind: String, Sendable, Codable, CaseIterable {
  case name, employer, product, address, email, phone, link, figure, word, file, transcript, text
}
