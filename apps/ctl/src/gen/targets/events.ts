import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DilemmaDefinition } from '@lifegrid/engine/catalogue/dilemma'
import type { EventDefinition } from '@lifegrid/engine/catalogue/event'
import type { HolidayDefinition } from '@lifegrid/engine/catalogue/holiday'
import { stagesOfEvent } from '@lifegrid/engine/catalogue/stages-of-event'
import { stages } from '@lifegrid/engine/life/stage'
import { categories } from '@lifegrid/engine/life/vocabulary'
import { eventsOfDilemma } from '@lifegrid/engine/story/dilemma'
import { eventsOfHoliday } from '@lifegrid/engine/story/holiday'
import { contentFolder, findEvents } from '../content/find-content.ts'
import { eventText, variantText } from '../event-page.ts'
import { kindFiles } from '../kind-files.ts'
import { table } from '../markdown.ts'
import { generatedNotice, type Target } from '../target.ts'

const folder = 'docs/generated/events'

/** The browsable catalogue: a page for each category, and an index. */
export const target: Target = {
  name: 'events',
  async generate(root) {
    const events = await eventsOf(root)
    const pages = categories.flatMap((category): [string, EventDefinition[]][] => {
      const own = events.filter((event) => event.category === category)
      return own.length === 0 ? [] : [[category, own]]
    })
    return new Map([
      ['docs/generated/events.md', indexPage(pages)],
      ...pages.map(([category, own]) => [`${folder}/${category}.md`, page(category, own)] as const),
    ])
  },
}

/** Content files are imported one by one, because the index of the catalogue is generated in the same run. */
async function eventsOf(root: string): Promise<EventDefinition[]> {
  const load = async <Value>(path: string, name: string): Promise<Value> => {
    const module = (await import(pathToFileURL(join(root, contentFolder, path)).href)) as Record<string, Value>
    return module[name] as Value
  }
  const kind = <Value>(name: string): Promise<Value[]> =>
    Promise.all(
      kindFiles(join(root, contentFolder, name)).map(({ file, camel }) => load<Value>(`${name}/${file}`, camel)),
    )
  const plain = await Promise.all(
    findEvents(root).map(({ domain, file, camel }) =>
      load<EventDefinition | readonly EventDefinition[]>(`events/${domain}/${file}`, camel),
    ),
  )
  const holidays = await kind<HolidayDefinition>('holidays')
  const dilemmas = await kind<DilemmaDefinition>('dilemmas')
  return [...plain.flat(), ...holidays.flatMap(eventsOfHoliday), ...dilemmas.flatMap(eventsOfDilemma)]
}

function indexPage(pages: readonly (readonly [string, readonly EventDefinition[]])[]): string {
  const count = (events: readonly EventDefinition[], kinds: readonly string[]): string =>
    `${events.filter(({ kind }) => kinds.includes(kind)).length}`
  const rows = pages.map(([category, events]) => [
    `[${category}](events/${category}.md)`,
    count(events, ['question']),
    count(events, ['dilemma']),
    count(events, ['message']),
    count(events, ['ambient']),
  ])
  return `<!-- ${generatedNotice} -->

# Events

Everything that the storyteller can tell, a page for each category. Ambient lines are listed with their texts only. To play one:
\`npx lifegrid play --event <id> --seed 7\`.

${table(['category', 'questions', 'steps of dilemmas', 'messages', 'ambient lines'], rows)}

## By the stage of life

Choice events are questions, those of holidays included, and dilemmas; a dilemma counts once. *Of its own*: those that come in no other stage.

${stagesTable(pages.flatMap(([, events]) => events))}
`
}

/** How many choice events can come in each stage, come there first, and come nowhere else. */
function stagesTable(events: readonly EventDefinition[]): string {
  const choices = events.filter(({ kind, dilemma }) => kind === 'question' || dilemma?.step === 1).map(stagesOfEvent)
  const rows = stages.map((stage) => {
    const possible = choices.filter((each) => each.includes(stage))
    const first = possible.filter(([at]) => at === stage)
    const own = first.filter(({ length }) => length === 1)
    return [stage, `${possible.length}`, `${first.length}`, `${own.length}`]
  })
  return table(['stage', 'possible', 'possible for the first time', 'of its own'], rows)
}

function page(category: string, events: readonly EventDefinition[]): string {
  const told = events.filter(({ kind }) => kind !== 'ambient')
  const lines = events.filter(({ kind }) => kind === 'ambient')
  const ambient = lines.map(({ id, text }) => `- \`${id}\`: ${text.map(variantText).join(' / ')}`)
  return [
    `<!-- ${generatedNotice} -->`,
    '',
    `# Events: ${category}`,
    '',
    ...told.map(eventText),
    ...(lines.length === 0 ? [] : ['## Ambient lines', '', ...ambient, '']),
  ].join('\n')
}
