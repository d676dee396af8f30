import InterviewModel

extension BankProblem {
  /// The problem for people: `file:line:column: what is wrong; what would be right`.
  package var text: String { "\(file):\(line):\(column): \(fault.text)" }
}

extension BankProblem.Fault {
  /// What is wrong and, behind a semicolon, what would be right.
  package var text: String {
    switch self {
    case .notText, .unseenCharacter, .notYAML, .emptyFile, .anchor, .tag, .repeatedKey:
      yamlText
    case .unknownKey, .missingKey, .wrongType, .unknownName, .outOfRange, .badRange, .badFraction:
      shapeText
    case .emptyText, .lineBreak, .outerSpace, .tooLong, .badID, .badPlaceholder, .tooFew,
      .repeated, .notWord:
      valueText
    case .otherPrinciple, .noTemplate, .orderIncomplete, .nothingOverridden, .missingFile,
      .strayFile:
      frameworkText
    case .notPast, .namesPrinciple, .asksForYes, .leads, .nearDuplicate, .tooFewUsable:
      questionText
    case .unbalancedMark, .emptyMark, .unmarkedHit, .markedMiss, .partialMark, .alikeExample,
      .misread, .noLongerMisread, .unknownMisread:
      exampleText
    }
  }

  private var yamlText: String {
    switch self {
    case .notText: "these bytes are not UTF-8 text; save the file as UTF-8"
    case .unseenCharacter(let scalar): "the unseen character \(codePoint(scalar)); remove it"
    case .notYAML(let problem, let context):
      "not YAML: \(context.map { $0 + ", " } ?? "")\(problem)"
        + "; check indentation and quotes here and in the line above"
    case .emptyFile: "nothing in this file; fill it or delete it"
    case .anchor: "an anchor (&) or alias (*); write the value out"
    case .tag(let name): "the tag '\(name)'; remove it"
    case .repeatedKey(let key, let line):
      "key '\(key)' again\(line.map { ", after line \($0)" } ?? " in one mapping"); keep one"
    default: ""
    }
  }

  private var shapeText: String {
    switch self {
    case .unknownKey(let key, let nearest, let known):
      "unknown key '\(key)'; \(suggestion(nearest, known))"
    case .missingKey(let key, let owner): "key '\(key)' is missing; add it to this \(owner)"
    case .wrongType(let found, let expected): "found \(found); \(expected.text)"
    case .unknownName(let name, let kind, let nearest, let known):
      "unknown \(kind) '\(name)'; \(suggestion(nearest, known))"
    case .outOfRange(let number, let range):
      "\(number) is out of range; write \(range.lowerBound) to \(range.upperBound)"
    case .badRange(let lower, let upper, let smallest):
      "\(lower) to \(upper) is no range; write the smaller number first, at least \(smallest)"
    case .badFraction(let upper, let lower):
      "\(upper)/\(lower) is no part of a whole; write two thirds, for example, as [2, 3]"
    default: ""
    }
  }

  private var valueText: String {
    switch self {
    case .emptyText: "an empty text; write one or leave the item out"
    case .lineBreak: "a line break in a text of one line; begin the block with >-"
    case .outerSpace: "a space at the beginning or end of a text; remove it"
    case .tooLong(let count, let limit):
      "\(count) characters; write \(limit) at most"
    case .badID(let id):
      "'\(id)' is no id; write small letters, digits and single hyphens, as in 'dive-deep'"
    case .badPlaceholder(let name, let known):
      "'{\(name)}' stands for nothing here; "
        + (known.isEmpty
          ? "write the words out" : "write " + known.map { "{\($0)}" }.joined(separator: " or "))
    case .tooFew(let count, let items, let needed):
      "\(count) \(items); write \(needed) or more"
    case .repeated(let item, let kind, let first):
      "\(kind) '\(item)' stands already at \(first.file):\(first.line); keep one"
    case .notWord(let text):
      "'\(text)' can never fit; write small letters, digits and apostrophes"
    default: ""
    }
  }

  private var frameworkText: String {
    switch self {
    case .otherPrinciple(let found, let file):
      "principle '\(found)' in the file of '\(file)'; write '\(file)' or move the file"
    case .noTemplate(let role, let level):
      "no template for role '\(role)' at level '\(level)'; add one, or one for all at the end"
    case .orderIncomplete(let beat): "beat '\(beat)' has no place in 'order'; add it there"
    case .nothingOverridden(let beat):
      "nothing is changed for beat '\(beat)'; add a key besides 'id' or remove it"
    case .missingFile: "this file is missing; write it"
    case .strayFile(let nearest):
      "nothing refers to this file; "
        + (nearest.map { "did you mean '\($0)'?" } ?? "remove it or mend its name")
    default: ""
    }
  }

  private var questionText: String {
    switch self {
    case .notPast(let words):
      "'\(words)' does not ask for the past; ask for one real occasion, as in 'a time you'"
    case .namesPrinciple(let name):
      "it names the principle '\(name)', which is hidden from the candidate; say it without"
    case .asksForYes(let word):
      "'\(word)' asks for a yes or no; begin with what, how, who, when or why"
    case .leads(let words): "'\(words)' states the hoped-for answer; ask openly"
    case .nearDuplicate(let id, let other, let percent):
      "\(percent) % the same as '\(id)' at \(other.file):\(other.line); ask for something else"
    case .tooFewUsable(let count, let role, let level, let needed):
      "\(count) questions for role '\(role)' at level '\(level)'; tag \(needed) or more"
    default: ""
    }
  }

  private var exampleText: String {
    switch self {
    case .unbalancedMark: "\u{27E6} and \u{27E7} do not pair; close each mark before the next"
    case .emptyMark: "nothing between \u{27E6} and \u{27E7}; enclose the sentence that shows it"
    case .unmarkedHit: "a hit without a mark; enclose what shows the beat in \u{27E6} and \u{27E7}"
    case .markedMiss: "a miss with a mark; remove it or make it a hit"
    case .partialMark: "a mark inside a sentence; enclose whole sentences without outer spaces"
    case .alikeExample(let percent, let other):
      "\(percent) % the same as the example at \(other.file):\(other.line); tell something else"
    case .misread(let subject, let isHit):
      "the judge \(isHit ? "does not see" : "sees") '\(subject)' in this \(isHit ? "hit" : "miss"); "
        + "mend it, or list it with 'inclined bank check --record'"
    case .noLongerMisread:
      "no longer misread; take it off the list with 'inclined bank check --record'"
    case .unknownMisread:
      "no example fits this line; write the list anew with 'inclined bank check --record'"
    default: ""
    }
  }
}

extension BankProblem.Expected {
  fileprivate var text: String {
    switch self {
    case .text: "write a text in quotes"
    case .wholeNumber: "write a whole number"
    case .flag: "write true or false"
    case .list: "write a list"
    case .mapping: "write keys with values"
    case .pair: "write two whole numbers, as in [2, 3]"
    }
  }
}

private func suggestion(_ nearest: String?, _ known: [String]) -> String {
  if let nearest { return "did you mean '\(nearest)'?" }
  return known.count == 1 ? "write '\(known[0])'" : "one of " + known.joined(separator: ", ")
}

private func codePoint(_ scalar: UInt32) -> String {
  let digits = String(scalar, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
}
