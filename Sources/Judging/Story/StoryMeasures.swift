import InterviewModel

/// What can be counted in a story: how much of each kind was told, in thousandths.
///
/// Only what tells of deeds, outcomes and lessons is measured; setting, chat and opinion, the
/// length of the story and the order of its sentences are not, so that they can buy nothing.
package struct StoryMeasures: Sendable, Equatable {
  /// The measures, in the order of ``names``; each lies between 0 and 2000.
  package let values: [Int]

  /// The names of all measures, in the order of the columns of `aspects.txt`.
  package static let names: [String] =
    kinds.flatMap { ["amount:\($0.rawValue)", "most:\($0.rawValue)", "any:\($0.rawValue)"] }
    + [
      "amount:result", "most:result", "any:result", "amount:principle", "most:principle",
      "any:principle", "share:own", "share:hypothetical", "share:unproven", "result-on-principle",
      "own-act-on-principle", "failure", "failure-cost", "failure-change", "failure-concession",
      "failure-result", "reply", "reply-withdraws", "reply-answers", "reply-shrugs",
      "reply-result", "reply-own-act", "reply-others-act", "reply-manager-told",
      "reply-hypothetical", "reply-unproven",
    ]

  /// The kinds that are measured.
  private static let kinds: [SentenceKind] = [
    .ownAct, .collectiveAct, .othersAct, .managerTold, .disagreement, .concession, .commit,
    .resultCustomer, .resultBusiness, .resultEngineering, .resultVague, .activity, .costOfFailure,
    .reflectionChange, .reflectionGeneric, .hypothetical,
  ]

  /// What is measured in the replies alone, in the order of the last names.
  private static let replyKinds: [[SentenceKind]] = [
    [.resultCustomer, .resultBusiness], [.ownAct, .commit, .disagreement],
    [.othersAct, .collectiveAct], [.managerTold], [.hypothetical],
    [.resultVague, .reflectionGeneric, .opinion, .filler],
  ]

  /// Measures a story.
  ///
  /// - Parameters:
  ///   - story: The story.
  ///   - withdrawn: How likely a reply must take something back for the results told before it
  ///     to fall, in thousandths.
  /// - Complexity: O(*n*) in its sentences.
  package init(_ story: Story, withdrawn: Int) {
    let all = story.counted
    let standing = story.standing(withdrawn: withdrawn)
    var values: [Int] = []
    func add(_ likelihoods: [Int]) {
      values.append(min(2000, likelihoods.reduce(0, +) / 2))
      values.append(likelihoods.max() ?? 0)
      values.append(Story.atLeastOne(likelihoods))
    }
    for kind in Self.kinds {
      let told = kind == .resultCustomer || kind == .resultBusiness ? standing : all
      add(told.map { $0.likelihood(of: kind) })
    }
    let results = standing.map { $0.likelihood(of: [.resultCustomer, .resultBusiness]) }
    add(results)
    add(all.map(\.showsPrinciple))
    let own = story.total(.ownAct, .commit, .disagreement)
    let group = story.total(.collectiveAct, .othersAct)
    let hypothetical = story.total(.hypothetical)
    let unproven = story.total(.resultEngineering, .resultVague, .activity) + hypothetical
    values.append(Self.share(own, of: own + group + 3 * story.total(.managerTold) + 300))
    values.append(Self.share(hypothetical, of: hypothetical + own + group + 300))
    values.append(Self.share(unproven, of: unproven + results.reduce(0, +) + 200))
    values.append(
      Story.atLeastOne(zip(standing, results).map { $0.showsPrinciple * $1 / 1000 }))
    values.append(all.map { $0.showsPrinciple * $0.likelihood(of: .ownAct) / 1000 }.max() ?? 0)
    let asked = story.about == .failure
    values.append(asked ? 1000 : 0)
    values.append(asked ? story.atLeastOne(.costOfFailure) : 0)
    values.append(asked ? story.atLeastOne(.reflectionChange) : 0)
    values.append(asked ? story.atLeastOne(.concession) : 0)
    values.append(asked ? Story.atLeastOne(results) : 0)
    let answers = story.replies.map(\.answers)
    values.append(answers.isEmpty ? 0 : 1000)
    values.append(story.replies.map(\.withdraws).max() ?? 0)
    values.append(answers.isEmpty ? 0 : answers.reduce(0, +) / answers.count)
    values.append(answers.min().map { 1000 - $0 } ?? 0)
    let replied = all.filter { $0.part > 0 }
    for kinds in Self.replyKinds {
      values.append(Story.atLeastOne(replied.map { $0.likelihood(of: kinds) }))
    }
    self.values = values
  }

  private static func share(_ part: Int, of whole: Int) -> Int { part * 1000 / max(1, whole) }
}

extension Story {
  /// The sentences that count and that no later reply takes back.
  ///
  /// - Parameter bound: How likely a reply must take something back, in thousandths.
  /// - Returns: The sentences in order.
  package func standing(withdrawn bound: Int) -> [StorySentence] {
    guard let last = replies.lastIndex(where: { $0.withdraws >= bound }) else { return counted }
    return counted.filter { $0.part > last + 1 }
  }
}
