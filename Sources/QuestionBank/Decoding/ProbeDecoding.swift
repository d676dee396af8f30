import InterviewModel

/// Reads `probes.yaml`.
enum ProbeDecoding {
  /// The fewest wordings of a probe.
  static let wordings = 3

  /// What may stand in a wording between braces.
  static let placeholders = ["quote"]

  /// The values of `when`.
  private enum Presence: String, CaseIterable {
    case present
    case absent
  }

  /// The readable probes, in the order of the file.
  static func probes(_ root: YAMLValue, known: Known) -> [Probe] {
    guard let fields = root.fields(of: "file", required: ["probes"]) else { return [] }
    var places: [String: BankProblem.Other] = [:]
    return (fields["probes"]?.list(of: "probes") ?? []).compactMap { value in
      guard let probe = probe(value, known: known) else { return nil }
      if let first = places[probe.id] {
        value.report(.repeated(probe.id, kind: "probe", first: first))
        return nil
      }
      places[probe.id] = value.place
      return probe
    }
  }

  private static func probe(_ value: YAMLValue, known: Known) -> Probe? {
    let required = ["id", "trigger", "seeks", "texts"]
    let optional = ["when", "barRaiserOnly"]
    guard let fields = value.fields(of: "probe", required: required, optional: optional) else {
      return nil
    }
    let id = fields["id"]?.id()
    let trigger = fields["trigger"]?.choice("signal", of: Signal.self)
    let presence = fields["when"]?.choice("state", of: Presence.self)
    let seeks = fields["seeks"]?.name("beat", in: known.beats)
    let barRaiserOnly = fields["barRaiserOnly"]?.flag()
    let texts = fields["texts"]?.spokenTexts(
      of: "wording", needed: wordings, placeholders: placeholders)
    guard let id, let trigger, let seeks, let texts else { return nil }
    return Probe(
      id: id, trigger: trigger, onPresence: presence.map { $0 == .present }, seeks: seeks,
      barRaiserOnly: barRaiserOnly ?? false, texts: texts)
  }
}
