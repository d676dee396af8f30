import InterviewModel
import Testing

@Suite struct BeatTests {
  private func beat(
    when: Beat.Condition = .always, requiredWhen: Beat.Condition? = nil
  ) -> Beat {
    Beat(
      id: "change", need: .helping, covers: "change", shownBy: [.behaviourChange], when: when,
      requiredWhen: requiredWhen, label: "a change", absent: "no change", probes: [])
  }

  @Test func `applies everywhere when nothing is said`() {
    #expect(beat().need(about: nil, level: "L4", role: "sde") == .helping)
  }

  @Test func `applies only where its condition holds`() {
    let beat = beat(when: .init(about: .failure, levels: ["L6", "L7"], roles: ["pm"]))
    #expect(beat.need(about: .failure, level: "l6", role: "PM") == .helping)
    #expect(beat.need(about: .success, level: "L6", role: "pm") == nil)
    #expect(beat.need(about: nil, level: "L6", role: "pm") == nil)
    #expect(beat.need(about: .failure, level: "L5", role: "pm") == nil)
    #expect(beat.need(about: .failure, level: "L6", role: "sde") == nil)
  }

  @Test func `is required where that is said`() {
    let beat = beat(requiredWhen: .init(about: .failure))
    #expect(beat.need(about: .failure, level: "L4", role: "sde") == .required)
    #expect(beat.need(about: .success, level: "L4", role: "sde") == .helping)
  }
}
