extension String {
  /// The folder a path names its file in: `a/b` of `a/b/c`, `.` of `c`, `/` of `/c`.
  var parentFolder: String {
    var bytes = utf8[...]
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    let parent = bytes[..<slash]
    return parent.isEmpty ? "/" : String(Substring(parent))
  }

  /// The last name of a path.
  var lastName: String {
    var bytes = utf8[...]
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return self }
    return String(Substring(bytes[bytes.index(after: slash)...]))
  }

  /// The path of a name in this folder.
  func appending(name: String) -> String {
    utf8.last == UInt8(ascii: "/") ? self + name : self + "/" + name
  }

  /// The string without an ending; `nil` when it does not end so.
  func without(ending: String) -> String? {
    utf8.count > ending.utf8.count && hasSuffix(ending) ? String(dropLast(ending.count)) : nil
  }
}
