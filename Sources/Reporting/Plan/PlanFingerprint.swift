import InterviewModel

/// A short name for a plan that is the same wherever the plan is.
///
/// It is the 64-bit FNV-1a hash of the plan's ids, seed, titles and order, in hexadecimal. It tells
/// plans apart; it protects nothing.
struct PlanFingerprint: Sendable, Equatable {
  /// Sixteen hexadecimal digits.
  let text: String

  init(_ plan: Plan) {
    var parts = [plan.framework, plan.role, plan.level, String(plan.seed)]
    for round in plan.rounds {
      parts += [String(round.number), round.title, round.barRaiser ? "bar raiser" : ""]
      parts += round.principles.map(\.id)
      parts += round.questions.map(\.id)
    }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in parts {
      for byte in Array(part.utf8) + [0] {
        hash ^= UInt64(byte)
        hash &*= 0x0000_0100_0000_01B3
      }
    }
    let digits = String(hash, radix: 16)
    text = String(repeating: "0", count: 16 - digits.count) + digits
  }
}
