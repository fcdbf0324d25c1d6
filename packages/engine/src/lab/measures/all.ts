import { children } from './children.ts'
import { degrees } from './degrees.ts'
import { illness } from './illness.ts'
import { marriage } from './marriage.ts'
import type { Measure } from './measure.ts'
import { storytelling } from './storytelling.ts'
import { survival } from './survival.ts'
import { wealth } from './wealth.ts'
import { work } from './work.ts'

/** In the order of the report. Each is one file of this folder; a test compares the list with the folder. */
export const measures: readonly Measure[] = [survival, marriage, children, degrees, work, wealth, illness, storytelling]
