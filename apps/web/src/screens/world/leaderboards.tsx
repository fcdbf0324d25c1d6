import type { FrameOf } from '@lifegrid/sdk/messages.generated'
import { count } from '../../game/format.ts'
import {
  type BoardPeriod,
  boardPeriods,
  boardValue,
  type LifeBoard,
  lifeBoards,
  pagesAround,
} from '../../game/leaderboard.ts'
import page from '../../parts/page.module.css'
import { Section } from '../../parts/section.tsx'
import { words } from '../../words/words.ts'
import type { LeaderboardRead } from './use-leaderboard.ts'
import css from './world.module.css'

/** How far the lives of others have come, and the player's own place among them. */
export function Leaderboards({ board }: { readonly board: LeaderboardRead }) {
  const { query, frame, refused, look } = board
  const { world } = words
  const isOther = frame !== undefined && (frame.board !== query.board || frame.period !== query.period)
  return (
    <Section title={world.boards}>
      <div className={css.which}>
        <label>
          <span className="note">{world.board}</span>
          <select value={query.board} onChange={(event) => look({ board: event.target.value as LifeBoard })}>
            {lifeBoards.map((each) => (
              <option key={each} value={each}>
                {world.boardNames[each]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span className="note">{world.period}</span>
          <select value={query.period} onChange={(event) => look({ period: event.target.value as BoardPeriod })}>
            {boardPeriods.map((each) => (
              <option key={each} value={each}>
                {world.periods[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {refused !== undefined || frame === undefined || isOther ? (
        <p className="note" role="status">
          {refused?.message ?? words.loading}
        </p>
      ) : (
        <Places frame={frame} look={look} />
      )}
    </Section>
  )
}

interface PlacesProps {
  readonly frame: FrameOf<'leaderboard'>
  readonly look: LeaderboardRead['look']
}

function Places({ frame, look }: PlacesProps) {
  const { board, entries, own, total } = frame
  const { world } = words
  if (total === 0) return <p className={page.empty}>{world.noPlaces}</p>
  return (
    <>
      <table className={`figures ${css.places}`}>
        <caption className="hidden-text">{world.boardNames[board as LifeBoard]}</caption>
        <thead>
          <tr>
            <th scope="col">{world.place}</th>
            <th scope="col">{world.who}</th>
            <th scope="col">{world.values[board as LifeBoard]}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ rank, name, value, own: isOwn }) => (
            <tr key={rank} data-own={isOwn}>
              <td>{count(rank)}</td>
              <th scope="row">
                <bdi>{name}</bdi> {isOwn && <span className="note">{world.isOwn}</span>}
              </th>
              <td>{boardValue(board, value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status">{own === undefined ? world.noOwn : world.own(count(own.rank), count(total))}</p>
      <Pages frame={frame} look={look} />
    </>
  )
}

function Pages({ frame, look }: PlacesProps) {
  const { earlier, later } = pagesAround(frame)
  const { world } = words
  return (
    <div className={page.controls}>
      <button type="button" disabled={earlier === undefined} onClick={() => look({ offset: earlier ?? 0 })}>
        {world.earlier}
      </button>
      <button type="button" disabled={later === undefined} onClick={() => look({ offset: later ?? 0 })}>
        {world.later}
      </button>
      {frame.own !== undefined && (
        <button type="button" onClick={() => look({ around: true })}>
          {world.toOwn}
        </button>
      )}
      {earlier !== undefined && (
        <button type="button" onClick={() => look({})}>
          {world.toFirst}
        </button>
      )}
    </div>
  )
}
