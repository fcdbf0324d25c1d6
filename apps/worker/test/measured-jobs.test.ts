import { systemClock } from '@lifegrid/base/system-clock'
import { logger } from '@lifegrid/observability/logger'
import { createMetrics, Registry } from '@lifegrid/observability/metrics'
import { traceRing } from '@lifegrid/observability/trace-ring'
import { hopSpans } from '@lifegrid/observability/tracing/hop-spans'
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

test('[OPS-9] what a job logs has the trace context of the command that has caused it, and other jobs have none', async () => {
  const lines: { msg: string; traceparent?: string }[] = []
  const log = logger({ name: 'worker', level: 'info', write: (line) => lines.push(JSON.parse(line)) })
  const traces = traceRing({ max: 10, now: () => 7 })
  const jobs = measuredJobs({ clock: systemClock, metrics: createMetrics(new Registry()), traces })
  const traced = { id: 'reply-1', player: 'ada', traceparent: 'context' }
  const work = (name: string) => async () => {
    await null
    log.info(name)
  }
  const sweepBeside = () => jobs.run('push', work('sweep')).then(work('reply'))
  await jobs.run('conversation', sweepBeside, traced)
  expect(lines.map(({ msg, traceparent }) => [msg, traceparent])).toEqual([
    ['sweep', undefined],
    ['reply', 'context'],
  ])
})

test('[OPS-22] a job that a command has caused is a span from its begin to its end', async () => {
  const made: unknown[] = []
  const spans = hopSpans({
    wanted: () => true,
    emit: ({ name, from, to, error }) => made.push([name, to - from, error]),
  })
  let now = 7
  const jobs = measuredJobs({
    clock: systemClock,
    metrics: createMetrics(new Registry()),
    traces: traceRing({ max: 10, now: () => now, spans }),
  })
  const traced = {
    id: 'reply-1',
    player: 'ada',
    traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  }
  const work = async (): Promise<void> => {
    now += 40
  }
  await jobs.run('conversation', work, traced)
  const failing = (): Promise<void> => work().then(() => Promise.reject(new Error('no answer')))
  await expect(jobs.run('conversation', failing, traced)).rejects.toThrow('no answer')
  expect(made).toEqual([
    ['done by a worker: conversation', 40, undefined],
    ['failed by a worker: conversation', 40, 'failed by a worker: conversation'],
  ])
})
