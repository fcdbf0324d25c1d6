export interface Progress {
  readonly advance: (more: number) => void
  readonly end: () => void
}

interface Output {
  readonly isTTY?: boolean
  write(text: string): unknown
}

const barWidth = 40
/** Without a terminal: a line for every tenth. */
const plainLines = 10

/** Shows progress: a bar on a terminal, a few lines elsewhere. */
export function progress(total: number, out: Output): Progress {
  let done = 0
  let shown = -1
  const steps = out.isTTY === true ? barWidth : plainLines
  return {
    advance(more) {
      done += more
      const step = Math.floor((done / total) * steps)
      if (out.isTTY === true) {
        out.write(`\r[${'█'.repeat(step)}${'·'.repeat(barWidth - step)}] ${done} of ${total} lives`)
      } else if (step > shown && step > 0) {
        out.write(`${done} of ${total} lives\n`)
      }
      shown = step
    },
    end() {
      if (out.isTTY === true) out.write('\n')
    },
  }
}
