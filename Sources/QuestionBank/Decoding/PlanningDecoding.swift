import InterviewModel

/// Reads the `planning` part of `framework.yaml`.
enum PlanningDecoding {
  /// The ids that the rest of the file defines; `nil` where it cannot be read.
  struct IDs {
    var principles: [String]?
    var roles: [String]?
    var levels: [String]?
  }

  static func rules(_ value: YAMLValue, ids: IDs) -> PlanningRules? {
    let required = [
      "rounds", "coverage", "principlesPerRound", "minutesPerPrinciple", "always", "principles",
      "templates",
    ]
    let optional = ["secondLooks", "history"]
    let owner = "mapping of planning rules"
    guard let fields = value.fields(of: owner, required: required, optional: optional) else {
      return nil
    }
    let rounds = fields["rounds"]?.range()
    let coverage = fields["coverage"]?.range()
    let perRound = fields["principlesPerRound"]?.range()
    let minutes = fields["minutesPerPrinciple"]?.wholeNumber(in: 1...60)
    let secondLooks = fields["secondLooks"]?.range(from: 0)
    let history = fields["history"].flatMap(Self.history)
    let always = fields["always"]?.names("principle", in: ids.principles, needed: 0)
    let principles = fields["principles"].map { principleRules($0, ids: ids) }
    let templates = fields["templates"].map { Self.templates($0, ids: ids, rounds: rounds) }
    guard let rounds, let coverage, let perRound, let minutes, let always, let principles,
      let templates
    else { return nil }
    return PlanningRules(
      rounds: rounds, coverage: coverage, principlesPerRound: perRound,
      minutesPerPrinciple: minutes, secondLooks: secondLooks ?? 0...0,
      history: history ?? PlanningRules.HistoryBonus(), always: always, principles: principles,
      templates: templates)
  }

  private static func history(_ value: YAMLValue) -> PlanningRules.HistoryBonus? {
    let keys = ["notInclined", "neverProbed"]
    guard let fields = value.fields(of: "mapping of bonuses", required: keys) else { return nil }
    let notInclined = fields["notInclined"]?.wholeNumber(in: bonus)
    let neverProbed = fields["neverProbed"]?.wholeNumber(in: bonus)
    return PlanningRules.HistoryBonus(
      notInclined: notInclined ?? 0, neverProbed: neverProbed ?? 0)
  }

  // MARK: Rules of principles

  private static func principleRules(
    _ value: YAMLValue, ids: IDs
  ) -> [PlanningRules.PrincipleRule] {
    var places: [String: BankProblem.Other] = [:]
    let rules: [PlanningRules.PrincipleRule] = (value.list(of: "rules") ?? []).compactMap { item in
      guard let rule = principleRule(item, ids: ids) else { return nil }
      if let first = places[rule.principle] {
        item.report(.repeated(rule.principle, kind: "rule for", first: first))
        return nil
      }
      places[rule.principle] = item.place
      return rule
    }
    let order = ids.principles ?? []
    if let items = value.count, rules.count == items {
      for id in order where places[id] == nil {
        value.report(.missingKey(id, of: "list of rules"))
      }
    }
    return rules.sorted { left, right in
      (order.firstIndex(of: left.principle) ?? 0) < (order.firstIndex(of: right.principle) ?? 0)
    }
  }

  private static func principleRule(
    _ value: YAMLValue, ids: IDs
  ) -> PlanningRules.PrincipleRule? {
    let required = ["principle", "frequency"]
    let optional = [
      "byRole", "byLevel", "managersOnly", "managersOnlyUntil", "likes", "opens", "closes",
      "secondLook",
    ]
    guard let fields = value.fields(of: "rule", required: required, optional: optional) else {
      return nil
    }
    let principle = fields["principle"]?.name("principle", in: ids.principles)
    let frequency = fields["frequency"]?.wholeNumber(in: 1...20)
    let byRole = fields["byRole"].map { bonuses($0, "role", in: ids.roles) }
    let byLevel = fields["byLevel"].map { bonuses($0, "level", in: ids.levels) }
    let managersOnly = fields["managersOnly"]?.flag()
    let until = fields["managersOnlyUntil"]?.name("level", in: ids.levels)
    let kinds = RoundKind.allCases.map(\.rawValue)
    let likes = fields["likes"].map { bonuses($0, "kind of round", in: kinds) } ?? [:]
    let opens = fields["opens"]?.wholeNumber(in: bonus)
    let closes = fields["closes"]?.wholeNumber(in: bonus)
    let secondLook = fields["secondLook"]?.wholeNumber(in: bonus)
    guard let principle else { return nil }
    var likedKinds: [RoundKind: Int] = [:]
    for kind in RoundKind.allCases { likedKinds[kind] = likes[kind.rawValue] }
    return PlanningRules.PrincipleRule(
      principle: principle, frequency: frequency ?? 1, byRole: byRole ?? [:],
      byLevel: byLevel ?? [:], managersOnly: managersOnly ?? false, managersOnlyUntil: until,
      likes: likedKinds, opens: opens ?? 0, closes: closes ?? 0, secondLook: secondLook ?? 0)
  }

  /// What a bonus may be: it is added to a frequency of 1 to 20, and may lower it.
  private static let bonus = -20...20

  private static func bonuses(
    _ value: YAMLValue, _ kind: String, in known: [String]?
  ) -> [String: Int] {
    var bonuses: [String: Int] = [:]
    for (key, number) in value.entries() ?? [] {
      guard let name = key.name(kind, in: known), let number = number.wholeNumber(in: bonus) else {
        continue
      }
      bonuses[name] = number
    }
    return bonuses
  }

  // MARK: Templates

  private static func templates(
    _ value: YAMLValue, ids: IDs, rounds: ClosedRange<Int>?
  ) -> [PlanningRules.LoopTemplate] {
    let templates = (value.list(of: "templates") ?? []).compactMap { item in
      template(item, ids: ids, rounds: rounds)
    }
    for role in ids.roles ?? [] {
      for level in ids.levels ?? [] {
        let served = templates.contains {
          ($0.roles.isEmpty || $0.roles.contains(role))
            && ($0.levels.isEmpty || $0.levels.contains(level))
        }
        if !served {
          value.report(.noTemplate(role: role, level: level))
          return templates
        }
      }
    }
    return templates
  }

  private static func template(
    _ value: YAMLValue, ids: IDs, rounds: ClosedRange<Int>?
  ) -> PlanningRules.LoopTemplate? {
    let keys = ["roles", "levels", "rounds"]
    guard let fields = value.fields(of: "template", required: keys) else { return nil }
    let roles = fields["roles"]?.selection(of: "role", in: ids.roles)
    let levels = fields["levels"]?.selection(of: "level", in: ids.levels)
    let items = fields["rounds"]?.list(of: "rounds", needed: rounds?.upperBound ?? 1)
    let read = items?.compactMap(Self.round)
    return PlanningRules.LoopTemplate(
      roles: roles ?? [], levels: levels ?? [], rounds: read ?? [])
  }

  private static func round(_ value: YAMLValue) -> PlanningRules.RoundTemplate? {
    let keys = [
      "title", "kind", "hiringManager", "barRaiserMayTake", "minutes", "behavioralMinutes",
      "position",
    ]
    guard let fields = value.fields(of: "round", required: keys) else { return nil }
    let title = fields["title"]?.text()
    let kind = fields["kind"]?.choice("kind of round", of: RoundKind.self)
    let hiringManager = fields["hiringManager"]?.flag()
    let barRaiserMayTake = fields["barRaiserMayTake"]?.flag()
    let minutes = fields["minutes"]?.wholeNumber(in: 45...60)
    let behavioralMinutes = fields["behavioralMinutes"]?.wholeNumber(in: 1...(minutes ?? 60))
    let position = fields["position"]?.wholeNumber(in: 0...1000)
    guard let title, let kind, let hiringManager, let barRaiserMayTake, let minutes,
      let behavioralMinutes, let position
    else { return nil }
    return PlanningRules.RoundTemplate(
      title: title, kind: kind, hiringManager: hiringManager, barRaiserMayTake: barRaiserMayTake,
      minutes: minutes, behavioralMinutes: behavioralMinutes, position: position)
  }
}
