import { styleText } from 'node:util'
import cliTruncate from 'cli-truncate'
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

/** Text for a terminal: colours, widths, wrapping. Colours do not count as width. */

const colours = process.env.NO_COLOR === undefined

function styled(style: Parameters<typeof styleText>[0], text: string): string {
  return colours ? styleText(style, text, { validateStream: false }) : text
}

export const bold = (text: string): string => styled('bold', text)
export const dim = (text: string): string => styled('dim', text)
export const red = (text: string): string => styled('red', text)
export const green = (text: string): string => styled('green', text)
export const yellow = (text: string): string => styled('yellow', text)
export const cyan = (text: string): string => styled('cyan', text)

/** A control character that does not begin a colour. */
const control = new RegExp(`(?!${'\u001b'}\\[[0-9;]*m)\\p{Cc}`, 'gu')

/** Removes what could move the cursor: names and messages come from other players. */
function withoutControls(text: string): string {
  return text.replaceAll(control, '')
}

/** How many columns a text takes. East Asian wide characters and emoji take two. */
export function width(text: string): number {
  return stringWidth(text)
}

/** At most `columns` wide; a cut is marked with `…`. Control characters are removed. */
export function clip(text: string, columns: number): string {
  return columns < 1 ? '' : cliTruncate(withoutControls(text), columns)
}

/** Lines of at most `columns`, broken at spaces; colours continue on the next line. White space counts as one space. */
export function wrap(text: string, columns: number): string[] {
  const words = withoutControls(text.replaceAll(/\s+/g, ' ').trim())
  return words === '' ? [] : wrapAnsi(words, Math.max(1, columns), { hard: true }).split('\n')
}

/** Wrapped text behind a mark of one column, with the later lines under the first. */
export function item(mark: string, text: string, columns: number): string[] {
  return wrap(text, columns - 2).map((line, at) => `${at === 0 ? mark : ' '} ${line}`)
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
