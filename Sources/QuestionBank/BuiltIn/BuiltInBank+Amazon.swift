// Generated from QuestionBank/ by `INCLINED_RECORD=1 swift test --filter BuiltInBank`; do not edit.
// swift-format-ignore-file

extension BuiltInBank {
  static let amazon: [String: String] = [
    "amazon/framework.yaml": #"""
# The Amazon framework: principles, roles, levels, and the rules by which a loop is planned.
#
# Everything here may be changed. After a change raise `version` by one and run
# `inclined bank check`; a plan made before keeps what it was planned with.
#
# Amazon publishes the names of its principles and little about how loops are put together. How
# often a principle is asked, what a round looks like and who is asked about what follow public
# accounts of loops; the figures are ours and stand on scales that are explained beside them.

id: amazon
version: 2
name: "Amazon"

# What is used where a command names no role, level or number of rounds.
defaults:
  role: sde
  level: L5
  rounds: 5

# The principles in the order in which Amazon lists them. This order breaks ties everywhere.
# The gloss of a principle stands in its rubric, rubrics/<id>.yaml.
principles:
  - { id: customer-obsession, name: "Customer Obsession" }
  - { id: ownership, name: "Ownership" }
  - { id: invent-and-simplify, name: "Invent and Simplify" }
  - { id: are-right-a-lot, name: "Are Right, A Lot" }
  - { id: learn-and-be-curious, name: "Learn and Be Curious" }
  - { id: hire-and-develop-the-best, name: "Hire and Develop the Best" }
  - { id: insist-on-the-highest-standards, name: "Insist on the Highest Standards" }
  - { id: think-big, name: "Think Big" }
  - { id: bias-for-action, name: "Bias for Action" }
  - { id: frugality, name: "Frugality" }
  - { id: earn-trust, name: "Earn Trust" }
  - { id: dive-deep, name: "Dive Deep" }
  - { id: have-backbone-disagree-and-commit, name: "Have Backbone; Disagree and Commit" }
  - { id: deliver-results, name: "Deliver Results" }
  - { id: strive-to-be-earths-best-employer, name: "Strive to be Earth's Best Employer" }
  - id: success-and-scale-bring-broad-responsibility
    name: "Success and Scale Bring Broad Responsibility"

# `managesPeople` opens the managers-only principles below to the role and makes sure that its
# loops cover them. `toldIn` completes "a story in this role is told in ...".
roles:
  - id: sde
    name: "Software development engineer"
    managesPeople: false
    toldIn: "systems that run, and the people who depend on them"
  - id: pm
    name: "Product manager"
    managesPeople: false
    toldIn: "customers and decisions"
  - id: tpm
    name: "Technical program manager"
    managesPeople: false
    toldIn: "programs across teams, their risks, and dates that hold"
  - id: sdm
    name: "Software development manager"
    managesPeople: true
    toldIn: "people who grew, and what their team delivered"
  - id: data
    name: "Data analyst, engineer or scientist"
    managesPeople: false
    toldIn: "questions, evidence, and what was decided because of it"
  - id: support
    name: "Support engineer or specialist"
    managesPeople: false
    toldIn: "customers in trouble, and causes that did not come back"
  - id: ops
    name: "Operations and infrastructure"
    managesPeople: false
    toldIn: "shifts, sites and machines that run safely, on time and at a fair cost"
  - id: sales
    name: "Sales or account manager"
    managesPeople: false
    toldIn: "what customers needed, and promises that were kept"

# From the most junior to the most senior. `bar` says what a level adds to the one before it.
levels:
  - id: L4
    bar: "Does given work well: own acts in plain view, a real result, something learnt from it."
  - id: L5
    bar: "Owns a problem from finding it to the end, with figures, and is not told each step."
  - id: L6
    bar: "Reaches beyond the own team: others changed what they do because of it, and it lasted."
  - id: L7
    bar: "Sets a direction that several teams follow, and can name its price and what came of it."

planning:
  # How many rounds a loop may have.
  rounds: [3, 7]
  # How many different principles a loop covers when nobody asks for a number. A loop of seven
  # rounds needs more than ten (two a round), and then takes as few as it can.
  coverage: [8, 10]
  # How many principles one round assesses, and the minutes that one of them takes. A round with
  # 25 minutes for them holds two, one with 45 three.
  principlesPerRound: [2, 3]
  minutesPerPrinciple: 12
  # How many principles of earlier rounds the Bar Raiser may look at again: one where there is
  # room, and a second one where the rounds have more places than principles.
  secondLooks: [1, 2]
  # Added to a principle's frequency by the candidate's earlier loops: when the latest verdict is
  # not inclined, and when no loop so far asked about it.
  history: { notInclined: 12, neverProbed: 8 }
  # Every default loop covers these; the debrief names them when they fail.
  always: [earn-trust, have-backbone-disagree-and-commit]

  # The planner looks for the plan with the largest sum of the figures below.
  #
  #   frequency         1 (rarely) to 20 (in almost every loop)
  #   byRole, byLevel   added to the frequency
  #   managersOnly      only for roles that manage people, whose default loops all cover it
  #   managersOnlyUntil from this level on every role may be asked, as somebody who mentors
  #   likes             added when it stands in a round of this kind
  #   opens, closes     added for the first question of the loop, for a place in the last round
  #   secondLook        added when the Bar Raiser looks at it again
  principles:
    - principle: customer-obsession
      frequency: 20
      byRole: { pm: 2, support: 2, sales: 2 }
      opens: 6
    - principle: ownership
      frequency: 19
      opens: 2
      secondLook: 3
    - principle: bias-for-action
      frequency: 17
      byRole: { ops: 1 }
      byLevel: { L6: 1, L7: 1 }
    - principle: dive-deep
      frequency: 16
      byRole: { data: 3, support: 2 }
      likes: { coding: 4, system-design: 4, functional: 3 }
    - principle: deliver-results
      frequency: 15
      byRole: { tpm: 2, ops: 1, sales: 3 }
      closes: 6
    - principle: have-backbone-disagree-and-commit
      frequency: 14
      byLevel: { L6: 2, L7: 2 }
      likes: { behavioral: 2 }
      secondLook: 4
    - principle: earn-trust
      frequency: 13
      byRole: { pm: 1, tpm: 2, support: 1, sales: 2 }
      byLevel: { L6: 1, L7: 1 }
      likes: { behavioral: 2 }
      secondLook: 4
    - principle: insist-on-the-highest-standards
      frequency: 11
      byLevel: { L5: 1, L6: 3, L7: 5 }
    - principle: invent-and-simplify
      frequency: 10
      byRole: { pm: 1 }
      byLevel: { L6: 1, L7: 1 }
      likes: { system-design: 2 }
    # Asked as "a failure, and what you learnt": the Bar Raiser digs there.
    - principle: learn-and-be-curious
      frequency: 9
      byRole: { data: 1 }
      byLevel: { L4: 3 }
      secondLook: 4
    # Seldom asked about; judgement shows in the answers to the others.
    - principle: are-right-a-lot
      frequency: 7
      byRole: { pm: 2, data: 1 }
      byLevel: { L6: 1, L7: 2 }
    - principle: think-big
      frequency: 6
      byRole: { pm: 2 }
      byLevel: { L5: 1, L6: 4, L7: 8 }
    - principle: frugality
      frequency: 4
      byRole: { ops: 8, support: 3 }
    - principle: hire-and-develop-the-best
      frequency: 3
      byRole: { sdm: 15 }
      byLevel: { L6: 1, L7: 2 }
      managersOnly: true
      managersOnlyUntil: L6
    - principle: strive-to-be-earths-best-employer
      frequency: 2
      byRole: { sdm: 12 }
      managersOnly: true
    - principle: success-and-scale-bring-broad-responsibility
      frequency: 2
      byRole: { sdm: 1 }
      byLevel: { L7: 2 }

  # The rounds of a role at some levels; the first template that names both is used.
  #
  # A loop of n rounds holds the first n of the list, in the order of `position` (smaller is
  # earlier in the day). The first three always hold eight principles, so that the shortest loop
  # covers the default range. Titles name who sits opposite, never what is asked.
  #
  # `minutes` is the whole round, 45 to 60; `behavioralMinutes` the share for principles. Accounts
  # of that share in a coding round differ from 10 to 40 minutes; 25 holds two principles.
  # The Bar Raiser takes one of the rounds with `barRaiserMayTake`, never the hiring manager's.
  templates:
    # Software development engineers. Up to L4 the loop has no system design.
    - roles: [sde]
      levels: [L4]
      rounds:
        - { title: "Hiring manager", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 10, hiringManager: true, barRaiserMayTake: false }
        - { title: "Behavioral: a future teammate", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 70, hiringManager: false, barRaiserMayTake: true }
        - { title: "Coding", kind: coding, minutes: 60,
            behavioralMinutes: 25, position: 20, hiringManager: false, barRaiserMayTake: true }
        - { title: "Coding: second problem", kind: coding, minutes: 60,
            behavioralMinutes: 25, position: 40, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: a partner team", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 50, hiringManager: false, barRaiserMayTake: true }
        - { title: "Coding: reading and mending", kind: coding, minutes: 60,
            behavioralMinutes: 25, position: 30, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: a senior engineer", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 60, hiringManager: false, barRaiserMayTake: true }
    # At L5 one system design; a loop of five has it beside two coding rounds.
    - roles: [sde]
      levels: [L5]
      rounds:
        - { title: "Hiring manager", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 10, hiringManager: true, barRaiserMayTake: false }
        - { title: "Behavioral: a future teammate", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 70, hiringManager: false, barRaiserMayTake: true }
        - { title: "Coding", kind: coding, minutes: 60,
            behavioralMinutes: 25, position: 20, hiringManager: false, barRaiserMayTake: true }
        - { title: "System design", kind: system-design, minutes: 60,
            behavioralMinutes: 30, position: 40, hiringManager: false, barRaiserMayTake: true }
        - { title: "Coding: second problem", kind: coding, minutes: 60,
            behavioralMinutes: 25, position: 30, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: a partner team", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 50, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: a senior engineer", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 60, hiringManager: false, barRaiserMayTake: true }
    # From L6 on design comes before coding.
    - roles: [sde]
      levels: [L6]
      rounds:
        - { title: "Hiring manager", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 10, hiringManager: true, barRaiserMayTake: false }
        - { title: "Behavioral: a future teammate", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 70, hiringManager: false, barRaiserMayTake: true }
        - { title: "System design", kind: system-design, minutes: 60,
            behavioralMinutes: 30, position: 20, hiringManager: false, barRaiserMayTake: true }
        - { title: "Coding", kind: coding, minutes: 60,
            behavioralMinutes: 25, position: 30, hiringManager: false, barRaiserMayTake: true }
        - { title: "Coding: second problem", kind: coding, minutes: 60,
            behavioralMinutes: 25, position: 40, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: a partner team", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 50, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: a senior engineer", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 60, hiringManager: false, barRaiserMayTake: true }
    # At L7 one coding round is enough, and a second design round comes before another.
    - roles: [sde]
      levels: [L7]
      rounds:
        - { title: "Hiring manager", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 10, hiringManager: true, barRaiserMayTake: false }
        - { title: "Behavioral: a future teammate", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 70, hiringManager: false, barRaiserMayTake: true }
        - { title: "System design", kind: system-design, minutes: 60,
            behavioralMinutes: 30, position: 20, hiringManager: false, barRaiserMayTake: true }
        - { title: "Coding", kind: coding, minutes: 60,
            behavioralMinutes: 25, position: 30, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: a partner team", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 50, hiringManager: false, barRaiserMayTake: true }
        - { title: "System design: a system you know", kind: system-design, minutes: 60,
            behavioralMinutes: 30, position: 40, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: a senior engineer", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 60, hiringManager: false, barRaiserMayTake: true }
    # Data roles: analysts, engineers and scientists.
    - roles: [data]
      levels: [L4]
      rounds:
        - { title: "Hiring manager", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 10, hiringManager: true, barRaiserMayTake: false }
        - { title: "Behavioral: a future teammate", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 70, hiringManager: false, barRaiserMayTake: true }
        - { title: "SQL and coding", kind: coding, minutes: 60,
            behavioralMinutes: 25, position: 20, hiringManager: false, barRaiserMayTake: true }
        - { title: "Data case", kind: functional, minutes: 60,
            behavioralMinutes: 30, position: 30, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: a partner team", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 50, hiringManager: false, barRaiserMayTake: true }
        - { title: "Reading a result", kind: functional, minutes: 60,
            behavioralMinutes: 30, position: 40, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: somebody who uses the data", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 60, hiringManager: false, barRaiserMayTake: true }
    # From L5 on the design round is about models of data.
    - roles: [data]
      levels: [L5, L6, L7]
      rounds:
        - { title: "Hiring manager", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 10, hiringManager: true, barRaiserMayTake: false }
        - { title: "Behavioral: a future teammate", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 70, hiringManager: false, barRaiserMayTake: true }
        - { title: "SQL and coding", kind: coding, minutes: 60,
            behavioralMinutes: 25, position: 20, hiringManager: false, barRaiserMayTake: true }
        - { title: "Design of a data model", kind: system-design, minutes: 60,
            behavioralMinutes: 30, position: 40, hiringManager: false, barRaiserMayTake: true }
        - { title: "Data case", kind: functional, minutes: 60,
            behavioralMinutes: 30, position: 30, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: a partner team", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 50, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: somebody who uses the data", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 60, hiringManager: false, barRaiserMayTake: true }
    # Product managers do not code; a case stands where others code.
    - roles: [pm]
      levels: [L4, L5, L6, L7]
      rounds:
        - { title: "Hiring manager", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 10, hiringManager: true, barRaiserMayTake: false }
        - { title: "Behavioral: a future teammate", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 70, hiringManager: false, barRaiserMayTake: true }
        - { title: "Product case", kind: functional, minutes: 60,
            behavioralMinutes: 30, position: 20, hiringManager: false, barRaiserMayTake: true }
        - { title: "Figures and decisions", kind: functional, minutes: 60,
            behavioralMinutes: 30, position: 30, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: an engineering partner", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 50, hiringManager: false, barRaiserMayTake: true }
        - { title: "Written exercise", kind: functional, minutes: 60,
            behavioralMinutes: 30, position: 40, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: a partner team", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 60, hiringManager: false, barRaiserMayTake: true }
    # Technical program managers.
    - roles: [tpm]
      levels: [L4]
      rounds:
        - { title: "Hiring manager", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 10, hiringManager: true, barRaiserMayTake: false }
        - { title: "Behavioral: a future teammate", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 70, hiringManager: false, barRaiserMayTake: true }
        - { title: "Program case", kind: functional, minutes: 60,
            behavioralMinutes: 30, position: 20, hiringManager: false, barRaiserMayTake: true }
        - { title: "Technical depth", kind: functional, minutes: 60,
            behavioralMinutes: 30, position: 30, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: an engineering partner", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 50, hiringManager: false, barRaiserMayTake: true }
        - { title: "Risks and dependencies", kind: functional, minutes: 60,
            behavioralMinutes: 30, position: 40, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: a partner team", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 60, hiringManager: false, barRaiserMayTake: true }
    # From L5 on technical depth is asked as system design.
    - roles: [tpm]
      levels: [L5, L6, L7]
      rounds:
        - { title: "Hiring manager", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 10, hiringManager: true, barRaiserMayTake: false }
        - { title: "Behavioral: a future teammate", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 70, hiringManager: false, barRaiserMayTake: true }
        - { title: "Program case", kind: functional, minutes: 60,
            behavioralMinutes: 30, position: 20, hiringManager: false, barRaiserMayTake: true }
        - { title: "System design", kind: system-design, minutes: 60,
            behavioralMinutes: 30, position: 30, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: an engineering partner", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 50, hiringManager: false, barRaiserMayTake: true }
        - { title: "Risks and dependencies", kind: functional, minutes: 60,
            behavioralMinutes: 30, position: 40, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: a partner team", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 60, hiringManager: false, barRaiserMayTake: true }
    # Software development managers; L4 is rare and stands here so that every pair has a loop.
    - roles: [sdm]
      levels: [L4]
      rounds:
        - { title: "Hiring manager", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 10, hiringManager: true, barRaiserMayTake: false }
        - { title: "Behavioral: a fellow manager", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 70, hiringManager: false, barRaiserMayTake: true }
        - { title: "Delivery case", kind: functional, minutes: 60,
            behavioralMinutes: 30, position: 20, hiringManager: false, barRaiserMayTake: true }
        - { title: "A team in trouble", kind: functional, minutes: 60,
            behavioralMinutes: 30, position: 30, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: a member of the team", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 50, hiringManager: false, barRaiserMayTake: true }
        - { title: "Technical depth", kind: functional, minutes: 60,
            behavioralMinutes: 30, position: 40, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: a partner team", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 60, hiringManager: false, barRaiserMayTake: true }
    # From L5 on a manager designs as well.
    - roles: [sdm]
      levels: [L5, L6, L7]
      rounds:
        - { title: "Hiring manager", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 10, hiringManager: true, barRaiserMayTake: false }
        - { title: "Behavioral: a fellow manager", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 70, hiringManager: false, barRaiserMayTake: true }
        - { title: "System design", kind: system-design, minutes: 60,
            behavioralMinutes: 30, position: 20, hiringManager: false, barRaiserMayTake: true }
        - { title: "Delivery case", kind: functional, minutes: 60,
            behavioralMinutes: 30, position: 30, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: a member of the team", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 50, hiringManager: false, barRaiserMayTake: true }
        - { title: "A team in trouble", kind: functional, minutes: 60,
            behavioralMinutes: 30, position: 40, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: a partner team", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 60, hiringManager: false, barRaiserMayTake: true }
    # Support engineers and customer support.
    - roles: [support]
      levels: [L4, L5, L6, L7]
      rounds:
        - { title: "Hiring manager", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 10, hiringManager: true, barRaiserMayTake: false }
        - { title: "Behavioral: a future teammate", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 70, hiringManager: false, barRaiserMayTake: true }
        - { title: "Troubleshooting", kind: functional, minutes: 60,
            behavioralMinutes: 30, position: 20, hiringManager: false, barRaiserMayTake: true }
        - { title: "Scripts and logs", kind: coding, minutes: 60,
            behavioralMinutes: 25, position: 30, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: a product team", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 50, hiringManager: false, barRaiserMayTake: true }
        - { title: "A customer case", kind: functional, minutes: 60,
            behavioralMinutes: 30, position: 40, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: a partner team", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 60, hiringManager: false, barRaiserMayTake: true }
    # Operations: sites, shifts, infrastructure.
    - roles: [ops]
      levels: [L4, L5, L6, L7]
      rounds:
        - { title: "Hiring manager", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 10, hiringManager: true, barRaiserMayTake: false }
        - { title: "Behavioral: a future teammate", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 70, hiringManager: false, barRaiserMayTake: true }
        - { title: "Operations case", kind: functional, minutes: 60,
            behavioralMinutes: 30, position: 20, hiringManager: false, barRaiserMayTake: true }
        - { title: "Figures from the floor", kind: functional, minutes: 60,
            behavioralMinutes: 30, position: 30, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: a shift lead", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 50, hiringManager: false, barRaiserMayTake: true }
        - { title: "A day that went wrong", kind: functional, minutes: 60,
            behavioralMinutes: 30, position: 40, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: a partner team", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 60, hiringManager: false, barRaiserMayTake: true }
    # Sales and account management.
    - roles: [sales]
      levels: [L4, L5, L6, L7]
      rounds:
        - { title: "Hiring manager", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 10, hiringManager: true, barRaiserMayTake: false }
        - { title: "Behavioral: a future teammate", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 70, hiringManager: false, barRaiserMayTake: true }
        - { title: "Account case", kind: functional, minutes: 60,
            behavioralMinutes: 30, position: 20, hiringManager: false, barRaiserMayTake: true }
        - { title: "A talk with a customer", kind: functional, minutes: 60,
            behavioralMinutes: 30, position: 30, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: a partner team", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 50, hiringManager: false, barRaiserMayTake: true }
        - { title: "Written account plan", kind: functional, minutes: 60,
            behavioralMinutes: 30, position: 40, hiringManager: false, barRaiserMayTake: true }
        - { title: "Behavioral: a senior account manager", kind: behavioral, minutes: 60,
            behavioralMinutes: 45, position: 60, hiringManager: false, barRaiserMayTake: true }

# When a loop ends in an offer, as fractions [upper, lower].
outcome:
  # Below this share of the assigned principles with any answer there is no decision.
  enoughData: [2, 3]
  # At least this share of all assessed principles must be inclined.
  inclined: [2, 3]
  # More than this share not inclined in the Bar Raiser's or the hiring manager's round decides
  # against an offer.
  vetoAbove: [1, 2]

# The bounds at which what the reader proposes becomes a signal, in thousandths (fewestWords: words).
# They were chosen on the labelled cases with `inclined evaluate`; count `version` up with a change.
judging:
  result: 500
  meaning: 500
  ownAct: 500
  independence: -500
  occasion: 0
  principle: 500
  substance: -500
  evidence: 500
  consequence: 500
  concession: 500
  commit: -500
  realFailure: -500
  change: -1000
  weak: 600
  disagreement: 200
  quote: 300
  leastQuote: 60
  fewestWords: 20

"""#,
    "amazon/probes.yaml": #"""
# General probes: asked when their trigger is open and the rubric has no better one.
# A red signal calls for its probe when it is there, a green one when it is not there (`when`
# says otherwise). {quote} stands for the candidate's own words: a wording that has it is
# only used when there are words to quote.
probes:
  - id: to-a-real-day
    trigger: hypothetical
    seeks: occasion
    texts:
      - "Can you take me to one real occasion, a day you remember? It can be a small one."
      - "Let us leave what one would do. When did you last stand in front of it?"
      - "You said {quote}. Which time are you thinking of, and where were you?"
      - "Take your time and pick one day. What happened on it?"
  - id: i-and-we
    trigger: we-dominates
    seeks: own-act
    texts:
      - "You say we. Which part was yours?"
      - "Let us take the team apart for a moment: who did what, and what did you do?"
      - "You said {quote}. Who was that, one by one?"
      - "What would the others say you did there?"
  - id: how-it-ended
    trigger: result-missing
    seeks: result
    texts:
      - "How did it end?"
      - "What became of it?"
      - "Let us go to the last day of this story. How did things stand?"
  - id: what-one-could-see
    trigger: result-missing
    seeks: result
    texts:
      - "You said {quote}. How did that show?"
      - "You said {quote}. What could somebody from outside have seen or counted?"
      - "You said {quote}. How was it before, and how was it after?"
  - id: who-felt-it
    trigger: engineering-only-result
    seeks: meaning
    texts:
      - "You said {quote}. Who felt that, and in what way?"
      - "Apart from the technical side, what was different for anyone?"
      - "What could somebody do after that, or no longer had to do?"
      - "Whose day was touched by that, and how?"
  - id: whose-idea
    trigger: manager-only-ownership
    seeks: initiative
    texts:
      - "How did this come to be on your desk?"
      - "You said {quote}. What was fixed at that point, and what was open?"
      - "Which choices in this were made by whom?"
  - id: one-case-since
    trigger: generic-reflection
    seeks: change
    texts:
      - "You said {quote}. When did that last show in something you did?"
      - "Give me one occasion since then on which it made a difference. What happened?"
      - "How would a colleague have noticed that, looking at your week?"
  - id: what-stayed
    trigger: reflection-missing
    seeks: change
    texts:
      - "What, if anything, has stayed with you from this?"
      - "When something like it came up again, how did you go about it?"
      - "Looking at it from today, what do you make of your part in it?"
  - id: what-went-wrong
    trigger: fake-failure
    seeks: real-failure
    texts:
      - "Who was worse off because of it, and how?"
      - "You said {quote}. What did that spoil, and for whom?"
      - "Think of one that you would rather not talk about. What happened there?"
  - id: the-other-side
    trigger: concession-missing
    seeks: concession
    texts:
      - "What was there to be said for the other view?"
      - "Where was your own case weakest, seen from today?"
      - "You said {quote}. What did the other person see that you did not?"
  - id: after-the-decision
    trigger: commit-missing
    seeks: commitment
    texts:
      - "Once it was decided, what did you do?"
      - "What did your colleagues hear from you about it in the days after?"
      - "You said {quote}. What was the next thing you did on it?"
  - id: what-hung-on-it
    trigger: trivial-disagreement
    seeks: trifle
    texts:
      - "What hung on it, and for whom?"
      - "What would have followed if you had let it pass?"
      - "You said {quote}. How much did that weigh for the people it touched?"
  - id: put-together
    trigger: contradiction
    seeks: result
    texts:
      - "You said {quote}, and before that I wrote down something else. How do the two go together?"
      - "I have two things in my notes that do not fit. Help me to get it right: how was it?"
      - "Let us go back a step, I want to get this down right. How was it exactly?"
  - id: a-little-more
    trigger: too-short
    seeks: own-act
    texts:
      - "Tell me a little more. What was going on, what did you do, and how did it end?"
      - "I would like to see it before me. Where were you, and what happened first?"
      - "Take your time, there is no hurry. What came before that, and what came after?"
  - id: start-again
    trigger: not-an-answer
    seeks: occasion
    texts:
      - "Let us start again, calmly. What is one thing that really happened to you at work?"
      - "I could not follow that. In your own words: what happened?"
      - "Never mind the form. Which day comes to mind, and what did you do on it?"
  - id: behind-the-words
    trigger: keyword-stuffing
    seeks: occasion
    texts:
      - "Let us leave the big words for a moment. What happened, from the beginning?"
      - "You said {quote}. What did you do on the day that stands behind it?"
      - "How would you tell that to a neighbour who has never heard those words?"
  - id: back-to-the-question
    trigger: off-principle
    seeks: occasion
    texts:
      - "Let me ask my question once more. Which other occasion comes to mind?"
      - "Thank you. I was after something a little different. What else comes to mind?"
      - "How does this go together with what I asked you? Please help me to see it."
  - id: one-thing-exactly
    trigger: vague-follow-up
    seeks: own-act
    texts:
      - "You said {quote}. Give me one example of that: who, when, what?"
      - "Let us take just one moment of it. What was said, and what did you do?"
      - "I am still missing a picture. What would have been on the table, or on the screen?"

  # The Bar Raiser alone asks these.
  - id: how-it-was-measured
    trigger: business-result
    when: present
    seeks: figure
    barRaiserOnly: true
    texts:
      - "You said {quote}. How was that measured, and by whom?"
      - "You said {quote}. What was counted, and over what time?"
      - "What would that figure have been without you, and how do you know?"
  - id: how-it-was-known
    trigger: customer-result
    when: present
    seeks: figure
    barRaiserOnly: true
    texts:
      - "You said {quote}. How did you come to know?"
      - "How many were they, and how many did you hear from?"
      - "You said {quote}. Who would tell it otherwise?"
  - id: what-got-worse
    trigger: trade-off
    when: absent
    seeks: meaning
    barRaiserOnly: true
    texts:
      - "What got worse because of it?"
      - "Who paid for this, in time, money or patience?"
      - "You said {quote}. What did you give up to get there?"
  - id: who-was-against-it
    trigger: concession
    when: absent
    seeks: own-act
    barRaiserOnly: true
    texts:
      - "Who was against it, and what was their best reason?"
      - "Whom did you have to win over, and how did that go?"
      - "You said {quote}. What did people say against it?"
  - id: beside-an-earlier-round
    trigger: cross-round-contradiction
    when: present
    seeks: result
    barRaiserOnly: true
    texts:
      - "You said {quote}. My colleague wrote it down in another way. How do the two go together?"
      - "In an earlier round we heard this differently. Help me to get it right: how was it?"
      - "Let us lay this beside what you told us before. What is the same, and what is not?"
  - id: another-story
    trigger: reused-story
    when: present
    seeks: occasion
    barRaiserOnly: true
    texts:
      - "My colleague has heard this one. Which other occasion comes to mind?"
      - "I know this story from an earlier round. What else, from another time or place?"
      - "Let us leave that one with my colleague. When else were you in such a spot?"

"""#,
    "amazon/questions/are-right-a-lot.yaml": #"""
principle: are-right-a-lot
questions:
  - id: right-put-to-the-test
    text: >-
      Tell me about a call you made on your own judgment, and what later events showed about it.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [weighed-judgment, own-act, result]
    followUps:
      - "What did you know when you decided, and what did you not know?"
      - "What would have told you that you were wrong?"
      - "How much of what followed was due to the decision, and how much to luck?"
  - id: right-against-the-room
    text: >-
      Describe a situation where most people around you held one view, you held another, and time
      showed who was right.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [weighed-judgment, own-act, result]
    followUps:
      - "What did the best argument against you sound like?"
      - "What did you do to check your own view?"
      - "How did you deal with those people afterwards?"
  - id: right-figures-or-gut
    text: >-
      Walk me through an occasion when the figures said one thing and long experience said another.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [weighed-judgment, own-act, meaning]
    followUps:
      - "Where did the figures come from, and how far did you trust them?"
      - "What did you do with the experience that spoke against them?"
      - "Which way did you go, and what followed?"
  - id: right-two-good-designs
    text: >-
      Think of two designs or methods that both had good people behind them, where you had to
      choose. What did you do?
    levels: [L4, L5, L6, L7]
    roles: [sde, data, tpm]
    about: success
    draws: [weighed-judgment, own-act, meaning]
    followUps:
      - "What spoke for the one you did not choose?"
      - "What did you try out or look up before you chose?"
      - "What has the choice meant for the people who live with it?"
  - id: right-story-did-not-fit
    text: >-
      Tell me about an incident where what you were told did not fit what you saw, and you had to
      decide.
    levels: [L4, L5, L6, L7]
    roles: [support, ops, sales]
    about: success
    draws: [weighed-judgment, own-act, result]
    followUps:
      - "What exactly did not fit?"
      - "Whom did you ask, and what else did you look at?"
      - "What did you decide, and what came of it?"
  - id: right-mixed-signs
    text: "Tell me about a plan you stopped, or kept alive, when the signs pointed both ways."
    levels: [L4, L5, L6, L7]
    roles: [pm, sdm, tpm, sales]
    about: success
    draws: [weighed-judgment, own-act, result]
    followUps:
      - "Which signs spoke for going on, and which for stopping?"
      - "Who saw it differently, and what did you take from them?"
      - "What happened next, and what did it cost or bring?"
  - id: right-sure-and-wrong
    text: "When were you last sure of something important at work, and wrong about it?"
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: failure
    draws: [real-failure, cost, change]
    followUps:
      - "What had made you so sure?"
      - "What did it cost, and who told you?"
      - "What do you do today before you commit yourself to a view?"
  - id: right-checked-first
    text: "Describe an answer you were about to give, and decided to check first."
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [weighed-judgment, own-act, result]
    followUps:
      - "What made you hesitate?"
      - "How did you check it, and what did you find?"
      - "What happened because of the answer you gave in the end?"
  - id: right-shown-to-a-critic
    text: "Tell me about a plan you showed to the person most likely to find fault with it."
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [weighed-judgment, initiative, change]
    followUps:
      - "Who was it, and why that person?"
      - "What did they find?"
      - "What did you keep, what did you change, and how did it work out?"
  - id: right-estimate-and-truth
    text: >-
      Walk me through an estimate or a forecast you once had to give, and how it compared with what
      happened.
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [weighed-judgment, own-act, figure]
    followUps:
      - "What did you base it on?"
      - "Where were you most unsure, and what did you do about that?"
      - "Who relied on it, and what did the difference mean to them?"
  - id: right-divided-opinion
    text: >-
      Tell me about a decision of yours that set the direction of several teams while opinion was
      divided.
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [weighed-judgment, scope, meaning]
    followUps:
      - "How did you make sure that you had understood those who were against it?"
      - "Which piece of evidence weighed most, and how solid was it?"
      - "What can you say today about whether it was the right direction?"
  - id: right-settled-by-trial
    text: "Describe a trial or a comparison you set up because experienced people could not agree."
    levels: [L6, L7]
    roles: [sde, data, tpm, sdm, pm]
    about: success
    draws: [weighed-judgment, own-act, scope]
    followUps:
      - "What had each side predicted?"
      - "How did you keep the trial fair, also towards your own opinion?"
      - "What was decided on the strength of it, and what followed?"
  - id: right-turned-in-public
    text: >-
      Give me an example of changing your position on something large after you had argued for it
      in public.
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [weighed-judgment, own-act, scope]
    followUps:
      - "What did you come across, and did you go looking for it or did it find you?"
      - "How did you tell those who had followed you?"
      - "What would have happened on the first course, as far as one can know?"
  - id: right-people-or-places
    text: >-
      Think of a difficult choice between people, sites or suppliers that was yours to make. How
      did you make it?
    levels: [L6, L7]
    roles: [pm, sdm, ops, support, sales]
    about: success
    draws: [weighed-judgment, own-act, result]
    followUps:
      - "What did you look at that was not in the papers in front of you?"
      - "Who tried to change your mind, and with what?"
      - "How has the choice held up?"

"""#,
    "amazon/questions/bias-for-action.yaml": #"""
principle: bias-for-action
questions:
  - id: bias-nobody-to-ask
    text: "Tell me about a time you needed an answer from somebody who could not be reached."
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [moved-without-certainty, own-act, result]
    followUps:
      - "Whom did you try, and how long did you try?"
      - "What went through your mind in the minute before you did something?"
      - "What did that person say when they heard of it?"
  - id: bias-same-day
    text: "When did you last begin on something the very day you saw it?"
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [moved-without-certainty, initiative, own-act]
    followUps:
      - "What would the normal way have been, and how long does it take?"
      - "What did you put aside for it?"
      - "What had come of it by the end of that week?"
  - id: bias-first-to-know
    text: "Describe a moment when something went wrong and you were the first to know."
    levels: [L4, L5]
    roles: [sde, data, support, ops, sales]
    about: success
    draws: [moved-without-certainty, own-act, meaning]
    followUps:
      - "What did you know in the first ten minutes, and what were you guessing?"
      - "What did you do before anybody else was there?"
      - "Whom did it reach in the end, and how did it affect them?"
  - id: bias-facts-missing
    text: "Tell me about a choice you had to make while important facts were still missing."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [moved-without-certainty, own-act, result]
    followUps:
      - "Which fact did you miss the most?"
      - "What would have happened if your guess had been wrong?"
      - "When the facts came in, what did they say?"
  - id: bias-weighed-risk
    text: "Describe a risk that you weighed up and then took."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [moved-without-certainty, own-act, figure]
    followUps:
      - "What could have been lost, and what by waiting?"
      - "Who knew about the risk before you took it?"
      - "How did it turn out, and how much of that was luck?"
  - id: bias-turned-back
    text: >-
      Think of a quick decision that you took back when you learned more. Walk me through both
      moments.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [moved-without-certainty, own-act, change]
    followUps:
      - "What did you learn in between, and how did it reach you?"
      - "How did you tell the people who had already followed you?"
      - "What did the change of course cost, and what would going on have cost?"
  - id: bias-small-trial
    text: >-
      Give me an example of trying a thing out in a small way when others wanted to study it
      further.
    levels: [L4, L5, L6, L7]
    roles: [sde, data, pm, tpm, sdm]
    about: success
    draws: [moved-without-certainty, own-act, result]
    followUps:
      - "How small was the trial, and how would you have ended it?"
      - "What did the others still want to know?"
      - "What was decided because of the trial?"
  - id: bias-customer-could-not-wait
    text: "Tell me about a customer who needed something in hours when the normal way took days."
    levels: [L4, L5, L6, L7]
    roles: [support, ops, sales]
    about: success
    draws: [moved-without-certainty, own-act, meaning]
    followUps:
      - "Which rule or step stood in the way, and why was it there?"
      - "What did you do, hour by hour?"
      - "What did it mean for the customer, and what for you afterwards?"
  - id: bias-waited-too-long
    text: "Tell me about a time you waited and should have acted."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: failure
    draws: [real-failure, cost, change]
    followUps:
      - "What were you waiting for?"
      - "What did the waiting cost, and whom?"
      - "When did you next face a choice of that kind, and what did you do?"
  - id: bias-too-fast
    text: "Think of a time you moved quickly and got it wrong. What happened?"
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: failure
    draws: [real-failure, cost, change]
    followUps:
      - "What could you have found out beforehand, and in how much time?"
      - "Who had to clean up, and how long did it take?"
      - "What do you look at today before you move that fast?"
  - id: bias-ended-a-debate
    text: "Describe a discussion that went on and on until you brought it to an end."
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [moved-without-certainty, own-act, scope]
    followUps:
      - "How long had it been going on, and what was it costing?"
      - "What did you still not know when you ended it?"
      - "What did those say who had wanted the other way?"
  - id: bias-above-own-authority
    text: "Tell me about a decision you took that was, strictly speaking, not yours to take."
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [moved-without-certainty, initiative, meaning]
    followUps:
      - "Whose decision was it, and why did you not leave it to them?"
      - "When did they learn of it, and from whom?"
      - "How did they react, and what was agreed for the next time?"
  - id: bias-no-way-back
    text: "Walk me through a decision that could not be undone and would not wait."
    levels: [L6, L7]
    roles: [sde, data, pm, tpm, sdm, ops]
    about: success
    draws: [moved-without-certainty, own-act, result]
    followUps:
      - "How did you know that there was no way back?"
      - "What did you do to make the damage smaller in case you were wrong?"
      - "What do you know today that would have helped you then?"
  - id: bias-weeks-to-days
    text: >-
      Give me an example of a decision that would have taken weeks in your organization and took
      days.
    levels: [L6, L7]
    roles: [pm, tpm, sdm, support, ops, sales]
    about: success
    draws: [moved-without-certainty, scope, figure]
    followUps:
      - "Which steps did you leave out, and who was uneasy about that?"
      - "What did you do yourself to move it along?"
      - "What came of having it that much earlier?"

"""#,
    "amazon/questions/customer-obsession.yaml": #"""
principle: customer-obsession
questions:
  - id: customer-more-than-expected
    text: "Tell me about a time you did far more for a customer than anyone expected of you."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [customer-need, own-act, result]
    followUps:
      - "How did you find out what this customer was dealing with?"
      - "What did it ask of you, in time or in trouble?"
      - "Where did it leave the customer, and how do you know?"
  - id: customer-words-into-change
    text: >-
      Describe a situation in which something customers said ended up changing what you made or
      offered.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [customer-need, own-act, meaning]
    followUps:
      - "Where did their words reach you, and what exactly were they?"
      - "How did you choose which of their remarks to act on?"
      - "What did customers do once the change was there?"
  - id: customer-against-colleagues
    text: >-
      Walk me through a decision where your own colleagues wanted one thing and you spoke for the
      customer.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [customer-need, own-act, result]
    followUps:
      - "What did your colleagues want, and what spoke for it?"
      - "What did you know about the customer at that moment, and where did you have it from?"
      - "How was it decided, and what came of it for each side?"
  - id: customer-watched-at-work
    text: >-
      Give me an example of watching or listening to real users before you changed something
      technical.
    levels: [L4, L5, L6, L7]
    roles: [sde, data, tpm]
    about: success
    draws: [customer-need, own-act, meaning]
    followUps:
      - "Whom did you watch or listen to, and how did you get to them?"
      - "How did it compare with what you believed before?"
      - "What did you change, and what did those people notice?"
  - id: customer-reopened-complaint
    text: >-
      Think of a complaint that others had closed or set aside and that you opened again. What
      happened?
    levels: [L4, L5, L6, L7]
    roles: [support, ops, sales]
    about: success
    draws: [customer-need, initiative, result]
    followUps:
      - "What made you stop at this complaint?"
      - "What did you hear when you went back to the customer?"
      - "What has become of complaints of that kind since?"
  - id: customer-asked-for-another-thing
    text: >-
      Tell me about a time a customer asked for one thing and you found that they needed another.
    levels: [L4, L5, L6, L7]
    roles: [pm, sdm, tpm, sales]
    about: success
    draws: [customer-need, own-act, result]
    followUps:
      - "What were they really trying to get done, and how did you find out?"
      - "How did they take it when you came back with something else?"
      - "What did it bring them, in their own terms?"
  - id: customer-worse-off
    text: "Think of a customer who was worse off because of a choice you made. What happened?"
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: failure
    draws: [real-failure, cost, change]
    followUps:
      - "What did the customer lose, in time, money or nerves?"
      - "What did you say to them, and when?"
      - "What, if anything, is different today in the way you work?"
  - id: customer-early-lesson
    text: >-
      Tell me about one particular customer, early in your working life, who changed how you did
      your job.
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [customer-need, occasion, change]
    followUps:
      - "Who was this person, and what were they trying to do?"
      - "What did you do on that day or in that week?"
      - "Which part of your work looks different because of them?"
  - id: customer-small-annoyance
    text: >-
      Describe a small annoyance that customers had got used to and that you decided to remove.
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [customer-need, initiative, result]
    followUps:
      - "How did you notice it?"
      - "What did you do yourself to get rid of it?"
      - "How many people did it touch, and what did they say or do?"
  - id: customer-rule-in-the-way
    text: >-
      Give me an example of a rule or a script that stood in a customer's way, and what you did
      about it.
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [customer-need, own-act, result]
    followUps:
      - "What was the rule there to protect?"
      - "What was at stake for the customer on that day?"
      - "What happened to the rule afterwards?"
  - id: customer-gave-up-income
    text: >-
      Tell me about a time you gave up income or a launch date because of what it would have meant
      for customers.
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [customer-need, meaning, scope]
    followUps:
      - "How large was the sum or the delay, and who had counted on it?"
      - "What did you know about the customers' side, and from where?"
      - "Looking back from today, what did the choice cost and what did it bring?"
  - id: customer-healthy-figures
    text: >-
      Think of a measure that looked healthy while customers were having a bad time. How did you
      find out, and what did you do?
    levels: [L6, L7]
    roles: [sde, data, tpm, sdm, pm]
    about: success
    draws: [customer-need, own-act, scope]
    followUps:
      - "What was the measure, and who trusted it?"
      - "What did customers meet that the measure did not show?"
      - "What do people in your organisation look at now?"
  - id: customer-plans-of-many
    text: >-
      Tell me about a time several teams had to change their plans because of something you learned
      from customers.
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [customer-need, scope, meaning]
    followUps:
      - "How did you learn it, and how sure were you?"
      - "Which team had the most to lose, and how did you deal with that?"
      - "What came of it for the customers, and over what time?"
  - id: customer-opposite-needs
    text: >-
      Describe an occasion when two groups of customers needed opposite things and the choice was
      yours.
    levels: [L6, L7]
    roles: [pm, sdm, ops, support, sales]
    about: success
    draws: [customer-need, own-act, result]
    followUps:
      - "How did you come to understand each group?"
      - "What did you decide, and what did you tell the group that got less?"
      - "How have both groups fared since?"

"""#,
    "amazon/questions/deliver-results.yaml": #"""
principle: deliver-results
questions:
  - id: deliver-results-tightest-deadline
    text: "Tell me about the tightest deadline you have met so far."
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [against-obstacles, own-act, result]
    followUps:
      - "What made it so tight?"
      - "What did you decide not to do?"
      - "Who was waiting for it, and what did they do with it?"
  - id: deliver-results-stuck-halfway
    text: "Describe a piece of work that got stuck halfway, and how it came to be finished."
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [against-obstacles, own-act, result]
    followUps:
      - "What had stopped it?"
      - "What did you try that did not help?"
      - "What was it good for once it was done?"
  - id: deliver-results-hardest-week
    text: "Walk me through the hardest day or week of work that you had to get through in full."
    levels: [L4, L5]
    roles: [support, ops, sales]
    about: success
    draws: [against-obstacles, own-act, result]
    followUps:
      - "What came on top of what you had planned for?"
      - "What did you put first, and what last?"
      - "How did that week end for the people you were working for?"
  - id: deliver-results-immovable-date
    text: >-
      Give me an example of a date that could not be moved, when something broke on the way to it.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [against-obstacles, own-act, result]
    followUps:
      - "Why could the date not be moved?"
      - "What did you do in the first hours after it broke?"
      - "In what state was the work on the day itself?"
  - id: deliver-results-well-past-the-goal
    text: "Tell me about a target you went past by a clear margin."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [against-obstacles, own-act, result, figure]
    followUps:
      - "How had the target been set, and by whom?"
      - "What did you do that the plan had not foreseen?"
      - "What did the margin mean for the business or its customers?"
  - id: deliver-results-going-under
    text: "Describe a project that was going under when you stepped in."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [against-obstacles, own-act, result, initiative]
    followUps:
      - "How bad was it, and how did you find out?"
      - "What was the first thing you changed?"
      - "How did it stand when you handed it back?"
  - id: deliver-results-something-fell-away
    text: >-
      Tell me about a release, a migration or a study that you brought in after losing something
      it needed.
    levels: [L4, L5, L6, L7]
    roles: [sde, data, tpm, sdm]
    about: success
    draws: [against-obstacles, own-act, result]
    followUps:
      - "What did you lose, and at what point?"
      - "Which choices did that force on you?"
      - "What could people do on the day it was there?"
  - id: deliver-results-behind-the-number
    text: >-
      Walk me through a quarter or a season in which you were far behind and still got to your
      number.
    levels: [L4, L5, L6, L7]
    roles: [sales, ops, support, pm]
    about: success
    draws: [against-obstacles, own-act, result, figure]
    followUps:
      - "When did you know that you were behind, and by how much?"
      - "What did you change, and what did you stop doing?"
      - "How much of it would have come in anyway, and how do you know?"
  - id: deliver-results-dropped-a-part
    text: "When did you last drop part of the work in order to get the rest of it done?"
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [against-obstacles, own-act, result]
    followUps:
      - "How did you choose what to drop?"
      - "Who was unhappy about it, and what did you tell them?"
      - "What became of the part that you dropped?"
  - id: deliver-results-missed-goal
    text: "Tell me about a goal you had committed to and did not reach."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: failure
    draws: [real-failure, cost, change]
    followUps:
      - "When could you have known, and what did you do at that point?"
      - "What did it cost, and who had to bear it?"
      - "How did you go about the next goal of that kind?"
  - id: deliver-results-many-hands
    text: "Walk me through the hardest result you were answerable for that needed several teams."
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [against-obstacles, own-act, result, scope]
    followUps:
      - "Which of those teams had other plans, and how did you deal with that?"
      - "Where did it nearly come apart?"
      - "What did it bring, and who confirmed that?"
  - id: deliver-results-long-road
    text: "Think of a goal that took you more than a year. When did it come closest to failing?"
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [against-obstacles, own-act, result, scope]
    followUps:
      - "What did you do in the worst month?"
      - "What did you keep, and what did you give up, to get there?"
      - "What stands today because of it?"
  - id: deliver-results-already-late
    text: "Describe a commitment you took over from somebody else when it was already late."
    levels: [L6, L7]
    roles: [sdm, tpm, pm, ops]
    about: success
    draws: [against-obstacles, own-act, result, scope]
    followUps:
      - "What did you find in the first week?"
      - "What did you tell the people it had been promised to?"
      - "When was it delivered, and what was different from the promise?"
  - id: deliver-results-not-yours-to-command
    text: >-
      Give me an example of a result that hung on a supplier or an authority you could not
      command.
    levels: [L6, L7]
    roles: [sde, data, sales, support]
    about: success
    draws: [against-obstacles, own-act, result, scope]
    followUps:
      - "What did they want that you could give them?"
      - "What did you prepare in case they did not move?"
      - "What came of it, and by when?"

"""#,
    "amazon/questions/dive-deep.yaml": #"""
principle: dive-deep
questions:
  - id: dive-deep-odd-detail
    text: "Tell me about a small detail that did not fit, and where it led you."
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [below-the-surface, own-act, result]
    followUps:
      - "Why had nobody else stopped at that detail?"
      - "What did you look at first, and what after that?"
      - "What would the next month have looked like if you had let it pass?"
  - id: dive-deep-traced-alone
    text: >-
      Think of the first fault or complaint you had to trace entirely on your own. How did it go?
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [below-the-surface, own-act, result]
    followUps:
      - "Where did you begin, and why there?"
      - "Which of your guesses turned out to be wrong?"
      - "How did you know that you had reached the end of it?"
  - id: dive-deep-came-back-again
    text: "Give me an example of a fault that kept coming back after it had been closed."
    levels: [L4, L5]
    roles: [sde, support, data]
    about: success
    draws: [below-the-surface, own-act, result]
    followUps:
      - "What had the earlier fixes assumed?"
      - "What did you look at that had not been looked at before?"
      - "How many times has it come back since?"
  - id: dive-deep-first-explanation
    text: >-
      Walk me through a problem where the first explanation sounded right and you kept asking.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [below-the-surface, own-act, result]
    followUps:
      - "What was it about that explanation that did not satisfy you?"
      - "What lay behind it, and what lay behind that?"
      - "What was done differently once the cause was known?"
  - id: dive-deep-healthy-figure
    text: >-
      Tell me about a time a figure looked healthy to everybody and you still went to check it.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [below-the-surface, own-act, result]
    followUps:
      - "What made you doubt it?"
      - "How was that figure put together, step by step?"
      - "Who was affected by what it did not show?"
  - id: dive-deep-somebody-elses-part
    text: "Describe a defect you traced to its origin in a part that somebody else had built."
    levels: [L4, L5, L6, L7]
    roles: [sde, data, support, tpm]
    about: success
    draws: [below-the-surface, own-act, result]
    followUps:
      - "How did you get to see the inside of their part?"
      - "How did you show them what you had found?"
      - "What happened to the people who had been living with the defect?"
  - id: dive-deep-own-eyes
    text: >-
      When did you last leave your desk to see with your own eyes how something was really done?
    levels: [L4, L5, L6, L7]
    roles: [pm, sdm, ops, sales]
    about: success
    draws: [below-the-surface, own-act, result]
    followUps:
      - "What had you been told before you went?"
      - "What did you see there that no report had mentioned?"
      - "What did you do about it when you were back?"
  - id: dive-deep-words-against-records
    text: >-
      Describe a situation where what people told you and what the records said did not agree.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [below-the-surface, own-act, result]
    followUps:
      - "Which of the two did you believe at first?"
      - "How did you test each of them?"
      - "What came of it for the people who had spoken to you?"
  - id: dive-deep-case-by-case
    text: >-
      Give me an example of a time you went through single cases one after another to understand
      something.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [below-the-surface, own-act, result]
    followUps:
      - "How many did you go through, and how did you choose them?"
      - "At which case did you begin to see it, and what was it?"
      - "What was decided because of that reading?"
  - id: dive-deep-passed-on-unread
    text: >-
      Tell me about something you signed off or passed on without having looked closely enough.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: failure
    draws: [real-failure, cost, change]
    followUps:
      - "What would you have seen if you had looked, and where?"
      - "Who was hit by it, and how badly?"
      - "What do you check yourself today, and when did you last do it?"
  - id: dive-deep-report-and-reality
    text: >-
      Tell me about a report from another part of your organization that did not match what you
      found.
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [below-the-surface, own-act, result, scope]
    followUps:
      - "What made you look behind it?"
      - "How did you get at the facts, and from whom?"
      - "What did the authors of the report say when you showed them?"
  - id: dive-deep-senior-hands
    text: >-
      Walk me through an occasion when, senior as you were, you went into the raw material
      yourself.
    levels: [L6, L7]
    roles: [pm, sdm, ops, sales]
    about: success
    draws: [below-the-surface, own-act, result, scope]
    followUps:
      - "Why did you not leave that to somebody else?"
      - "What did you find that had been lost on its way up to you?"
      - "Which decision came out differently because of it?"
  - id: dive-deep-tangled-cause
    text: "Walk me through the most tangled cause you have traced across several teams or systems."
    levels: [L6, L7]
    roles: [sde, tpm, data, support]
    about: success
    draws: [below-the-surface, own-act, result, scope]
    followUps:
      - "Which explanations did you rule out, and by what test?"
      - "What did you have to learn about a part you did not know?"
      - "What did it come to for customers while the cause was still unknown?"
  - id: dive-deep-wrong-thing-counted
    text: >-
      Describe a measure your organization steered by that turned out to count the wrong thing.
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [below-the-surface, own-act, result, scope]
    followUps:
      - "How did you find out what it was really counting?"
      - "Which decisions had been taken on the strength of it?"
      - "What do people look at today, and what did that change for them?"

"""#,
    "amazon/questions/earn-trust.yaml": #"""
principle: earn-trust
questions:
  - id: earn-trust-unnoticed-mistake
    text: "Think of a mistake of yours that nobody else had noticed yet. What did you do with it?"
    levels: [L4, L5]
    roles: [all]
    about: failure
    draws: [real-failure, uncomfortable-honesty, cost, change]
    followUps:
      - "How did you come across it yourself?"
      - "How long was it before anybody else knew, and how did they find out?"
      - "What did it cost, and who carried that cost?"
  - id: earn-trust-did-not-understand
    text: "Tell me about a time you had to say in front of others that you were out of your depth."
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [uncomfortable-honesty, own-act, result]
    followUps:
      - "What had kept you from saying it until then?"
      - "What did you say, as nearly as you can remember?"
      - "How did the people there deal with you in the weeks after?"
  - id: earn-trust-angry-with-reason
    text: "Describe a conversation in which somebody was angry with you and had good reason to be."
    levels: [L4, L5]
    roles: [support, ops, sales]
    about: success
    draws: [uncomfortable-honesty, own-act, result]
    followUps:
      - "What exactly had they been let down on?"
      - "What did you say in the first minute?"
      - "Where did the two of you stand a month later?"
  - id: earn-trust-lost-and-rebuilt
    text: >-
      Tell me about a time you lost somebody's trust through something you did, and what followed.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: failure
    draws: [real-failure, uncomfortable-honesty, cost, change]
    followUps:
      - "What was the first sign that they no longer trusted you?"
      - "What did you do about it, and how did they take each step?"
      - "What do you do with people today that you did not do then?"
  - id: earn-trust-hard-feedback
    text: "Walk me through a piece of criticism you gave that was hard to say and hard to hear."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [uncomfortable-honesty, own-act, result]
    followUps:
      - "Why then, and why you?"
      - "How did they take it, in their own words if you remember them?"
      - "What became of their work after that conversation?"
  - id: earn-trust-wrong-in-the-open
    text: >-
      Give me an example of a moment when you had to tell other people that you had been wrong.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [uncomfortable-honesty, own-act, result, change]
    followUps:
      - "What had you believed, and what showed you otherwise?"
      - "Who was there, and what did you say to them?"
      - "What did being wrong cost the others before you spoke?"
  - id: earn-trust-unwelcome-news
    text: "When did you last have to give a customer news that they did not want to hear?"
    levels: [L4, L5, L6, L7]
    roles: [sales, support, ops, pm]
    about: success
    draws: [uncomfortable-honesty, own-act, result]
    followUps:
      - "How did you tell them, and why that way?"
      - "What did you know at that moment that they did not?"
      - "What did they do next with their business?"
  - id: earn-trust-estimate-that-broke
    text: "Tell me about a date or a figure you had given out and then knew would not hold."
    levels: [L4, L5, L6, L7]
    roles: [sde, data, tpm, sdm]
    about: success
    draws: [uncomfortable-honesty, own-act, result, change]
    followUps:
      - "When did you know, and when did the people who relied on it know?"
      - "What did you bring to that conversation besides the news?"
      - "How do you give such dates or figures now?"
  - id: earn-trust-heard-somebody-out
    text: "Describe a situation where you listened to somebody you had not taken seriously before."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [uncomfortable-honesty, own-act, result]
    followUps:
      - "Why had you not taken them seriously?"
      - "What did they tell you that you could not have known otherwise?"
      - "What did you do with it, and what came of that?"
  - id: earn-trust-costly-promise
    text: >-
      Think of a promise at work that cost you more to keep than you had expected. What happened?
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [uncomfortable-honesty, own-act, result]
    followUps:
      - "To whom had you given it, and in what words?"
      - "What did it take from you in time, money or standing?"
      - "What did the other person do once it was over?"
  - id: earn-trust-two-sides
    text: >-
      Describe two teams that had stopped believing each other, and what you did between them.
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [uncomfortable-honesty, own-act, result, scope]
    followUps:
      - "What had happened to make it so bad?"
      - "What did you tell each side that it did not like?"
      - "What do the two teams do together now that they did not do then?"
  - id: earn-trust-unflattering-report
    text: "Tell me about a report to senior leaders that put your own area in a poor light."
    levels: [L6, L7]
    roles: [sde, pm, tpm, data]
    about: success
    draws: [uncomfortable-honesty, own-act, result, scope]
    followUps:
      - "Who advised you against it, and what did they say?"
      - "What did the leaders ask, and how did you answer?"
      - "What followed from it for the work, and for you?"
  - id: earn-trust-faced-own-people
    text: "Walk me through a time a decision of yours hurt the people you were leading."
    levels: [L6, L7]
    roles: [sdm, ops, sales, support]
    about: failure
    draws: [real-failure, uncomfortable-honesty, cost, change]
    followUps:
      - "How did you learn what it had done to them?"
      - "How did you speak to them about it, one by one or together?"
      - "How do you take such decisions since then?"
  - id: earn-trust-broken-before-you
    text: >-
      Give me an example of a working relationship that was already broken when you took it over.
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [uncomfortable-honesty, own-act, result, scope]
    followUps:
      - "What did the other side hold against yours, and how much of it was true?"
      - "What did you do in the first weeks?"
      - "How could an outsider tell today that it has changed?"

"""#,
    "amazon/questions/frugality.yaml": #"""
principle: frugality
questions:
  - id: frugality-from-what-was-there
    text: "Tell me about something useful that you made from what was already at hand."
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [did-with-less, own-act, result]
    followUps:
      - "What would one have bought for it in the usual way?"
      - "What did you try that did not work?"
      - "What has become of it since, and who uses it today?"
  - id: frugality-daily-waste
    text: "Describe a waste in your daily work that you put an end to."
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [did-with-less, initiative, figure]
    followUps:
      - "How did you notice it, when others passed it every day?"
      - "What did you do about it first?"
      - "What is it worth in a month, and how did you work that out?"
  - id: frugality-fewer-hours
    text: >-
      When did you last get a job done in fewer hours, or with fewer people, than it had always
      taken?
    levels: [L4, L5]
    roles: [sde, data, support, ops, sales]
    about: success
    draws: [did-with-less, own-act, figure]
    followUps:
      - "What had the time or the people gone into before?"
      - "What did you leave out, and who missed it?"
      - "What was done with the hours that became free?"
  - id: frugality-far-too-little
    text: >-
      Tell me about a goal you reached although you had been given far too little to reach it
      with.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [did-with-less, own-act, result]
    followUps:
      - "What did you ask for, and what did you get?"
      - "Which part did you solve in another way than you had planned?"
      - "What would more money have made better, if anything?"
  - id: frugality-cheaper-idea
    text: "Describe an unusual idea of yours that made something cost a good deal less."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [did-with-less, own-act, figure]
    followUps:
      - "What was the price before, and what was it after?"
      - "How did you make sure that nobody was worse off?"
      - "What has the money been used for instead?"
  - id: frugality-no-to-an-addition
    text: "Give me an example of saying no to an addition that would have put a date at risk."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [did-with-less, own-act, meaning]
    followUps:
      - "How did you work out what it would have taken?"
      - "Who had wanted it, and how did you tell them?"
      - "What became of that wish, and of the date?"
  - id: frugality-purchase-not-made
    text: "Think of a purchase you were expected to make and did not make."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [did-with-less, initiative, result]
    followUps:
      - "What made you doubt that it was needed?"
      - "What did you do in place of it?"
      - "How has that held up since?"
  - id: frugality-cheaper-system
    text: "Walk me through a system or tool that costs less to build or to run because of you."
    levels: [L4, L5, L6, L7]
    roles: [sde, data, pm, tpm, sdm]
    about: success
    draws: [did-with-less, own-act, meaning]
    followUps:
      - "Where was the money going, and how did you find out?"
      - "What did you change, and what did you leave alone?"
      - "What could be done with what was saved?"
  - id: frugality-served-with-little
    text: "Tell me how you once served customers well with hardly any money to do it with."
    levels: [L4, L5, L6, L7]
    roles: [support, ops, sales]
    about: success
    draws: [did-with-less, own-act, meaning]
    followUps:
      - "How much did you have, and what is usual for such a thing?"
      - "What did you use in place of money?"
      - "What did the customers notice, and what did they not notice?"
  - id: frugality-saved-in-wrong-place
    text: "Tell me about a time you saved in the wrong place."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: failure
    draws: [real-failure, cost, change]
    followUps:
      - "What did you believe you were saving?"
      - "What did it cost in the end, and who paid?"
      - "How do you decide now where not to save? Tell me the last case."
  - id: frugality-budget-not-used
    text: >-
      Describe a budget or a set of positions that was yours to use and that you did not use up.
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [did-with-less, initiative, meaning]
    followUps:
      - "What had it been meant for?"
      - "What did you do with what was left, and who objected?"
      - "What happened to your budget in the following year?"
  - id: frugality-demand-grew
    text: >-
      Walk me through how you met a growing demand without the people you could have asked for.
    levels: [L6, L7]
    roles: [pm, tpm, sdm, support, ops, sales]
    about: success
    draws: [did-with-less, own-act, scope]
    followUps:
      - "How fast was it growing, and what had been planned for it?"
      - "What did you stop doing or do in another way?"
      - "How did the people who stayed feel the difference?"
  - id: frugality-bill-nobody-read
    text: "Give me an example of a bill that had been paid for years until you looked into it."
    levels: [L6, L7]
    roles: [sde, data, pm, tpm, sdm, ops]
    about: success
    draws: [did-with-less, initiative, figure]
    followUps:
      - "What drew your attention to that bill?"
      - "Who stood behind that expense, and how did you talk with them?"
      - "What is being paid today, and what was lost with the difference, if anything?"
  - id: frugality-saving-that-spread
    text: "Think of a saving that you began in one place and that others then took over."
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [did-with-less, scope, change]
    followUps:
      - "What had each place been doing on its own?"
      - "What did you do so that they would take it over?"
      - "Where did it not fit, and what did you do there?"

"""#,
    "amazon/questions/have-backbone-disagree-and-commit.yaml": #"""
principle: have-backbone-disagree-and-commit
questions:
  - id: have-backbone-more-experienced
    text: "Tell me about a time you disagreed with somebody far more experienced than you."
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [grounded-objection, concession]
    followUps:
      - "What did you have in hand when you spoke up?"
      - "Which of their arguments gave you the most trouble?"
      - "What did you do on the day after it was settled?"
  - id: have-backbone-instruction
    text: "Describe an instruction you were given that you believed to be a mistake."
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [grounded-objection, commitment]
    followUps:
      - "What was it that worried you, and for whom?"
      - "How did you put it to the person who gave the instruction?"
      - "What did they decide, and what did you do then?"
  - id: have-backbone-argued-in-review
    text: "Give me an example of a design or a plan under review that you argued against."
    levels: [L4, L5]
    roles: [sde, data, tpm, pm]
    about: success
    draws: [grounded-objection, concession, commitment]
    followUps:
      - "What had you tried or measured before you objected?"
      - "What did the author reply, and what did you make of it?"
      - "What was your part in the version that was built?"
  - id: have-backbone-own-manager
    text: "Walk me through the most serious disagreement you have had with a manager of yours."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [grounded-objection, concession, commitment]
    followUps:
      - "What was each of you afraid would happen?"
      - "What did you bring to the conversation besides your opinion?"
      - "How did the two of you work together afterwards?"
  - id: have-backbone-opposed-then-carried
    text: "Think of a decision you had argued against and then had to carry out. What happened?"
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [grounded-objection, concession, commitment]
    followUps:
      - "What was the last thing you said against it?"
      - "What did you tell the people around you once it was decided?"
      - "Which part of the work did you take on yourself?"
  - id: have-backbone-pressed-to-give-in
    text: >-
      Tell me about a time several people pressed you to give in and you stayed with your view.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [grounded-objection, concession, commitment]
    followUps:
      - "What did the pressure look like?"
      - "What did you make of their reasons?"
      - "How did it end, and what did you do then?"
  - id: have-backbone-deal-or-promise
    text: "Tell me about a promise to a customer that you spoke against inside your own company."
    levels: [L4, L5, L6, L7]
    roles: [sales, support, ops, sdm]
    about: success
    draws: [grounded-objection, concession, commitment]
    followUps:
      - "What did you know about that customer that the others did not?"
      - "What did your colleagues say against your view, and how did you take it?"
      - "What did you do for that customer after the decision?"
  - id: have-backbone-against-your-advice
    text: >-
      Describe a choice of method, tool or priority with real weight that went against your
      advice.
    levels: [L4, L5, L6, L7]
    roles: [sde, tpm, data, pm]
    about: success
    draws: [grounded-objection, concession, commitment]
    followUps:
      - "What would have gone wrong, in your view, and how did you know?"
      - "What spoke for the other choice?"
      - "What did you build or change for the option that was chosen?"
  - id: have-backbone-other-side-had-a-point
    text: "When did you last argue hard for something and find that the other side had a point?"
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [grounded-objection, concession, commitment]
    followUps:
      - "What exactly was it that they had seen?"
      - "How did they learn that you had moved?"
      - "What was finally done, and what was your share in it?"
  - id: have-backbone-handled-badly
    text: "Give me an example of a disagreement with somebody above you that you handled badly."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: failure
    draws: [grounded-objection, concession, commitment, change]
    followUps:
      - "What was your case, and what was it worth?"
      - "What did the way you handled it cost, and whom?"
      - "When did you next disagree with somebody, and what did you do that time?"
  - id: have-backbone-already-announced
    text: "Walk me through a time you opposed something that top management had already announced."
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [grounded-objection, concession, commitment]
    followUps:
      - "Why did you speak although it was already public?"
      - "What did they know that had not reached you?"
      - "What did you say to your own people afterwards?"
  - id: have-backbone-between-departments
    text: >-
      Describe a dispute with the heads of other departments over something that bound all of you.
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [grounded-objection, concession, commitment]
    followUps:
      - "What hung on it for each department?"
      - "How did your own position change on the way to a decision?"
      - "Who checked that it worked afterwards, and what did they find?"
  - id: have-backbone-target-from-above
    text: "Tell me about a target or a budget that was handed to you and that you objected to."
    levels: [L6, L7]
    roles: [sales, ops, sdm, support]
    about: success
    draws: [grounded-objection, concession, commitment]
    followUps:
      - "What did your objection rest on?"
      - "What came back from the other side, and how did you answer it?"
      - "What did you do with the number you were left with?"
  - id: have-backbone-team-hated-it
    text: >-
      Think of a decision from above that your own people disliked as much as you did. What did
      you do?
    levels: [L6, L7]
    roles: [sde, pm, tpm, data, sdm]
    about: success
    draws: [grounded-objection, concession, commitment]
    followUps:
      - "What had you said against it, and to whom?"
      - "How did you explain it to your people, and in whose name?"
      - "What did you do when somebody tried to get round it?"

"""#,
    "amazon/questions/hire-and-develop-the-best.yaml": #"""
principle: hire-and-develop-the-best
questions:
  - id: hire-taught-a-beginner
    text: "Tell me about a time you taught a beginner something that they now do without you."
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [person-grown, own-act, result]
    followUps:
      - "What could they not do on the day you began?"
      - "What did you try first, and what did you have to try after that?"
      - "When did you last see them do it, and what did you see?"
  - id: hire-peer-in-difficulty
    text: >-
      Think of a colleague at your own level who was having a hard time with the work. What did
      you do?
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [person-grown, initiative, own-act]
    followUps:
      - "How did you find out that it was hard for them?"
      - "What did you say to them, as close to the words as you remember?"
      - "Where is that person now?"
  - id: hire-first-weeks
    text: "Walk me through the first weeks of one new person whom you looked after."
    levels: [L4, L5]
    roles: [sde, data, support, ops, sales]
    about: success
    draws: [person-grown, own-act, change]
    followUps:
      - "What had been planned for the newcomer before you stepped in?"
      - "Which day went badly, and what did you do the day after?"
      - "How did their first months compare with those of the people who came before?"
  - id: hire-feedback-one-person
    text: "Describe a piece of feedback you gave to one person, and what that person did with it."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [person-grown, own-act, result]
    followUps:
      - "What had you seen or heard that made you speak up?"
      - "How did they take it at first?"
      - "What was different in their work a few months later?"
  - id: hire-overlooked-person
    text: >-
      Think of somebody whose ability had not been noticed by others. Walk me through your part in
      it.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [person-grown, initiative, result]
    followUps:
      - "What did you notice, and when?"
      - "Who was not convinced, and what did you do about that?"
      - "What does this person do today that they did not do then?"
  - id: hire-bigger-role
    text: >-
      Give me an example of a particular person who moved into a bigger role, and of your share in
      it.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [person-grown, own-act, scope]
    followUps:
      - "What stood between this person and the role?"
      - "What did you do that nobody else was doing?"
      - "How did the first half year in the new role go?"
  - id: hire-reviews-that-taught
    text: "Tell me about somebody whose work got better through the way you reviewed it."
    levels: [L4, L5, L6, L7]
    roles: [sde, data, pm, tpm, sdm]
    about: success
    draws: [person-grown, own-act, change]
    followUps:
      - "What did their work look like when you first reviewed it?"
      - "What did you change in your own reviews for this person?"
      - "What does their work look like when it reaches you now?"
  - id: hire-beside-them-at-work
    text: >-
      When did you last sit or stand beside somebody with a customer or on the floor to teach
      them?
    levels: [L4, L5, L6, L7]
    roles: [support, ops, sales]
    about: success
    draws: [person-grown, occasion, result]
    followUps:
      - "What did you watch for on that day?"
      - "What did you tell them afterwards, and what did they answer?"
      - "What did customers or the shift notice of it later on?"
  - id: hire-outside-own-team
    text: "Describe a person outside your own team whom you helped to get better at their trade."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [person-grown, initiative, scope]
    followUps:
      - "How did the two of you come together?"
      - "How much of your time did it take, and what had to wait for it?"
      - "What did their own team get from it?"
  - id: hire-help-that-failed
    text: "Tell me about a time you wanted to help a person grow and it did not work out."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: failure
    draws: [real-failure, cost, change]
    followUps:
      - "Looking back, what did you get wrong about this person?"
      - "What did it cost them, and what did it cost you and the team?"
      - "Tell me about the next person you helped. What was different?"
  - id: hire-said-no-to-candidate
    text: >-
      Walk me through a hiring decision in which you said no while others were ready to say yes.
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [person-grown, own-act, meaning]
    followUps:
      - "What had you seen in the interviews that the others had not?"
      - "How long did the seat stay empty, and who carried the work?"
      - "Who got the job in the end, and how did they do?"
  - id: hire-unusual-background
    text: >-
      Tell me about somebody you hired whose background was unusual for the job, and about their
      first year.
    levels: [L6, L7]
    roles: [sdm, pm, tpm, support, ops, sales]
    about: success
    draws: [person-grown, result, figure]
    followUps:
      - "What spoke for this person, and what spoke against?"
      - "What was your own part in their first three months?"
      - "What would the team have missed if somebody else had been chosen?"
  - id: hire-own-successor
    text: "Give me an example of someone you prepared to take over a large part of your own work."
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [person-grown, own-act, change]
    followUps:
      - "Why this person and not another?"
      - "What was the hardest thing to let go of, and how did you do it?"
      - "What did they do differently from you once it was theirs?"
  - id: hire-wrong-choice
    text: >-
      Think of a person you chose for a job that turned out to be wrong for them. What happened?
    levels: [L6, L7]
    roles: [sdm, pm, tpm, support, ops, sales]
    about: failure
    draws: [real-failure, cost, change]
    followUps:
      - "Which sign did you see at the time and not act on?"
      - "Who paid for it, and for how long?"
      - "What have you done differently in the hires since then?"

"""#,
    "amazon/questions/insist-on-the-highest-standards.yaml": #"""
principle: insist-on-the-highest-standards
questions:
  - id: standards-did-own-work-again
    text: >-
      Describe a piece of your own work that had already been accepted and that you did over
      again.
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [refused-good-enough, own-act, initiative]
    followUps:
      - "What did you see in it that the others had not seen?"
      - "What did it take to do it again, and what had to wait?"
      - "Who noticed the difference, and how?"
  - id: standards-small-flaw
    text: >-
      Tell me about a small flaw that could easily have been left as it was, and what you did with
      it.
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [refused-good-enough, own-act, result]
    followUps:
      - "How did you come across it?"
      - "What did the people around you say when you brought it up?"
      - "What would it have led to, and how do you know?"
  - id: standards-own-check
    text: "When did you last add a check of your own to a job, and what had made you add it?"
    levels: [L4, L5]
    roles: [sde, data, support, ops, sales]
    about: success
    draws: [refused-good-enough, initiative, change]
    followUps:
      - "What exactly do you look at in that check?"
      - "What has it caught so far?"
      - "Who else does it now, if anyone?"
  - id: standards-alone-in-doubt
    text: "Tell me about a result that everyone around you was content with and you were not."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [refused-good-enough, own-act, result]
    followUps:
      - "What did you compare it with?"
      - "What did you do on the first day after you had seen it?"
      - "What did the others think of it once you were done?"
  - id: standards-would-not-pass-on
    text: "Give me an example of work from a colleague that you would not pass on as it was."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [refused-good-enough, own-act, meaning]
    followUps:
      - "What was wrong with it, in one example?"
      - "How did you say it to the person who had made it?"
      - "What did the next piece of work from them look like?"
  - id: standards-team-delivers-better
    text: >-
      Walk me through a change of yours after which your team handed over better work than before.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [refused-good-enough, change, figure]
    followUps:
      - "What was the level before, and who had set it?"
      - "Who found the new level too strict, and what did you tell them?"
      - "How is it kept up on the days when you are away?"
  - id: standards-quick-repair
    text: >-
      Think of a quick repair that the others thought was enough, and that you did not leave at
      that.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [refused-good-enough, own-act, result]
    followUps:
      - "What did the quick repair do, and what did it not do?"
      - "What did you change, and where?"
      - "When did the fault last appear?"
  - id: standards-withheld-approval
    text: "Describe a review in which you did not give your approval."
    levels: [L4, L5, L6, L7]
    roles: [sde, data, pm, tpm, sdm]
    about: success
    draws: [refused-good-enough, own-act, meaning]
    followUps:
      - "Who was waiting for your yes, and what did your no cost them?"
      - "What did you ask for before you would approve it?"
      - "What became of it once it was out?"
  - id: standards-not-ready-for-customer
    text: "When did you last keep something back from a customer because it was not right yet?"
    levels: [L4, L5, L6, L7]
    roles: [support, ops, sales]
    about: success
    draws: [refused-good-enough, own-act, meaning]
    followUps:
      - "What was the customer expecting, and by when?"
      - "What did you do with the time you had gained?"
      - "What did the customer say in the end?"
  - id: standards-let-it-through
    text: >-
      Tell me about a time you let something go out although you had seen that it was not right.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: failure
    draws: [real-failure, cost, change]
    followUps:
      - "What did you tell yourself at that moment?"
      - "Who felt it, and what did it cost them?"
      - "What do you do now when you are in the same place?"
  - id: standards-other-teams-adopted
    text: >-
      Walk me through how a level of quality you asked for reached teams that do not report to
      you.
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [refused-good-enough, scope, change]
    followUps:
      - "What did those teams hold to be good before?"
      - "Which team was the hardest, and what did you do there?"
      - "How do you know that it is still held today?"
  - id: standards-promised-date
    text: "Tell me about a delivery you stopped or put off although the date had been promised."
    levels: [L6, L7]
    roles: [sde, data, pm, tpm, sdm, ops]
    about: success
    draws: [refused-good-enough, own-act, meaning]
    followUps:
      - "What did you know at that point, and what were you unsure of?"
      - "Who had promised the date, and how did you tell them?"
      - "How much later was it, and what did that delay bring and cost?"
  - id: standards-target-met-too-low
    text: >-
      Describe a target that your organization kept reaching and that you came to see as too low.
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [refused-good-enough, scope, figure]
    followUps:
      - "What made you doubt a target that was being met?"
      - "What did you propose in its place, and how did you choose that figure?"
      - "What did people or customers feel of the difference?"
  - id: standards-supplier-sent-back
    text: "Think of a supplier or partner whose work you did not accept. Walk me through it."
    levels: [L6, L7]
    roles: [pm, tpm, sdm, support, ops, sales]
    about: success
    draws: [refused-good-enough, own-act, result]
    followUps:
      - "What did the contract say, and what did you say?"
      - "What did you offer them so that they could get it right?"
      - "What has reached you from them since?"

"""#,
    "amazon/questions/invent-and-simplify.yaml": #"""
principle: invent-and-simplify
questions:
  - id: invent-made-it-plain
    text: >-
      Tell me about a process that had become too complicated and that you made short and plain.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [simpler-than-before, own-act, result]
    followUps:
      - "What were the steps before, and what were they after?"
      - "How did you decide what to touch and what to leave alone?"
      - "What did the people who used it every day say or do?"
  - id: invent-untried-idea
    text: "Describe an idea of your own that nobody around you had tried before."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [simpler-than-before, initiative, result]
    followUps:
      - "What were you looking at when the idea came to you?"
      - "What was the first thing you did to find out whether it worked?"
      - "What became of it after the first try?"
  - id: invent-always-been-so
    text: "Give me an example of questioning something that had always been done the same way."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [simpler-than-before, initiative, change]
    followUps:
      - "What reason did people give for doing it that way?"
      - "What did you put in its place, if anything?"
      - "Who had to be won over, and how did that go?"
  - id: invent-better-by-removing
    text: >-
      Walk me through a time you improved a system, a report or a plan by taking something out of
      it.
    levels: [L4, L5, L6, L7]
    roles: [sde, data, tpm]
    about: success
    draws: [simpler-than-before, own-act, meaning]
    followUps:
      - "How did you know that it could go?"
      - "Who missed it, and what did you do about that?"
      - "What did it change for the people who rely on the rest?"
  - id: invent-own-tool
    text: >-
      Tell me about a trick or a tool you made yourself to get round something awkward in your
      daily work.
    levels: [L4, L5, L6, L7]
    roles: [support, ops, sales]
    about: success
    draws: [simpler-than-before, own-act, result]
    followUps:
      - "What was the awkward part, and how often did it come up?"
      - "Which earlier attempts of yours did not work?"
      - "Who else uses it today, and what does it spare them?"
  - id: invent-smaller-answer
    text: >-
      Think of a request for something big that you answered with something much smaller. What
      happened?
    levels: [L4, L5, L6, L7]
    roles: [pm, sdm, tpm, sales]
    about: success
    draws: [simpler-than-before, own-act, result]
    followUps:
      - "What exactly had been asked for, and by whom?"
      - "How did you arrive at the smaller answer?"
      - "How did it serve the people who had asked, and how do you know?"
  - id: invent-clever-mistake
    text: "Tell me about an idea of yours that looked clever and turned out to be a mistake."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: failure
    draws: [real-failure, cost, change]
    followUps:
      - "What had you overlooked, and why?"
      - "What did it cost, and who had to clear it up?"
      - "How have you tried out new ideas since then?"
  - id: invent-rewrote-the-instruction
    text: >-
      Describe a form, a checklist or an instruction that you rewrote because people kept getting
      it wrong.
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [simpler-than-before, initiative, result]
    followUps:
      - "Which mistakes did people make, and how did you learn of them?"
      - "What did you take out, put in or move?"
      - "What happened to those mistakes?"
  - id: invent-from-another-trade
    text: >-
      When did you last take an idea from a completely different trade and use it in your work?
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [simpler-than-before, own-act, result]
    followUps:
      - "Where did you come across it?"
      - "What did you have to change so that it fitted?"
      - "What did it do for the people around you?"
  - id: invent-again-and-again
    text: >-
      Give me an example of a task you did by hand again and again until you found another way.
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [simpler-than-before, own-act, figure]
    followUps:
      - "How much of your week did it take before, and after?"
      - "What gave you the idea for the other way?"
      - "What became of the time, and who noticed?"
  - id: invent-tangle-between-teams
    text: "Describe a tangle of rules, tools or approvals between several teams that you cut down."
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [simpler-than-before, scope, meaning]
    followUps:
      - "How had it grown to that size?"
      - "Whose rule was the hardest to touch, and what did you do about it?"
      - "What can be done today that could not be done before, and by whom?"
  - id: invent-under-the-layers
    text: >-
      Walk me through a time you were asked to add one more layer and redesigned what lay
      underneath.
    levels: [L6, L7]
    roles: [sde, data, tpm, sdm, pm]
    about: success
    draws: [simpler-than-before, scope, meaning]
    followUps:
      - "What spoke for adding the layer?"
      - "What did you do to keep things running while you rebuilt?"
      - "What did it mean for customers or for the business, a year on?"
  - id: invent-doubted-for-months
    text: "Tell me about a new approach of yours that others doubted for months."
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [simpler-than-before, scope, result]
    followUps:
      - "What was the best argument of those who doubted it?"
      - "What did you do in those months to find out who was right?"
      - "Where does it stand now?"
  - id: invent-did-not-exist
    text: >-
      Think of a service, a product or a way of working that did not exist until you started it.
      How did it begin?
    levels: [L6, L7]
    roles: [pm, sdm, ops, support, sales]
    about: success
    draws: [simpler-than-before, own-act, meaning]
    followUps:
      - "What did people do before it was there?"
      - "What did the very first version look like, and who used it?"
      - "What has it brought so far, and what has it not?"

"""#,
    "amazon/questions/learn-and-be-curious.yaml": #"""
principle: learn-and-be-curious
questions:
  - id: learn-never-done-before
    text: >-
      Tell me about a problem you could only solve after learning something you had never done
      before.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [own-learning, own-act, result]
    followUps:
      - "What did you know about it on the first day?"
      - "How did you go about learning it, and from whom or what?"
      - "What did you do with it, and what happened then?"
  - id: learn-failure-of-yours
    text: "Walk me through a failure of yours from the last two or three years."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: failure
    draws: [real-failure, cost, change, own-learning]
    followUps:
      - "What exactly was your part in it?"
      - "Who paid for it, and how much?"
      - "What, if anything, do you do differently today?"
  - id: learn-outside-your-work
    text: >-
      Tell me about something that fascinates you outside your work, and an occasion when you
      followed it up.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [own-learning, occasion, own-act]
    followUps:
      - "What first caught your attention?"
      - "What is the furthest you have gone to find something out about it?"
      - "Where has it turned up in your work, if anywhere?"
  - id: learn-everyday-tool
    text: >-
      Think of a tool, a method or a field you used every day and decided to understand properly.
      What did you find?
    levels: [L4, L5, L6, L7]
    roles: [sde, data, tpm]
    about: success
    draws: [own-learning, initiative, result]
    followUps:
      - "What made you stop and look, after all that time?"
      - "What did you read, try or take apart?"
      - "What did you do with what you found, and for whom did it matter?"
  - id: learn-other-trade
    text: "Describe a time you went to see how another department or another trade does its work."
    levels: [L4, L5, L6, L7]
    roles: [support, ops, sales]
    about: success
    draws: [own-learning, initiative, change]
    followUps:
      - "What did you want to find out?"
      - "What did you see there that was new to you?"
      - "What did you take back with you, and what became of it?"
  - id: learn-least-expert
    text: >-
      Give me an example of becoming responsible for a subject in which everyone on the team knew
      more than you.
    levels: [L4, L5, L6, L7]
    roles: [pm, sdm, tpm, sales]
    about: success
    draws: [own-learning, own-act, result]
    followUps:
      - "What did you do in the first two weeks?"
      - "Which question were you afraid to ask, and what did you do with it?"
      - "When did it first show in a decision of yours, and how did that go?"
  - id: learn-odd-detail
    text: "When did you last notice something odd at work and follow it just to see where it led?"
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [own-learning, initiative, result]
    followUps:
      - "What was odd about it?"
      - "How did you follow it, and what else had to wait?"
      - "Where did it lead, and who was better or worse off for it?"
  - id: learn-did-not-know-yet
    text: "Describe a mistake you made because there was something you did not know yet."
    levels: [L4, L5]
    roles: [all]
    about: failure
    draws: [real-failure, cost, own-learning, change]
    followUps:
      - "What was it that you did not know?"
      - "What did the mistake cost, and who bore it?"
      - "What, if anything, did you do about that gap afterwards?"
  - id: learn-asked-to-be-taught
    text: "Tell me about a person you asked to teach you something, and what you did with it."
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [own-learning, initiative, result]
    followUps:
      - "Why this person, and why that subject?"
      - "What was hard about learning it?"
      - "On which occasion did you use it, and what came of it?"
  - id: learn-not-required
    text: >-
      Think of something you studied without anyone requiring it and later used at work. What
      happened?
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [own-learning, own-act, result]
    followUps:
      - "What drew you to it?"
      - "How did you study it, next to everything else?"
      - "What did it make possible on the day you used it?"
  - id: learn-gave-up-a-conviction
    text: >-
      Walk me through a conviction you had held for years and gave up after learning something new.
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [own-learning, own-act, scope]
    followUps:
      - "How had the conviction shaped your work and that of others?"
      - "What did you learn, and how did you come to it?"
      - "What was done differently from then on, and with what effect?"
  - id: learn-before-the-need
    text: >-
      Describe a new technology or method you looked into before your organisation saw a reason to.
    levels: [L6, L7]
    roles: [sde, data, tpm, sdm, pm]
    about: success
    draws: [own-learning, initiative, scope]
    followUps:
      - "What made you look into it at that time?"
      - "How did you find out what it was worth, and what it was not?"
      - "What did your organisation do with it, and what came of that?"
  - id: learn-large-effort-failed
    text: "Tell me about a large effort under your lead that did not work."
    levels: [L6, L7]
    roles: [all]
    about: failure
    draws: [real-failure, cost, change, scope]
    followUps:
      - "Which decision of yours would you point to, and what was behind it?"
      - "What did it cost the organisation and the people in it?"
      - "What can others see today that is different because of it?"
  - id: learn-carried-to-others
    text: >-
      Give me an example of something you learned in one place that several teams ended up using.
    levels: [L6, L7]
    roles: [pm, sdm, ops, support, sales]
    about: success
    draws: [own-learning, scope, meaning]
    followUps:
      - "How did you learn it in the first place?"
      - "What did you have to do before others could use it?"
      - "What has it changed for them, and how do you know?"

"""#,
    "amazon/questions/ownership.yaml": #"""
principle: ownership
questions:
  - id: ownership-nobody-owned
    text: "Tell me about a time you picked up a problem that belonged to nobody."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [beyond-the-job, own-act, result]
    followUps:
      - "How did you first notice it, and why had nobody taken it?"
      - "What did you have to leave undone while you worked on it?"
      - "Who looks after it today?"
  - id: ownership-outside-the-role
    text: >-
      Describe a piece of work you took on that was clearly outside the job you were hired for.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [beyond-the-job, initiative, result]
    followUps:
      - "What did your own job look like in that week?"
      - "What did the people whose area it was say to you?"
      - "What came of it for those who depended on it?"
  - id: ownership-paid-off-later
    text: "Walk me through a choice you made whose effect only showed a year or more later."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [beyond-the-job, own-act, meaning]
    followUps:
      - "What would the quick or cheap choice have been?"
      - "What did you have to give up or explain at the time?"
      - "What showed you, later, how it had turned out?"
  - id: ownership-after-moving-on
    text: >-
      Think of something you had built or delivered that broke after you had moved on to other
      work. What did you do?
    levels: [L4, L5, L6, L7]
    roles: [sde, data, tpm]
    about: success
    draws: [beyond-the-job, own-act, result]
    followUps:
      - "How did you hear of it, and who was looking after it by then?"
      - "What did you do in person, and what did you leave to others?"
      - "What was the state of it when you stepped away again?"
  - id: ownership-passed-along
    text: >-
      Tell me about an issue that had gone from desk to desk, or from shift to shift, until it
      reached you.
    levels: [L4, L5, L6, L7]
    roles: [support, ops, sales]
    about: success
    draws: [beyond-the-job, own-act, result]
    followUps:
      - "Where had it been before, and why did it move on each time?"
      - "What did you do on the day it reached you?"
      - "How did it end for the person who first raised it?"
  - id: ownership-promise-kept
    text: >-
      Give me an example of following a promise your team had made right through to the person who
      was waiting for it.
    levels: [L4, L5, L6, L7]
    roles: [pm, sdm, tpm, sales]
    about: success
    draws: [beyond-the-job, own-act, meaning]
    followUps:
      - "At what point could you have regarded your part as finished?"
      - "Who did you have to rely on who did not answer to you?"
      - "What did the person who was waiting get in the end, and when?"
  - id: ownership-somebody-else-will
    text: >-
      Tell me about something that went wrong because you assumed somebody else would take care of
      it.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: failure
    draws: [real-failure, cost, change]
    followUps:
      - "What made you think that it was in other hands?"
      - "What did it cost, and who bore that cost?"
      - "What do you do today in a moment like that one?"
  - id: ownership-found-neglected
    text: >-
      Think of your first months in a job. What did you find there that had been neglected, and
      what did you do about it?
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [beyond-the-job, initiative, result]
    followUps:
      - "How long had it been like that, and what did people say about it?"
      - "What did you do first, and whom did you ask?"
      - "What is the state of it now, as far as you know?"
  - id: ownership-last-one-on-it
    text: "When did you last finish something that everybody else had lost interest in?"
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [beyond-the-job, own-act, result]
    followUps:
      - "Why had the others stopped?"
      - "What was the dullest or hardest part of it, and how did you get through?"
      - "What difference did it make that it was finished?"
  - id: ownership-could-have-left-it
    text: "Describe an occasion when you could have left a fault for the next person to find."
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [beyond-the-job, own-act, meaning]
    followUps:
      - "Who would have found it, and when?"
      - "What did you do, and what did it take out of your day?"
      - "What came of it for the next person?"
  - id: ownership-risk-across-departments
    text: >-
      Tell me about a risk that ran through several departments and stood in nobody's plan until
      you acted.
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [beyond-the-job, scope, meaning]
    followUps:
      - "How did you come to see it when others had not?"
      - "Who had to move who did not answer to you, and how did you go about that?"
      - "What can you point to today that shows the risk is smaller, or is not?"
  - id: ownership-inherited-in-poor-shape
    text: >-
      Walk me through a system, a product or a team that you inherited in poor condition, and your
      first half year with it.
    levels: [L6, L7]
    roles: [sde, data, tpm, sdm, pm]
    about: success
    draws: [beyond-the-job, own-act, meaning]
    followUps:
      - "What did you find that your predecessor had not written down?"
      - "What did you repair for good, and what did you only hold together?"
      - "What did it mean for those who relied on it, half a year later?"
  - id: ownership-helped-the-whole
    text: >-
      Give me an example of spending your own team's time or budget on something that helped
      another part of the company more than yours.
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [beyond-the-job, scope, result]
    followUps:
      - "What did your own goals lose by it?"
      - "How did you explain it to your team, and to the person above you?"
      - "What did the other part of the company get out of it, in figures if you have them?"
  - id: ownership-ran-without-you
    text: >-
      Describe an area of responsibility you handed over, and what you had done so that it could
      run without you.
    levels: [L6, L7]
    roles: [pm, sdm, ops, support, sales]
    about: success
    draws: [beyond-the-job, own-act, scope]
    followUps:
      - "What had depended on you alone before that?"
      - "Which part of what you prepared was not visible on the day you left?"
      - "How has it gone since, and how do you know?"

"""#,
    "amazon/questions/strive-to-be-earths-best-employer.yaml": #"""
principle: strive-to-be-earths-best-employer
questions:
  - id: best-employer-on-the-edge
    text: "Tell me about a colleague who stood at the edge of the group, and what you did."
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [better-workplace, own-act, result]
    followUps:
      - "How did you notice?"
      - "What did you do first, and how was it received?"
      - "What is that person doing now?"
  - id: best-employer-could-have-hurt
    text: >-
      Describe something at your workplace that could have hurt somebody, and your part in dealing
      with it.
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [better-workplace, own-act, result]
    followUps:
      - "How long had it been like that?"
      - "What stood in the way of dealing with it?"
      - "How do people work at that spot today?"
  - id: best-employer-wearing-people-out
    text: >-
      Give me an example of a rota or a duty that was wearing people out, and of what you did
      about it.
    levels: [L4, L5]
    roles: [sde, support, ops, data]
    about: success
    draws: [better-workplace, own-act, result]
    followUps:
      - "How did you know what it did to people?"
      - "Whom did you have to convince, and with what?"
      - "How are the people who carried it doing since?"
  - id: best-employer-unfair-habit
    text: >-
      Tell me about a rule or a habit at work that treated some people unfairly, and what you did.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [better-workplace, own-act, result]
    followUps:
      - "Who was at a disadvantage, and how did you learn of it?"
      - "Who wanted to keep it, and what did you risk?"
      - "What happens today in the same case?"
  - id: best-employer-undervalued
    text: >-
      Think of somebody whose work was not seen for what it was worth. What did you do about it?
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [better-workplace, own-act, result]
    followUps:
      - "What were they doing that others did not see?"
      - "Whom did you speak to, and with what?"
      - "Where has it led for that person?"
  - id: best-employer-work-went-on
    text: "Tell me about a colleague who was in trouble outside work while the work had to go on."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [better-workplace, own-act, result]
    followUps:
      - "What did that person want from you, and how did you find out?"
      - "How did you deal with the work?"
      - "How did things turn out for them and for the team?"
  - id: best-employer-could-not-take-part
    text: >-
      Walk me through a change to how a group worked that you made because not everybody could
      take part.
    levels: [L4, L5, L6, L7]
    roles: [sde, pm, tpm, data, sdm]
    about: success
    draws: [better-workplace, own-act, result]
    followUps:
      - "Who could not take part, and what kept them out?"
      - "What did the others have to give up for it?"
      - "What came from those people that had not come before?"
  - id: best-employer-asked-the-hands
    text: "When did you last ask the people who do the hardest work what makes their day bad?"
    levels: [L4, L5, L6, L7]
    roles: [sdm, ops, support, sales]
    about: success
    draws: [better-workplace, own-act, result]
    followUps:
      - "Whom did you ask, and what did they tell you?"
      - "What did you do with the answer that was most awkward for you?"
      - "What is different in their day since then?"
  - id: best-employer-spoke-up-for
    text: "Give me an example of speaking up about the way somebody at work was being treated."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [better-workplace, own-act, result]
    followUps:
      - "What had you seen or heard yourself?"
      - "What did you say, and to whom?"
      - "What followed for the person concerned, and for you?"
  - id: best-employer-made-it-worse
    text: "Tell me about a time something you decided made work worse for other people."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: failure
    draws: [real-failure, cost, change]
    followUps:
      - "How did you find out what it had done?"
      - "What did it cost them, and what did it cost the company?"
      - "How do you decide such things today?"
  - id: best-employer-people-were-leaving
    text: "Describe a team that people kept leaving, and what you found when you looked into it."
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [better-workplace, own-act, result, scope]
    followUps:
      - "How did you get people to tell you the truth about it?"
      - "What did you change, and what did that take?"
      - "Who stayed, who left, and what do they say about it?"
  - id: best-employer-beyond-your-group
    text: >-
      Walk me through a change to working conditions that you brought about beyond your own group.
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [better-workplace, own-act, result, scope]
    followUps:
      - "Why did you not stop at your own people?"
      - "Who was against it, and how did you deal with them?"
      - "How many people work under it today, and what has it done for them?"
  - id: best-employer-cuts
    text: >-
      Tell me about a closure, a cut or a reorganization in which you had people to look after.
    levels: [L6, L7]
    roles: [sdm, ops, sales, support]
    about: success
    draws: [better-workplace, own-act, result, scope]
    followUps:
      - "What did you decide yourself, and what was decided for you?"
      - "How did you speak with the people who lost most?"
      - "Where are those people today?"
  - id: best-employer-asked-too-much
    text: "Think of a plan that asked too much of the people who had to carry it. What did you do?"
    levels: [L6, L7]
    roles: [sde, pm, tpm, data]
    about: success
    draws: [better-workplace, own-act, result, scope]
    followUps:
      - "How did you see that it was too much?"
      - "What did you change, and what did you have to fight for?"
      - "How did the people and the plan come out of it?"

"""#,
    "amazon/questions/success-and-scale-bring-broad-responsibility.yaml": #"""
principle: success-and-scale-bring-broad-responsibility
questions:
  - id: broad-responsibility-burden-outside
    text: >-
      Tell me about a time your daily work was a burden or a risk to somebody outside the company.
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [wider-effects, own-act, result]
    followUps:
      - "How did you come to know about it?"
      - "What did you do, and whom did you have to ask?"
      - "How is it for them now?"
  - id: broad-responsibility-thrown-away
    text: >-
      Describe something your workplace threw away, burned or poured out that troubled you, and
      what you did.
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [wider-effects, own-act, result]
    followUps:
      - "How much was it, and where did it go?"
      - "What did you try, and what got in the way?"
      - "How much is it today?"
  - id: broad-responsibility-weak-position
    text: >-
      Give me an example of somebody in a weak position whom your work touched without being meant
      for them.
    levels: [L4, L5]
    roles: [support, ops, sales]
    about: success
    draws: [wider-effects, own-act, result]
    followUps:
      - "How did you notice them?"
      - "What did you do that your task did not ask of you?"
      - "What became of them, as far as you know?"
  - id: broad-responsibility-found-after-launch
    text: "Walk me through a side effect of your work that you found after it was already in use."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [wider-effects, own-act, result]
    followUps:
      - "Who felt it, and how did you find that out?"
      - "What did you change, and what did that cost your side?"
      - "What did you see when you looked again later?"
  - id: broad-responsibility-voice-from-outside
    text: >-
      Tell me about a complaint or a worry from the public that reached you and was not yours to
      answer.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [wider-effects, own-act, result]
    followUps:
      - "What was it about, and who had brought it?"
      - "What did you do to find out whether it was true?"
      - "What did the person who raised it see happen?"
  - id: broad-responsibility-good-for-us-bad-for-them
    text: >-
      Describe a time when what was good for your business was bad for somebody outside it. What
      did you do?
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [wider-effects, own-act, result]
    followUps:
      - "How did you weigh the one against the other?"
      - "Who wanted to leave things as they were, and why?"
      - "What did it come to, for them and for the business?"
  - id: broad-responsibility-never-chose-it
    text: >-
      Tell me about a product, a model or a feature of yours that touched people who never chose
      it.
    levels: [L4, L5, L6, L7]
    roles: [sde, data, pm, tpm]
    about: success
    draws: [wider-effects, own-act, result]
    followUps:
      - "Who were those people, and how did you learn about them?"
      - "What did you change, and what got worse for your users because of it?"
      - "How did you check the effect on those people?"
  - id: broad-responsibility-down-the-line
    text: >-
      When did you last look at what your orders, contracts or routes do to people further down
      the line?
    levels: [L4, L5, L6, L7]
    roles: [sdm, ops, sales, support]
    about: success
    draws: [wider-effects, own-act, result]
    followUps:
      - "What made you look?"
      - "What did you find there, and what did you do about it?"
      - "What did those people tell you afterwards?"
  - id: broad-responsibility-asked-them-first
    text: >-
      Give me an example of asking people outside the company about something before you went
      ahead with it.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [wider-effects, own-act, result]
    followUps:
      - "How did you choose whom to ask?"
      - "What did they say that did not suit you?"
      - "What was done differently, and how did it turn out for them?"
  - id: broad-responsibility-not-far-enough
    text: >-
      Tell me about harm to others that came from your work because you had not thought far enough
      ahead.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: failure
    draws: [real-failure, cost, change]
    followUps:
      - "What could you have known, and when?"
      - "What did it do to them, and how was it made good?"
      - "What do you do before you start, since then?"
  - id: broad-responsibility-grew-into-a-burden
    text: >-
      Walk me through a time growth turned something harmless into a burden on a town, a trade or
      the land.
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [wider-effects, own-act, result, scope]
    followUps:
      - "At what size did it become a problem, and who felt it first?"
      - "Which of your own goals stood against doing something?"
      - "What is measured there today?"
  - id: broad-responsibility-for-people-who-never-buy
    text: >-
      Describe a standard you put in place for the sake of people who would never buy from you.
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [wider-effects, own-act, result, scope]
    followUps:
      - "What had happened that made you want it?"
      - "Who had to change their work for it, and how did you bring them to it?"
      - "When was it last applied, and what did it prevent or cause?"
  - id: broad-responsibility-slowed-down
    text: >-
      Think of a launch, a deal or an expansion you changed because of its effect on the public.
      What happened?
    levels: [L6, L7]
    roles: [pm, tpm, sdm, sales]
    about: success
    draws: [wider-effects, own-act, result, scope]
    followUps:
      - "What did the change cost, and who had to agree to it?"
      - "How did you find out what the effect was?"
      - "How did the public and the business fare with it?"
  - id: broad-responsibility-used-the-size
    text: >-
      Give me an example of using your company's reach or buying power to help people outside it.
    levels: [L6, L7]
    roles: [sde, data, ops, support]
    about: success
    draws: [wider-effects, own-act, result, scope]
    followUps:
      - "What made you think of it?"
      - "What did you have to set in motion, and with whom?"
      - "Who was better off in the end, and how do you know?"

"""#,
    "amazon/questions/think-big.yaml": #"""
principle: think-big
questions:
  - id: think-big-small-task-grew
    text: "Tell me about a small task that became something much larger in your hands."
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [larger-than-asked, own-act, result]
    followUps:
      - "What was the task, word for word, when you were given it?"
      - "At what point did you stop seeing it as small?"
      - "Who uses it today?"
  - id: think-big-beyond-own-work
    text: "Describe an idea of yours that was taken up far beyond your own work."
    levels: [L4, L5]
    roles: [all]
    about: success
    draws: [larger-than-asked, initiative, meaning]
    followUps:
      - "Where did the idea come from?"
      - "Who was the first person you told, and what did they say?"
      - "How far did it get, and what did it change there?"
  - id: think-big-largest-start
    text: >-
      What is the largest thing you have started at work so far? Walk me through its beginning.
    levels: [L4, L5]
    roles: [sde, data, support, ops, sales]
    about: success
    draws: [larger-than-asked, initiative, own-act]
    followUps:
      - "What were you supposed to be doing at the time?"
      - "Which parts of it did you do with your own hands?"
      - "What has come of it up to today?"
  - id: think-big-out-of-reach
    text: "Tell me about a goal of yours that the people around you took to be out of reach."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [larger-than-asked, own-act, figure]
    followUps:
      - "How did you arrive at that goal?"
      - "What was the first sign that it could be done, or that it could not?"
      - "How close did you come?"
  - id: think-big-larger-proposal
    text: >-
      Give me an example of a request to which you answered with a larger proposal than was
      wanted.
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [larger-than-asked, initiative, result]
    followUps:
      - "What had been requested, and by whom?"
      - "What did you add, and what did the addition cost?"
      - "What was decided in the end, and what came of it?"
  - id: think-big-winning-people
    text: "Describe how you brought people along on an idea that they first found too big."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: success
    draws: [larger-than-asked, own-act, scope]
    followUps:
      - "What was their strongest argument against it?"
      - "What did you do that changed the first mind?"
      - "What of the idea stands today?"
  - id: think-big-many-small-requests
    text: "Think of many small requests that you answered with one large idea."
    levels: [L4, L5, L6, L7]
    roles: [pm, support, ops, sales]
    about: success
    draws: [larger-than-asked, own-act, meaning]
    followUps:
      - "What did the requests have in common, and how did you see it?"
      - "What did you stop doing for each of them while you worked on the idea?"
      - "What do the people who used to ask do now?"
  - id: think-big-one-case-to-many
    text: "Walk me through something you built for a single case that came to serve many."
    levels: [L4, L5, L6, L7]
    roles: [sde, data, tpm, sdm]
    about: success
    draws: [larger-than-asked, own-act, scope]
    followUps:
      - "What would the plain version for that one case have been?"
      - "What did the wider version cost in time, and who agreed to it?"
      - "Who relies on it today that you did not have in mind at first?"
  - id: think-big-came-to-nothing
    text: "Tell me about an ambitious plan that you pushed for and that came to nothing."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: failure
    draws: [real-failure, cost, change]
    followUps:
      - "Where did your own thinking go wrong?"
      - "What had been spent by the time it ended, and by whom?"
      - "What have you done differently with the next large idea?"
  - id: think-big-aimed-too-low
    text: "Think of a time you aimed lower than you should have, and saw it only later."
    levels: [L4, L5, L6, L7]
    roles: [all]
    about: failure
    draws: [real-failure, cost, change]
    followUps:
      - "What kept your aim low at the time?"
      - "What was lost by it, and who felt it?"
      - "Where have you set a goal in another way since then?"
  - id: think-big-bet-for-leaders
    text: "Walk me through a bet on the future that you brought before your leaders."
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [larger-than-asked, own-act, meaning]
    followUps:
      - "What did you believe that most people in the room did not?"
      - "What was to be given up for it, and who had to give it up?"
      - "What has the bet returned so far?"
  - id: think-big-years-to-pay-back
    text: "Describe an investment you argued for although it would take years to pay back."
    levels: [L6, L7]
    roles: [sde, data, pm, tpm, sdm, ops]
    about: success
    draws: [larger-than-asked, initiative, result]
    followUps:
      - "What would the short way have been, and who preferred it?"
      - "How did you keep it alive in a bad quarter?"
      - "What can be seen of it by now?"
  - id: think-big-bolder-plan
    text: >-
      Tell me about a plan that had been approved and that you replaced with a far bolder one.
    levels: [L6, L7]
    roles: [all]
    about: success
    draws: [larger-than-asked, own-act, scope]
    followUps:
      - "What was wrong with a plan that everybody had agreed to?"
      - "Who had worked on the old plan, and how did you treat their work?"
      - "What did the new plan reach, and where did it fall short?"
  - id: think-big-not-yet-served
    text: "Think of a group of people that nobody was serving until you proposed to."
    levels: [L6, L7]
    roles: [pm, tpm, sdm, support, ops, sales]
    about: success
    draws: [larger-than-asked, meaning, figure]
    followUps:
      - "How did you come to notice them?"
      - "What did you put on the table, and how big was it beside the usual business?"
      - "How many do you reach now, and what has it given them?"

"""#,
    "amazon/rubrics/are-right-a-lot.yaml": #"""
principle: are-right-a-lot
version: 1
gloss: >-
  Make sound decisions when the picture is unclear: look at the evidence, ask those who see it
  differently, search for what would prove you wrong, and move when it does.
about: >-
  Here you want to follow how one decision was made, step by step. A nice answer says that the
  candidate felt it and was right; a strong one shows what they looked at, who or what spoke
  against them, and what the outcome said about the call.
listenFor:
  - "what they knew and did not know"
  - "what spoke against their view"
  - "what they did to check it"
  - "what the outcome showed"
words: >-
  advised advocate agreed answered argument asked assumption based bear been believed blaming
  blind called certain change changed check checked chose claim compared comparison conclusion
  contradicted convince convinced correct counter cross data decided deciding decision devil's
  did didn't didnt disagreed double doubted dropped evidence explanation favor favour figures
  find first fit gave had held hunch idea invited judgement judgment looked made match mind
  numbers opinion opposing opposite others people position proof prove proved quick ran rang
  reading reason recommended records right said sample sampled searched second set short show
  showed signed signing small stood stuck suggested support sure tell test tested theory thought
  took trial turned verified view was weighed were withdrew would wrong
uses: [substance, holds-up, occasion, own-act, result, meaning, initiative, change, figure, scope]
beats:
  - id: weighed-judgment
    need: required
    covers: principle
    shows: principle-deed
    label: "weighed evidence before holding to a view"
    absent: "nothing said about how the view was tested before it was held"
    probes:
      - "What did you look at before you decided, and what did it tell you?"
      - "What spoke against your view at the time, and what did you do with it?"
      - "You said {quote}. How did you come to that conclusion?"
overrides:
  - id: result
    probes:
      - "What did later events show about the decision?"
      - "How and when did you find out whether the call had been sound?"
  - id: meaning
    probes:
      - "Whom did the decision affect, and in what way?"
      - "You said {quote}. What did that mean for the people or the business concerned?"
  - id: initiative
    probes:
      - "Who had the last word on this, and what was your part?"
  - id: figure
    probes:
      - "By how much did the outcome differ from what was expected?"
  - id: change
    probes:
      - "What, if anything, has changed in how you decide since then?"
  - id: scope
    probes:
      - "Who outside your team was bound by this decision, and what did they say to it?"
level:
  L4: "A small call is enough when it is plain what it rested on and how it was checked."
  L5: "The other view was sought out and taken seriously before the decision."
  L6: >-
    The evidence was mixed, people of weight disagreed, and the outcome shows what the call was
    worth.
  L7: >-
    The call moved a large part of the organisation and was tested against the best case for the
    opposite.

"""#,
    "amazon/rubrics/bias-for-action.yaml": #"""
principle: bias-for-action
version: 1
gloss: >-
  When waiting costs more than a mistake that can be mended, move. You decide with what you have,
  keep a way back and answer for the outcome.
about: >-
  It is about one moment in which the candidate moved although facts, time or permission were
  missing, and had thought about what could go wrong. A nice answer is about hurry; a strong one
  shows what was not known, what waiting would have cost and what came of it.
listenFor:
  - "what was not known or not allowed at that moment"
  - "what waiting would have cost"
  - "how the risk was weighed or kept small"
  - "what came of it, good or bad"
words: >-
  acted ahead allowed answer answered anyway approval approved ask asking authorisation
  authorised authority authorization authorized being call called card case chance check
  clearance closed confirm confirmed cost could couldn't couldnt counted data day days decided
  details did didn't didnt discuss easily end ended enough facts figures full gamble had hardly
  have hour hours information know little long lose meant minute missing moved numbers one order
  permission pick picked prove proved pulled put quickly reachable reached responsibility
  reverse reversed reversible revoked right risk roll shut signed spot started stop stopped
  straight study sure switch switched take taken test time told took turned undo undone unknown
  wait waited waiting was wasn't weeks went were whether worst would would've wouldve wrong
uses: [substance, holds-up, occasion, own-act, result, meaning, initiative, change, figure, scope]
beats:
  - id: moved-without-certainty
    need: required
    covers: principle
    shows: principle-deed
    label: "acted before everything was known or allowed"
    absent: "nothing said about acting before you could be sure"
    probes:
      - "What did you not know yet when you decided, and what did you do?"
      - "What would the normal way have been, and what did you do in its place?"
      - "You said {quote}. What could have gone wrong, and how had you weighed that?"
overrides:
  - id: result
    probes:
      - "How did it turn out, and what would waiting have led to?"
  - id: own-act
    probes:
      - "At that moment, what did you do, and what did others do?"
  - id: initiative
    probes:
      - "Who told you to move, or whose decision was it?"
  - id: meaning
    probes:
      - "Who would have felt the delay, and how?"
  - id: change
    probes:
      - "When did you last face such a choice again, and what did you do?"
level:
  L4: "You did not wait to be told in a matter where a wrong step could be mended."
  L5: >-
    You decided with facts missing, had weighed the risk and can say what waiting would have cost.
  L6: >-
    You moved several teams with a decision that others wanted to put off, and kept a way back.
  L7: "You made an organization decide faster and answered for a risk that others felt as well."

"""#,
    "amazon/rubrics/customer-obsession.yaml": #"""
principle: customer-obsession
version: 1
gloss: >-
  Begin with the person who uses what you make. Find out what they need or what hurts, and let that
  decide, even when it is inconvenient for you.
about: >-
  Here you want to hear about one real customer and what that person was up against. A nice answer
  is about being friendly and busy; a strong one shows how the candidate found out what was needed,
  what they then did, and what got better for the customer.
listenFor:
  - "who the customer was"
  - "what they needed or suffered"
  - "how the candidate found out"
  - "what got better for them"
words: >-
  actually afraid angry ashamed asked asking call called calling come comments complained
  complaint complaints could couldn't couldnt counter crying desk desperate did didn't email
  embarrassed fair felt find found gave got had heard her interviewed kept letter line listened
  lost meant message met need needed needs next normal notes noticed open ordinary pain people
  phone phoned place position problem queue rang read realised realized really return reviews
  right sat saw scared see she shoes shouting side spoke spoken start stood struggled stuck
  talked tears told took trouble understand unfair upset visited wait walk wanted was watched
  went were whether worried worry wrong wrote
uses: [substance, holds-up, occasion, own-act, result, meaning, initiative, change, figure, scope]
beats:
  - id: customer-need
    need: required
    covers: principle
    shows: principle-deed
    label: "started from a real customer's need"
    absent: "no real customer's need or trouble to start from"
    probes:
      - "Who was the customer here, and what were they trying to do?"
      - "How did you come to know what this customer was going through?"
      - "You said {quote}. What had you seen or heard of the customer before that?"
overrides:
  - id: result
    probes:
      - "What was different for the customer afterwards?"
      - "How did you learn what became of it for them?"
  - id: meaning
    probes:
      - "Who noticed, and what did they notice?"
      - "You said {quote}. What did that mean for the people on the other end?"
  - id: initiative
    probes:
      - "Where did the wish to look into this customer's case come from?"
  - id: figure
    probes:
      - "How many customers were in the same position, before and after?"
  - id: change
    probes:
      - "What, if anything, has been different in your work since that customer?"
  - id: scope
    probes:
      - "Which other teams had to move for this customer, and how did that come about?"
level:
  L4: "One customer whose need was understood at first hand and met is enough."
  L5: >-
    The need of one customer is followed to the others who share it, and the answer serves them
    too.
  L6: >-
    What customers need moved more than one team, and the effect on them is shown and not assumed.
  L7: >-
    A choice for customers held against income, dates or other leaders, and changed how a whole
    organisation decides.

"""#,
    "amazon/rubrics/deliver-results.yaml": #"""
principle: deliver-results
version: 1
gloss: >-
  Get the things that count done, in the quality and at the time agreed, although something
  serious stood in the way.
about: >-
  Ask for the goal, for what stood in its way, and for what was there in the end. A strong answer
  names all three and shows what this one person did to get from the second to the third. A nice
  answer tells how hard everybody worked.
listenFor:
  - "the goal or date, and why it mattered"
  - "what got in the way"
  - "what they did about it in person"
  - "what was there on the day"
words: >-
  above agreed ahead audit bankrupt beat borrowed bought box canceled cancelled closed contract
  contractor could couldn't cut date deadline delayed delivered developer driver dropped drove
  early election ended engineer exceeded features fell finished fixed found four functions goal
  gone got half handed hired hit holiday ill inspection last late launch launched law left live
  losing lost made met module moved one opened opening order pallet parcel parked partner passed
  past plan planned postponed promised quit quota reached ready reassigned reduced refused
  rejected release rented reordered replanned reprioritised reprioritized rerouted resigned rest
  schedule scope screens season set shipped sick slip split stood supplier target three time
  tray truck two vendor was week went
uses: [substance, holds-up, occasion, own-act, result, meaning, initiative, change, figure, scope]
beats:
  - id: against-obstacles
    need: required
    covers: principle
    shows: principle-deed
    label: "reached a hard goal past real obstacles"
    absent: "nothing said about a hard goal or what stood in its way"
    probes:
      - "What was the goal, and what stood in the way of it?"
      - "What did you do when that happened?"
      - "You said {quote}. How did you get from there to the end?"
overrides:
  - id: own-act
    probes:
      - "Among all who worked on it, what was your own part?"
      - "You said {quote}. What of that did you do yourself?"
  - id: result
    probes:
      - "What was there in the end, and when?"
      - "How did it stand against what had been agreed?"
  - id: meaning
    probes:
      - "What did it mean to the people who were waiting for it?"
  - id: initiative
    probes:
      - "Who decided that it would be done this way?"
  - id: figure
    probes:
      - "What was the target, and where did you end up?"
  - id: scope
    probes:
      - "Which other teams did it take, and how did you bring them along?"
  - id: change
    probes:
      - "What do you do at the start of such a piece of work since then?"
  - id: real-failure
    probes:
      - "What was your own part in missing it?"
  - id: cost
    probes:
      - "What did the miss cost, and who bore it?"
level:
  L4: "One clear task, brought to its end although something real got in the way, is enough."
  L5: >-
    The goal mattered to customers or the business, and the candidate found the way to it alone.
  L6: "The result needed several teams, and the candidate removed what blocked them."
  L7: >-
    The goal was large and long, and what the leader chose or gave up decided whether it was
    reached.

"""#,
    "amazon/rubrics/dive-deep.yaml": #"""
principle: dive-deep
version: 1
gloss: >-
  Go and look for yourself: past the summary and the first explanation, down to the cases, the
  place or the code where the cause lies.
about: >-
  Anybody can say that they are thorough; here you want to hear what they looked at with their own
  eyes. A strong answer goes down at least two steps, names what was found at each, and ends with
  something put right for somebody. A nice answer stops at a long analysis.
listenFor:
  - "what the surface explanation was"
  - "what they looked at in person"
  - "what the cause turned out to be"
  - "what was put right because of it"
words: >-
  accept actual add apart believe below broke cabinet case casing cause checked climbed code
  compared contract could couldn't counted cut data deeper did didn't discovered drove events
  files fit flew followed found further grouped half hand held hour identified inspected invoice
  joined laid layer layers level levels lid line listened log logs look looked make manual match
  matched measured messages middle minute next nights none notebook noticed numbers one opened
  original page phoned picked plotted pulled random raw read readings real reason recalculated
  reconciled record recordings records replayed reproduced reran retraced rode root row samples
  sat saw see sense side simulated slept slip sorted source split stayed stood stopwatch tables
  timed took traced tracked true trust underlying walked wall watch watched weighed went
uses: [substance, holds-up, occasion, own-act, result, meaning, initiative, change, figure, scope]
beats:
  - id: below-the-surface
    need: required
    covers: principle
    shows: principle-deed
    label: "went below the surface in person"
    absent: "nothing said about looking below the first explanation"
    probes:
      - "What did you look at yourself, and what did you see there?"
      - "And what was behind that?"
      - "You said {quote}. How did you find that out?"
overrides:
  - id: own-act
    probes:
      - "Which part of that search did you do with your own hands?"
      - "You said {quote}. Who did that, and what was your share of it?"
  - id: result
    probes:
      - "What happened once you knew the cause?"
      - "How do things stand with it today?"
  - id: meaning
    probes:
      - "Who had been living with this, and what is different for them?"
  - id: initiative
    probes:
      - "What made you start looking?"
  - id: change
    probes:
      - "What do you look at now that you did not look at before?"
  - id: figure
    probes:
      - "How big was it before, and how big after?"
  - id: scope
    probes:
      - "Which other teams had to see what you had found?"
  - id: real-failure
    probes:
      - "What did you leave unchecked, and why?"
  - id: cost
    probes:
      - "What did it cost that this was not seen earlier, and whom?"
level:
  L4: "One real case, followed in person past the first explanation to its cause, is enough."
  L5: >-
    The candidate found the cause without being shown the way, and what was found was put right.
  L6: >-
    The search went beyond the candidate's own team, and it changed a decision or a practice
    there.
  L7: >-
    The candidate looked in person though others could have been sent, and a wider course changed.

"""#,
    "amazon/rubrics/earn-trust.yaml": #"""
principle: earn-trust
version: 1
gloss: >-
  Be somebody others can rely on: say what is true when it is awkward, own a fault before it is
  found, and hear people out.
about: >-
  Everybody says they are honest; here you want the one time it was hard. A strong answer has a
  real person on the other side, words that cost something to say, and a relationship that stood
  better afterwards. A nice answer only says that people get along well with the speaker.
listenFor:
  - "what was hard to say or to admit"
  - "to whom, and in what words"
  - "what it cost the speaker"
  - "how the other side acted afterwards"
words: >-
  admit admitted afraid angry anybody apologised apologized asked awkward been broke broken
  called came caused change clean code confessed conversation could decision did difficult
  discovered doing earned end enough error face faces fault feedback finish found frankly gave
  given good had hand hard have hear her his honestly hurt kept knew know known late let list
  listened lost mine missed mistake noticed one openly owned pardon phoned plainly promise
  promised rang rebuilt regained said saw seen she showed side sorry speak straight sums talk
  told trust truth uncomfortable unfair unpleasant was went will won word would wrote
uses: [substance, holds-up, occasion, own-act, result, meaning, initiative, change, figure, scope, real-failure, cost]
beats:
  - id: uncomfortable-honesty
    need: required
    covers: principle
    shows: principle-deed
    label: "said or owned what was hard to say"
    absent: "nothing said that was hard to say, to admit or to hear"
    probes:
      - "What did you say to them, as close to your words as you can?"
      - "Which part of that conversation would you have liked to avoid?"
      - "You said {quote}. Who heard that from you, and when?"
overrides:
  - id: own-act
    probes:
      - "Take me through what you yourself said and did, in order."
      - "You said {quote}. What was your own part in that?"
  - id: result
    probes:
      - "How did the other person act towards you afterwards?"
      - "How did the two of you work together after that day?"
  - id: initiative
    probes:
      - "How did it come about that you spoke at that moment?"
      - "Who knew about it before you said anything?"
  - id: meaning
    probes:
      - "What did it mean for the people on the other side?"
  - id: change
    requiredWhen: {about: failure}
    probes:
      - "What do you do with people today that you did not do before this?"
  - id: scope
    probes:
      - "Who beyond your own team had to rely on what you said?"
  - id: real-failure
    probes:
      - "What exactly was your part in what went wrong?"
      - "You said {quote}. What did you do, or leave undone, that led to it?"
  - id: cost
    probes:
      - "Who paid for it, and how?"
level:
  L4: "One honest conversation with a colleague or a customer, told plainly, is enough."
  L5: "The candidate chose the honest way unasked, and something came of it for the other side."
  L6: "Trust was built or mended between groups, and did not rest on one friendly talk."
  L7: >-
    Something that cost the speaker was said before people with power, and others followed suit.

"""#,
    "amazon/rubrics/frugality.yaml": #"""
principle: frugality
version: 1
gloss: >-
  Get there with less. You use what is there, leave out what is not needed, and what you save does
  not come out of somebody else's pocket.
about: >-
  It is about reaching something real with less money, fewer people or less time than usual, by an
  idea and not only by cutting. A nice answer names a saving; a strong one shows what was done
  differently, what it still delivered, and that nobody else paid for it.
listenFor:
  - "what it would have cost in the usual way"
  - "what the candidate used, left out or refused"
  - "what was reached all the same"
  - "whether anybody paid for it in another place"
words: >-
  adding additional agency basically bill budget buying came canceled cancelled company contract
  cost costed costs curtains cut days declined discarded dropped equipment extending extra
  features fell fifth fraction funds furniture gave had half halved hand handed headcount hiring
  hours house idle invoice items laptops lease left leftover leftovers licence license lying
  machine machines material mended money new next offer old one order ordering owned paid
  pallets parts paying people phones positions practically price purchase quarter quote recycled
  refused renting replacing reports repurposed requests rest returned reused said salvaged scrap
  screens second sent servers shelves spare spend spending staff standing steps struck
  subscription surplus tenth third throwing thrown took trips trucks turned unspent unused vans
  was weeks went were wood
uses: [substance, holds-up, occasion, own-act, result, meaning, figure, initiative, change, scope]
beats:
  - id: did-with-less
    need: required
    covers: principle
    shows: principle-deed
    label: "got there with less than it usually takes"
    absent: "nothing said about what you did without"
    probes:
      - "What would it have cost in the usual way, and what did you do in its place?"
      - "What did you have to work with, and what did you make of it?"
      - "You said {quote}. What does that usually take, and what did it take you?"
overrides:
  - id: result
    probes:
      - "What did it deliver in the end, and how does that compare with the expensive way?"
  - id: own-act
    probes:
      - "Whose idea was it to do without, and which part did you do?"
  - id: meaning
    probes:
      - "What was done with what you saved, or who was better off?"
  - id: figure
    probes:
      - "What was the cost before and after, roughly?"
  - id: scope
    probes:
      - "Who else works this way now?"
level:
  L4: "You got a real job done with what was there, or ended a waste that you saw every day."
  L5: "You found a cheaper way that delivered the same or more, and can give both prices."
  L6: "The saving reaches beyond your own budget, and no other team or customer paid for it."
  L7: >-
    You changed how an organization spends, and what was saved went into something that mattered.

"""#,
    "amazon/rubrics/have-backbone-disagree-and-commit.yaml": #"""
principle: have-backbone-disagree-and-commit
version: 1
gloss: >-
  Object openly and with facts when something important is going wrong, give the other side its
  due, and once it is decided help it succeed.
about: >-
  Listen for four things in one story: facts behind the objection, something that truly mattered,
  a point that was granted, and a deed after the decision. A strong answer has all four, above all
  the last one; a nice one is about being proved right, or about arguing without end.
listenFor:
  - "what the objection rested on"
  - "what was at stake, and for whom"
  - "what the speaker had to grant"
  - "what they did once it was decided"
uses: [substance, holds-up, occasion, own-act, initiative, result, change]
beats:
  - id: grounded-objection
    need: required
    covers: evidence
    shows: evidence-based-disagreement
    label: "objected, with facts behind it"
    absent: "no facts told behind the objection"
    probes:
      - "What was your objection based on?"
      - "What could the other person look at when you spoke?"
      - "You said {quote}. How did you know that at the time?"
  - id: trifle
    need: disqualifying
    covers: consequence
    shows: trivial-disagreement
    label: "nothing of weight hung on it"
    absent: "something of weight hung on it"
    probes:
      - "What hung on that decision, and for whom?"
      - "What would have followed if nobody had said anything?"
      - "You said {quote}. What would that have meant for the people concerned?"
  - id: concession
    need: required
    covers: concession
    shows: concession
    label: "granted the other side a point"
    absent: "nothing granted to the other side"
    probes:
      - "What did you make of the other side's reasons?"
      - "Which of their points was the hardest for you to answer, and what did you say to it?"
      - "You said {quote}. What did that do to your position?"
  - id: commitment
    need: required
    covers: commit
    shows: commit
    label: "helped the decision succeed"
    absent: "nothing said about helping the decision along"
    probes:
      - "What did you do once it was decided?"
      - "What did your colleagues hear from you about the decision afterwards?"
      - "You said {quote}. What did you do for that plan after that?"
overrides:
  - id: own-act
    probes:
      - "Leave the others out for a moment: what did you yourself say and do?"
      - "You said {quote}. Which part of that was yours?"
  - id: initiative
    probes:
      - "How did you come to be the one who spoke?"
  - id: result
    probes:
      - "How did the decision turn out for the people it touched?"
      - "What came of it in the end?"
  - id: change
    probes:
      - "What do you do differently today before you disagree with somebody?"
level:
  L4: >-
    A disagreement on one piece of real work, held with facts and closed with a helping hand, is
    enough.
  L5: "The matter had weight for customers or the business, and the candidate raised it unasked."
  L6: >-
    The dispute reached beyond the candidate's own team, and the candidate carried the outcome to
    others.
  L7: >-
    The decision shaped the course of an organization, and the speaker carried it in public as
    their own.

"""#,
    "amazon/rubrics/hire-and-develop-the-best.yaml": #"""
principle: hire-and-develop-the-best
version: 1
gloss: >-
  Find good people and make them better. You put your own time into one person at a time, and it
  can be seen in what they do afterwards.
about: >-
  It is about one particular person who can do more today because of what the candidate did:
  taught them, told them something hard, hired them with care or spoke up for them. A nice answer
  tells how kind the help was; a strong one shows where that person stands now.
listenFor:
  - "who the person was and where they stood at first"
  - "what the candidate did in person, and how often"
  - "what the person can do or is today"
  - "what the candidate does in the same way with others since"
words: >-
  answer are argued asked became been call campaigned certificate chef coached day decide deputy
  did does earned evening exam expert explain first foreman forward fought frankly friday gave
  got had handed handle handles has have head heads help her hired his honestly keys lead leader
  leads left lesson let licence license made man manage managed manager manages meeting mentored
  monday morning next nominated open openly opens paired passed plainly practiced practised
  present probation promoted proposed put ran recommended recruited rehearsed review ring round
  run runs sat she shift show showed speak spoke stood straight suggested supervisor take takes
  taught teach teaches test thursday told took train trained trainer trains try tuesday tutored
  visit vouched walked was wednesday week went wing woman worked write
uses: [substance, holds-up, occasion, own-act, result, meaning, initiative, change, figure, scope]
beats:
  - id: person-grown
    need: required
    covers: principle
    shows: principle-deed
    label: "helped one particular person to grow"
    absent: "no particular person is shown to have grown through you"
    probes:
      - >-
        Who was this person, and what could they do at the end that they could not do at the
        start?
      - "What did you do with this person yourself, and how often did you meet?"
      - "You said {quote}. What did that person do with it in the months after?"
overrides:
  - id: result
    probes:
      - "What can this person do now, and who else has noticed it?"
  - id: own-act
    probes:
      - "Others were helping too, perhaps. Which part of it was you, in person?"
  - id: meaning
    probes:
      - "What did it mean for the person, for the team or for the customers?"
  - id: change
    probes:
      - "What have you done with the next person since then?"
  - id: scope
    probes:
      - "Who learned from it outside your own team?"
level:
  L4: "One person whom you helped yourself learned something that they still use."
  L5: "You stayed with one person for weeks or months, and others can see the difference."
  L6: "The person now leads, teaches or decides more than before, also beyond your own team."
  L7: >-
    You changed how people are chosen or developed in several teams, and can name who grew by it.

"""#,
    "amazon/rubrics/insist-on-the-highest-standards.yaml": #"""
principle: insist-on-the-highest-standards
version: 1
gloss: >-
  Do not settle for what others find acceptable. You stop what is flawed, ask for better and
  repair the cause, so that it stays repaired.
about: >-
  It is about something that would have passed and that the candidate would not let pass, and
  about what it took to make it better. A nice answer says that quality matters; a strong one
  shows a no that cost something, and what stays better because of it.
listenFor:
  - "what the others were ready to accept"
  - "what the candidate stopped, sent back or did again"
  - "what it cost, and who felt the difference"
  - "what keeps it from coming back"
words: >-
  accept acceptable added approve asked bar batch binned blocked built called came can can't
  cannot cant check checklist come considered content could couldn't day days declined delayed
  deliver delivery did didn't didnt done enough fine found gate goes good had halted hand
  handover happen happened happy has hasn't hasnt have haven't held her inspection introduced
  isn't isnt launch leaves let lifted limit line lot norm normal one open opening others pass
  passes postponed pour poured press print pulled put raised rebuilt redid refused release
  remade repainted report reprinted returned review run said sale satisfied scrapped scratch
  second send sent serve set ship shipment ships sign spec standard stopped target thought three
  threshold threw tightened tolerance took two unless was wasn't wasnt week weeks weren't werent
  whole would wouldn't wouldnt wrote
uses: [substance, holds-up, occasion, own-act, result, meaning, change, initiative, figure, scope]
beats:
  - id: refused-good-enough
    need: required
    covers: principle
    shows: principle-deed
    label: "refused what others took as good enough"
    absent: "nothing said about what you would not accept as it was"
    probes:
      - "What was the level that the others accepted, and what did you do about it?"
      - "What happened at the moment when it could have gone out as it was?"
      - "You said {quote}. Who thought it was fine, and what did you do then?"
overrides:
  - id: result
    probes:
      - "What was better at the end, and for whom?"
  - id: meaning
    probes:
      - "Who outside your team would have felt it if it had gone out as it was?"
  - id: change
    probes:
      - "What is checked or done today that was not done before?"
  - id: initiative
    probes:
      - "Who had asked for more than the usual level?"
  - id: scope
    probes:
      - "Where else does this level hold now?"
level:
  L4: "You would not let your own work or a small flaw pass, and you put it right."
  L5: "You stopped or sent back work that others had accepted, and you repaired its cause."
  L6: "The level you set is kept by other teams too, and it holds when you are not there."
  L7: "You changed what a whole organization counts as acceptable, and carried the cost of it."

"""#,
    "amazon/rubrics/invent-and-simplify.yaml": #"""
principle: invent-and-simplify
version: 1
gloss: >-
  Find a new way, and prefer the one with fewer parts. Whatever can be taken away without loss
  should not be there.
about: >-
  Here you want to hear what was there before, what was there after, and whose idea it was. A nice
  answer adds a new tool and calls it innovation; a strong one shows something that became easier
  for real people because of what the candidate thought up or took away.
listenFor:
  - "how it was before"
  - "what was new or taken away"
  - "whose idea it was"
  - "who has it easier now"
words: >-
  adding approvals are borrowed building built button buying came card clicks collapsed combined
  copied crossed cut deleted devised did does done drew dropped explaining field fields fill fit
  fits fitted folded form forms glued got had half hardly has have hiring idea improvised
  invented list lists little made merged necessary need needed needs occurred old one opened
  page pages painted people postcard printed printing put question questions read reduced
  removed repairing replaced reports rid rigged rules screen screens several sewed sheet
  shortened should side sign signs simple simplified single small step steps stole streamlined
  stripped swapped thought three threw took tools training tried two used was were you
uses: [substance, holds-up, occasion, own-act, result, meaning, initiative, change, figure, scope]
beats:
  - id: simpler-than-before
    need: required
    covers: principle
    shows: principle-deed
    label: "found a new way or made something simpler"
    absent: "nothing said about a new idea or anything made simpler"
    probes:
      - "What did it look like before, and what did it look like after?"
      - "Where did the idea come from, and who had it?"
      - "You said {quote}. What, if anything, was left out or done in another way from then on?"
overrides:
  - id: result
    probes:
      - "Who has it easier today, and how can you tell?"
      - "What happened when people first worked that way?"
  - id: meaning
    probes:
      - "What did people do with the time or the effort that it spared?"
      - "You said {quote}. What did that mean for those who use it?"
  - id: initiative
    probes:
      - "Whose idea was it, and how did it come up?"
  - id: figure
    probes:
      - "How many steps, minutes or people did it take before, and how many after?"
  - id: change
    probes:
      - "How is it done today, and what has grown back?"
  - id: scope
    probes:
      - "Where else is it used now, and how did it get there?"
level:
  L4: "One task, form or tool that became easier for the people nearby is enough."
  L5: "The idea is the candidate's own, and others have worked that way since."
  L6: "What was invented or taken away reaches several teams, and somebody had to be won over."
  L7: >-
    A product or a whole way of working became possible or became plain, and the effect on
    customers or the business is shown.

"""#,
    "amazon/rubrics/learn-and-be-curious.yaml": #"""
principle: learn-and-be-curious
version: 1
gloss: >-
  Go and find out what you do not know, without being sent. Let a question or a failure of your own
  teach you something, and put it to use.
about: >-
  Here you want to hear how the candidate got from not knowing to knowing, by their own doing, and
  what they did with it. A nice answer lists courses and interests; a strong one has a real gap or
  a real failure, real effort to learn, and something that is different because of it.
listenFor:
  - "what they did not know at first"
  - "what set them off"
  - "how they learned it, by their own effort"
  - "what they did with it and what came of it"
words: >-
  apart apprenticed asked became black book booked borrowed bothered bought box build calculate
  class closed completed completely course cover curiosity curious did didn't didnt draw
  enrolled evening evenings explain fascinated foreign free got grew had idea intrigued kept
  knew know learned learning learnt lessons line little manual mystery new nights one page plain
  practiced practicing practised practising pure puzzled read reading repair rode sat scratch
  see shadowed sheer show signed spare speak studied studying sundays taken taught teach tell
  textbook time took twice two understand understood use wanted was weekends went were whether
  wondered wondering word worked write
uses: [substance, holds-up, occasion, own-act, result, meaning, initiative, change, figure, scope, real-failure, cost]
beats:
  - id: own-learning
    need: required
    covers: principle
    shows: principle-deed
    label: "learned something by own effort and used it"
    absent: "nothing said about learning something yourself and using it"
    probes:
      - "What did you not know at the start, and how did you find it out?"
      - "What made you want to know, and what did you do about it?"
      - "You said {quote}. How did you come to learn that, and where did you use it?"
overrides:
  - id: result
    probes:
      - "What could you do with it that you could not do before, and what came of that?"
      - "On which occasion did it first make a difference, and to whom?"
  - id: meaning
    probes:
      - "Who besides you was better or worse off for what you had learned?"
      - "You said {quote}. What did that change for the people around you?"
  - id: initiative
    probes:
      - "How did it start, and who first thought of looking into it?"
  - id: change
    requiredWhen: {about: failure}
    probes:
      - "What, if anything, do you do today that you did not do before you knew this?"
      - "When did you last do it that way?"
  - id: real-failure
    probes:
      - "Which part of what went wrong was your own doing?"
  - id: cost
    probes:
      - "What did it cost, in money, time or trust, and who paid?"
  - id: scope
    probes:
      - "Who else works differently because of what you learned, and how did it reach them?"
level:
  L4: "Something learned without being sent, and put to use once, is enough."
  L5: "The candidate saw the gap, closed it on purpose, and the work has been different for it."
  L6: >-
    What was learned changed how other teams work, or a failure of some size became a practice that
    others follow.
  L7: >-
    The candidate entered a field that was new to the organisation, or faced a costly failure in
    the open, and the direction changed.

"""#,
    "amazon/rubrics/ownership.yaml": #"""
principle: ownership
version: 1
gloss: >-
  Treat what the whole place needs as your business, also where your job description ends, and
  think of those who will live with the result later.
about: >-
  Here you want to hear about a moment when the candidate could have said that it was somebody
  else's work. A nice answer is about working hard on a given task; a strong one shows what was not
  theirs, why they took it, and how they stayed until it was settled.
listenFor:
  - "whose work it was on paper"
  - "why the candidate took it on"
  - "how long they stayed with it"
  - "how it ended, and who has it now"
words: >-
  anybody's anyone's area asked assumed been believed belonged belongs business came closed come
  comes contract could department description did didn't didnt different done duties duty easily
  either else end fallen falls fell felt finished got group had hand has have home ignored job
  lay leave left let line list looked lost manager matter mechanic neither next one outside
  owned owner owns paid part passed people person picked plan really remit responsibility
  responsible role rota scope shift side signed slipped stayed stuck taken task team thought
  told took walk walked wanted was wasn't wasnt whoever
uses: [substance, holds-up, occasion, own-act, result, meaning, initiative, change, figure, scope]
beats:
  - id: beyond-the-job
    need: required
    covers: principle
    shows: principle-deed
    label: "took on what was not theirs to do"
    absent: "nothing said about going beyond your own job"
    probes:
      - "Whose job was it on paper, and how did it come to be you?"
      - "What made you stay with it when you could have handed it over?"
      - "You said {quote}. What part of that was outside your role?"
overrides:
  - id: result
    probes:
      - "What came of it for the people who depended on it?"
      - "How did it stand on the day you could let go of it?"
  - id: meaning
    probes:
      - "Who would have felt it if the matter had stayed as it was?"
      - "You said {quote}. What did that mean for the people or the business behind it?"
  - id: initiative
    probes:
      - "How did it land with you: who spoke first, and what was said?"
  - id: change
    probes:
      - "What, if anything, is kept up today because of it, and by whom?"
  - id: scope
    probes:
      - "Which people outside your own team had to move, and how did you bring that about?"
level:
  L4: "Something small outside the own task, seen through to the end, is enough."
  L5: "A whole problem is carried from the first notice of it to the day it is in good hands."
  L6: >-
    The problem crossed teams, and people who did not answer to the candidate were brought along.
  L7: >-
    What was taken on protects the organisation for years and no longer hangs on the candidate
    alone.

"""#,
    "amazon/rubrics/shared.yaml": #"""
# The beats that the rubrics share. A rubric names those it uses, and may give them other probes.
# Every rubric has its beats in this order; `own` is the place of those it defines itself.
order:
  - substance
  - holds-up
  - occasion
  - own-act
  - initiative
  - own
  - result
  - meaning
  - real-failure
  - cost
  - change
  - figure
  - scope
beats:
  - id: substance
    need: disqualifying
    covers: substance
    shows: [not-an-answer, too-short, keyword-stuffing]
    label: "no told story"
    absent: "a story is told"
    probes:
      - "Can you tell me one story from your work, from its beginning to its end?"
      - "Let us begin again, slowly. Where were you, and what was the matter?"
      - "In your own words: what happened, one thing after the other?"
  - id: holds-up
    need: disqualifying
    covers: result
    shows: [contradiction]
    label: "did not hold up when asked about"
    absent: "what was said holds up"
    probes:
      - "Help me put the two together: which of them is how it was?"
      - "You said {quote}. How sure are you of that, and where would I see it?"
      - "What of this do you know at first hand, and what did you hear from others?"
  - id: occasion
    need: required
    covers: real-occasion
    shows: specific-moment
    label: "one real occasion"
    absent: "no single occasion told, only what is done in general"
    probes:
      - "Can you take me to one real occasion, a day you remember? It can be a small one."
      - "When did that last happen to you? Start with where you were."
      - "Let us stay with one time only. Which one comes to mind, and how did it begin?"
      - "You said {quote}. Which day are you thinking of?"
  - id: own-act
    need: required
    covers: own-act
    shows: clear-individual-contribution
    label: "what you did in person"
    absent: "your own part is not told apart from the others'"
    probes:
      - "What did you do yourself in all of this, and what did the others do?"
      - "If I had watched you that week, what would I have seen?"
      - "You said {quote}. Which part of that was in your hands?"
      - "Who did what? Please begin with you."
  - id: initiative
    need: disqualifying
    covers: independence
    shows: manager-only-ownership
    label: "carried out what somebody above had decided"
    absent: "nothing said about who set it going"
    probes:
      - "How did this come to be on your desk?"
      - "What had been settled before you came in, and what was left open?"
      - "You said {quote}. What was said about how to do it, and by whom?"
  - id: result
    need: required
    covers: result
    shows: [business-result, customer-result, engineering-only-result, real-failure-owned]
    label: "how it ended"
    absent: "nothing said about how it ended"
    probes:
      - "How did it end?"
      - "What was there afterwards that had not been there before?"
      - "You said {quote}. What came of that?"
      - "And then? How did things stand a few weeks later?"
  - id: meaning
    need: required
    covers: customer-or-business-meaning
    shows: [business-result, customer-result, real-failure-owned]
    label: "what it meant for people or the business"
    absent: "nothing said about what it meant for people or the business"
    probes:
      - "Who felt that, and in what way?"
      - "You said {quote}. What did that mean to somebody who had never seen the inside of it?"
      - "Beyond the work itself, what was different for anyone?"
      - "How did that show for the people you did it for?"
  - id: real-failure
    need: required
    covers: real-failure
    shows: real-failure-owned
    when:
      about: failure
    label: "a true mistake, and your part in it"
    absent: "no mistake told that was truly your own"
    probes:
      - "What exactly went wrong, and what was your part in it?"
      - "Looking back, at what moment did it turn, and what were you doing then?"
      - "You said {quote}. What had you done, or left undone, before it came to that?"
  - id: cost
    need: helping
    covers: real-failure
    shows: real-failure-owned
    detail: cost
    when:
      about: failure
    label: "what it cost, and whom"
    absent: "nothing said about what it cost"
    probes:
      - "What did that cost, and who had to bear it?"
      - "Who noticed it first, and how did it reach them?"
      - "You said {quote}. What did that do to the people at the other end?"
  - id: change
    need: helping
    covers: change
    shows: behaviour-change
    requiredWhen: {about: failure}
    label: "what you do differently since"
    absent: "nothing said about what you do differently since"
    probes:
      - "What, if anything, do you do in another way since then?"
      - "When the same thing came up again, how did you go about it?"
      - "You said {quote}. Where did that show the next time?"
  - id: figure
    need: helping
    covers: result
    shows: [business-result, customer-result]
    detail: figure
    label: "a figure for the outcome"
    absent: "no figure for the outcome"
    probes:
      - "How much was that, before and after?"
      - "You said {quote}. From what to what, roughly?"
      - "If you had to put a number on the outcome, which would it be, and from where?"
  - id: scope
    need: helping
    covers: substance
    shows: scope
    when:
      levels: [L6, L7]
    label: "reached beyond your own team"
    absent: "nothing said about reach beyond your own team"
    probes:
      - "How far did this go, and who else was drawn into it?"
      - "Whose plans or habits were touched by it, and how did you deal with them?"
      - "You said {quote}. Where does that end: with you, your team, or somewhere else?"

"""#,
    "amazon/rubrics/strive-to-be-earths-best-employer.yaml": #"""
principle: strive-to-be-earths-best-employer
version: 1
gloss: >-
  Look after the people you work with: make their work safer, fairer and kinder, and help them get
  somewhere.
about: >-
  This is about one real thing that became better for people at work, because this person put
  effort into it. A strong answer names who was better off and how one could tell. A nice answer
  talks of a good atmosphere, a party, or a training that everybody completed.
listenFor:
  - "who was worse off, and how they noticed"
  - "what they did about it in person"
  - "what it took to get it through"
  - "how those people fared afterwards"
words: >-
  alone apprentice asked assistant belt blind bought breaks bullied burned burnt buys call calls
  carry chairs changed climb coached collapsed colleague come cook course covered covers crosses
  days deaf disabled drawings driver dyslexic employee encouraged engineer equal excluded
  exhausted exhaustion fainted fair fans feared first fitted foreign gap gave got guards had
  harassed has heaters her his hours injured injuries installed interrupted kept lamps lead
  leads leave lift lifts lights line looked machine manages meeting mentored mornings moved
  needed night nights notes nurse paid paired passed pay photos pictures place pregnant press
  project put railings raise raised redesigned redrew regraded rewrote role roster rota rotation
  rotations runs salaries salary she shift shifts shortened shy sick site spent split spoke
  spoken stand stands stay stepped stood stop stopped swapped talked task taught teaches time
  told took trained training trains unfair wage wages wanted was weekdays weekend weekends wired
  work worked worker works
uses: [substance, holds-up, occasion, own-act, result, meaning, initiative, change, figure, scope]
beats:
  - id: better-workplace
    need: required
    covers: principle
    shows: principle-deed
    label: "made work better for people around them"
    absent: "nothing said that made work better for the people there"
    probes:
      - "What did you do for those people, step by step?"
      - "What did it take to get that done?"
      - "You said {quote}. Whose working day did that touch, and how?"
overrides:
  - id: own-act
    probes:
      - "What did you do about it yourself?"
      - "You said {quote}. Who did that, and what was your own part?"
  - id: result
    probes:
      - "How did the people concerned fare afterwards?"
      - "How could one tell whether it was different?"
  - id: meaning
    probes:
      - "What did it change in somebody's working day?"
  - id: initiative
    probes:
      - "How did you come to take that on?"
  - id: figure
    probes:
      - "How many people was it, and what was it like before and after?"
  - id: scope
    probes:
      - "Where else in the organization did it take hold?"
  - id: change
    probes:
      - "What have you gone on doing since then?"
  - id: real-failure
    probes:
      - "What was it that you got wrong?"
  - id: cost
    probes:
      - "What did it cost the people concerned?"
level:
  L4: "One real deed for a colleague or a shift, with something to show for it, is enough."
  L5: "The candidate saw the need unasked, and the change outlasted the good moment."
  L6: "The change reached people beyond the candidate's own team, and took some fighting for."
  L7: >-
    The way an organization treats its people is different, and it could be seen in how they
    fared.

"""#,
    "amazon/rubrics/success-and-scale-bring-broad-responsibility.yaml": #"""
principle: success-and-scale-bring-broad-responsibility
version: 1
gloss: >-
  See whom your work touches beyond those who pay for it - neighbours, the public, nature, people
  with little power - and act on it.
about: >-
  Here you want to hear about somebody outside the deal: a neighbour, a small supplier, a river, a
  person who never signed up. A strong answer shows what the speaker did for them, and how it was
  for them afterwards. A nice answer has a donation, a talk or a good intention.
listenFor:
  - "who outside was affected"
  - "how they noticed"
  - "what they changed, and what it cost their side"
  - "how it is for those people now"
words: >-
  accent added address addresses adjoining allowed although app asked association beach bear
  blurred bottles bought built business buy called cap capped care check chose chosen clean
  client clients company consulted could council customer customers days dead denied dirty door
  dump dunes dying earlier effect effects elderly emissions exhaust fair families farmer farmers
  fence firm fishermen foam food forbade fumes gate glass groundwater growers had have home
  homeless houses independent kilos kindergarten lake landfill law legal light limit limited
  liters litres local made mayor met migrants neighborhood neighbors neighbourhood
  neighbourhoods neighbours next night nursing obliged old outside packaging paid paper parish
  people pesticide pesticides pickers plastic pollution poor postcode postcodes producers public
  rang red refugees refused rejected relocated removed required residents river rubbish rule
  runoff school sewage shelter shops side signed small soil spoke spoken stream street suggests
  suppliers switched though tonnes tons town turned unintended use used user users village
  villagers visited wardens was waste water women would wrote
uses: [substance, holds-up, occasion, own-act, result, meaning, initiative, change, figure, scope]
beats:
  - id: wider-effects
    need: required
    covers: principle
    shows: principle-deed
    label: "took care of effects on people outside"
    absent: "nothing said about effects beyond your own customers"
    probes:
      - "Who outside your company was touched by this, and how did you find out?"
      - "What did you do about that?"
      - "You said {quote}. What did that mean for the people outside?"
overrides:
  - id: own-act
    probes:
      - "What did you do about it yourself?"
      - "You said {quote}. What was your own part in that?"
  - id: result
    probes:
      - "How is it today for those people or that place?"
      - "What did you see when you went back to look?"
  - id: meaning
    probes:
      - "Who felt the difference outside your company?"
  - id: initiative
    probes:
      - "Why did it fall to you to do something?"
  - id: figure
    probes:
      - "How large was the effect before, and how large after?"
  - id: scope
    probes:
      - "Where else was it taken up?"
  - id: change
    probes:
      - "What do you look at before you start something new, since then?"
  - id: real-failure
    probes:
      - "What had you left out of your thinking?"
  - id: cost
    probes:
      - "What did it cost those who were hit by it?"
level:
  L4: "One real effect on people outside, seen and dealt with in everyday work, is enough."
  L5: "The candidate looked for the effect unasked, and gave something up to put it right."
  L6: "The change was carried across teams, and it holds without the candidate watching over it."
  L7: >-
    A large organization acts differently towards the world outside, at a price the leader argued
    for.

"""#,
    "amazon/rubrics/think-big.yaml": #"""
principle: think-big
version: 1
gloss: >-
  Look past the task to what could be. You propose or build something clearly larger than was
  asked for, and you win people for it.
about: >-
  It is about the step from what was asked to something much larger: more people served, a longer
  view, a goal others held to be impossible. A nice answer describes a vision; a strong one shows
  what the candidate put up or built, and how much of it exists today.
listenFor:
  - "what had been asked for at first"
  - "how much larger the candidate's own idea was"
  - "what the candidate did to make it real"
  - "what stands today, and whom it serves"
words: >-
  ambitious argued asked assignment attempted been believed big bigger board bolder branch brief
  broader built called city client clinic considered continent could country county crazy
  customer dared designed district done dream dreaming drew entire far farm found goal had
  hospital idea impossible industry insane joking larger laughed lot mad made meant national
  nationwide needed network offered one order ordered people pitched plan planned platform
  presented product proposed province region request requested room said school sector she shop
  single site stop store suggested supposed task team thought ticket told tried try turned two
  unrealistic version wanted ward was way went were whole wider worldwide wrote
uses: [substance, holds-up, occasion, own-act, result, meaning, initiative, scope, figure, change]
beats:
  - id: larger-than-asked
    need: required
    covers: principle
    shows: principle-deed
    label: "went for something much larger than asked"
    absent: "nothing said about aiming for more than was asked"
    probes:
      - "What had you been asked for, and what did you put forward?"
      - "How did the size of your idea compare with what was usual there?"
      - "You said {quote}. What was the plan before that, and who had set it?"
overrides:
  - id: result
    probes:
      - "How much of the idea exists today, and who uses it?"
  - id: own-act
    probes:
      - "From the idea to the first real step, what did you do yourself?"
  - id: initiative
    probes:
      - "Whose idea was it, and what was asked of you at that point?"
  - id: meaning
    probes:
      - "What is different for customers or for the business because of it?"
  - id: scope
    probes:
      - "Which teams had to move for it, and how did you reach them?"
level:
  L4: "You saw more in a small task than was asked for, and made some of it real."
  L5: "You proposed something well beyond your assignment and carried it to people who use it."
  L6: "Your idea changed the aim of several teams, and they worked toward it."
  L7: >-
    You set an aim that an organization had held to be impossible, and it moved there with you.

"""#,
  ]
}
