import type { CommandMessage } from '@lifegrid/sdk/messages.generated'
import type { PersonShape } from '@lifegrid/sdk/view-shapes'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import page from '../../parts/page.module.css'
import { useGame, useGameState, useView } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'
import css from './chat.module.css'
import { messageLengthMax } from './message-length.ts'

type TalkKind = CommandMessage<'conversation'>['type']

/** What can be said, and whether it costs as much as a deep talk or as a light one. */
const kinds: readonly (readonly [TalkKind, 'messageEnergyCost' | 'chatEnergyCost'])[] = [
  ['chat', 'chatEnergyCost'],
  ['checkIn', 'messageEnergyCost'],
  ['askAboutDay', 'messageEnergyCost'],
  ['flatter', 'messageEnergyCost'],
  ['activity', 'chatEnergyCost'],
]

/** What was said with a person, and a place to say more. */
export function Chat({ person }: { readonly person: PersonShape }) {
  const game = useGame()
  const { talks } = useGameState()
  const talk = talks.get(person.id)
  const end = useRef<HTMLLIElement>(null)
  const count = talk?.messages.length ?? 0
  useEffect(() => {
    if (count > 0) end.current?.scrollIntoView({ block: 'nearest' })
  }, [count])
  const { unread = false, conversation } = talk ?? {}
  useEffect(() => {
    if (unread && conversation !== undefined) void game.markRead(person.id, conversation)
  }, [game, unread, conversation, person.id])
  const say = (type: TalkKind, text?: string) =>
    game.act('conversation', { character: person.id, type, ...(text !== undefined && { text }) })
  return (
    <div className={css.chat}>
      <ol className={css.messages} aria-live="polite">
        {talk?.messages.map(({ id, message, sender, date, time }) => (
          <li key={id} className={sender === 'player' ? css.mine : css.theirs}>
            <span className="hidden-text">{sender === 'player' ? words.people.you : person.firstname}: </span>
            <p>{message}</p>
            <span className="note">
              {words.isoDate(date)}, {time}
            </span>
          </li>
        ))}
        {talk?.pending === true && <li className={css.typing}>{words.people.typing(person.firstname)}</li>}
        <li ref={end} />
      </ol>
      <Suggestions answers={talk?.messages.at(-1)?.answerOptions ?? []} onSay={(text) => void say('chat', text)} />
      <Compose onSay={say} name={person.firstname} />
    </div>
  )
}

function Suggestions({
  answers,
  onSay,
}: {
  readonly answers: readonly string[]
  readonly onSay: (text: string) => void
}) {
  if (answers.length === 0) return null
  return (
    <ul className={page.controls}>
      {answers.map((answer) => (
        <li key={answer}>
          <button type="button" onClick={() => onSay(answer)}>
            {answer}
          </button>
        </li>
      ))}
    </ul>
  )
}

interface ComposeProps {
  readonly name: string
  readonly onSay: (type: TalkKind, text?: string) => Promise<{ readonly ok: boolean }>
}

function Compose({ name, onSay }: ComposeProps) {
  const { state } = useView()
  const [text, setText] = useState('')
  const [kind, setKind] = useState<TalkKind>('chat')
  const [isBusy, setBusy] = useState(false)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    const said = text.trim()
    const { ok } = await onSay(kind, said === '' ? undefined : said)
    setBusy(false)
    if (ok) setText('')
  }
  const { people } = words
  return (
    <form className={css.compose} onSubmit={(event) => void submit(event)}>
      <label>
        <span className="hidden-text">{people.manner}</span>
        <select value={kind} onChange={(event) => setKind(event.target.value as TalkKind)}>
          {kinds.map(([each, cost]) => (
            <option key={each} value={each}>
              {people.kinds[each]} ({state[cost] === 0 ? words.decision.free : words.energyPoints(state[cost])})
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="hidden-text">{people.say(name)}</span>
        <input
          value={text}
          maxLength={messageLengthMax}
          placeholder={people.say(name)}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button type="submit" disabled={isBusy}>
        {people.send}
      </button>
    </form>
  )
}
