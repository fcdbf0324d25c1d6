import { systemClock } from '@lifegrid/base/system-clock'
import { limits } from '@lifegrid/contract/limits'
import { faultOfChat } from '@lifegrid/contract/lounge/chat-text'
import { type FormEvent, useEffect, useId, useRef, useState, useSyncExternalStore } from 'react'
import { charactersIn } from '../../game/characters.ts'
import { createSpeech, type SpeechState } from '../../game/speech.ts'
import page from '../../parts/page.module.css'
import { useGame } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'
import { Nickname } from './nickname.tsx'
import { useSecondsUntil } from './use-seconds-until.ts'
import css from './world.module.css'

interface SpeakProps {
  /** Whether the others would hear it. */
  readonly isOpen: boolean
  /** '' until the player has chosen one. */
  readonly nickname: string
}

/** The name that the player goes by, and then what the player says. Who has a name that belongs to another player chooses again. */
export function Speak({ isOpen, nickname }: SpeakProps) {
  const [isNaming, setNaming] = useState(nickname === '')
  /** The name that was refused. */
  const [taken, setTaken] = useState<string>()
  // It is kept while the player chooses another name.
  const [text, setText] = useState('')
  // A name that was just chosen leads on to the message; a page that was just opened keeps its focus.
  const [hasChosen, setChosen] = useState(false)
  const { world } = words
  if (isNaming || nickname === '') {
    const onChosen = (): void => {
      setChosen(true)
      setNaming(false)
      setTaken(undefined)
    }
    return <Nickname nickname={nickname} taken={taken} onChosen={onChosen} />
  }
  const onTaken = (): void => {
    setTaken(nickname)
    setNaming(true)
  }
  return (
    <>
      <Say {...{ nickname, isOpen, text, setText, onTaken }} takesFocus={hasChosen} />
      <p className="note">
        {world.speakAs(nickname)}{' '}
        <button type="button" onClick={() => setNaming(true)}>
          {world.otherName}
        </button>
      </p>
    </>
  )
}

interface SayProps extends SpeakProps {
  readonly text: string
  readonly setText: (text: string) => void
  readonly takesFocus: boolean
  /** The nickname belongs to another player: [LOUNGE-18]. */
  readonly onTaken: () => void
}

function Say({ nickname, isOpen, text, setText, takesFocus, onTaken }: SayProps) {
  const { client } = useGame()
  const [speech] = useState(() => createSpeech(client, systemClock))
  const state = useSyncExternalStore(speech.subscribe, () => speech.state)
  const [fault, setFault] = useState<string>()
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const seconds = useSecondsUntil(state.freeAt)
  useEffect(() => {
    if (takesFocus) field.current?.focus()
  }, [takesFocus])
  const { world } = words
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const found = faultOfChat(text)
    setFault(found && world.textFault(found))
    if (found !== undefined || !isOpen || state.isBusy) return
    if (seconds > 0) return setFault(world.breath(seconds))
    field.current?.focus()
    if (await speech.say(nickname, text)) setText('')
    else if (speech.state.refused?.code === 'nickname_taken') onTaken()
  }
  const change = (next: string): void => {
    setText(next)
    setFault(undefined)
  }
  const refused = fault ?? state.refused?.message
  return (
    <form className={css.say} onSubmit={(event) => void submit(event)}>
      <label>
        <span className="note">{world.say}</span>
        <input
          ref={field}
          autoComplete="off"
          value={text}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-left ${id}-refused`}
          onChange={(event) => change(event.target.value)}
        />
      </label>
      <button type="submit" disabled={!isOpen || state.isBusy || seconds > 0}>
        {world.sayIt}
      </button>
      <p id={`${id}-left`} className={`note ${css.left}`}>
        <Left text={text} />
      </p>
      <p id={`${id}-refused`} role="alert" className={page.closed}>
        {refused}
      </p>
      <Pace state={state} seconds={seconds} />
    </form>
  )
}

function Left({ text }: { readonly text: string }) {
  const left = limits.chatLengthMax - charactersIn(text)
  return left < 0 ? words.world.over(-left) : words.world.left(left)
}

/** How long it takes until the player can speak again. It changes each second, so it is not announced. */
function Pace({ state, seconds }: { readonly state: SpeechState; readonly seconds: number }) {
  const { world } = words
  return <p className="note">{seconds > 0 && (state.isBusy ? world.held(seconds) : world.breath(seconds))}</p>
}
