import { emitKeypressEvents } from 'node:readline'

export interface Key {
  /** The character, or undefined for a key that has none. */
  readonly character: string | undefined
  readonly name: string
  readonly ctrl: boolean
}

/** The terminal during full-screen drawing. It is restored even after a crash. */
export interface Terminal {
  size(): { readonly columns: number; readonly rows: number }
  /** Writes only the lines that have changed since the last call. */
  draw(lines: readonly string[]): void
  /** Restores the terminal for ordinary prompts, until `resume`. */
  suspend(): void
  resume(): void
  /** Restores the terminal for good. May be called more than once. */
  restore(): void
}

const enter = '\u001b[?1049h\u001b[?25l\u001b[2J'
const leave = '\u001b[?25h\u001b[?1049l'

/** @param onKey is not called while suspended. @param onResize is called after every change of size. */
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
  // Restores the terminal after a crash or a process.exit anywhere.
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
