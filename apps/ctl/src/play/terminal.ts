import { emitKeypressEvents } from 'node:readline'

export interface Key {
  /** The character, or undefined for a key that has none. */
  readonly character: string | undefined
  readonly name: string
  readonly ctrl: boolean
}

/** The terminal, taken over for full-screen drawing, and given back whatever happens. */
export interface Terminal {
  size(): { readonly columns: number; readonly rows: number }
  /** Draws only lines that have changed since the last time. */
  draw(lines: readonly string[]): void
  /** Gives the terminal back for ordinary prompts. */
  suspend(): void
  resume(): void
  /** Gives the terminal back for good. May be called more than once. */
  restore(): void
}

const enter = '\u001b[?1049h\u001b[?25l\u001b[2J'
const leave = '\u001b[?25h\u001b[?1049l'

/** @param onKey not called while suspended. @param onResize after every change of size. */
export function openTerminal(
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
  onKey: (key: Key) => void,
  onResize: () => void,
): Terminal {
  let drawn: readonly string[] = []
  let active = false
  const keypress = (character: string | undefined, key: { name?: string; ctrl?: boolean }): void => {
    if (active) onKey({ character, name: key.name ?? '', ctrl: key.ctrl === true })
  }
  const resized = (): void => {
    drawn = []
    if (active) output.write('\u001b[2J')
    onResize()
  }
  const take = (): void => {
    if (active) return
    active = true
    drawn = []
    input.setRawMode(true)
    input.resume()
    output.write(enter)
  }
  const give = (): void => {
    if (!active) return
    active = false
    output.write(leave)
    input.setRawMode(false)
  }
  emitKeypressEvents(input)
  input.on('keypress', keypress)
  output.on('resize', resized)
  // The last resort: a crash or process.exit from anywhere still gives the terminal back.
  process.on('exit', give)
  take()
  return {
    size: () => ({ columns: output.columns || 80, rows: output.rows || 24 }),
    draw(lines) {
      if (!active) return
      let text = ''
      lines.forEach((line, row) => {
        if (line !== drawn[row]) text += `\u001b[${row + 1};1H${line}\u001b[0m\u001b[K`
      })
      drawn = lines
      if (text !== '') output.write(text)
    },
    suspend: give,
    resume: take,
    restore() {
      give()
      input.off('keypress', keypress)
      output.off('resize', resized)
      process.off('exit', give)
      input.pause()
    },
  }
}
