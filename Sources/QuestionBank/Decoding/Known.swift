/// The names that other files define, for checking references; `nil` means not to check.
struct Known {
  /// The ids of the principles of all frameworks.
  var principles: [String]?
  /// The ids of the framework's levels.
  var levels: [String]?
  /// The ids of the framework's roles.
  var roles: [String]?
  /// The ids of the beats that may be referred to.
  var beats: [String]?

  /// Checks nothing that stands in other files.
  static let nothing = Known()
}
