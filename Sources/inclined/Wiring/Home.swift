import Foundation
import QuestionBank

/// The folder that holds the question bank and the transcripts.
struct Home {
  /// The folder's path.
  let path: String

  /// `--home`, else `INCLINED_HOME`, else the current folder when it holds both, else the
  /// XDG data folder.
  init(option: String?, environment: [String: String], currentFolder: String) {
    if let option, !option.isEmpty {
      path = option
    } else if let variable = environment["INCLINED_HOME"], !variable.isEmpty {
      path = variable
    } else if Self.isFolder(currentFolder + "/QuestionBank"),
      Self.isFolder(currentFolder + "/Transcripts")
    {
      path = currentFolder
    } else {
      let data =
        environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        ?? (environment["HOME"] ?? currentFolder) + "/.local/share"
      path = data + "/inclined"
    }
  }

  /// Where transcripts are kept.
  var transcripts: String { path + "/Transcripts" }

  /// The bank of this home: its own, else the built-in one.
  var bank: BankSource {
    let folder = path + "/QuestionBank"
    return Self.isFolder(folder) ? .folder(folder) : .builtIn
  }

  /// Where the samples are: in this home, else beside the program, as the release archive has them.
  var samples: String {
    let own = transcripts + "/samples"
    if Self.isFolder(own) { return own }
    let beside = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
      .appendingPathComponent("Transcripts/samples").path
    return beside.flatMap { Self.isFolder($0) ? $0 : nil } ?? own
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
