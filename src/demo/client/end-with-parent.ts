// Loaded with `node --import`: the program ends when whoever started it is gone, even killed, so that no port stays taken.
process.stdin.on('end', () => process.exit())
process.stdin.on('error', () => process.exit())
process.stdin.resume()
