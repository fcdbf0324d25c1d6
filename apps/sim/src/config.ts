import { lightTalkEnergyDefault, talkEnergyDefault, talkEnergyMax } from '@lifegrid/contract/commands/conversation'
import { rulesets } from '@lifegrid/contract/commands/system/sys-birth'
import { commonConfig, errorReportConfig, recordConfig, topologyConfig } from '@lifegrid/observability/config'
import { tracingConfig } from '@lifegrid/observability/tracing/tracing-config'
import { z } from 'zod'

/** The configuration of a sim. */
export const simConfig = z.object({
  ...commonConfig,
  ...errorReportConfig,
  ...tracingConfig,
  ...recordConfig,
  ...topologyConfig,
  REPLIES: z
    .enum(['template', 'external'])
    .default('external')
    .describe('Who words what people say: workers (`external`), or the sim itself from few templates (`template`).'),
  MESSAGE_ENERGY_COST: z.coerce
    .number()
    .int()
    .min(0)
    .max(talkEnergyMax)
    .default(talkEnergyDefault)
    .describe('The energy of a deep talk. It holds for a player from the next connection on. The same on all sims.'),
  MESSAGE_LIGHT_ENERGY_COST: z.coerce
    .number()
    .int()
    .min(0)
    .max(talkEnergyMax)
    .default(lightTalkEnergyDefault)
    .describe(
      'The energy of a light talk, except the first of a game day, which is free. It is at most MESSAGE_ENERGY_COST. It holds for a player from the next connection on. The same on all sims.',
    ),
  DRAIN_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(600_000)
    .default(8000)
    .describe('Longest time of a drain on SIGTERM, in ms. The process ends after it even if partitions are left.'),
  RULESET: z
    .enum(rulesets)
    .default('calibrated')
    .describe(
      'The rules of lives that begin from now on. calibrated: people die as in the life table of the United States. classic: as in the ' +
        'original game, by one chance of death for each of four ages. A life keeps its rules. The same on all sims.',
    ),
})
