import { dollars } from '../core/money.ts'
import type { Stage } from '../life/stage.ts'
import type { LifeStory, StoryChapter } from './story.ts'
import type { StoryEntry } from './story-entry.ts'

/** The titles of the chapters of a story. */
export const chapterTitles: Readonly<Record<Stage, string>> = {
  infancy: 'Infancy',
  childhood: 'Childhood',
  adolescence: 'Adolescence',
  youngAdult: 'Young and grown up',
  adult: 'In the thick of it',
  middleAge: 'The middle',
  oldAge: 'Old age',
}
const indent = '    '

/** The story as plain text, in lines of at most `columns` characters. */
export function storyText(story: LifeStory, columns: number): string {
  const lines = [
    story.name,
    '='.repeat(Math.min(columns, story.name.length)),
    '',
    ...wrapped(`Born on ${story.born}, to ${andList(story.family)}.`, columns, ''),
    ...story.chapters.flatMap((chapter) => chapterText(chapter, columns)),
    '',
    story.ended ? 'Obituary' : 'So far',
    '-'.repeat(story.ended ? 8 : 6),
    ...story.obituary.flatMap((paragraph) => ['', ...wrapped(paragraph, columns, '')]),
  ]
  return `${lines.join('\n')}\n`
}

function chapterText(chapter: StoryChapter, columns: number): string[] {
  const ages =
    chapter.ageFrom === chapter.ageTo ? `age ${chapter.ageFrom}` : `ages ${chapter.ageFrom} to ${chapter.ageTo}`
  const head = `${chapterTitles[chapter.stage]}, ${chapter.from.slice(0, 4)} to ${chapter.to.slice(0, 4)} (${ages})`
  return [
    '',
    head,
    '-'.repeat(Math.min(columns, head.length)),
    ...chapter.entries.flatMap((entry) => ['', ...entryText(entry, columns)]),
    ...(chapter.untold === 0 ? [] : ['', `${indent}… and ${chapter.untold} smaller things.`]),
    ...standingText(chapter, columns),
  ]
}

function entryText({ date, age, title, asked, chose, message }: StoryEntry, columns: number): string[] {
  const lines = wrapped(`${date}, age ${age}: ${title}`, columns, indent)
  if (asked !== null) lines.push(...wrapped(`${indent}${asked}`, columns, indent))
  if (chose !== null) lines.push(...wrapped(`${indent}→ ${chose}`, columns, `${indent}  `))
  lines.push(...wrapped(`${indent}${message}`, columns, indent))
  return lines
}

function standingText({ standing, ageTo }: StoryChapter, columns: number): string[] {
  if (standing === null) return []
  const { occupation, mood, worthCents, people } = standing
  const worth =
    ageTo < 18 ? '' : worthCents < 0 ? `, in debt by ${dollars(-worthCents)}` : `, with ${dollars(worthCents)}`
  const feeling = mood === 'neutral' ? '' : `, feeling ${mood}`
  // A small child's occupation needs no mention.
  const summary = ageTo < 6 ? feeling.replace(/^, /, '') : `${occupation}${feeling}${worth}`
  return [
    '',
    ...(summary === '' ? [] : wrapped(`${indent}At ${ageTo}: ${summary}.`, columns, indent)),
    ...(people.length === 0 ? [] : wrapped(`${indent}Closest: ${people.join(', ')}.`, columns, indent)),
  ]
}

function andList(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`
}

/** Breaks lines at spaces. Leading spaces stay; the second and later lines are indented. */
function wrapped(text: string, columns: number, later: string): string[] {
  const lead = /^ */.exec(text)?.[0] ?? ''
  const lines: string[] = []
  let line = lead
  let empty = true
  for (const word of text.trim().split(/\s+/)) {
    if (empty) line += word
    else if (line.length + 1 + word.length <= columns) line += ` ${word}`
    else {
      lines.push(line)
      line = later + word
    }
    empty = false
  }
  lines.push(line)
  return lines
}
