import InterviewModel

/// The beats that the rubrics of a framework share: `rubrics/shared.yaml`.
struct SharedBeats {
  /// The word that stands in ``order`` for the beats of the rubric itself.
  static let own = "own"

  /// The fewest ways to ask for a shared beat.
  static let probes = 3

  /// The ids of the beats in the order of every rubric, with ``own`` in its place.
  private(set) var order: [String] = []
  /// The ids of the beats in the order of the file; `nil` when one cannot be read.
  private(set) var ids: [String]?
  /// The beats by id.
  private(set) var beats: [String: Beat] = [:]
  /// Where each beat stands, by id.
  var places: [String: BankProblem.Other] { values.mapValues(\.place) }
  /// What each beat was read from, by id.
  private(set) var values: [String: YAMLValue] = [:]

  /// Reads the file; whatever is unreadable is left out and logged.
  init(_ root: YAMLValue, known: Known) {
    guard let fields = root.fields(of: "file", required: ["order", "beats"]) else { return }
    let items = fields["beats"]?.list(of: "beats") ?? []
    var ids: [String] = []
    var allReadable = fields["beats"] != nil
    for value in items {
      guard let beat = BeatDecoding.beat(value, probesNeeded: Self.probes, known: known) else {
        allReadable = false
        continue
      }
      if let first = values[beat.id] {
        value.report(.repeated(beat.id, kind: "beat", first: first.place))
        continue
      }
      ids.append(beat.id)
      beats[beat.id] = beat
      values[beat.id] = value
    }
    self.ids = allReadable ? ids : nil
    order = fields["order"]?.names("beat", in: self.ids.map { $0 + [Self.own] }) ?? []
    for id in ids + [Self.own] where !order.contains(id) {
      fields["order"]?.report(.orderIncomplete(id))
    }
  }
}
