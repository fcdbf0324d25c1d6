import { settlePromises } from '@lifegrid/testkit/manual-clock'
import { describe, expect, it } from 'vitest'
import { batchLookup } from '../src/batch-lookup.ts'

describe('a lookup in batches', () => {
  it('asks once for all keys of a turn, and while a query runs for all keys that come meanwhile', async () => {
    const asked: string[][] = []
    const answers: ((found: Map<string, string>) => void)[] = []
    const lookup = batchLookup<string>((keys) => {
      asked.push([...keys])
      return new Promise((resolve) => answers.push(resolve))
    }, 3)
    const first = [lookup('a'), lookup('b'), lookup('a')]
    await settlePromises()
    const later = ['c', 'd', 'e', 'f'].map(lookup)
    await settlePromises()
    expect(asked).toEqual([['a', 'b']])
    answers[0]?.(new Map([['a', '1']]))
    expect(await Promise.all(first)).toEqual(['1', undefined, '1'])
    await settlePromises()
    answers[1]?.(new Map([['c', '3']]))
    await settlePromises()
    answers[2]?.(new Map())
    expect(await Promise.all(later)).toEqual(['3', undefined, undefined, undefined])
    expect(asked).toEqual([['a', 'b'], ['c', 'd', 'e'], ['f']])
  })

  it('fails for the callers of the query that failed, and goes on', async () => {
    let fails = true
    const lookup = batchLookup<string>(async (keys) => {
      if (fails) throw new Error('the record is away')
      return new Map(keys.map((key) => [key, key]))
    }, 10)
    await expect(Promise.all([lookup('a'), lookup('b')])).rejects.toThrow('the record is away')
    await settlePromises()
    fails = false
    expect(await lookup('a')).toBe('a')
  })
})
