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
  /// The beats in rubric order; this order breaks ties between flips.
  package var beats: [Beat]
  /// What each level adds to the bar for this principle: level id to one sentence.
  package var levelBar: [String: String]

  package init(
    principle: String, version: Int, about: String, listenFor: [String], beats: [Beat],
    levelBar: [String: String]
  ) {
    self.principle = principle
    self.version = version
    self.about = about
    self.listenFor = listenFor
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
  /// When the beat applies.
  package var when: Condition
  /// A short name for the debrief, under 50 characters.
  package var label: String
  /// What the debrief says when the beat is absent.
  package var absent: String
  /// Probes that would draw the beat out; `{quote}` stands for the candidate's own words.
  package var probes: [String]
  /// Word patterns that point at the beat (the cue language of `QuestionBank/README.md`).
  package var cues: [String]

  package init(
    id: String, need: Need, covers: String, shownBy: [Signal], when: Condition = .always,
    label: String, absent: String, probes: [String], cues: [String] = []
  ) {
    self.id = id
    self.need = need
    self.covers = covers
    self.shownBy = shownBy
    self.when = when
    self.label = label
    self.absent = absent
    self.probes = probes
    self.cues = cues
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

    /// Applies to every answer.
    package static let always = Condition()
  }
}
