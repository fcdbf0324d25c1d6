import { manualClock } from '@lifegrid/testkit/manual-clock'
import { describe, expect, it } from 'vitest'
import { samplerLimits } from '../../src/log-sampler.ts'
import { logger } from '../../src/logger.ts'
import { createMetrics, Registry } from '../../src/metrics.ts'
import { reportScriptsLoaded } from '../../src/service-reports.ts'
import { currentTrace, inTrace, takeInHand } from '../../src/tracing/current-trace.ts'

function captured() {
  const lines: { msg: string; traceparent?: string }[] = []
  const clock = manualClock()
  const log = logger({ name: 'test', level: 'info', clock, write: (line) => lines.push(JSON.parse(line)) })
  return { log, clock, seen: () => lines.map(({ msg, traceparent }) => [msg, traceparent]) }
}

describe('[OPS-9] the trace context in log lines', () => {
  it('is that of the work that logs, also after it has waited, and of no other work', async () => {
    const { log, seen } = captured()
    const work = (name: string) => async () => {
      await null
      log.info(name)
      await new Promise((resolve) => setImmediate(resolve))
      log.child({ part: 1 }).info(`${name} later`)
    }
    await Promise.all([inTrace('one', work('a')), inTrace('two', work('b')), inTrace(undefined, work('c'))])
    log.info('after all')
    expect(seen()).toEqual([
      ['a', 'one'],
      ['b', 'two'],
      ['c', undefined],
      ['a later', 'one'],
      ['b later', 'two'],
      ['c later', undefined],
      ['after all', undefined],
    ])
  })

  it('is that of the entry in hand until it is put down; a line that names another keeps its own', async () => {
    const { log, seen } = captured()
    takeInHand('entry')
    log.info('one')
    log.info({ traceparent: 'own' }, 'two')
    // What an entry starts for another command, or for none, is not about the entry.
    const started = inTrace('job', async () => {
      log.info('three')
      await null
      log.info('four')
    })
    expect(currentTrace()).toBe('entry')
    takeInHand(undefined)
    log.info('five')
    await started
    expect(seen()).toEqual([
      ['one', 'entry'],
      ['two', 'own'],
      ['three', 'job'],
      ['five', undefined],
      ['four', 'job'],
    ])
  })

  it('is not in a line about the whole node, which a command happens to cause', () => {
    const { log, seen } = captured()
    inTrace('one', () => reportScriptsLoaded(createMetrics(new Registry()), log))
    expect(seen()).toEqual([['the scripts were loaded into Redis', undefined]])
  })

  it('is not in the count of lines that were left out, which were about others', () => {
    const { log, clock, seen } = captured()
    for (let i = 0; i <= samplerLimits.linesMax; i++) log.warn('often')
    clock.advance(samplerLimits.periodMs)
    inTrace('one', () => log.warn('now'))
    expect(seen().slice(-2)).toEqual([
      ['1 similar suppressed: often', undefined],
      ['now', 'one'],
    ])
  })
})
