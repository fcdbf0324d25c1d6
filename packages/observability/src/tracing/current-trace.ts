import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * [OPS-9] The trace context of what this process does at the moment. The logger writes it into each line, so no caller has to name it, and no
 * line about a command is without it.
 */

const ofWork = new AsyncLocalStorage<string | undefined>()

/** That of the entry in hand: see {@link takeInHand}. */
let inHand: string | undefined

/** The `traceparent` of the command or job at hand; undefined when there is none. */
export function currentTrace(): string | undefined {
  return inHand ?? ofWork.getStore()
}

/**
 * Does work for a command or a job, also the parts of it that run later. It makes a few objects, so commands that go on to a sim, of which there
 * are very many, use {@link takeInHand} or name their context in the line.
 * @param traceparent undefined when no command has caused the work: then its lines have no context, whatever runs around it.
 */
export function inTrace<T>(traceparent: string | undefined, work: () => T): T {
  const outer = inHand
  inHand = undefined
  try {
    return ofWork.run(traceparent, work)
  } finally {
    inHand = outer
  }
}

/**
 * What follows is for this entry, until it is put down with `undefined`. For synchronous work alone, and costs no object. The caller puts it down
 * in a `finally`, before anything else can run.
 */
export function takeInHand(traceparent: string | undefined): void {
  inHand = traceparent
}
