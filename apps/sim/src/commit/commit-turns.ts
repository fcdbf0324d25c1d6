import type { Clock, Timer } from '@lifegrid/base/clock'

/**
 * The turns of a sim's lanes to commit. A few commits run at a time, and a lane that waits for its turn gathers more commands meanwhile, so
 * commits grow with the load of all lanes and not of one. See docs/adr/0015.
 */
export interface CommitTurns {
  /** Asks for a turn. It has come at once if one is free; otherwise `onCome` is called when it comes, in the order of asking. */
  ask(onCome: () => void): CommitTurn
}

export interface CommitTurn {
  readonly hasCome: boolean
  /** Gives the turn to the next lane, or stops waiting for it. Ending twice does nothing. */
  end(): void
}

interface Asked {
  readonly onCome: () => void
  /** Monotonic time; undefined while it waits. */
  cameAt: number | undefined
}

/**
 * @param options.max turns at a time.
 * @param options.heldMs a turn that is held for longer no longer counts, so a lane whose commit is slow does not hold up the others.
 */
export function commitTurns(
  clock: Clock,
  { max, heldMs }: { readonly max: number; readonly heldMs: number },
): CommitTurns {
  /** In the order in which they came. */
  const held = new Set<Asked>()
  const waiting = new Set<Asked>()
  let timer: Timer | undefined

  const come = (asked: Asked): void => {
    asked.cameAt = clock.monotonic()
    held.add(asked)
  }
  const giveTurns = (): void => {
    for (const asked of waiting) {
      if (held.size >= max) return watch()
      waiting.delete(asked)
      come(asked)
      asked.onCome()
    }
  }
  const watch = (): void => {
    if (timer !== undefined) return
    const [oldest] = held
    const heldFor = clock.monotonic() - (oldest?.cameAt ?? 0)
    timer = clock.after(Math.max(0, heldMs - heldFor), () => {
      timer = undefined
      const now = clock.monotonic()
      for (const asked of held) if (now - (asked.cameAt ?? now) >= heldMs) held.delete(asked)
      giveTurns()
    })
  }
  return {
    ask(onCome) {
      const asked: Asked = { onCome, cameAt: undefined }
      if (held.size < max && waiting.size === 0) come(asked)
      else {
        waiting.add(asked)
        watch()
      }
      return {
        get hasCome() {
          return asked.cameAt !== undefined
        },
        end() {
          waiting.delete(asked)
          if (held.delete(asked)) giveTurns()
        },
      }
    },
  }
}
