import type { SharedLife, ToldEntry, ToldLife } from '@lifegrid/contract/shapes/told-life'
import { isoDate } from '../core/calendar.ts'
import { minuteAt } from '../core/clock.ts'
import type { EngineContext } from '../core/context.ts'
import { ageAt } from '../core/time.ts'
import type { Life } from '../life/life.ts'
import { stageFrom, stages } from '../life/stage.ts'
import { genesOfPlayer } from '../systems/people/genes.ts'
import { avatarAt } from '../systems/people/looks.ts'
import type { LifeWatch } from './live.ts'
import { type Marriage, obituaryOf } from './obituary.ts'
import { entryIdsLeftOut, noteMarriages, watchFor } from './story.ts'
import { chooseEntries } from './story-choice.ts'
import type { StoryEntry } from './story-entry.ts'
import { chapterTitles } from './story-text.ts'

export interface Telling {
  readonly watch: Required<Pick<LifeWatch, 'frames' | 'step'>>
  /** Keeps what the life may forget. Called now and then. */
  note(life: Life): void
  /** Tells what has happened from a decision at `fromMinute` on. */
  tell(life: Life, fromMinute: number): ToldLife
  /** Tells the whole life, in chapters. */
  tellWhole(life: Life): SharedLife
}

/** Collects what is needed to tell a life, or a part of it, in one page. */
export function telling(context: EngineContext): Telling {
  const entries: StoryEntry[] = []
  const marriages = new Map<string, Marriage>()
  return {
    watch: watchFor(entries, entryIdsLeftOut(context)),
    note: (life) => noteMarriages(life, marriages),
    tell(life, fromMinute) {
      noteMarriages(life, marriages)
      const minute = life.ended?.minute ?? minuteAt(life, life.at)
      const happened = entries.filter((entry) => entry.minute >= fromMinute)
      // What came of the decision itself is always told.
      const decided = happened.find((entry) => entry.minute === fromMinute && entry.chose !== null)
      const chosen = chooseEntries(happened, new Map())
      const told = decided === undefined || chosen.includes(decided) ? chosen : [decided, ...chosen]
      return {
        name: `${life.firstname} ${life.lastname}`,
        born: isoDate(life.birthDay),
        ageYears: life.ended?.ageYears ?? ageAt(life, minute),
        ended: life.status === 'dead',
        entries: told.map(toldEntry),
        untold: happened.length - told.length,
        paragraphs: obituaryOf(life, minute, context.catalogue, [...marriages.values()]),
      }
    },
    tellWhole(life) {
      noteMarriages(life, marriages)
      const minute = life.ended?.minute ?? minuteAt(life, life.at)
      return {
        name: `${life.firstname} ${life.lastname}`,
        born: isoDate(life.birthDay),
        ageYears: life.ended?.ageYears ?? ageAt(life, minute),
        ended: life.status === 'dead',
        chapters: chaptersOf(life, minute, entries),
        paragraphs: obituaryOf(life, minute, context.catalogue, [...marriages.values()]),
      }
    },
  }
}

function chaptersOf(life: Life, minute: number, entries: readonly StoryEntry[]): SharedLife['chapters'] {
  const now = life.ended?.ageYears ?? ageAt(life, minute)
  const seen = new Map<string, number>()
  return stages.flatMap((stage, index) => {
    const [ageFrom, next] = [stageFrom[stage], stages[index + 1]]
    if (ageFrom > now) return []
    const ageTo = next === undefined ? now : Math.min(now, stageFrom[next] - 1)
    const happened = entries.filter(({ age }) => age >= ageFrom && age <= ageTo)
    const told = chooseEntries(happened, seen)
    return [
      {
        title: chapterTitles[stage],
        ageFrom,
        ageTo,
        avatar: avatarAt(genesOfPlayer(life), life.love.nature, life.sex, ageTo),
        entries: told.map(toldEntry),
        untold: happened.length - told.length,
      },
    ]
  })
}

function toldEntry({ date, age, title, message, importance, asked, chose }: StoryEntry): ToldEntry {
  return { date, age, title, message, importance, ...(asked !== null && { asked }), ...(chose !== null && { chose }) }
}
