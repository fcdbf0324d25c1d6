import { limits } from '@lifegrid/contract/limits'
import type { HttpAnswer } from '@lifegrid/sdk/http-api'
import type { RouteAnswer } from '@lifegrid/sdk/messages.generated'
import { type FormEvent, useCallback, useEffect, useState } from 'react'
import { ActButton } from '../../parts/act-button.tsx'
import page from '../../parts/page.module.css'
import { Row, Rows } from '../../parts/row.tsx'
import { Section } from '../../parts/section.tsx'
import { keptSession } from '../../session/session.ts'
import { hrefOf } from '../../shell/route.ts'
import { usePlay, useView } from '../../shell/use-game.tsx'
import { words } from '../../words/words.ts'

type Listing = RouteAnswer<'lives'>['lives'][number]

/** The lives of the player: which one is played, which are put away, and a new one. */
export function LivesSection() {
  const { session, change } = usePlay()
  const [lives, setLives] = useState<readonly Listing[]>()
  const [refused, setRefused] = useState<string>()
  const load = useCallback(async () => {
    // The server cannot be reached. The line about the connection says so.
    const answer = await session.call('lives', undefined).catch(() => undefined)
    if (answer?.ok === true) setLives(answer.value.lives)
  }, [session])
  useEffect(() => void load(), [load])
  const texts = words.lives
  const ask = async (request: Promise<HttpAnswer<unknown>>): Promise<boolean> => {
    const answer = await request.catch(() => undefined)
    setRefused(answer === undefined ? words.welcome.failed : answer.ok ? undefined : answer.message)
    if (answer?.ok === true) await load()
    return answer?.ok === true
  }
  const play = async (userID: string): Promise<void> => {
    // `switchLife` has kept the session of the other life.
    if (!(await ask(session.switchLife(userID)))) return
    location.hash = hrefOf('life')
    change(keptSession())
  }
  const archive = (userID: string, archived: boolean) => ask(session.call('archiveLife', { userID, archived }))
  if (lives === undefined) return null
  return (
    <Section title={texts.title}>
      <p className="note">{texts.note}</p>
      <Rows empty="">
        {lives.map((life) => (
          <LifeRow key={life.userID} life={life} isOnly={lives.length === 1} play={play} archive={archive} />
        ))}
      </Rows>
      <p role="status" className={page.closed}>
        {refused}
      </p>
      {lives.length < limits.livesMax && <NewLife begin={(label) => ask(session.call('createLife', { label }))} />}
    </Section>
  )
}

interface LifeRowProps {
  readonly life: Listing
  readonly isOnly: boolean
  readonly play: (userID: string) => Promise<unknown>
  readonly archive: (userID: string, archived: boolean) => Promise<unknown>
}

function LifeRow({ life: { userID, label, createdAt, archivedAt, isCurrent }, isOnly, play, archive }: LifeRowProps) {
  const { firstname, lastname } = useView()
  const texts = words.lives
  const begun = texts.begun(words.dayOf(createdAt))
  const name = label ?? (isCurrent ? `${firstname} ${lastname}`.trim() : '')
  const title = name === '' ? begun : name
  const isArchived = archivedAt !== undefined
  const state = isCurrent ? texts.current : isArchived ? texts.archived : undefined
  return (
    <Row title={title} about={title === begun ? undefined : begun} side={state}>
      {!isCurrent && !isArchived && (
        <div>
          <ActButton act={() => play(userID)} label={texts.playOf(title)}>
            {texts.play}
          </ActButton>
        </div>
      )}
      {!isCurrent && !isOnly && (
        <div>
          <ActButton
            act={() => archive(userID, !isArchived)}
            label={isArchived ? texts.takeBackOf(title) : texts.archiveOf(title)}
          >
            {isArchived ? texts.takeBack : texts.archive}
          </ActButton>
        </div>
      )}
    </Row>
  )
}

function NewLife({ begin }: { readonly begin: (label: string | undefined) => Promise<boolean> }) {
  const [label, setLabel] = useState('')
  const [isBusy, setBusy] = useState(false)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setBusy(true)
    if (await begin(label.trim() || undefined)) setLabel('')
    setBusy(false)
  }
  const texts = words.lives
  return (
    <form className={page.fields} onSubmit={(event) => void submit(event)}>
      <label>
        <span className="note">{texts.label}</span>
        <input maxLength={limits.nameLengthMax} value={label} onChange={(event) => setLabel(event.target.value)} />
      </label>
      <button type="submit" disabled={isBusy}>
        {texts.add}
      </button>
    </form>
  )
}
