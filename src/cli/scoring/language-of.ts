const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const dutch = setOf(
  'de het een je jij jouw u uw zijn wordt niet geen met voor van dat dit deze die er kan kunt kun moet naar bij ook maar als wel nog om aan op te en ik wij hebt heeft hebben door opnieuw aanmelden inloggen wachtwoord waarom omdat dan al even graag',
)
const english = setOf(
  'the a your you are was were be not no with for that this these those there could must should to at also but if and or on i has been by again sign signed account password because then please it its from will do does what which',
)

/** The language a reply is written in, told by its small words; names, addresses and what is quoted do not count. */
export const languageOf = (reply: string): 'en' | 'nl' | 'mixed' | 'unknown' => {
  const own = reply.replace(/https?:\/\/\S+|\S+@\S+|`[^`]*`|"[^"]*"|“[^”]*”/g, ' ').toLowerCase()
  const found = own.match(/[a-zà-ÿ]+/g) ?? []
  const nl = found.filter((word) => dutch.has(word)).length
  const en = found.filter((word) => english.has(word)).length
  if (nl + en < 4) return 'unknown'
  const share = nl / (nl + en)
  if (share >= 0.65) return 'nl'
  return share <= 0.35 ? 'en' : 'mixed'
}
