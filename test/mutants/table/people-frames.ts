import type { Mutant } from '../mutant.ts'

/** Changes of people that a client is not sent: [OUT-4]. */

const people = 'apps/sim/test/people-frames.test.ts'
const queue = 'apps/edge/test/delivery/outbound-queue.test.ts'
const shown = 'packages/engine/test/views/shown.test.ts'

export const peopleFrameMutants: readonly Mutant[] = [
  {
    file: 'apps/sim/src/output/people-frames.ts',
    fault: 'a person who leaves the life is not sent',
    text: '...gone.map((person) => ({ person, gone: true }))',
    replacement: '',
    test: { file: people, name: 'a person who leaves the life is sent once more' },
  },
  {
    file: 'apps/sim/src/output/people-frames.ts',
    fault: 'people are sent with every advance of the life',
    text: 'shown.peopleAreOld = !isDue(shown, at, now)',
    replacement: 'shown.peopleAreOld = now',
    test: { file: people, name: 'nobody is sent more than once a second' },
  },
  {
    file: 'apps/sim/src/lives/tell-outcome.ts',
    fault: 'what a command has changed in a person is sent later',
    text: 'changedPeople(step, { now: true })',
    replacement: 'changedPeople(step, { now: false })',
    test: { file: people, name: 'each person that a command changes is sent with the answer' },
  },
  {
    file: 'apps/sim/src/lives/wake-timers.ts',
    fault: 'people who have changed are not sent after the clock has stopped',
    text: 'self.shown?.peopleAreOld === true',
    replacement: 'self.shown === undefined',
    test: { file: people, name: 'what a read has found changed is sent although the clock has stopped since' },
  },
  {
    file: 'apps/sim/src/lives/connection.ts',
    fault: 'people who have changed during an absence are not sent to a client that resumes',
    text: 'emitPeople(step, { now: true })',
    replacement: '',
    test: { file: people, name: 'a client that resumes gets at once what has changed since' },
  },
  {
    file: 'packages/engine/src/views/shown.ts',
    fault: 'a person whose familiarity has faded counts as unchanged',
    text: '  hash = folded(hash, familiarity)\n',
    replacement: '',
    test: { file: shown, name: 'cover each field of a person' },
  },
  {
    file: 'packages/engine/src/views/shown.ts',
    fault: 'how a person writes counts as unchanged in later weeks',
    text: 'known?.week === week && ',
    replacement: 'known && ',
    test: { file: shown, name: 'of how a person writes are those of a life that was just loaded' },
  },
  {
    file: 'apps/edge/src/delivery/outbound-queue.ts',
    fault: 'frames that wait for a slow client are numbered as they came',
    text: 'const to = index === waiting.size - 1 ? last : from',
    replacement: 'const to = seq',
    test: { file: queue, name: 'gets the latest frame about each person' },
  },
]
