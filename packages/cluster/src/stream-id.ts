import { assert } from '@lifegrid/base/assert'

/** Parses a Redis stream id, `ms-seq`. A cursor can also be '0', which is before every entry. */
function parse(id: string): readonly [bigint, bigint] {
  const match = /^(\d+)(?:-(\d+))?$/.exec(id)
  assert(match, `a stream id is ms-seq, not ${JSON.stringify(id)}`)
  return [BigInt(match[1] as string), BigInt(match[2] ?? '0')]
}

/** The time of a stream id by the clock of Redis, in ms. */
export function streamIdMs(id: string): number {
  return Number(parse(id)[0])
}

/** Negative if `a` is before `b`, zero if they are equal, positive if `a` is after `b`. */
export function compareStreamIds(a: string, b: string): number {
  const [aMs, aSeq] = parse(a)
  const [bMs, bSeq] = parse(b)
  if (aMs !== bMs) return aMs < bMs ? -1 : 1
  if (aSeq !== bSeq) return aSeq < bSeq ? -1 : 1
  return 0
}

/** The lowest id after this one. */
export function nextStreamId(id: string): string {
  const [ms, seq] = parse(id)
  return `${ms}-${seq + 1n}`
}
