import Foundation

/// The program that was built beside this one, in a home of its own.
///
/// It is started without Foundation's `Process`, which notices an end only every 50 ms.
@MainActor
struct BuiltCommand {
  private let home: String
  private let program = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("inclined").path

  init(home: String) {
    self.home = home
  }

  /// Whether it was built.
  var isThere: Bool { FileManager.default.isExecutableFile(atPath: program) }

  /// Runs a command to its end, with nothing to read and its output thrown away.
  func run(_ arguments: [String]) {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    let variables = ["INCLINED_HOME=\(home)", "HOME=\(home)", "PATH=/usr/bin:/bin"]
    var words = ([program] + arguments).map { strdup($0) }
    var environment = variables.map { strdup($0) }
    defer { for word in words + environment { free(word) } }
    words.append(nil)
    environment.append(nil)
    var id: pid_t = 0
    guard posix_spawn(&id, program, &actions, nil, words, environment) == 0 else {
      return print("  could not be started")
    }
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    if status != 0 { print("  ended with status \(status)") }
  }

  /// The most memory that any command took.
  var mostMemory: String {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_CHILDREN, &usage)
      return "\(usage.ru_maxrss >> 20) MB"
    #else
      getrusage(RUSAGE_CHILDREN.rawValue, &usage)
      return "\(usage.ru_maxrss >> 10) MB"
    #endif
  }
}
