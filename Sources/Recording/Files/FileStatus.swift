/// What a file or folder is.
package struct FileStatus: Sendable, Equatable {
  /// In bytes.
  package var size: Int
  /// When the content last changed, in nanoseconds since the start of 1970.
  package var modified: Int64
  /// The same for two paths exactly when they lead to one file.
  package var identity: Identity
  /// What stands at the path.
  package var kind: Kind
  /// The nine permission bits.
  package var permissions: UInt16

  package init(
    size: Int, modified: Int64, identity: Identity, kind: Kind, permissions: UInt16
  ) {
    self.size = size
    self.modified = modified
    self.identity = identity
    self.kind = kind
    self.permissions = permissions
  }

  /// A file among all files of the machine.
  package struct Identity: Sendable, Hashable {
    package var device: UInt64
    package var number: UInt64

    package init(device: UInt64, number: UInt64) {
      self.device = device
      self.number = number
    }
  }

  /// The kinds that matter here.
  package enum Kind: Sendable {
    case file, folder, other
  }
}
