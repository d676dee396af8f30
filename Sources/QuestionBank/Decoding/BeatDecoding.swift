import InterviewModel

/// Reads one beat of a rubric or of the shared beats.
enum BeatDecoding {
  /// The words of the labelled cases' `missing` list.
  static let coverWords = [
    "own-act", "result", "customer-or-business-meaning", "real-occasion", "independence",
    "real-failure", "change", "evidence", "consequence", "concession", "commit", "principle",
    "substance",
  ]

  /// The most characters of a label: it must be under 50.
  static let labelLimit = 49

  /// Names that a rubric may use for a signal that its own beat is shown by.
  private static let aliases: [String: Signal] = [
    "principle-deed": .principleFraming, "consequential": .principleFraming,
  ]

  /// What may stand in a probe of a rubric between braces.
  static let placeholders = ["quote"]

  /// A beat whose id is readable; what else is not is logged and has some value.
  static func beat(_ value: YAMLValue, probesNeeded: Int, known: Known) -> Beat? {
    let required = ["id", "need", "covers", "shows", "label", "absent", "probes"]
    let optional = ["detail", "when", "requiredWhen"]
    guard let fields = value.fields(of: "beat", required: required, optional: optional) else {
      return nil
    }
    let id = fields["id"]?.id()
    let need = fields["need"]?.choice("need", of: Beat.Need.self)
    let covers = fields["covers"]?.name("value of covers", in: coverWords)
    let shownBy = fields["shows"].flatMap(signals)
    let detail = fields["detail"]?.choice("detail", of: Beat.Detail.self)
    let when = fields["when"].flatMap { condition($0, known: known) }
    let requiredWhen = fields["requiredWhen"].flatMap { condition($0, known: known) }
    let label = fields["label"]?.text(limit: labelLimit)
    let absent = fields["absent"]?.text()
    let probes = fields["probes"]?.spokenTexts(
      of: "probe", needed: probesNeeded, placeholders: placeholders)
    return id.map { id in
      Beat(
        id: id, need: need ?? .helping, covers: covers ?? "", shownBy: shownBy ?? [],
        detail: detail, when: when ?? .always, requiredWhen: requiredWhen, label: label ?? "",
        absent: absent ?? "", probes: probes ?? [])
    }
  }

  /// When a beat applies; an empty mapping is not accepted.
  static func condition(_ value: YAMLValue, known: Known) -> Beat.Condition? {
    let keys = ["about", "levels", "roles"]
    guard let fields = value.fields(of: "condition", required: [], optional: keys) else {
      return nil
    }
    if fields.isEmpty { value.report(.tooFew(0, of: "conditions", needed: 1)) }
    let about = fields["about"]?.choice("subject", of: Question.Subject.self)
    let levels = fields["levels"]?.selection(of: "level", in: known.levels)
    let roles = fields["roles"]?.selection(of: "role", in: known.roles)
    return Beat.Condition(about: about, levels: levels ?? [], roles: roles ?? [])
  }

  private static func signals(_ value: YAMLValue) -> [Signal]? {
    let names = Signal.allCases.map(\.rawValue) + aliases.keys.sorted()
    let chosen =
      value.isList
      ? value.names("signal", in: names) : value.name("signal", in: names).map { [$0] }
    return chosen?.compactMap { aliases[$0] ?? Signal(rawValue: $0) }
  }
}
