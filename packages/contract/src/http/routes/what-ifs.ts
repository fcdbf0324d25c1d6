import { z } from 'zod'
import { decisionListShape, imaginedLifeShape, noAnswers } from '../../shapes/told-life.ts'
import { defineRoute } from '../define.ts'

const common = {
  id: z.string(),
  requestedAt: z.int().describe('Milliseconds since the Unix epoch.'),
  state: z
    .enum(['waiting', 'told', 'refused', 'failed'])
    .describe('`refused`: there is no answer. `failed`: it could not be worked out; ask again.'),
  refusal: z
    .enum(noAnswers)
    .optional()
    .describe(
      'Why there is no answer. `earlier_rules`: the decision was made under the rules of an earlier release. `trimmed`: its journal is not kept any more. `no_such_decision`: this entry of the journal is no decision. `option_closed`: the option was not there, or could not be chosen. `same_option`: it was chosen. `too_long`: working it out took too long.',
    ),
}

export const whatIfs = defineRoute({
  name: 'whatIfs',
  method: 'GET',
  path: '/api/what-ifs',
  group: 'telling',
  access: 'player',
  summary: 'The newest questions about past decisions, with their answers.',
  body: undefined,
  example: undefined,
  status: 200,
  answer: z.object({
    lists: z
      .array(z.object({ ...common, told: decisionListShape.optional() }))
      .describe(
        'The lists of decisions that were asked for, the newest first. Only the newest that was told has its content.',
      ),
    whatIfs: z.array(
      z.object({
        ...common,
        decision: z.int(),
        option: z.string(),
        told: imaginedLifeShape.optional().describe('The answer; absent before it is told.'),
      }),
    ),
  }),
  refusals: [],
})
