import { yearsOf } from '../systems/body/years.ts'
import type { ReadHandler } from './define.ts'

export const getYears: ReadHandler<unknown> = (life) => ({ frame: 'years', body: { years: yearsOf(life) } })
