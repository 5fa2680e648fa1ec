import { inflateSync } from 'node:zlib'

/** A picture: `pixels` row by row, each [red, green, blue, alpha] from 0 to 255. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly pixels: readonly (readonly number[])[]
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex')
/** Bytes of a pixel by colour type: RGB and RGBA, https://www.w3.org/TR/png-3/#11IHDR */
const depths: Readonly<Record<number, number>> = { 2: 3, 6: 4 }

/** Reads a PNG of 8 bits per channel, not interlaced; throws on anything else. */
export const readPng = (png: Buffer): Picture => {
  if (!png.subarray(0, 8).equals(signature)) throw new Error('no PNG')
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const depth = depths[png[25] ?? -1]
  if (png[24] !== 8 || !depth || png[28] !== 0) throw new Error('a kind of PNG that is not read')
  const bytes = unfiltered(inflateSync(dataOf(png)), width * depth, depth)
  const pixels = Array.from({ length: width * height }, (_, index) => [
    ...bytes.subarray(index * depth, (index + 1) * depth),
    ...(depth === 3 ? [255] : []),
  ])
  return { width, height, pixels }
}

const dataOf = (png: Buffer): Buffer => {
  const parts: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  return Buffer.concat(parts)
}

const paeth = (left: number, up: number, corner: number): number => {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/** Takes the filter off each row: https://www.w3.org/TR/png-3/#9Filter-types */
const unfiltered = (raw: Buffer, rowLength: number, depth: number): Buffer => {
  const out = Buffer.alloc((raw.length / (rowLength + 1)) * rowLength)
  for (let at = 0; at < out.length; at++) {
    const [row, column] = [Math.floor(at / rowLength), at % rowLength]
    const left = column >= depth ? (out[at - depth] ?? 0) : 0
    const up = row > 0 ? (out[at - rowLength] ?? 0) : 0
    const corner = row > 0 && column >= depth ? (out[at - rowLength - depth] ?? 0) : 0
    const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][raw[row * (rowLength + 1)] ?? 0] ?? 0
    out[at] = (raw[row * (rowLength + 1) + 1 + column] ?? 0) + predicted
  }
  return out
}
