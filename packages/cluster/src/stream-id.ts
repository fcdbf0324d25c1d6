import { assert } from '@lifegrid/base/assert'

/** A Redis stream id is `ms-seq`; a cursor may also be '0', the place before every entry. */
function parse(id: string): readonly [bigint, bigint] {
  const match = /^(\d+)(?:-(\d+))?$/.exec(id)
  assert(match, `a stream id is ms-seq, not ${JSON.stringify(id)}`)
  return [BigInt(match[1] as string), BigInt(match[2] ?? '0')]
}

/** Negative when `a` lies before `b`, zero when they are the same place, positive when after. */
export function compareStreamIds(a: string, b: string): number {
  const [aMs, aSeq] = parse(a)
  const [bMs, bSeq] = parse(b)
  if (aMs !== bMs) return aMs < bMs ? -1 : 1
  if (aSeq !== bSeq) return aSeq < bSeq ? -1 : 1
  return 0
}

/** The least id after this one. */
export function nextStreamId(id: string): string {
  const [ms, seq] = parse(id)
  return `${ms}-${seq + 1n}`
}
