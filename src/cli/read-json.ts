import { readFile } from 'node:fs/promises'

/** A JSON file as its content; rejects with a sentence that names the file when it is not there or no JSON. */
export const readJson = async (file: string): Promise<unknown> => {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${file} cannot be read${error.code === 'ENOENT' ? ': there is no such file' : ''}`, {
      cause: error,
    })
  })
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${file} is no JSON`, { cause: error })
  }
}
