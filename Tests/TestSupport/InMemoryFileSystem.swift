import Recording
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A disk in memory that can be full, read-only, torn and interrupted.
package final class InMemoryFileSystem: FileSystem {
  fileprivate struct Node {
    var bytes: [UInt8] = []
    var isFolder = false
    var permissions: UInt16
    var number: UInt64
    var modified: Int64
    var isLocked = false
  }

  fileprivate struct State {
    /// By path, without a slash at the end.
    var paths: [String: UInt64] = [:]
    var nodes: [UInt64: Node] = [:]
    var failures: [(operation: FileError.Operation, code: Int32)] = []
    /// How many bytes single writes take, the next first.
    var shortWrites: [Int] = []
    var capacity = Int.max
    var isReadOnly = false
    var ticks: Int64 = 0
    var writes = 0
    var syncs = 0
  }

  fileprivate let state: Mutex<State>

  /// Makes an empty disk with a current folder `.`.
  package init() {
    var empty = State()
    empty.paths["."] = 1
    empty.nodes[1] = Node(isFolder: true, permissions: 0o700, number: 1, modified: 0)
    state = Mutex(empty)
  }

  /// The process that holds every lock.
  package static let process: Int32 = 4711
}

// MARK: - Mischief

extension InMemoryFileSystem {
  /// Makes the next calls of an operation fail.
  package func fail(_ operation: FileError.Operation, _ code: Int32, times: Int = 1) {
    state.withLock { state in
      for _ in 0..<times { state.failures.append((operation, code)) }
    }
  }

  /// Makes the next write take only some bytes of what it is given.
  package func shortenNextWrite(to count: Int) {
    state.withLock { $0.shortWrites.append(count) }
  }

  /// Limits the bytes of all files together.
  package func setCapacity(_ bytes: Int) { state.withLock { $0.capacity = bytes } }

  /// Makes the disk refuse or take changes.
  package func setReadOnly(_ isReadOnly: Bool) { state.withLock { $0.isReadOnly = isReadOnly } }

  /// Puts a file in place with whatever content, as another program might.
  package func put(_ path: String, _ bytes: [UInt8], permissions: UInt16 = 0o600) {
    state.withLock { state in
      let number = state.paths[path] ?? UInt64(state.nodes.count + 1)
      state.ticks += 1
      state.paths[path] = number
      state.nodes[number] = Node(
        bytes: bytes, permissions: permissions, number: number, modified: state.ticks)
    }
  }

  /// The content of a file; `nil` when there is none.
  package func bytes(_ path: String) -> [UInt8]? {
    state.withLock { state in state.paths[path].flatMap { state.nodes[$0]?.bytes } }
  }

  /// How many calls wrote, successfully or not, and how many synced.
  package var calls: (writes: Int, syncs: Int) {
    state.withLock { ($0.writes, $0.syncs) }
  }
}

// MARK: - FileSystem

extension InMemoryFileSystem {
  package func read(_ path: String, into buffer: inout [UInt8]) throws(FileError) {
    buffer = try run { state throws(FileError) in
      try state.check(.open)
      let node = try state.node(path, .open)
      if node.isFolder { throw FileError(.open, EISDIR) }
      try state.check(.read)
      return node.bytes
    }
  }

  package func names(in folder: String) throws(FileError) -> [String] {
    try run { state throws(FileError) in
      try state.check(.list)
      guard try state.node(folder, .list).isFolder else { throw FileError(.list, ENOTDIR) }
      return state.paths.keys.compactMap { path in
        guard let (parent, name) = Self.split(path), parent == folder else { return nil }
        return name
      }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }

  package func status(_ path: String) throws(FileError) -> FileStatus? {
    try run { state throws(FileError) in
      try state.check(.status)
      guard let node = state.paths[path].flatMap({ state.nodes[$0] }) else { return nil }
      return FileStatus(
        size: node.bytes.count, modified: node.modified,
        identity: .init(device: 0, number: node.number), kind: node.isFolder ? .folder : .file,
        permissions: node.permissions)
    }
  }

  package func makeFolder(_ path: String) throws(FileError) {
    try run { state throws(FileError) in
      try state.check(.makeFolder)
      if let number = state.paths[path] {
        guard state.nodes[number]?.isFolder == true else { throw FileError(.makeFolder, ENOTDIR) }
        state.nodes[number]?.permissions &= 0o700
        return
      }
      if state.isReadOnly { throw FileError(.makeFolder, EROFS) }
      var names = path.split(separator: "/", omittingEmptySubsequences: false)
      var missing: [String] = []
      while !names.isEmpty, case let path = names.joined(separator: "/"), state.paths[path] == nil {
        if !path.isEmpty { missing.append(path) }
        names.removeLast()
      }
      for path in missing.reversed() { state.make(path, isFolder: true) }
    }
  }

  package func open(_ path: String, _ mode: OpenMode) throws(FileError) -> any OpenFile {
    let making = if case .existing = mode { false } else { true }
    let number = try run { state throws(FileError) -> UInt64 in
      try state.check(making ? .create : .open)
      if state.isReadOnly { throw FileError(making ? .create : .open, EROFS) }
      let number: UInt64
      if let found = state.paths[path] {
        if case .new = mode { throw FileError(.create, EEXIST) }
        if state.nodes[found]?.isFolder == true { throw FileError(.open, EISDIR) }
        number = found
      } else {
        guard making else { throw FileError(.open, ENOENT) }
        guard let (parent, _) = Self.split(path), state.paths[parent] != nil else {
          throw FileError(.create, ENOENT)
        }
        number = state.make(path, isFolder: false)
      }
      try state.check(.lock)
      if state.nodes[number]?.isLocked == true {
        throw FileError(.lock, EWOULDBLOCK, holder: Self.process)
      }
      state.nodes[number]?.isLocked = true
      state.nodes[number]?.permissions &= 0o700
      return number
    }
    return InMemoryFile(disk: self, number: number)
  }

  package func remove(_ path: String) throws(FileError) {
    try run { state throws(FileError) in
      try state.check(.remove)
      if state.isReadOnly { throw FileError(.remove, EROFS) }
      let number = try state.node(path, .remove).number
      state.paths[path] = nil
      state.nodes[number]?.bytes = []
    }
  }

  fileprivate func run<Value: Sendable>(
    _ body: (inout State) throws(FileError) -> Value
  ) throws(FileError) -> Value {
    try state.withLock { state throws(FileError) in try body(&state) }
  }

  private static func split(_ path: String) -> (parent: String, name: String)? {
    guard path != "." else { return nil }
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    return (String(path[..<slash]), String(path[path.index(after: slash)...]))
  }
}

extension InMemoryFileSystem.State {
  /// Throws the failure that was ordered for an operation.
  mutating func check(_ operation: FileError.Operation) throws(FileError) {
    guard let index = failures.firstIndex(where: { $0.operation == operation }) else { return }
    throw FileError(operation, failures.remove(at: index).code)
  }

  func node(
    _ path: String, _ operation: FileError.Operation
  ) throws(FileError) -> InMemoryFileSystem.Node {
    guard let node = paths[path].flatMap({ nodes[$0] }) else {
      throw FileError(operation, ENOENT)
    }
    return node
  }

  @discardableResult
  mutating func make(_ path: String, isFolder: Bool) -> UInt64 {
    let number = UInt64(nodes.count + 1)
    ticks += 1
    paths[path] = number
    nodes[number] = InMemoryFileSystem.Node(
      isFolder: isFolder, permissions: isFolder ? 0o700 : 0o600, number: number, modified: ticks)
    return number
  }
}

/// A file of a disk in memory; its lock ends when nobody holds it any more.
private final class InMemoryFile: OpenFile {
  private let disk: InMemoryFileSystem
  private let number: UInt64
  private var isOpen = true

  init(disk: InMemoryFileSystem, number: UInt64) {
    self.disk = disk
    self.number = number
  }

  deinit { close() }

  func read(into buffer: inout [UInt8]) throws(FileError) {
    buffer = try change(.read) { node, _ in node.bytes }
  }

  func write(_ bytes: ArraySlice<UInt8>) throws(FileError) -> Int {
    disk.state.withLock { $0.writes += 1 }
    return try change(.write) { (node, state) throws(FileError) in
      let used = state.nodes.values.reduce(0) { $0 + $1.bytes.count }
      let limit = state.shortWrites.isEmpty ? Int.max : state.shortWrites.removeFirst()
      let count = min(bytes.count, limit, state.capacity - used)
      guard count > 0 else { throw FileError(.write, ENOSPC) }
      node.bytes += bytes.prefix(count)
      return count
    }
  }

  func truncate(to length: Int) throws(FileError) {
    try change(.truncate) { node, _ in node.bytes.removeLast(max(0, node.bytes.count - length)) }
  }

  func sync() throws(FileError) {
    disk.state.withLock { $0.syncs += 1 }
    try change(.sync) { _, _ in }
  }

  func close() {
    guard isOpen else { return }
    isOpen = false
    disk.state.withLock { $0.nodes[number]?.isLocked = false }
  }

  private func change<Value: Sendable>(
    _ operation: FileError.Operation,
    _ body: (inout InMemoryFileSystem.Node, inout InMemoryFileSystem.State) throws(FileError) ->
      Value
  ) throws(FileError) -> Value {
    guard isOpen else { throw FileError(operation, EBADF) }
    return try disk.run { state throws(FileError) in
      try state.check(operation)
      guard var node = state.nodes[number] else { throw FileError(operation, EBADF) }
      let result = try body(&node, &state)
      if operation == .write || operation == .truncate {
        state.ticks += 1
        node.modified = state.ticks
      }
      state.nodes[number] = node
      return result
    }
  }
}
