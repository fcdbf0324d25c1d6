import { parentPort, workerData } from 'node:worker_threads'
import { assert } from '@lifegrid/base/assert'
import { catalogue } from '@lifegrid/content/catalogue.generated'
import { observeLife, seedOf } from '@lifegrid/engine/lab/population'
import type { Ruleset } from '@lifegrid/engine/life/vocabulary'
import type { LivesDone, LivesOrder } from './lives-messages.ts'

/** A thread of `lab lives`: simulates one block after the other. */
const port = parentPort
assert(port !== null, 'this file runs in a thread')
const { ruleset } = workerData as { readonly ruleset: Ruleset }

port.on('message', ({ from, to }: LivesOrder) => {
  const lives = Array.from({ length: to - from }, (_, index) =>
    observeLife(seedOf(from + index), ruleset, { catalogue }),
  )
  port.postMessage({ from, lives } satisfies LivesDone)
})
