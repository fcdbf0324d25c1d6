import type { Mutant } from '../mutant.ts'

/** What a client is shown, and what its commands have cost: [OUT-5] to [OUT-7], [OUT-9]. */

const parts = 'apps/sim/test/parts-frames.test.ts'
const result = 'packages/engine/test/views/command-result.test.ts'

export const shownMutants: readonly Mutant[] = [
  {
    file: 'apps/sim/src/output/shown.ts',
    fault: 'the plan of the day is not sent when it has changed',
    text: 'if (after.dailyPlan !== before.dailyPlan)',
    replacement: 'if (after === before)',
    test: { file: parts, name: 'the plan of the day is sent when it changes' },
  },
  {
    file: 'apps/sim/src/output/shown.ts',
    fault: 'the parts are compared with every update',
    text: 'return now || at >= peopleAt + simLimits.peopleMsMin',
    replacement: 'return true',
    test: { file: parts, name: 'at most once a second at the fastest speed' },
  },
  {
    file: 'apps/sim/src/lives/reply.ts',
    fault: 'an acknowledgement has no result',
    text: '...(result && { result })',
    replacement: '...{}',
    test: { file: parts, name: 'a purchase is answered with its result' },
  },
  {
    file: 'packages/engine/src/apply.ts',
    fault: 'what is told by a frame of its own is in the result, too',
    text: "  'purchaseTimeSkip',\n",
    replacement: '',
    test: { file: result, name: 'is absent when nothing was paid or got' },
  },
  {
    file: 'apps/edge/src/delivery/outbound-queue.ts',
    fault: 'merged updates are sent as single ones',
    text: ", type: 'batch_update' }",
    replacement: ' }',
    test: { file: 'apps/edge/test/delivery/outbound-queue.test.ts', name: 'gets the latest frame about each person' },
  },
  {
    file: 'packages/engine/src/views/plan-view.ts',
    fault: 'the player is shown illnesses that nobody has diagnosed',
    text: '({ n, known }) => known &&',
    replacement: '({ n }) =>',
    test: {
      file: 'packages/engine/test/views/plan-view.test.ts',
      name: 'a check-up is shown only for a known condition',
    },
  },
]
