import { describe, expect, it } from 'vitest'
import { jobs } from '../../src/jobs/all.ts'
import { parseJob } from '../../src/jobs/parse-job.ts'
import { queueLimits } from '../../src/limits.ts'

const job = { id: 'tick-ada-7', queue: 'offline-tick', payload: '{"kind":"player","player":"ada"}', runAt: 0 }

describe('[JOB-2] a job from the outbox', () => {
  it('is accepted when it has the form of its queue', () => {
    expect(parseJob(job)).toEqual({
      ok: true,
      value: { queue: 'offline-tick', payload: { kind: 'player', player: 'ada' } },
    })
    expect(parseJob({ ...job, payload: '{"kind":"sweep"}' }).ok).toBe(true)
  })

  it.each([
    ['an unknown queue', { queue: 'nowhere' }, 'no queue "nowhere"'],
    ['a queue named like a property of every object', { queue: 'constructor' }, 'no queue "constructor"'],
    ['an empty id', { id: '' }, '1 to 255 characters'],
    ['a long id', { id: 'x'.repeat(256) }, '1 to 255 characters'],
    ['an id with a colon', { id: 'a:b' }, 'must not contain ":"'],
    ['an integer as id', { id: '17' }, 'must not be a number'],
    ['a payload that is not JSON', { payload: '{' }, 'not JSON'],
    ['another kind', { payload: '{"kind":"other"}' }, 'does not have the form'],
    ['a bad player id', { payload: '{"kind":"player","player":"a b"}' }, 'does not have the form'],
    [
      'personal text in an unknown field',
      { payload: '{"kind":"sweep","note":"Ada is ill"}' },
      'does not have the form',
    ],
    ['a payload that is too long', { payload: ' '.repeat(queueLimits.payloadBytesMax + 1) }, 'longer than'],
  ])('is refused with %s', (_, change, reason) => {
    const parsed = parseJob({ ...job, ...change })
    expect(parsed.ok ? 'accepted' : parsed.error).toContain(reason)
  })
})

it('every queue has the name of its key in the table, and no name contains ":"', () => {
  for (const [name, definition] of Object.entries(jobs)) {
    expect(definition.name).toBe(name)
    expect(name).not.toContain(':')
  }
})
