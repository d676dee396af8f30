import InterviewModel

/// Something in a file of the bank that must be mended before the file can be used.
package struct BankProblem: Error, Equatable {
  /// The file, as its ``BankSource`` names it to people.
  package var file: String
  /// The line, from 1.
  package var line: Int
  /// The place in the line in Unicode scalars, from 1.
  package var column: Int
  /// What is wrong there.
  package var fault: Fault

  package init(file: String, line: Int, column: Int, fault: Fault) {
    self.file = file
    self.line = line
    self.column = column
    self.fault = fault
  }

  /// Where something stands that a problem refers to.
  package struct Other: Sendable, Equatable {
    /// The file, as its ``BankSource`` names it to people.
    package var file: String
    /// The line, from 1.
    package var line: Int

    package init(file: String, line: Int) {
      self.file = file
      self.line = line
    }
  }

  /// What can be wrong; each case holds the facts, ``BankProblem/text`` makes the sentence.
  package enum Fault: Sendable, Equatable {
    // The file as bytes and as YAML.
    case notText
    case unseenCharacter(UInt32)
    case notYAML(String, context: String?)
    case emptyFile
    case anchor
    case tag(String)
    case repeatedKey(String, firstLine: Int?)

    // The shape of the data.
    case unknownKey(String, nearest: String?, known: [String])
    case missingKey(String, of: String)
    case wrongType(found: String, expected: Expected)
    case unknownName(String, kind: String, nearest: String?, known: [String])
    case outOfRange(Int, ClosedRange<Int>)
    case badRange(Int, Int, smallest: Int)
    case badFraction(Int, Int)

    // Texts and lists.
    case emptyText
    case lineBreak
    case outerSpace
    case tooLong(Int, limit: Int)
    case badID(String)
    case badPlaceholder(String, known: [String])
    case tooFew(Int, of: String, needed: Int)
    case repeated(String, kind: String, first: Other)
    case notWord(String)

    // Frameworks and rubrics.
    case otherPrinciple(found: String, file: String)
    case noTemplate(role: String, level: String)
    case orderIncomplete(String)
    case nothingOverridden(String)

    // Questions and probes.
    case notPast(String)
    case namesPrinciple(String)
    case asksForYes(String)
    case leads(String)
    case nearDuplicate(of: String, at: Other, percent: Int)
    case tooFewUsable(Int, role: String, level: String, needed: Int)

    // Examples.
    case unbalancedMark
    case emptyMark
    case unmarkedHit
    case markedMiss
    case partialMark
    case alikeExample(percent: Int, at: Other)
    case misread(String, isHit: Bool)
    case noLongerMisread
    case unknownMisread

    // Files.
    case missingFile
    case strayFile(nearest: String?)
  }

  /// The kinds of value that a key can hold.
  package enum Expected: String, Sendable {
    case text
    case wholeNumber
    case flag
    case list
    case mapping
    case pair
  }
}
