/// Decides which words in front of a colon, or in a heading, name a speaker.
///
/// One look at a line cannot tell "Priya: hello" from "Monday: nobody came", so a file's labels are
/// all counted before the first is believed.
struct LabelCensus {
  /// Where this share of the places that could have a label has one, in hundredths, a label that is
  /// written like a name and begins a paragraph is believed, also when it stands once.
  static let believedShare = 60

  /// A label in small letters is believed when it is at least one in so many.
  static let typedShare = 5

  private var seen: [String: Seen] = [:]
  private var starts = 0
  private var labelled = 0

  /// What was seen of one label.
  private struct Seen {
    var label: SpeakerLabel
    var count = 0
    var isInFront = false
  }

  /// Counts a place at which a speaker could be named, with the label that stands there.
  ///
  /// - Parameters:
  ///   - label: What could name a speaker; `nil` where nothing does.
  ///   - isSure: Whether the way it is written leaves no doubt that it names a speaker.
  ///   - isInFront: Whether the place begins a paragraph or a cue.
  mutating func count(_ label: SpeakerLabel?, isSure: Bool = false, isInFront: Bool = true) {
    starts += 1
    guard let label, !label.isHeading else { return }
    labelled += 1
    // A sure label counts twice, which is what makes a name believed.
    seen[label.key, default: Seen(label: label)].count += isSure ? 2 : 1
    if isInFront { seen[label.key]?.isInFront = true }
  }

  /// The keys of the labels that name a speaker of this file.
  ///
  /// - Complexity: O(*n*) in the number of different labels.
  func believed() -> Set<String> {
    let isUsual = labelled * 100 >= starts * Self.believedShare
    return Set(
      seen.values.lazy.filter { seen in
        if seen.label.isRole { return true }
        if seen.label.isNameLike { return seen.count >= 2 || (isUsual && seen.isInFront) }
        return seen.count >= 2 && seen.count * Self.typedShare >= labelled && isUsual
      }
      .map(\.label.key))
  }
}
