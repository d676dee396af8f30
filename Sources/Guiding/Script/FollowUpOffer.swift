import InterviewModel

/// A follow-up that can be asked now, with what it would bring.
package struct FollowUpOffer: Sendable, Equatable {
  /// The words to read aloud.
  package var text: String
  /// The id of the beat it seeks; `nil` for a question's own follow-up.
  package var seeks: String?
  /// The signal that calls for it.
  package var trigger: Signal?
  /// What it would bring, in a few words; empty when it only goes on with the story.
  package var brings: String

  /// The probe as it is recorded.
  package var probed: Event.Probed { Event.Probed(text: text, seeks: seeks, trigger: trigger) }
}
