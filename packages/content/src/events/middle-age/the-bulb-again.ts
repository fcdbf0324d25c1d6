import { defineEvent } from '../../define-event.ts'

export const theBulbAgain = defineEvent({
  id: 'the-bulb-again',
  kind: 'question',
  category: 'family',
  title: 'The bulb in the hall',
  stages: ['middleAge'],
  cast: { elder: { relation: ['mother', 'father'], age: { from: 68 } } },
  conditions: [
    {
      kind: 'any',
      of: [
        { kind: 'remembers', what: 'six-weeks-on-one-floor', role: 'elder', daysAgo: 1800 },
        { kind: 'remembers', what: 'paid-a-woman-named-ines', role: 'elder', daysAgo: 1800 },
        { kind: 'remembers', what: 'only-on-saturdays', role: 'elder', daysAgo: 1800 },
      ],
    },
    { kind: 'livesTogether', role: 'elder', is: false },
  ],
  trigger: { kind: 'draw', weight: 36 },
  once: true,
  importance: 6,
  offline: { kind: 'hold' },
  text: [
    {
      when: [{ kind: 'remembers', what: 'six-weeks-on-one-floor', role: 'elder' }],
      text: 'The bulb in {elder}’s hall is out. The stepladder has been put where you would see it, folded, against the wall, and {elder} is sitting in front of it with {elder.their} hands in {elder.their} lap. “I waited,” says {elder}. “I’ve been in the dark since Monday. I could have done it. I want you to know that I waited.”',
    },
    {
      when: [{ kind: 'remembers', what: 'paid-a-woman-named-ines', role: 'elder' }],
      text: 'The bulb in {elder}’s hall is burning. Ines was here: she has gone on coming, on the first of the month, for nothing, for soup; she is gray herself. “She says I’m not to live alone anymore,” says {elder}. “She says she has told you that, in the card. She says you’ll have an opinion.”',
    },
    {
      when: [{ kind: 'remembers', what: 'only-on-saturdays', role: 'elder' }],
      text: 'The bulb in {elder}’s hall is out, and so is the one in the kitchen, and the one on the stairs. “I don’t go up there,” says {elder}. The neighbor has died, the one with the knees. {elder} has not told you, you see it from the mailbox. The old brass bell stands on the table, polished, within reach of the chair.',
    },
  ],
  options: [
    {
      id: 'bulb',
      text: 'Change every bulb in the house, and make a list of the rest',
      outcomes: [
        {
          chance: 1,
          text: [
            'You go from room to room, and {elder} follows with the box. A rail here, a mat there. Toward evening the whole place is lit up like a ship. {elder} walks through it, switching them off again behind you, because of the bill.',
          ],
          effects: [
            { kind: 'affinity', role: 'elder', by: 6 },
            { kind: 'familiarity', role: 'elder', by: 4 },
          ],
        },
      ],
    },
    {
      id: 'aide',
      text: 'Say that there will be somebody in the mornings, from now on',
      conditions: [{ kind: 'arranged', role: 'elder', as: ['usual'] }],
      outcomes: [
        {
          chance: 1,
          text: [
            '{elder} is against it for nine days. On the tenth you call and nobody has the time to talk: they are in the middle of a hand.',
          ],
          effects: [
            { kind: 'arrange', role: 'elder', as: 'aide' },
            { kind: 'affinity', role: 'elder', by: 2 },
          ],
        },
      ],
    },
    {
      id: 'home',
      text: 'Say that there is a room at your place, on one floor',
      conditions: [
        { kind: 'arranged', role: 'elder', as: ['usual'] },
        { kind: 'not', of: { kind: 'livesIn', home: 'parents' } },
      ],
      outcomes: [
        {
          chance: 1,
          text: [
            '{elder} asks to see it first, like any tenant. {elder.They} {elder|tries|try} the light switch, on, off, on. “I’ll be no trouble,” {elder.they} {elder|says|say}, which is the first sign of it.',
          ],
          effects: [
            { kind: 'arrange', role: 'elder', as: 'taken-in' },
            { kind: 'affinity', role: 'elder', by: 12 },
            { kind: 'gauge', of: 'stress', by: 8 },
          ],
        },
      ],
    },
    {
      id: 'bell',
      text: 'Say that you are sorry about the bell',
      conditions: [{ kind: 'remembers', what: 'only-on-saturdays', role: 'elder' }],
      outcomes: [
        {
          chance: 1,
          text: [
            '“You were busy,” says {elder}. “You were in the middle of the best year.” {elder.They} {elder|gives|give} it a small ring, to show you that it works. You look around in the kitchen for who is supposed to come, and it is you.',
          ],
          effects: [
            { kind: 'affinity', role: 'elder', by: 12 },
            { kind: 'gauge', of: 'happiness', by: -4 },
            { kind: 'gauge', of: 'stress', by: -4 },
          ],
          remembers: { role: 'elder', as: 'what you said about the bell' },
        },
      ],
    },
  ],
})
