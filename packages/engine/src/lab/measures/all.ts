import { callbacks } from './callbacks.ts'
import { children } from './children.ts'
import { choices } from './choices.ts'
import { consequences } from './consequences.ts'
import { deaths } from './deaths.ts'
import { degrees } from './degrees.ts'
import { identity } from './identity.ts'
import { illness } from './illness.ts'
import { marriage } from './marriage.ts'
import type { Measure } from './measure.ts'
import { occupations } from './occupations.ts'
import { people } from './people.ts'
import { repeats } from './repeats.ts'
import { secondLives } from './second-lives.ts'
import { storytelling } from './storytelling.ts'
import { survival } from './survival.ts'
import { themes } from './themes.ts'
import { tone } from './tone.ts'
import { wealth } from './wealth.ts'
import { work } from './work.ts'

/** In the order of the report. Each is one file of this folder; a test compares the list with the folder. */
export const measures: readonly Measure[] = [
  survival,
  deaths,
  marriage,
  children,
  degrees,
  work,
  occupations,
  wealth,
  illness,
  storytelling,
  repeats,
  choices,
  callbacks,
  secondLives,
  people,
  consequences,
  identity,
  tone,
  themes,
]
