const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Signpost needs Node 22.18 or newer, this is ${process.version}. Run "npm ci" again without --ignore-scripts, or install Node 24.`,
  )
  process.exit(1)
}
