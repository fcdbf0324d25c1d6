import { systemClock } from '@lifegrid/base/system-clock'
import { createMetrics, Registry } from '@lifegrid/observability/metrics'
import { traceRing } from '@lifegrid/observability/trace-ring'
import { expect, test } from 'vitest'
import { measuredJobs } from '../src/measured-jobs.ts'

test('[OPS-10] a worker remembers when a job that a command has caused began, and how it ended', async () => {
  const traces = traceRing({ max: 10, now: () => 7 })
  const jobs = measuredJobs({ clock: systemClock, metrics: createMetrics(new Registry()), traces })
  const traced = { id: 'reply-1', player: 'ada', traceparent: 'context' }
  await jobs.run('conversation', async () => {}, traced)
  const failing = async (): Promise<void> => {
    throw new Error('no answer')
  }
  await expect(jobs.run('conversation', failing, traced)).rejects.toThrow('no answer')
  await jobs.run('push', async () => {})
  const hops = traces.find('context').map(({ command, hop }) => [command, hop])
  expect(hops).toEqual([
    ['reply-1', 'begun by a worker: conversation'],
    ['reply-1', 'done by a worker: conversation'],
    ['reply-1', 'begun by a worker: conversation'],
    ['reply-1', 'failed by a worker: conversation'],
  ])
})
