import CReadline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The one readline of the process: how it is set up, and the functions that it calls.
package enum Readline {
  /// The version of the library that is linked, as "8.2".
  package static var version: String {
    let number = Int(inclined_rl_version())
    return "\(number >> 8).\(number & 0xFF)"
  }

  /// The reader whose line is being edited; readline's functions carry no context of ours.
  nonisolated(unsafe) static weak var reader: ReadlineReader?

  /// Sets readline up; a person's own key bindings from their inputrc stay.
  static func prepare() {
    useUTF8()
    inclined_rl_set_name(strdup("inclined"))
    inclined_rl_use_standard_streams()
    inclined_rl_leave_signals_alone()
    inclined_rl_set_input(nextByte, hasByte)
    inclined_rl_set_terminal(prepareTerminal) {
      // Nothing between two lines: what is typed or pasted just then must come as it would in one.
    }
    inclined_rl_set_completion(complete)
    rl_initialize()
    // What the interview rests on goes before what an inputrc says.
    rl_variable_bind("enable-bracketed-paste", "on")
    rl_variable_bind("horizontal-scroll-mode", "off")
    rl_variable_bind("page-completions", "off")
    if inclined_rl_version() >= 0x0802 { rl_variable_bind("enable-active-region", "off") }
  }

  /// Puts the terminal into readline's mode, in which Ctrl-C throws nothing away.
  static let prepareTerminal: @convention(c) (Int32) -> Void = { meta in
    rl_prep_terminal(meta)
    var modes = termios()
    guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return }
    modes.c_lflag |= tcflag_t(NOFLSH)
    tcsetattr(STDIN_FILENO, TCSANOW, &modes)
  }

  /// Puts the terminal back as it was before the first line, if it is not so already.
  static func putTerminalBack() {
    guard inclined_rl_is_prepared() != 0 else { return }
    inclined_rl_forget_end()
    rl_deprep_terminal()
  }

  /// Called with each finished line, and with nothing at the end of input.
  static let lineIsDone: @convention(c) (UnsafeMutablePointer<CChar>?) -> Void = { line in
    Readline.reader?.accept(line.map { String(cString: $0) })
    free(line)
  }

  private static let nextByte: @convention(c) (UnsafeMutablePointer<FILE>?) -> Int32 = { _ in
    Readline.reader?.nextByte() ?? EOF
  }

  private static let hasByte: @convention(c) () -> Int32 = {
    // The wait that readline asks for can only be read by setting it.
    let microseconds = rl_set_keyboard_input_timeout(0)
    _ = rl_set_keyboard_input_timeout(microseconds)
    return Readline.reader?.hasByte(within: (microseconds + 999) / 1000) == true ? 1 : 0
  }

  private static let complete:
    @convention(c) (UnsafePointer<CChar>?, Int32, Int32)
      -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = { word, start, _ in
        guard let word, let reader = Readline.reader else { return nil }
        let line = UnsafeRawBufferPointer(start: inclined_rl_line(), count: Int(start))
        let offersFiles = reader.offer(
          before: String(decoding: line, as: UTF8.self), word: String(cString: word))
        inclined_rl_allow_files(offersFiles ? 1 : 0)
        return offersFiles ? nil : rl_completion_matches(word, nextOffer)
      }

  /// Called until it returns nothing; readline frees what it returns.
  private static let nextOffer:
    @convention(c) (UnsafePointer<CChar>?, Int32) -> UnsafeMutablePointer<CChar>? = { _, _ in
      Readline.reader?.nextOffer().flatMap { strdup($0) }
    }

  /// Chooses a locale whose characters are UTF-8, if that of the environment is not one.
  ///
  /// Readline asks the environment again for each line, so the choice is written there; pagers
  /// and editors get it too, and need it for the same reason.
  private static func useUTF8() {
    setlocale(LC_CTYPE, "")
    if String(cString: inclined_codeset()) == "UTF-8" { return }
    let overridesAll = getenv("LC_ALL").map { $0.pointee != 0 } ?? false
    for name in ["C.UTF-8", "en_US.UTF-8", "UTF-8"] where setlocale(LC_CTYPE, name) != nil {
      setenv(overridesAll ? "LC_ALL" : "LC_CTYPE", name, 1)
      return
    }
  }
}
