import { faultOfNickname } from '@lifegrid/contract/lounge/chat-text'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import page from '../../parts/page.module.css'
import { loungeMemory } from '../../session/lounge-memory.ts'
import { useView } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'

interface NicknameProps {
  /** The name so far; '' when there is none. */
  readonly nickname: string
  /** The name that was just refused, because it belongs to another player or looks like theirs. */
  readonly taken: string | undefined
  readonly onChosen: () => void
}

/** The name to speak under. It is chosen once, and the browser keeps it. */
export function Nickname({ nickname, taken, onChosen }: NicknameProps) {
  const { firstname } = useView()
  const [name, setName] = useState(nickname === '' ? firstname : nickname)
  const { world } = words
  const [fault, setFault] = useState(taken === undefined ? undefined : world.nameTaken(taken))
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  // Who takes another name was at the button for it or at the message, which are gone now.
  useEffect(() => {
    if (nickname !== '') field.current?.focus()
  }, [nickname])
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const chosen = name.trim()
    const found = faultOfNickname(chosen)
    if (found !== undefined) return setFault(world.nameFault(found))
    loungeMemory.change({ nickname: chosen })
    onChosen()
  }
  return (
    <form className={page.fields} onSubmit={submit}>
      <label>
        <span className="note">{world.name}</span>
        <input
          ref={field}
          autoComplete="nickname"
          value={name}
          aria-invalid={fault !== undefined}
          aria-describedby={id}
          onChange={(event) => {
            setName(event.target.value)
            setFault(undefined)
          }}
        />
      </label>
      <p id={id} role="alert" className={page.closed}>
        {fault}
      </p>
      <button type="submit">{world.takeName}</button>
    </form>
  )
}
