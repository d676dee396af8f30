import Foundation

/// How a program is started: with which descriptors or terminal, in which folder.
struct Launch {
  let program: String
  let arguments: [String]
  let environment: [String: String]
  /// The working folder; ours if `nil`.
  var folder: String?
  /// Our descriptors that become its standard input, output and error.
  var descriptors: [Int32] = []
  /// A terminal that becomes its controlling one and all three descriptors.
  var terminalPath: String?

  /// Held while descriptors are opened that no program is to inherit, and while one is started.
  static let lock = NSLock()

  #if canImport(Darwin)
    private static let newSession = Int16(POSIX_SPAWN_SETSID)
  #else
    /// `POSIX_SPAWN_SETSID` of spawn.h, which is not imported without `_GNU_SOURCE`.
    private static let newSession: Int16 = 0x80
  #endif

  /// Starts the program, with every signal as a new program expects it.
  ///
  /// - Returns: The id of the process.
  /// - Throws: A `POSIXError`.
  func start() throws -> pid_t {
    // Programs that end before they have read everything must not end the tests.
    signal(SIGPIPE, SIG_IGN)
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }

    var flags = Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    sigdelset(&signals, SIGKILL)
    sigdelset(&signals, SIGSTOP)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    if let terminalPath {
      // The leader of a new session gets the first terminal that it opens as its own.
      flags |= Self.newSession
      posix_spawn_file_actions_addopen(&actions, 0, terminalPath, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
    if terminalPath == nil {
      // A group of its own, so that everything it starts can be ended with it.
      flags |= Int16(POSIX_SPAWN_SETPGROUP)
      posix_spawnattr_setpgroup(&attributes, 0)
    }
    for (number, descriptor) in descriptors.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
    }
    posix_spawnattr_setflags(&attributes, flags)

    // The call that changes the folder has no standard name yet; a shell does the same.
    let command =
      folder.map { ["/bin/sh", "-c", "cd -- \"$0\" && exec \"$@\"", $0] } ?? []
    let all = command + [program] + arguments
    var words = all.map { strdup($0) }
    var variables = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") }
    defer { for pointer in words + variables { free(pointer) } }
    words.append(nil)
    variables.append(nil)
    var id: pid_t = 0
    let code = Self.lock.withLock {
      posix_spawn(&id, all[0], &actions, &attributes, words, variables)
    }
    guard code == 0 else { throw POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO) }
    return id
  }
}
