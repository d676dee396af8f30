/// Decides which words in front of a colon, or in a heading, name a speaker.
///
/// One look at a line cannot tell "Priya: hello" from "Monday: nobody came", so a file's labels are
/// all counted before the first is believed.
struct LabelCensus {
  /// Where this share of the places that could have a label has one, in hundredths, every label
  /// that is written like a name is believed, also one that stands once.
  static let believedShare = 60

  private var counts: [String: Int] = [:]
  private var starts = 0
  private var labelled = 0

  /// Counts a place at which a speaker could be named, with the label that stands there.
  ///
  /// - Parameter isSure: Whether the way it is written leaves no doubt that it names a speaker.
  mutating func count(_ label: SpeakerLabel?, isSure: Bool = false) {
    starts += 1
    guard let label, !label.isHeading else { return }
    labelled += 1
    // A sure label counts twice, which is what makes a name believed.
    counts[label.key, default: 0] += isSure ? 2 : 1
  }

  /// Whether a label names a speaker of this file.
  func believes(_ label: SpeakerLabel) -> Bool {
    guard let count = counts[label.key] else { return false }
    if label.isRole { return true }
    let isUsual = labelled * 100 >= starts * Self.believedShare
    if label.isNameLike { return count >= 2 || isUsual }
    return count >= 2 && isUsual && label.key.utf8.count { $0 == 0x20 } < 2
  }
}
