/** An option of `lifegrid new <kind>`. */
export interface KindOption {
  /** As the command line declares it: '--room <room>'. */
  readonly flags: string
  readonly description: string
  readonly fallback?: string
}

/** A kind of part that `lifegrid new` can create. */
export interface Kind {
  readonly description: string
  readonly options?: readonly KindOption[]
}

/**
 * Every kind, by its name on the command line. `scaffolds/<name>.ts` creates it, and `docs/recipes` has a recipe for it; tests check both.
 * A `job` is a career ladder of the content, a `queue-job` a job of BullMQ.
 */
export const kinds = {
  event: {
    description: 'an event of the content: a question with two options',
    options: [{ flags: '--domain <domain>', description: 'folder of the event', fallback: 'random' }],
  },
  dilemma: { description: 'a dilemma of the content: a decision of several steps' },
  job: { description: 'a career ladder of the content, with five rungs (for a BullMQ job: queue-job)' },
  command: { description: 'a command of clients that changes a life: its message and its handler' },
  'system-command': {
    description: 'a command that workers and edges hand to the owner of a life: its message and its handler',
  },
  condition: { description: 'a kind of condition for content' },
  effect: { description: 'a kind of effect for content' },
  system: {
    description: 'a system of the engine, which acts at due minutes',
    options: [{ flags: '--room <room>', description: 'folder of the system in packages/engine/src/systems' }],
  },
  metric: {
    description: 'a metric',
    options: [
      {
        flags: '--process <process>',
        description: 'process that counts: node (all), edge, sim or worker',
        fallback: 'node',
      },
      { flags: '--type <type>', description: 'counter, gauge or histogram', fallback: 'counter' },
    ],
  },
  'queue-job': { description: 'a BullMQ job: its queue and its handler in the worker (for a career ladder: job)' },
} as const satisfies Readonly<Record<string, Kind>>

export type KindName = keyof typeof kinds
