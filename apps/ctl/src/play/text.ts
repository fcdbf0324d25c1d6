/** Text for a terminal: colours, widths, wrapping. Colours do not count as width. */

const csi = '\u001b['
const colours = process.env.NO_COLOR === undefined

function sgr(code: number, text: string): string {
  return colours ? `${csi}${code}m${text}${csi}0m` : text
}

export const bold = (text: string): string => sgr(1, text)
export const dim = (text: string): string => sgr(2, text)
export const red = (text: string): string => sgr(31, text)
export const green = (text: string): string => sgr(32, text)
export const yellow = (text: string): string => sgr(33, text)
export const cyan = (text: string): string => sgr(36, text)

/** An csi sequence, or one character. */
const pieces = new RegExp(`${csi.replace('[', '\\[')}[0-9;]*m|.`, 'gsu')

function isEscape(piece: string): boolean {
  return piece.startsWith(csi)
}

/** How many columns a text takes. East Asian wide characters and emoji take two. */
export function width(text: string): number {
  let columns = 0
  for (const piece of text.match(pieces) ?? []) columns += isEscape(piece) ? 0 : charWidth(piece)
  return columns
}

/** At most `columns` wide; the cut is marked. Control characters are dropped, for they would move the cursor. */
export function clip(text: string, columns: number): string {
  const cut = width(text) > columns
  let used = 0
  let out = ''
  let full = false
  for (const piece of text.match(pieces) ?? []) {
    if (isEscape(piece)) out += piece
    else if (isControl(piece) || full) continue
    else if (used + charWidth(piece) > (cut ? columns - 1 : columns)) {
      out += '…'
      full = true
    } else {
      used += charWidth(piece)
      out += piece
    }
  }
  return out
}

/** Lines of at most `columns`, broken at spaces; the second and later ones are indented. */
export function wrap(text: string, columns: number, indent: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (width(longer) <= columns || line === '') line = longer
    else {
      lines.push(line)
      line = `${indent}${word}`
    }
  }
  if (line !== '') lines.push(line)
  return lines.map((each) => clip(each, columns))
}

/** Two texts on one line, the second at the right end. */
export function padded(left: string, right: string, columns: number): string {
  const room = columns - width(right) - 1
  const start = clip(left, Math.max(0, room))
  return `${start}${' '.repeat(Math.max(1, columns - width(start) - width(right)))}${right}`
}

export function rule(columns: number): string {
  return dim('─'.repeat(columns))
}

export function bar(value: number, max: number, columns: number): string {
  const filled = Math.round((Math.min(Math.max(value, 0), max) / max) * columns)
  return `${'█'.repeat(filled)}${dim('░'.repeat(columns - filled))}`
}

/** Integer cents as money. */
export function money(cents: number): string {
  const whole = Math.trunc(Math.abs(cents) / 100).toLocaleString('en-US')
  return `${cents < 0 ? '−' : ''}$${whole}.${String(Math.abs(cents) % 100).padStart(2, '0')}`
}

function charWidth(character: string): number {
  const code = character.codePointAt(0) as number
  if (isControl(character) || /\p{M}/u.test(character) || code === 0x200d || code === 0xfe0f) return 0
  return /\p{Emoji_Presentation}/u.test(character) ||
    (code >= 0x1100 && /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character))
    ? 2
    : 1
}

function isControl(character: string): boolean {
  const code = character.codePointAt(0) as number
  return code < 0x20 || (code >= 0x7f && code < 0xa0)
}
