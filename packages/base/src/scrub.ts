/** What may name a person, an account or an address, or hold a secret. The first rule that matches replaces the text. */
const rules: readonly (readonly [pattern: RegExp, text: string])[] = [
  [/[^\s@'"<>]+@[^\s@'"<>]+/g, '<address>'],
  [/\b[a-z][a-z0-9+.-]*:\/\/[^\s'"]+/gi, '<url>'],
  // MySQL and JSON quote values, which may be anything that a person wrote. So does a name in an error of ours.
  [/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|“[^”]*”|‘[^’]*’/g, '<text>'],
  [/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b/g, '<ip>'],
  [/(?:\b|::)[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){2,7}/gi, '<ip>'],
  // Ids and tokens: long, and with a digit.
  [/\b(?=[\w-]*\d)[\w-]{12,}\b/g, '<id>'],
]

const lengthMax = 300

/**
 * Takes out of an error's message what may be personal: quoted texts, addresses, ids, tokens. What is left names the fault. A quotation
 * that is not closed is cut off with the rest.
 */
export function scrub(message: string): string {
  let text = message
  for (const [pattern, replacement] of rules) text = text.replace(pattern, replacement)
  const open = text.search(/["'`“‘]/)
  if (open !== -1) text = `${text.slice(0, open)}<text>`
  return text.length > lengthMax ? `${text.slice(0, lengthMax)}…` : text
}
