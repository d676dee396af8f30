import InterviewModel

/// Reads `framework.yaml`.
enum FrameworkDecoding {
  /// What could be read of a framework.
  struct Entry {
    /// The framework, whose principles have no gloss yet; `nil` when a part cannot be read.
    var framework: Framework?
    /// The principles with a readable id.
    let principles: [Principle]
    /// The ids of the roles; `nil` when there is no list.
    let roles: [String]?
    /// The ids of the levels; `nil` when there is no list.
    let levels: [String]?
  }

  static func entry(_ root: YAMLValue, framework id: String) -> Entry? {
    let required = [
      "id", "version", "name", "defaults", "principles", "roles", "levels", "planning", "outcome",
    ]
    guard
      let fields = root.fields(of: "framework", required: required, optional: ["judging"])
    else { return nil }
    _ = fields["id"]?.name("framework", in: [id])
    let version = fields["version"]?.wholeNumber(in: 1...1_000_000)
    let name = fields["name"]?.text()
    let principles = fields["principles"].map(Self.principles)
    let roles = fields["roles"].map(Self.roles)
    let levels = fields["levels"].map(Self.levels)
    let ids = PlanningDecoding.IDs(
      principles: principles?.map(\.id), roles: roles?.map(\.id),
      levels: levels?.map(\.id))
    let planning = fields["planning"].flatMap { PlanningDecoding.rules($0, ids: ids) }
    let defaults = fields["defaults"].flatMap { Self.defaults($0, ids: ids, rules: planning) }
    let outcome = fields["outcome"].flatMap(Self.outcome)
    let judging = fields["judging"].flatMap(JudgingDecoding.thresholds)
    var entry = Entry(
      framework: nil, principles: principles ?? [], roles: ids.roles, levels: ids.levels)
    if let version, let name, let defaults, let principles, let roles, let levels, let planning,
      let outcome
    {
      entry.framework = Framework(
        id: id, version: version, name: name, defaults: defaults, principles: principles,
        roles: roles, levels: levels, planning: planning, outcome: outcome,
        judging: judging ?? JudgingThresholds())
    }
    return entry
  }

  private static func defaults(
    _ value: YAMLValue, ids: PlanningDecoding.IDs, rules: PlanningRules?
  ) -> Framework.Defaults? {
    let keys = ["role", "level", "rounds"]
    guard let fields = value.fields(of: "mapping of defaults", required: keys) else { return nil }
    let role = fields["role"]?.name("role", in: ids.roles)
    let level = fields["level"]?.name("level", in: ids.levels)
    let rounds = fields["rounds"]?.wholeNumber(in: rules?.rounds ?? 1...20)
    guard let role, let level, let rounds else { return nil }
    return Framework.Defaults(role: role, level: level, rounds: rounds)
  }

  private static func principles(_ value: YAMLValue) -> [Principle] {
    unique(value, of: "principle") { item in
      guard let fields = item.fields(of: "principle", required: ["id", "name"]) else { return nil }
      let id = fields["id"]?.id()
      let name = fields["name"]?.text()
      return id.map { ($0, Principle(id: $0, name: name ?? "", gloss: "")) }
    }
  }

  private static func roles(_ value: YAMLValue) -> [Role] {
    unique(value, of: "role") { item in
      let keys = ["id", "name", "managesPeople", "toldIn"]
      guard let fields = item.fields(of: "role", required: keys) else { return nil }
      let id = fields["id"]?.id()
      let name = fields["name"]?.text()
      let managesPeople = fields["managesPeople"]?.flag()
      let toldIn = fields["toldIn"]?.text()
      return id.map { id in
        let manages = managesPeople ?? false
        return (
          id, Role(id: id, name: name ?? "", managesPeople: manages, toldIn: toldIn ?? "")
        )
      }
    }
  }

  private static func levels(_ value: YAMLValue) -> [Level] {
    unique(value, of: "level") { item in
      guard let fields = item.fields(of: "level", required: ["id", "bar"]) else { return nil }
      let id = fields["id"]?.text(limit: 12)
      let bar = fields["bar"]?.text()
      return id.map { ($0, Level(id: $0, bar: bar ?? "")) }
    }
  }

  /// The items of a list with a readable id, no two the same but for case; what else of an item
  /// cannot be read is logged and has some value.
  private static func unique<Item>(
    _ value: YAMLValue, of kind: String, read: (YAMLValue) -> (id: String, item: Item)?
  ) -> [Item] {
    var places: [String: BankProblem.Other] = [:]
    return (value.list(of: kind + "s") ?? []).compactMap { element in
      guard let (id, item) = read(element) else { return nil }
      if let first = places[id.lowercased()] {
        element.report(.repeated(id, kind: kind, first: first))
        return nil
      }
      places[id.lowercased()] = element.place
      return item
    }
  }

  private static func outcome(_ value: YAMLValue) -> OutcomeThresholds? {
    let keys = ["enoughData", "inclined", "vetoAbove"]
    guard let fields = value.fields(of: "mapping of thresholds", required: keys) else {
      return nil
    }
    let enoughData = fields["enoughData"]?.fraction()
    let inclined = fields["inclined"]?.fraction()
    let vetoAbove = fields["vetoAbove"]?.fraction()
    guard let enoughData, let inclined, let vetoAbove else { return nil }
    return OutcomeThresholds(enoughData: enoughData, inclined: inclined, vetoAbove: vetoAbove)
  }
}
