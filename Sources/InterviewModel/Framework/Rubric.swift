/// What an answer must show for one principle.
package struct Rubric: Sendable, Equatable {
  /// The id of the principle.
  package var principle: String
  /// Counts up with each change that may change a verdict.
  package var version: Int
  /// Two lines for somebody who never interviewed: what the principle is about in practice.
  package var about: String
  /// Short phrases naming what to listen for.
  package var listenFor: [String]
  /// Words by which a question in other words than the bank's is known to ask for the principle.
  package var words: [String]
  /// The beats in rubric order; this order breaks ties between flips.
  package var beats: [Beat]
  /// What each level adds to the bar for this principle: level id to one sentence.
  package var levelBar: [String: String]

  package init(
    principle: String, version: Int, about: String, listenFor: [String], words: [String] = [],
    beats: [Beat], levelBar: [String: String]
  ) {
    self.principle = principle
    self.version = version
    self.about = about
    self.listenFor = listenFor
    self.words = words
    self.beats = beats
    self.levelBar = levelBar
  }
}

/// One thing an answer must show, should show, or must not show.
package struct Beat: Sendable, Equatable {
  /// A kebab-case id, unique in its rubric.
  package var id: String
  /// What follows when the beat is met or not.
  package var need: Need
  /// The word of the labelled cases' `missing` list that this beat covers.
  package var covers: String
  /// What shows the beat: any one of these signals.
  package var shownBy: [Signal]
  /// What the quote that shows the beat must hold besides; `nil` for nothing more.
  package var detail: Detail?
  /// When the beat applies.
  package var when: Condition
  /// Where a beat that is otherwise helping is required; `nil` for nowhere.
  package var requiredWhen: Condition?
  /// A short name for the debrief, under 50 characters.
  package var label: String
  /// What the debrief says when the beat is absent.
  package var absent: String
  /// Probes that would draw the beat out; `{quote}` stands for the candidate's own words.
  package var probes: [String]

  package init(
    id: String, need: Need, covers: String, shownBy: [Signal], detail: Detail? = nil,
    when: Condition = .always, requiredWhen: Condition? = nil, label: String, absent: String,
    probes: [String]
  ) {
    self.id = id
    self.need = need
    self.covers = covers
    self.shownBy = shownBy
    self.detail = detail
    self.when = when
    self.requiredWhen = requiredWhen
    self.label = label
    self.absent = absent
    self.probes = probes
  }

  /// What follows from the beat in one setting; `nil` where it does not apply.
  ///
  /// - Parameters:
  ///   - subject: What the story is about; `nil` when unknown, and then no beat applies that is
  ///     only for one subject.
  ///   - level: The id of the level.
  ///   - role: The id of the role.
  /// - Returns: ``need``, or ``Need/required`` where ``requiredWhen`` holds.
  package func need(about subject: Question.Subject?, level: String, role: String) -> Need? {
    guard when.holds(about: subject, level: level, role: role) else { return nil }
    if let requiredWhen, requiredWhen.holds(about: subject, level: level, role: role) {
      return .required
    }
    return need
  }

  /// Something a quote must hold for the beat to be met.
  package enum Detail: String, Sendable, Codable, CaseIterable {
    /// A quantity.
    case figure
    /// What it cost somebody.
    case cost
  }

  /// What follows when a beat is met or not.
  package enum Need: String, Sendable, Codable, CaseIterable {
    /// Not inclined without it.
    case required
    /// Makes an inclined verdict clear.
    case helping
    /// Not inclined with it.
    case disqualifying
  }

  /// When a beat applies to an answer.
  package struct Condition: Sendable, Equatable {
    /// Only to stories of this subject; `nil` for both.
    package var about: Question.Subject?
    /// Only at these levels; empty for all.
    package var levels: [String]
    /// Only for these roles; empty for all.
    package var roles: [String]

    package init(about: Question.Subject? = nil, levels: [String] = [], roles: [String] = []) {
      self.about = about
      self.levels = levels
      self.roles = roles
    }

    /// Whether the condition holds in one setting; ids are compared without regard to case.
    package func holds(about subject: Question.Subject?, level: String, role: String) -> Bool {
      (about == nil || about == subject)
        && (levels.isEmpty || levels.contains { $0.equalsIgnoringCase(level) })
        && (roles.isEmpty || roles.contains { $0.equalsIgnoringCase(role) })
    }

    /// Applies to every answer.
    package static let always = Condition()
  }
}
