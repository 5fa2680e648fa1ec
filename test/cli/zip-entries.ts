import { crc32 } from 'node:zlib'

/** The files of a zip whose entries are not compressed, by name in their order; throws on anything else or a wrong checksum. */
export const zipEntries = (zip: Buffer): ReadonlyMap<string, Buffer> => {
  const end = zip.length - 22
  if (zip.readUInt32LE(end) !== 0x06054b50) throw new Error('no end of a zip')
  const entries = new Map<string, Buffer>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== 0x02014b50 || zip.readUInt16LE(at + 10) !== 0) throw new Error('no stored entry')
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field))
    if (name === undefined || extra === undefined || comment === undefined) throw new Error('no lengths')
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const content = zip.subarray(start, start + zip.readUInt32LE(at + 24))
    if (crc32(content) !== zip.readUInt32LE(at + 16)) throw new Error('wrong checksum')
    entries.set(zip.toString('utf8', at + 46, at + 46 + name), content)
    at += 46 + name + extra + comment
  }
  return entries
}
