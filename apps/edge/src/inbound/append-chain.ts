import { edgeLimits } from '../limits.ts'

/**
 * The appends of one connection, which enter the stream in their order. Commands are under way together, because the transport keeps the order
 * of appends to a lane. Everything else is under way alone: it may be tried again, and it decides about what follows.
 */
export interface AppendChain {
  /** The `connect` was refused and is not in the stream, so nothing else of this connection may be appended. */
  cut: boolean
  /**
   * The run of Redis that holds the `connect`. Once another run has begun, everything that the connection has appended
   * may be lost: [CMD-10].
   */
  run: string | undefined
  /** The last refusal for the player's rate: until when (monotonic), and for which cost. */
  limited: { readonly until: number; readonly cost: number } | undefined
  readonly waiting: ChainStep[]
  /** Commands that are under way. */
  commands: number
  /** Something else is under way. */
  alone: boolean
}

interface ChainStep {
  readonly kind: 'command' | 'alone'
  readonly start: () => Promise<void>
}

export function appendChain(): AppendChain {
  return {
    cut: false,
    run: undefined,
    limited: undefined,
    waiting: [],
    commands: 0,
    alone: false,
  }
}

/** Appends that wait or are under way. */
export function pendingIn({ waiting, commands, alone }: AppendChain): number {
  return waiting.length + commands + (alone ? 1 : 0)
}

/** Whether something could be appended now that waits for nothing. */
export function isFree(chain: AppendChain): boolean {
  return !chain.cut && pendingIn(chain) === 0
}

/** Starts the append when everything before it allows that, which may be at once. Resolves as it does, or with `cut` when it is not started. */
export function inChain<T>(
  chain: AppendChain,
  kind: 'command' | 'alone',
  append: () => Promise<T>,
): Promise<T | { readonly outcome: 'cut' }> {
  return new Promise((resolve, reject) => {
    const start = async (): Promise<void> => {
      try {
        resolve(chain.cut ? { outcome: 'cut' } : await append())
      } catch (error) {
        reject(error)
      }
    }
    chain.waiting.push({ kind, start })
    startNext(chain)
  })
}

function startNext(chain: AppendChain): void {
  for (;;) {
    const [next] = chain.waiting
    if (next === undefined || chain.alone) return
    if (next.kind === 'alone') {
      if (chain.commands > 0) return
      chain.alone = true
    } else {
      if (chain.commands >= edgeLimits.appendsPerConnectionMax) return
      chain.commands++
    }
    chain.waiting.shift()
    void next.start().finally(() => {
      if (next.kind === 'alone') chain.alone = false
      else chain.commands--
      startNext(chain)
    })
  }
}
