/// What a word is likely to mean in a story about work.
///
/// The words of each class are data (`QuestionBank/signals.yaml`); a word may stand in several.
package enum WordClass: UInt8, CaseIterable, Sendable {
  case make
  case inspect
  case tell
  case ask
  case decide
  case change
  case help
  case organise
  case go
  case get
  case think
  case want
  case fall
  case rise
  case stop
  case save
  case complain
  case praise
  case delegate
  case fail
  case concede
  case oppose
  case learn
  case customer
  case worker
  case superior
  case group
  case money
  case time
  case bad
  case good
  case techMetric
  case tech
  case document
  case meeting
  case virtue
  case problem
  case thing
  case place
  case vague
  case size
  case quick
  case hedge
  case habit
  case quantifier
  /// Irregular past forms and participles ("went", "written").
  case past
  /// Words that carry grammar and no topic; they keep their own identity in patterns.
  case function
  /// Given names, so that one name weighs as much as another.
  case name

  // Closed classes that the reader itself knows.
  case numeral
  case modal
  /// The modals that take an event out of the world: "would", "could", "'d".
  case conditional
  case auxiliary
  /// Forms that make a passive with a participle.
  case passive
  case negation
  /// Words at which a new clause may start.
  case boundary
  /// "They" and other words for people who are neither I nor we.
  case third
  /// "It", "this", "that".
  case neuter
  /// Contractions and words folded to one identity.
  case folded

  /// The id of the class in the word list.
  package var id: String { Self.ids[Int(rawValue)] }

  /// Finds a class by its id.
  package init?(id: String) {
    guard let place = Self.ids.firstIndex(of: id) else { return nil }
    self = Self.allCases[place]
  }

  /// The bit of the class in a ``Token``'s set.
  @inline(__always)
  package var bit: UInt64 { 1 << UInt64(rawValue) }

  /// The ids in the order of the cases.
  package static let ids = [
    "making", "inspecting", "telling", "asking", "deciding", "changing", "helping", "organising",
    "going", "getting", "thinking", "wanting", "falling", "rising", "ending", "saving", "suffering",
    "praising", "delegating", "failing", "conceding", "opposing", "learning", "customer",
    "colleague", "superior", "group", "money", "duration", "harm", "gain", "technical-measure",
    "technical", "document", "meeting", "virtue", "problem", "thing", "place", "praise",
    "size", "pace", "hedge", "habit", "quantifier", "past-form", "function", "given-name",
    "numeral", "modal", "conditional",
    "auxiliary", "passive", "negation", "boundary", "third", "neuter", "folded",
  ]

  /// The classes that are verbs, as one set of bits.
  package static let verbs = bits(from: .make, through: .learn)
  /// The classes that are nouns, as one set of bits.
  package static let nouns = bits(from: .customer, through: .place)

  private static func bits(from first: WordClass, through last: WordClass) -> UInt64 {
    (first.rawValue...last.rawValue).reduce(0) { $0 | 1 << UInt64($1) }
  }
}
