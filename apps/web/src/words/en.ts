import { account } from './en-account.ts'
import { chart } from './en-chart.ts'
import { comparison } from './en-comparison.ts'
import { lanes } from './en-lanes.ts'
import { life } from './en-life.ts'
import { lives } from './en-lives.ts'
import { screens } from './en-screens.ts'
import { world } from './en-world.ts'

/** The English texts. */
export const en = { ...life, ...screens, account, chart, comparison, lanes, lives, world }
