import { expect, test } from 'vitest'
import { face, playerObject, playLive } from '../../../../packages/sdk/test/scripted-server.ts'
import { deedKeys } from '../../src/play/deed-keys.ts'

test('a digit chooses a person, then what to do, and then, where it takes one, a second person', async () => {
  const { client, server } = playLive()
  const person = { firstname: 'Eva', lastname: 'Moreau', sex: 'female', pronoun: 'she', avatar: face } as const
  const known = {
    ...person,
    relation: 'friend',
    ageYears: 30,
    status: 'alive',
    occupation: '',
    affinity: 9,
    familiarity: 9,
  } as const
  server.last.say(
    playerObject(
      3,
      11,
      {},
      {
        people: [
          { ...known, id: 'p1' },
          { ...known, id: 'p2' },
        ],
      },
    ),
  )
  const said: string[] = []
  const deeds = deedKeys(
    client,
    (text) => said.push(text),
    () => {},
  )
  const people = client.view?.people ?? []
  expect(deeds.shown().choosing).toEqual({ step: 'person', list: people })
  void deeds.press('people', String(people.length + 1))
  void deeds.press('people', '1')
  const [asked] = server.last.take()
  expect([asked?.type, asked?.message]).toEqual(['getPersonVerbs', { id: people[0]?.id }])
  const thing = { energy: 2, priceCents: 0 } as const
  const verbs = [
    { ...thing, verb: 'call', title: 'A call', unavailable: 'Not so soon.' },
    { ...thing, verb: 'introduce', title: 'An introduction', takes: 'person' as const },
    { ...thing, verb: 'spend-time', title: 'Time together' },
  ]
  server.last.say({
    type: 'personVerbs',
    id: people[0]?.id ?? '',
    verbs,
    replyTo: asked?.id as string,
    epoch: 3,
    seq: 12,
  })
  await Promise.resolve()
  await Promise.resolve()
  expect(deeds.shown().choosing).toMatchObject({ step: 'thing', with: { id: people[0]?.id }, list: verbs })
  void deeds.press('people', '1')
  void deeds.press('people', '2')
  expect(deeds.shown().choosing.step).toBe('other')
  expect(deeds.shown().choosing.list).toMatchObject([{ id: 'p2' }])
  void deeds.press('people', 'b')
  expect(deeds.shown().choosing.step).toBe('thing')
  void deeds.press('people', '3')
  expect(server.last.take().map(({ type, message }) => [type, message])).toEqual([
    ['doWithPerson', { id: people[0]?.id, verb: 'spend-time' }],
  ])
  expect(said).toEqual([`There is no choice ${people.length + 1}.`, 'Not so soon.'])
  expect(deeds.press('people', 'x')).toBeUndefined()
})
