import InterviewModel
import Yams

/// A value of a YAML file with its place: every reader returns `nil` and logs what is wrong.
struct YAMLValue {
  private let node: Node
  /// Kept because the anchors of nodes live only as long as their parser.
  private let parser: Parser
  private let firstLine: Int
  private let log: ReadingLog
  /// The file's name for people.
  let file: String

  init(_ node: Node, parser: Parser, file: String, firstLine: Int, log: ReadingLog) {
    self.node = node
    self.parser = parser
    self.file = file
    self.firstLine = firstLine
    self.log = log
  }

  /// The line the value begins in, from 1.
  var line: Int { (node.mark?.line ?? 1) + firstLine - 1 }

  /// The column the value begins in, in Unicode scalars, from 1.
  var column: Int { node.mark?.column ?? 1 }

  /// Where the value stands, for a problem that stands elsewhere.
  var place: BankProblem.Other { BankProblem.Other(file: file, line: line) }

  /// Logs a problem at this value.
  func report(_ fault: BankProblem.Fault) {
    log.add(
      BankProblem(file: file, line: line, column: column, fault: fault))
  }

  private func inside(_ node: Node) -> YAMLValue {
    YAMLValue(node, parser: parser, file: file, firstLine: firstLine, log: log)
  }

  /// Logs that the value is of another type than expected; always `nil`.
  private func wrongType<T>(_ expected: BankProblem.Expected) -> T? {
    report(.wrongType(found: found, expected: expected))
    return nil
  }

  private var found: String {
    switch node {
    case .alias: return "an alias"
    case .mapping: return "keys with values"
    case .sequence: return "a list"
    case .scalar(let scalar):
      switch PlainScalar(scalar) {
      case .text: return "the text '\(scalar.string.prefix(40))'"
      case .number: return "the number \(scalar.string.prefix(40))"
      case .flag: return "the flag \(scalar.string)"
      case .nothing: return "nothing"
      }
    }
  }

  /// Whether the value may be used at all: no anchors, aliases or tags.
  private var isPlain: Bool {
    if node.anchor != nil {
      report(.anchor)
      return false
    }
    let tag =
      switch node {
      case .alias(let alias): alias.tag.rawValue
      case .mapping(let mapping): mapping.tag.rawValue
      case .sequence(let sequence): sequence.tag.rawValue
      case .scalar(let scalar): scalar.tag.rawValue
      }
    let unmarked: [Tag.Name] = [.implicit, .nonSpecific, .str]
    guard unmarked.contains(where: { $0.rawValue == tag }) else {
      let standard = "tag:yaml.org,2002:"
      report(.tag(tag.hasPrefix(standard) ? "!!" + tag.dropFirst(standard.count) : tag))
      return false
    }
    return true
  }
}

// MARK: - Scalars

extension YAMLValue {
  /// A text of one line, without outer spaces, of at most `limit` characters.
  func text(limit: Int = .max) -> String? {
    guard isPlain else { return nil }
    guard case .scalar(let scalar) = node else { return wrongType(.text) }
    let text = scalar.string
    guard PlainScalar(scalar) == .text else { return wrongType(.text) }
    if text.utf8.count <= limit, Self.isPlainASCII(text) { return text }
    if text.allSatisfy(\.isWhitespace) {
      report(.emptyText)
    } else if text.utf8.contains(10) {
      report(.lineBreak)
    } else if let unseen = text.unicodeScalars.first(where: \.isUnseen) {
      report(.unseenCharacter(unseen.value))
    } else if text.first?.isWhitespace == true || text.last?.isWhitespace == true {
      report(.outerSpace)
    } else if text.count > limit {
      report(.tooLong(text.count, limit: limit))
    } else {
      return text
    }
    return nil
  }

  /// Whether a text holds nothing that could be wrong: visible ASCII without outer spaces.
  private static func isPlainASCII(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last, first != 32, last != 32 else {
      return false
    }
    return text.utf8.allSatisfy { $0 >= 32 && $0 < 127 }
  }

  /// A kebab-case id.
  func id() -> String? {
    guard let text = text() else { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isLetter = { (byte: UInt8) in byte >= 97 && byte <= 122 }
    let isDigit = { (byte: UInt8) in byte >= 48 && byte <= 57 }
    guard text.utf8.first.map(isLetter) == true,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { isLetter($0) || isDigit($0) } })
    else {
      report(.badID(text))
      return nil
    }
    return text
  }

  /// A whole number of a range.
  func wholeNumber(in range: ClosedRange<Int>) -> Int? {
    guard isPlain else { return nil }
    guard case .scalar(let scalar) = node, PlainScalar(scalar) == .number,
      let number = Int(scalar.string)
    else { return wrongType(.wholeNumber) }
    guard range.contains(number) else {
      report(.outOfRange(number, range))
      return nil
    }
    return number
  }

  /// `true` or `false`.
  func flag() -> Bool? {
    guard isPlain else { return nil }
    guard case .scalar(let scalar) = node, PlainScalar(scalar) == .flag,
      let flag = Bool(scalar.string)
    else { return wrongType(.flag) }
    return flag
  }

  /// One of the names in `known`, or any text where that is `nil`; `kind` is what the names are.
  func name(_ kind: String, in known: [String]?) -> String? {
    guard let text = text() else { return nil }
    guard let known, !known.contains(text) else { return text }
    report(.unknownName(text, kind: kind, nearest: known.nearest(to: text), known: known))
    return nil
  }

  /// One of the cases of an enumeration, by its raw value.
  func choice<T>(_ kind: String, of type: T.Type) -> T?
  where T: RawRepresentable & CaseIterable, T.RawValue == String {
    name(kind, in: T.allCases.map(\.rawValue)).flatMap(T.init(rawValue:))
  }
}

// MARK: - Spoken texts

extension YAMLValue {
  /// A text that is said to a candidate, with nothing but `placeholders` between braces.
  func spoken(as kind: ReadingLog.Spoken, placeholders: [String] = []) -> String? {
    guard let text = text() else { return nil }
    let parts =
      text.utf8.contains(UInt8(ascii: "{"))
      ? text.split(separator: "{", omittingEmptySubsequences: false).dropFirst() : []
    for part in parts {
      let name = part.prefix { $0 != "}" }
      if name.count == part.count || !placeholders.contains(String(name)) {
        report(.badPlaceholder(String(name), known: placeholders))
        return nil
      }
    }
    log.add(spoken: text, as: kind, from: self)
    return text
  }

  /// The readable items of a list of texts that are said to a candidate, none twice.
  func spokenTexts(
    of item: String, needed: Int = 1, placeholders: [String] = []
  ) -> [String]? {
    distinct(list(of: item + "s", needed: needed), item) {
      $0.spoken(as: .probe, placeholders: placeholders)
    }
  }
}

// MARK: - Collections

extension YAMLValue {
  /// Whether it is a list, for keys that take one value or several.
  var isList: Bool { count != nil }

  /// Whether it is keys with values.
  var isMapping: Bool { if case .mapping = node { true } else { false } }

  /// The number of items in a list; `nil` for another value.
  var count: Int? { if case .sequence(let items) = node { items.count } else { nil } }

  /// The items of a list, at least `needed`; `items` is what they are, in the plural.
  func list(of items: String, needed: Int = 1) -> [YAMLValue]? {
    guard isPlain else { return nil }
    guard case .sequence(let sequence) = node else { return wrongType(.list) }
    if sequence.count < needed {
      report(.tooFew(sequence.count, of: items, needed: needed))
    }
    return sequence.map(inside)
  }

  /// The readable items of a list of texts, none twice; `nil` only when it is no list.
  ///
  /// `item` is what one is; its plural has an s.
  func texts(of item: String, needed: Int = 1) -> [String]? {
    distinct(list(of: item + "s", needed: needed), item) { $0.text() }
  }

  /// The readable names of a list, none twice; `nil` only when it is no list.
  func names(_ kind: String, in known: [String]?, needed: Int = 1) -> [String]? {
    distinct(list(of: kind + "s", needed: needed), kind) { $0.name(kind, in: known) }
  }

  private func distinct(
    _ items: [YAMLValue]?, _ kind: String, read: (YAMLValue) -> String?
  ) -> [String]? {
    guard let items else { return nil }
    var first: [String: BankProblem.Other] = [:]
    return items.compactMap { item in
      guard let text = read(item) else { return nil }
      if let earlier = first[text] {
        item.report(.repeated(text, kind: kind, first: earlier))
        return nil
      }
      first[text] = item.place
      return text
    }
  }

  /// Two whole numbers, `[3, 7]`, as they stand.
  func pair() -> (Int, Int)? {
    guard isPlain else { return nil }
    guard case .sequence(let sequence) = node, sequence.count == 2 else { return wrongType(.pair) }
    let numbers = sequence.compactMap { inside($0).wholeNumber(in: 0...1_000_000) }
    return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
  }

  /// A range of whole numbers from `smallest` on, `[3, 7]`.
  func range(from smallest: Int = 1) -> ClosedRange<Int>? {
    guard let (lower, upper) = pair() else { return nil }
    guard lower >= smallest, lower <= upper else {
      report(.badRange(lower, upper, smallest: smallest))
      return nil
    }
    return lower...upper
  }

  /// A fraction from 0 to 1, `[2, 3]`.
  func fraction() -> Fraction? {
    guard let (upper, lower) = pair() else { return nil }
    guard lower >= 1, upper <= lower else {
      report(.badFraction(upper, lower))
      return nil
    }
    return Fraction(upper, lower)
  }

  /// The keys with their values, in the order of the file; the keys are texts.
  func entries() -> [(key: YAMLValue, value: YAMLValue)]? {
    guard isPlain else { return nil }
    guard case .mapping(let mapping) = node else { return wrongType(.mapping) }
    return mapping.map { (inside($0.key), inside($0.value)) }
  }

  /// The values of known keys; others, and required ones that are missing, are logged.
  ///
  /// `owner` is what has these keys.
  func fields(
    of owner: String, required: [String], optional: [String] = []
  ) -> [String: YAMLValue]? {
    guard let entries = entries() else { return nil }
    var fields: [String: YAMLValue] = [:]
    var meant: Set<String> = []
    let known = required + optional
    for (key, value) in entries {
      guard let name = key.text() else { continue }
      if known.contains(name) {
        fields[name] = value
      } else {
        let nearest = known.nearest(to: name)
        if let nearest { meant.insert(nearest) }
        key.report(.unknownKey(name, nearest: nearest, known: known))
      }
    }
    for key in required where fields[key] == nil && !meant.contains(key) {
      report(.missingKey(key, of: owner))
    }
    return fields
  }
}
